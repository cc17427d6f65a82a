#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The welcome page of an empty database, and what it leads to."""

import unittest

from driver import WindowTest


class Welcome(WindowTest):
    def test_sample(self):
        window = self.open()
        window.click("button", "Try it with a sample")
        window.find("list", "Events")
        window.find("list item", "Azerbaijan-Kazakhstan: Regional Cooperation, Round table")
        self.close(window)

    def test_nothing_selected(self):
        """Each section says what to do while nothing of it is selected."""
        window = self.open()
        for section, words in (
            ("People", "No people yet"),
            ("Organizations", "No organizations yet"),
            ("Releases", "No releases yet"),
            ("Templates", "No template selected"),
        ):
            window.point("list item", section)
            window.find("label", words)
        window.point("list item", "Events")
        window.find("button", "Try it with a sample")

        window.point("list item", "People")
        window.press("ctrl+n")
        window.find("text", "Official title")
        window.point("list item", "Events")
        window.press("ctrl+z")
        window.find("button", "Try it with a sample")
        window.press("ctrl+shift+z")
        window.find("label", "No event selected")
        window.find("button", "New event")
        self.close(window)


if __name__ == "__main__":
    unittest.main()
