#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""backup and verify, and databases that can't be used."""

import os
import unittest

from cli import CliTest


class Backup(CliTest):
    def setUp(self):
        super().setUp()
        self.database = str(self.folder / "record.db")
        self.backup = str(self.folder / "backup.db")
        self.run_text("--database", self.database, "sample")

    def test_backup(self):
        self.write("backup.db", "old")
        self.assertEqual(self.run_text("--database", self.database, "backup", self.backup), "")
        self.assertEqual(
            self.run_bytes("--database", self.backup, "show", "1", "--json"),
            self.run_bytes("--database", self.database, "show", "1", "--json"),
        )
        self.assertEqual(self.run_text("--database", self.backup, "undo"), "Undone: Add the sample\n")

    def test_backup_that_cannot_be_written(self):
        target = str(self.folder / "no-folder" / "backup.db")
        self.assertIn("no-folder", self.run_failing("--database", self.database, "backup", target))
        self.run_failing("--database", self.database, "backup", status=2)

    def test_verify(self):
        self.assertEqual(self.run_text("--database", self.database, "verify"), "The database is whole.\n")

    def test_unusable_databases(self):
        noise = self.write("noise.db", os.urandom(20000))
        truncated = self.write("truncated.db", (self.folder / "record.db").read_bytes()[:9000])
        for path in (noise, truncated, str(self.folder)):
            for command in (["events"], ["sample"], ["verify"], ["backup", self.backup]):
                with self.subTest(path=path, command=command):
                    message = self.run_failing("--database", path, *command)
                    self.assertIn(os.path.basename(path), message)
        self.assertFalse(os.path.exists(self.backup))


if __name__ == "__main__":
    unittest.main()
