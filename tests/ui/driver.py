# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the window share: the program in a session of its own, driven as a person does."""

import collections
import os
import signal
import subprocess
import time
import unittest

from keyboard import Keyboard
from mouse import Mouse
from screen import PATIENCE, Screen
from session import Session, kill_group

# What only holds controls may take the focus to be scrolled.
CONTAINERS = {"grouping", "list", "panel", "scroll pane", "viewport"}


class Window:
    """The running program. In a sandbox it can't be told from others of the session."""

    def __init__(self, session, command, environment={}, sandboxed=False):
        self.session = session
        self.process = session.start(
            *command, environment={"G_DEBUG": "gc-friendly,fatal-criticals", **environment}
        )
        self.screen = Screen(session, None if sandboxed else self.process.pid)
        self.keyboard = Keyboard(session)
        self.mouse = Mouse(session)
        self.find = self.screen.find
        self.find_all = self.screen.find_all
        self.wait_for = self.screen.wait_for
        self.wait_focus = self.screen.wait_focus
        self.wait_gone = self.screen.wait_gone
        self.press = self.keyboard.press
        self.type = self.keyboard.type
        self.resize = self.mouse.resize
        self.wait_for(self.has_appeared, "the window")

    def has_appeared(self):
        if self.process.poll() is not None:
            raise AssertionError(
                f"The program ended with {self.process.returncode}:\n{self.session.read_log()}"
            )
        return self.find_all("frame") or self.find_all("window")

    def click(self, role, name):
        widget = self.find(role, name)
        self.wait_for(widget.do, f"{role} “{name}” to do something")

    def point(self, role, name):
        """Clicks on the middle of a widget with the pointer."""
        self.mouse.click(*self.find(role, name).get_center())

    def find_place(self, role, name):
        """The middle of a widget that isn't on its way."""
        places = [None]

        def rests():
            places.append(self.find(role, name).get_center())
            return places[-1] == places[-2]

        self.wait_for(rests, f"{role} “{name}” to rest")
        return places[-1]

    def drag(self, role, name, other):
        """Drags a widget onto another of the role."""
        self.mouse.take(self.find_place(role, name), self.find_place(role, other))
        self.mouse.drop(*self.find_place(role, other))

    def drag_beyond(self, role, name, other, edge):
        """Drags it onto another that is out of sight: what holds both scrolls at its edge."""
        x, y = self.find_place(role, name)
        self.mouse.take((x, y), (x, edge))

        def is_in_sight():
            self.mouse.nudge(x, edge)
            return min(y, edge) < self.find(role, other).get_center()[1] < max(y, edge)

        self.wait_for(is_in_sight, f"{role} “{other}” to come into sight")
        self.mouse.nudge(x, (y + edge) // 2)  # where it doesn't scroll
        self.mouse.drop(*self.find_place(role, other))

    def go_to(self, key, role, name):
        """Presses a key, such as Tab, until such a widget has the focus."""
        self.find(role, name)
        for _ in range(50):
            focused = self.screen.get_focused()
            if focused and focused.role == role and name in focused.name:
                return
            self.press(key)
            time.sleep(0.1)
        raise AssertionError(f"{role} “{name}” isn’t reached by {key}:\n{self.screen.describe()}")

    def quit(self):
        """Ends the program as a person does, and returns its status."""
        self.press("ctrl+q")
        return self.wait_end()

    def wait_end(self):
        return self.process.wait(PATIENCE)

    def kill(self):
        """Ends it as a power cut does."""
        kill_group(self.process, signal.SIGKILL)
        self.process.wait()


def start_window(session, database, environment):
    """Starts the program that was built."""
    command = [os.environ["RAPPORTEUR"], "--database", str(database)]
    return Window(session, command, environment)


class WindowTest(unittest.TestCase):
    """A test with an empty database, and a window on it after open()."""

    maxDiff = None
    display = "1200x800"

    @classmethod
    def setUpClass(cls):
        cls.session = Session(cls.display)
        cls.addClassCleanup(cls.session.stop)

    def setUp(self):
        self.folder = self.session.folder / self.id()
        self.folder.mkdir()
        self.database = self.folder / "rapporteur.db"
        self.program_environment = {}

    def open(self):
        window = start_window(self.session, self.database, self.program_environment)
        self.addCleanup(window.kill)
        window.wait_for(lambda: self.has_opened(window), "the record")
        return window

    def has_opened(self, window):
        """Whether the record is there: keys that are pressed before are pressed in vain."""
        return window.find_all("button", "Try it with a sample") or any(
            window.find_all("list item", words) for words in ("Round table", "Untitled")
        )

    def close(self, window):
        """Quits, which has to leave nothing behind: no warning, no leak."""
        self.assertEqual(window.quit(), 0, self.session.read_log())
        # Of the style sheet, for one: GTK leaves out what it can't read.
        warnings = [line for line in self.session.read_log().splitlines() if "-WARNING **" in line]
        self.assertEqual(warnings, [])

    def watch_lifetime(self):
        """Has the program tell what it shows and what it finalizes, for wait_finalized()."""
        sanitizer = os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
        self.program_environment = {
            "ASAN_OPTIONS": sanitizer,
            "LD_PRELOAD": os.environ["WATCH_LIFETIME"],
        }

    def wait_finalized(self, window, kind, count=1):
        log = self.session.read_log
        window.wait_for(lambda: log().count(f"shown: {kind}\n") >= count, f"{kind} to be shown")
        window.wait_for(
            lambda: log().count(f"finalized: {kind}\n") == log().count(f"shown: {kind}\n"),
            f"{kind} to be finalized",
        )

    def check_names(self, window, where):
        """No control is without a name, but for one that is coming or going."""

        def find_nameless(widgets):
            return [
                str(widget).strip()
                for widget in widgets
                if "focusable" in widget.states
                and widget.role not in CONTAINERS
                and not widget.name
            ]

        widgets = list(window.screen.look())
        if find_nameless(widgets):
            time.sleep(2)
            widgets = list(window.screen.look())
        self.assertEqual(find_nameless(widgets), [], where)
        # What is told twice is met twice by who reads the page by ear.
        paths = collections.Counter(widget.node.path for widget in widgets)
        self.assertEqual([path for path, count in paths.items() if count > 1], [], where)

    def run_cli(self, *arguments):
        """Runs rapporteur-cli on the same database, and returns what it prints."""
        command = [os.environ["RAPPORTEUR_CLI"], "--database", str(self.database), *arguments]
        return subprocess.run(
            command, env=self.session.environment, stdout=subprocess.PIPE, text=True, check=True
        ).stdout
