#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of an event and its rarer fields, typed by the keyboard alone."""

import json
import unittest

from driver import WindowTest


class OverviewParts(WindowTest):
    def read_event(self):
        return json.loads(self.run_cli("show", "1", "--json"))["events"][0]

    def read_record(self):
        return json.loads(self.run_cli("show", "1", "--json"))

    def wait_event(self, window, condition, what):
        """Typing is saved when the focus leaves it, and soon."""
        window.wait_for(lambda: condition(self.read_event()), what)

    def fill(self, window, name, words):
        """Goes on to a field by Tab, as from form to form, and types."""
        window.go_to("Tab", "text", name)
        window.press("ctrl+a")
        window.type(words)
        window.press("Return")

    def open_event(self):
        window = self.open()
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        return window

    def test_where(self):
        window = self.open_event()
        self.fill(window, "Time zone", "baku")
        self.wait_event(window, lambda e: e.get("timeZone", e.get("time-zone")) == "Asia/Baku", "the zone")
        self.fill(window, "City", "Baku")
        window.find("button", "About this city")


if __name__ == "__main__":
    unittest.main()
