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

    def move(self, x, y):
        self.xdotool("mousemove", x, y)

    def nudge(self, x, y):
        """Moves there, and a little on: X tells nothing of a drag's motion while it waits for an
        answer to the one before."""
        for there in (x + 1, x):
            self.move(there, y)
            time.sleep(0.1)

    def take(self, start, end):
        """Takes hold of what is there and brings it to where it is not dropped yet. As a hand
        does: a drag begins after some way."""
        self.move(*start)
        self.xdotool("mousedown", 1)
        for step in range(1, 11):
            self.move(*(int(a + (b - a) * step / 10) for a, b in zip(start, end)))
            time.sleep(0.05)

    def drop(self, x, y):
        """Drops it there, after a rest."""
        self.nudge(x, y)
        time.sleep(0.2)
        self.xdotool("mouseup", 1)

    def resize(self, width, height):
        """Makes the window that large, as dragging its corner does."""
        window = ["search", "--onlyvisible", "--class", "rapporteur"]
        self.xdotool(*window, "windowsize", "--sync", width, height)
