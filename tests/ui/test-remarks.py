#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ledger of remarks: put in order, and changed."""

import json
import unittest

from driver import WindowTest

KINDS = ["opening", "address", "address", "address", "closing"]


class Remarks(WindowTest):
    def open_remarks(self):
        self.run_cli("sample")
        window = self.open()
        window.point("list item", "Azerbaijan-Kazakhstan")
        window.find("text", "Official title")
        window.press("ctrl+3")
        window.wait_focus("text", "What was said")
        window.find("list item", "Closing, 1 statement")
        return window

    def read_kinds(self):
        record = json.loads(self.run_cli("show", "1", "--json"))
        event = next(one for one in record["events"] if one["uid"] == record["event"])
        return [one["kind"] for one in sorted(event["remarks"], key=lambda one: one["position"])]

    def wait_kinds(self, window, kinds):
        """In the record and in the ledger."""
        window.wait_for(lambda: self.read_kinds() == kinds, f"the order {kinds}")

        def is_shown():
            rows = window.find_all("list item", " statement")
            return len(rows) == len(kinds) and all(
                f", {kind.capitalize()}, " in row.name for row, kind in zip(rows, kinds)
            )

        window.wait_for(is_shown, f"the order {kinds} to show")

    def test_drag(self):
        """Also beyond what shows, and as one step."""
        window = self.open_remarks()
        self.wait_kinds(window, KINDS)
        window.drag("list item", "Closing, 1 statement", "Aydos Sarim, Address")
        self.wait_kinds(window, KINDS[:3] + ["closing", "address"])
        window.press("ctrl+z")
        self.wait_kinds(window, KINDS)
        window.wait_focus("list item", "Closing, 1 statement")
        window.drag_beyond("list item", "Closing, 1 statement", "Opening, 2 statements", 112)
        self.wait_kinds(window, ["closing"] + KINDS[:4])
        window.press("ctrl+z")
        self.wait_kinds(window, KINDS)
        self.close(window)

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
