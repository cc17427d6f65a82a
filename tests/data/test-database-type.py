# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop tells a database of Rapporteur from another program's, whatever its name."""

import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

CLI, MIME_FILE = sys.argv[1:]


class DatabaseType(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)
        self.environment = dict(os.environ, XDG_DATA_HOME=scratch.name)
        packages = self.folder / "mime" / "packages"
        packages.mkdir(parents=True)
        shutil.copy(MIME_FILE, packages / "io.github.rapporteur.Rapporteur.xml")
        subprocess.run(["update-mime-database", self.folder / "mime"], check=True)

    def type_of(self, path):
        command = ["gio", "info", "--attributes=standard::content-type", path]
        output = subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True
        ).stdout
        return output.rsplit("standard::content-type: ", 1)[1].strip()

    def test_own(self):
        for name in "rapporteur.db", "Round table":
            path = self.folder / name
            subprocess.run([CLI, "--database", path, "sample"], check=True, capture_output=True)
            self.assertEqual(self.type_of(path), "application/x-rapporteur")

    def test_other(self):
        path = self.folder / "other.db"
        with sqlite3.connect(path) as database:
            database.execute("CREATE TABLE other (id)")
        database.close()
        self.assertEqual(self.type_of(path), "application/vnd.sqlite3")


unittest.main(argv=sys.argv[:1])
