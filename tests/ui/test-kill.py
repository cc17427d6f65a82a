#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A power cut in the middle of typing: what is older than two seconds is there afterwards."""

import pathlib
import time
import unittest

from driver import WindowTest


class Kill(WindowTest):
    def setUp(self):
        super().setUp()
        self.composed_before = self.list_all_composed()

    def type_and_kill(self, window, words):
        """Types words, lets two seconds go by, and ends the program amid more."""
        window.type(words)
        window.wait_for(lambda: words in window.screen.get_focused().read_text(), words)
        time.sleep(2)
        window.type(" and")
        window.kill()

    def test_title(self):
        window = self.open()
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        self.type_and_kill(window, "Regional cooperation")
        self.assertIn("Regional cooperation", self.run_cli("events"))

    def compose_first(self, window):
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        window.press("ctrl+3")
        window.wait_focus("text", "What was said")

    def open_remarks(self, window):
        window.go_to("Tab", "list item", "Untitled event")
        window.press("Return")
        window.find("text", "Official title")
        window.press("ctrl+3")
        window.wait_focus("text", "What was said")

    def wait_composed(self, window, words):
        window.wait_for(
            lambda: window.find("text", "What was said").read_text().startswith(words), words
        )

    def test_remark(self):
        window = self.open()
        self.compose_first(window)
        self.type_and_kill(window, "Trade has doubled since 2019.")

        window = self.open()
        self.open_remarks(window)
        self.wait_composed(window, "Trade has doubled since 2019.")
        self.close(window)

    def test_two_windows(self):
        """On one event: neither takes the other's words."""
        window = self.open()
        self.compose_first(window)
        window.type("Water is scarce.")
        window.press("ctrl+shift+n")
        window.wait_for(lambda: len(window.find_all("frame")) == 2, "the second window")
        self.open_remarks(window)
        self.assertEqual(window.screen.get_focused().read_text(), "")
        self.type_and_kill(window, "Roads are few.")

        window = self.open()
        self.open_remarks(window)
        self.wait_composed(window, "Roads are few.")
        window.press("ctrl+Return")
        self.wait_composed(window, "Water is scarce.")
        window.press("ctrl+Return")
        window.wait_for(lambda: not self.list_composed(), "nothing to be kept")
        self.close(window)
        record = self.run_cli("show", "1", "--json")
        self.assertIn("Roads are few.", record)
        self.assertIn("Water is scarce.", record)

    def list_all_composed(self):
        folder = pathlib.Path(self.session.environment["XDG_STATE_HOME"], "rapporteur/remarks")
        return {path.name for path in folder.glob("*")}

    def list_composed(self):
        """What is kept of this test: all have the same folder."""
        return self.list_all_composed() - self.composed_before

    def test_deleted_event(self):
        """What was composed for it comes back with it, and goes when the program starts again."""
        window = self.open()
        self.compose_first(window)
        window.type("Trade has doubled.")
        window.go_to("Tab", "list item", "Untitled event")
        window.press("Delete")
        window.click("button", "Undo")
        self.open_remarks(window)
        self.wait_composed(window, "Trade has doubled.")
        window.go_to("Tab", "list item", "Untitled event")
        window.press("Delete")
        window.find("button", "Try it with a sample")
        self.close(window)
        self.assertEqual(len(self.list_composed()), 1)

        window = self.open()
        window.wait_for(lambda: not self.list_composed(), "it to be removed")
        self.close(window)


if __name__ == "__main__":
    unittest.main()
