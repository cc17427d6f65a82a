# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys pressed on the session's display."""

import subprocess


class Keyboard:
    def __init__(self, session):
        self.environment = session.environment

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True)

    def press(self, *keys):
        """Presses keys by their X names, such as "ctrl+Return"."""
        self.xdotool("key", "--delay", "30", "--clearmodifiers", *keys)

    def set_layout(self, layout):
        """Has the keys give what they do in this layout and in no other."""
        subprocess.run(["setxkbmap", "-layout", layout], env=self.environment, check=True)

    def type(self, text):
        """Types a text in any script, key by key."""
        # A letter that no key has is put on one for as long as it takes to press it: a program
        # that looks later would see the next one's.
        delay = "15" if text.isascii() else "150"
        self.xdotool("type", "--delay", delay, "--clearmodifiers", "--", text)
