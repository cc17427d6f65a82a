#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a remark is composed: who speaks, and how far it may be told."""

import unittest

from driver import WindowTest

OFF_THE_RECORD = "Enters no release, no copy and no file made for others."


class Composer(WindowTest):
    def open_remarks(self):
        self.run_cli("sample")
        window = self.open()
        window.point("list item", "Azerbaijan-Kazakhstan")
        window.find("text", "Official title")
        window.press("ctrl+3")
        window.wait_focus("text", "What was said")
        return window

    def test_disclosure(self):
        """What holds stands there in words, and what follows from it before a word is typed."""
        window = self.open_remarks()
        window.find("label", "Public")
        window.press("ctrl+d", "ctrl+d")
        window.find("label", "Chatham House")
        window.find("label", "The words may be used. Nobody who was there may be named.")
        self.assertEqual(window.find_all("label", "Public"), [])
        window.press("ctrl+d")
        window.find("label", OFF_THE_RECORD)
        window.press("ctrl+d")
        window.wait_gone("label", OFF_THE_RECORD)
        self.close(window)

    def test_disclosure_where_it_is_narrow(self):
        """All levels stand in a menu with their names: a tap doesn't change to another one."""
        window = self.open_remarks()
        window.resize(400, 700)
        window.click("toggle button", "Public")
        window.find("menu item", "Background")
        window.press("Up", "Return")  # the last one
        window.find("label", OFF_THE_RECORD)
        window.find("toggle button", "Off the record")
        window.point("text", "What was said")
        window.type("Not for others")
        window.press("ctrl+Return")
        window.find("list item", "Off the record, ")
        self.close(window)

    def test_nobody_to_speak(self):
        window = self.open()
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        window.press("ctrl+3")
        window.wait_focus("text", "What was said")
        window.find("label", "No speakers yet")
        window.click("button", "Add participants")
        window.wait_focus("text", "Add a participant")
        self.assertEqual(window.find_all("label", "0 participants"), [])
        window.type("Daniyar Bekov")
        window.find("list item", "Add “Daniyar Bekov” as a new person")
        window.press("Return")
        window.find("label", "1 participant")
        window.press("ctrl+3")
        window.find("label", "Nothing said yet")
        self.assertEqual(window.find_all("button", "Add participants"), [])
        self.close(window)


if __name__ == "__main__":
    unittest.main()
