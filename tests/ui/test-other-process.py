#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What rapporteur-cli changes is seen by an open window."""

import unittest

from driver import WindowTest


class OtherProcess(WindowTest):
    def test_event_comes_and_goes(self):
        window = self.open()
        window.find("button", "Try it with a sample")
        self.run_cli("sample")
        title = "Azerbaijan-Kazakhstan: Regional Cooperation"
        window.go_to("Tab", "list item", title)
        window.press("Return")
        window.find("text", "Official title")

        self.run_cli("undo")
        window.find("label", "No events")
        window.wait_gone("text", "Official title")

        self.run_cli("redo")
        window.find("list item", title)
        self.close(window)


if __name__ == "__main__":
    unittest.main()
