# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of rapporteur-cli share: a folder of their own, and the program."""

import os
import pathlib
import subprocess
import tempfile
import unittest


class CliTest(unittest.TestCase):
    """A test with an empty folder, in which the program keeps its data too."""

    maxDiff = None

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.environment = dict(os.environ, XDG_DATA_HOME=str(self.folder / "data"))

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    def start(self, *arguments, **options):
        program = os.environ["RAPPORTEUR_CLI"]
        return subprocess.run(
            [program, *arguments],
            capture_output=True,
            cwd=self.folder,
            env=self.environment,
            timeout=300,
            check=False,
            **options,
        )

    def run_bytes(self, *arguments):
        """Runs the program, which has to succeed, and returns its result."""
        done = self.start(*arguments)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return done.stdout

    def run_text(self, *arguments):
        return self.run_bytes(*arguments).decode()

    def run_failing(self, *arguments, status=1):
        """Runs the program, which has to fail without a result, and returns its message."""
        done = self.start(*arguments)
        message = done.stderr.decode()
        self.assertEqual(done.returncode, status, message)
        self.assertEqual(done.stdout, b"")
        self.assertTrue(message.startswith("rapporteur-cli: "), message)
        return message
