# SPDX-License-Identifier: GPL-3.0-or-later
"""The pointer on the session's display. The only window stands in the display's corner, so that
its coordinates are the display's."""

import subprocess
import time


class Mouse:
    def __init__(self, session):
        self.environment = session.environment

    def xdotool(self, *arguments):
        command = ["xdotool", *map(str, arguments)]
        subprocess.run(command, env=self.environment, stdout=subprocess.DEVNULL, check=True)

    def click(self, x, y):
        self.xdotool("mousemove", x, y, "click", 1)

    def drag(self, start, end):
        """As a hand does: a drag begins after some way, and is dropped after a rest."""
        self.xdotool("mousemove", *start, "mousedown", 1)
        for step in range(1, 11):
            way = [int(a + (b - a) * step / 10) for a, b in zip(start, end)]
            self.xdotool("mousemove", *way)
            time.sleep(0.05)
        time.sleep(0.3)
        self.xdotool("mouseup", 1)

    def resize(self, width, height):
        """Makes the window that large, as dragging its corner does."""
        window = ["search", "--onlyvisible", "--class", "rapporteur"]
        self.xdotool(*window, "windowsize", "--sync", width, height)
