#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are opened with the program: a record comes into the window, another database has a
program of its own."""

import os
import signal
import unittest

from driver import Window, WindowTest
from screen import PATIENCE, Screen
from session import kill_group

TITLE = "Azerbaijan-Kazakhstan: Regional Cooperation"


class OpenFile(WindowTest):
    def make_command(self, *files):
        return [os.environ["RAPPORTEUR"], "--database", str(self.folder / "own.db"), *map(str, files)]

    def test_record(self):
        self.run_cli("sample")
        record = self.folder / "record.json"
        record.write_text(self.run_cli("show", "1", "--json"), encoding="utf-8")
        window = Window(self.session, self.make_command(record))
        self.addCleanup(window.kill)
        window.find("list item", TITLE)
        self.close(window)

    def test_other_database(self):
        self.run_cli("sample")
        process = self.session.start(*self.make_command(self.database))
        self.addCleanup(kill_group, process, signal.SIGKILL)
        screen = Screen(self.session)
        screen.find("list item", TITLE)
        self.assertEqual(process.wait(PATIENCE), 0)
        self.assertEqual(len(screen.find_all("frame")), 1)
        self.assertFalse((self.folder / "own.db").exists())


if __name__ == "__main__":
    unittest.main()
