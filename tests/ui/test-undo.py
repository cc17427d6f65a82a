#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl+Z back to an empty database, and Ctrl+Shift+Z forth again."""

import json
import unittest

from driver import WindowTest


class Undo(WindowTest):
    def test_all_steps(self):
        window = self.open()
        window.click("button", "Try it with a sample")
        window.find("text", "Official title")
        window.press("ctrl+2")
        window.wait_focus("text", "Add a participant")
        window.type("Daniyar Bekov")
        window.find("list item", "Add “Daniyar Bekov” as a new person")
        window.press("Return")
        window.find("list item", "Daniyar Bekov, Speaker")
        window.press("ctrl+1")
        window.wait_focus("text", "Official title")
        window.press("ctrl+a")
        window.type("Another title")
        window.find("list item", "Another title, Round table")
        before = self.read_record()

        for undone in ("Edit event", "Add participant", "Add the sample"):
            window.press("ctrl+z")
            window.find("label", f"Undone: {undone}")
        window.find("button", "Try it with a sample")
        self.assertEqual(self.run_cli("events"), "")

        for _ in range(3):
            window.press("ctrl+shift+z")
        window.find("list item", "Another title, Round table")
        self.close(window)
        self.assertEqual(self.read_record(), before)

    def test_at_once(self):
        """What was typed just now is undone, though it is still being saved."""
        window = self.open()
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        window.type("Second")
        window.press("ctrl+z")
        window.find("label", "Undone: Edit event")
        window.find("list item", "Untitled event, Round table")
        self.close(window)
        self.assertNotIn("Second", self.run_cli("events"))

    def wait_told_above(self, window, words, role, name):
        """The whole of what is told stands above a widget, once it has slid in."""

        def is_above():
            told = window.find("label", words).get_extents()
            return told.y + told.height <= window.find(role, name).get_extents().y

        window.wait_for(is_above, f"“{words}” to stand above {role} “{name}”")

    def test_where_it_is_told(self):
        """Not on what is typed in, nor on the switcher of a narrow page; with the next page where
        its own goes first."""
        window = self.open()
        window.click("button", "Try it with a sample")
        window.find("text", "Official title")
        window.press("ctrl+3")
        window.wait_focus("text", "What was said")
        window.type("Nothing new")
        window.press("ctrl+Return")
        window.find("list item", "1 statement")
        window.press("ctrl+z")
        self.wait_told_above(window, "Undone: Add remark", "toggle button", "No speaker")
        window.press("ctrl+2")
        window.wait_focus("text", "Add a participant")
        window.find("label", "Undone: Add remark")
        window.resize(400, 700)
        window.press("ctrl+shift+z")
        window.find("label", "Done again: Add remark")
        self.wait_told_above(window, "Done again: Add remark", "page tab", "Participants")
        window.press("ctrl+z", "ctrl+z")
        window.find("button", "Try it with a sample")
        window.find("label", "Undone: Add the sample")
        self.close(window)

    def read_record(self):
        """The record but for how often its entities were saved."""
        return json.loads(
            self.run_cli("show", "1", "--json"),
            object_hook=lambda entity: {k: v for k, v in entity.items() if k != "revision"},
        )


if __name__ == "__main__":
    unittest.main()
