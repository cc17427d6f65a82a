#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Help, the version, and command lines that are wrong."""

import os
import re
import subprocess
import unittest

from cli import CliTest


class Usage(CliTest):
    def commands(self):
        text = self.run_text("--help")
        return re.findall(r"^  ([a-z]+) ", text.split("Commands:")[1], re.MULTILINE)

    def test_help_of_each_command(self):
        self.assertIn("render", self.commands())
        for command in self.commands():
            with self.subTest(command):
                text = self.run_text(command, "--help")
                self.assertTrue(text.startswith(f"Usage:\n  rapporteur-cli {command} "), text)

    def test_version(self):
        self.assertRegex(self.run_text("--version"), r"^rapporteur-cli \d+\.\d+\.\d+\n$")

    def test_unknown_command(self):
        message = self.run_failing("rendr", status=2)
        self.assertIn("There is no command “rendr”. Did you mean “render”?", message)
        self.assertIn("no command “xyzzy”.", self.run_failing("xyzzy", status=2))
        self.assertIn("no command", self.run_failing("\udcff", status=2))

    def test_wrong_usage(self):
        self.run_failing(status=2)
        self.assertIn("--no-such", self.run_failing("--no-such", "events", status=2))
        for command in self.commands():
            with self.subTest(command):
                message = self.run_failing(command, "--no-such", status=2)
                self.assertIn("--no-such", message)
                self.assertIn(f"“rapporteur-cli {command} --help”", message)

    def test_closed_output(self):
        program = os.environ["RAPPORTEUR_CLI"]
        with open("/dev/full", "wb") as full:
            done = subprocess.run([program, "--help"], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("could not be written", done.stderr.decode())

        read_end, write_end = os.pipe()
        os.close(read_end)
        done = subprocess.run([program, "--help"], stdout=write_end, stderr=subprocess.PIPE, check=False)
        os.close(write_end)
        self.assertEqual((done.returncode, done.stderr), (1, b""))

    def test_no_output_at_all(self):
        program = os.environ["RAPPORTEUR_CLI"]
        database = str(self.folder / "record.db")
        command = f"{program} --database {database} sample >&-"
        done = subprocess.run(["sh", "-c", command], stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("could not be written", done.stderr.decode())
        self.assertEqual(self.run_text("--database", database, "verify"), "The database is whole.\n")


if __name__ == "__main__":
    unittest.main()
