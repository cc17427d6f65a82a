#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger of remarks."""

import unittest

from driver import WindowTest


class Remarks(WindowTest):
    def open_remarks(self):
        self.run_cli("sample")
        window = self.open()
        window.point("list item", "Azerbaijan-Kazakhstan")
        window.find("text", "Official title")
        window.press("ctrl+3")
        window.find("list item", "Closing, 1 statement")
        return window

    def test_edit(self):
        """By the menu, the keys F2 and Up: what was said and how is there to be changed."""
        window = self.open_remarks()
        ways = {
            "F2": lambda: window.press("F2"),
            "menu": lambda: (window.press("shift+F10"), window.click("menu item", "Edit")),
        }
        for way, start in ways.items():
            with self.subTest(way):
                window.point("list item", "Closing, 1 statement")
                window.wait_focus("list item", "Closing, 1 statement")
                start()
                window.find("label", "Editing the remark by")
                window.press("Escape")
                window.wait_gone("label", "Editing the remark by")
        window.press("Up")
        window.find("label", "Editing the remark by")
        self.close(window)


if __name__ == "__main__":
    unittest.main()
