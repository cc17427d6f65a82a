#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What rapporteur-cli changes is seen by an open window."""

import sqlite3
import time
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

    def hold(self):
        """Keeps the database from being written, as a backup does."""
        other = sqlite3.connect(self.database, isolation_level=None)
        self.addCleanup(other.close)
        other.execute("BEGIN IMMEDIATE")
        return other

    def open_event(self):
        self.run_cli("sample")
        window = self.open()
        window.point("list item", "Azerbaijan-Kazakhstan")
        window.find("text", "Official title")
        return window

    def test_typed_while_database_is_held(self):
        """It stays, and is saved as soon as it can be."""
        window = self.open_event()
        window.point("text", "Official title")
        window.wait_focus("text", "Official title")
        other = self.hold()
        window.press("ctrl+a")
        window.type("Neighbors talk")
        window.find("label", "is in use by another program")
        time.sleep(4)  # in which it is tried again
        self.assertEqual(window.find("text", "Official title").read_text(), "Neighbors talk")
        other.execute("ROLLBACK")
        window.wait_for(lambda: "Neighbors talk" in self.run_cli("events"), "it to be saved")
        self.assertEqual(window.find("text", "Official title").read_text(), "Neighbors talk")
        self.close(window)

    def test_added_while_database_is_held(self):
        """A remark that left the composer comes into the ledger as soon as it can be saved."""
        window = self.open_event()
        window.press("ctrl+3")
        window.wait_focus("text", "What was said")
        other = self.hold()
        window.type("talks go on in spring")
        window.press("ctrl+Return")
        window.find("label", "is in use by another program")
        other.execute("ROLLBACK")
        window.wait_for(
            lambda: "talks go on in spring" in self.run_cli("show", "1", "--json"), "it to be saved"
        )
        window.find("list item", "Farid Shafiyev, Address, 1 statement")
        self.close(window)


if __name__ == "__main__":
    unittest.main()
