#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window comes back as it was left: its size, the section and the page."""

import subprocess
import unittest

from driver import WindowTest


class Restored(WindowTest):
    def setUp(self):
        super().setUp()
        self.program_environment = {
            "GSETTINGS_BACKEND": "keyfile",
            "XDG_CONFIG_HOME": str(self.folder),
        }
        self.run_cli("sample")

    def has_opened(self, window):
        return window.find_all("list item", "Farid Shafiyev") or super().has_opened(window)

    def read_size(self):
        command = ["xdotool", "search", "--onlyvisible", "--class", "rapporteur"]
        command += ["getwindowgeometry", "--shell"]
        lines = subprocess.run(
            command, env=self.session.environment, stdout=subprocess.PIPE, text=True, check=True
        ).stdout.split()
        geometry = dict(line.split("=") for line in lines)
        return int(geometry["WIDTH"]), int(geometry["HEIGHT"])

    def leave(self, leave):
        """Leaves a small window on the page of a person, and comes back."""
        window = self.open()
        window.point("list item", "People")
        window.point("list item", "Farid Shafiyev")
        window.find("text", "Add another name: English")
        window.resize(900, 700)
        window.wait_for(lambda: self.read_size() == (900, 700), "the size")
        leave(window)
        window = self.open()
        window.find("text", "Add another name: English")
        window.find("list item", "Farid Shafiyev")
        window.wait_for(lambda: self.read_size() == (900, 700), "the size it had")
        self.close(window)

    def test_quit(self):
        self.leave(self.close)

    def test_closed(self):
        def close(window):
            window.press("ctrl+w")
            self.assertEqual(window.wait_end(), 0)

        self.leave(close)


if __name__ == "__main__":
    unittest.main()
