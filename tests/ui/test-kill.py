#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A power cut in the middle of typing: what is older than two seconds is there afterwards."""

import time
import unittest

from driver import WindowTest


class Kill(WindowTest):
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

    def test_remark(self):
        window = self.open()
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        window.press("ctrl+3")
        window.wait_focus("text", "What was said")
        self.type_and_kill(window, "Trade has doubled since 2019.")

        window = self.open()
        window.go_to("Tab", "list item", "Untitled event")
        window.press("Return")
        window.find("text", "Official title")
        window.press("ctrl+3")
        window.wait_focus("text", "What was said")
        text = window.find("text", "What was said").read_text()
        self.assertTrue(text.startswith("Trade has doubled since 2019."), text)
        self.close(window)


if __name__ == "__main__":
    unittest.main()
