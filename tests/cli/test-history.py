#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""search, history, undo and redo."""

import unittest

from cli import CliTest


class History(CliTest):
    def setUp(self):
        super().setUp()
        self.run_text("sample")

    def test_search(self):
        for words in ("Шафиев", "Şəfiyev", "ŞƏFİYEV", "Shafiyev", "shaf"):
            self.assertRegex(self.run_text("search", words), r"^person\t\d+\tFarid Shafiyev\b")
        self.assertIn("event\t1\t", self.run_text("search", "regional", "cooperation"))
        done = self.start("search", "xyzzy")
        self.assertEqual((done.returncode, done.stdout), (0, b""))
        self.assertIn("Nothing was found", done.stderr.decode())
        self.run_failing("search", status=2)

    def test_undo_and_redo(self):
        before = self.run_bytes("show", "1", "--json")
        self.assertEqual(self.run_text("undo"), "Undone: Add the sample\n")
        self.assertEqual(self.run_text("events"), "")
        self.assertIn("undo", self.run_failing("undo"))
        self.assertEqual(self.run_text("redo"), "Redone: Add the sample\n")
        self.assertEqual(self.run_bytes("show", "1", "--json"), before)
        self.assertIn("redo", self.run_failing("redo"))

    def test_history(self):
        self.run_text("undo")
        self.run_text("redo")
        lines = [line.split("\t") for line in self.run_text("history").splitlines()]
        self.assertEqual([line[0] for line in lines], ["3", "2", "1"])
        self.assertEqual({line[3] for line in lines}, {"Add the sample"})
        self.assertRegex(lines[0][1], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        self.assertIn("[undoes 2]", lines[0])
        self.assertEqual(self.run_text("history", "1"), self.run_text("history"))
        self.assertIn("no event “9”", self.run_failing("history", "9"))


if __name__ == "__main__":
    unittest.main()
