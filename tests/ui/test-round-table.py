#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From an empty database to the exported release of a round table, with the keyboard alone."""

import unittest

from driver import WindowTest

SPEAKERS = ("Aytan Huseynova", "Daniyar Bekov")
REMARKS = (
    "Trade between the two countries has doubled since 2019.",
    "The Middle Corridor needs common rules for carriers.",
)


class RoundTable(WindowTest):
    def test_keyboard_alone(self):
        window = self.open()
        self.add_event(window)
        self.add_participants(window)
        self.add_remarks(window)
        self.write_release(window)
        exported = self.export(window)
        self.close(window)

        printed = self.run_cli("release", "1", "--template", "news-agency", "--format", "txt")
        self.assertEqual(exported.read_text(encoding="utf-8"), printed)
        for words in ("Regional cooperation", *SPEAKERS):
            self.assertIn(words, printed)

    def add_event(self, window):
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        window.type("Regional cooperation")
        window.find("list item", "Regional cooperation, Round table")

    def add_participants(self, window):
        window.press("ctrl+2")
        for name in SPEAKERS:
            window.wait_focus("text", "Add a participant")
            window.type(name)
            window.find("list item", f"Add “{name}” as a new person")
            window.press("Return")
            window.find("list item", f"{name}, Speaker")

    def add_remarks(self, window):
        window.press("ctrl+3")
        for number, (name, words) in enumerate(zip(SPEAKERS, REMARKS), 1):
            window.wait_focus("text", "What was said")
            window.press(f"alt+{number}")
            window.type(words)
            window.press("ctrl+Return")
            window.find("list item", f"{name}, Address")

    def write_release(self, window):
        window.press("ctrl+4")
        window.wait_focus("button", "Write release…")
        window.press("Return")
        window.go_to("Down", "list item", "News agency")
        window.press("Return")
        window.wait_focus("text", "Headline")

    def export(self, window):
        path = self.folder / "release.txt"
        window.press("alt+e")
        window.find("menu")
        window.press("Return")
        window.wait_focus("text", "Name:")
        window.press("ctrl+a")
        window.type(str(path))
        window.press("Return")
        window.find("label", "Exported as “release.txt”")
        return path


if __name__ == "__main__":
    unittest.main()
