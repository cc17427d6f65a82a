#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are opened with the program: a record comes into the window, another database has a
program of its own."""

import copy
import json
import os
import signal
import sqlite3
import time
import unittest
import uuid

from driver import Window, WindowTest, start_window
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

    def make_large(self, record):
        """With so many remarks that reading them takes a while."""
        event = next(one for one in record["events"] if one["uid"] == record["event"])
        first = event["remarks"][1]
        for _ in range(400):
            remark = copy.deepcopy(first)
            remark["uid"] = str(uuid.uuid4())
            for part in remark["speakers"] + remark["statements"]:
                part["uid"] = str(uuid.uuid4())
                for wording in part.get("wordings", []):
                    wording["uid"] = str(uuid.uuid4())
                part.pop("topics", None)
            event["remarks"].append(remark)

    def test_cancelled(self):
        self.run_cli("sample")
        record = json.loads(self.run_cli("show", "1", "--json"))
        self.make_large(record)
        path = self.folder / "large.json"
        path.write_text(json.dumps(record), encoding="utf-8")
        window = Window(self.session, self.make_command(path))
        self.addCleanup(window.kill)
        window.find("label", "Importing…")
        window.click("button", "Cancel")
        window.wait_gone("label", "Importing…")
        for _ in range(10):
            time.sleep(0.5)
            self.assertEqual(window.find_all("list item", TITLE), [])
        self.close(window)

    def lock(self):
        """Keeps the database from being opened, as what takes long does."""
        other = sqlite3.connect(self.database)
        self.addCleanup(other.close)
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN IMMEDIATE")
        return other

    def test_opening(self):
        self.run_cli("sample")
        other = self.lock()
        window = start_window(self.session, self.database, {})
        self.addCleanup(window.kill)
        window.find("label", "Opening the record…")
        other.close()
        window.find("list item", TITLE)
        window.wait_gone("label", "Opening the record…")
        self.close(window)

    def test_opening_cancelled(self):
        self.run_cli("sample")
        self.lock()
        window = start_window(self.session, self.database, {})
        self.addCleanup(window.kill)
        window.find("label", "Opening the record…")
        window.click("button", "Cancel")
        self.assertEqual(window.wait_end(), 0, self.session.read_log())

    def test_no_file(self):
        """A pipe would be waited for, and a folder be read in vain."""
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        for path in (pipe, self.session.folder):
            window = Window(self.session, self.make_command(path))
            self.addCleanup(window.kill)
            window.find("label", f"“{path.name}” isn’t a file that can hold a record.")
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
