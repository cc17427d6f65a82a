# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of the tests' own: a display, a session bus with its accessibility bus, and folders."""

import os
import pathlib
import random
import signal
import subprocess
import tempfile


class Session:
    """A display and buses that nobody else uses, until stop(). One a process: libatspi keeps to
    the first bus it sees."""

    def __init__(self, size="1200x800", environment={}):
        self.processes = []
        self.scratch = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.scratch.name)
        self.log_path = self.folder / "log"
        self.environment = dict(
            os.environ,
            ADW_DISABLE_PORTAL="1",
            GDK_BACKEND="x11",
            GDK_DEBUG="no-portals",
            GSETTINGS_BACKEND="memory",
            GSK_RENDERER="cairo",
            GTK_A11Y="atspi",
            XDG_CACHE_HOME=self.make_folder("cache"),
            XDG_CONFIG_HOME=self.make_folder("config"),
            XDG_DATA_HOME=self.make_folder("data"),
            XDG_RUNTIME_DIR=self.make_folder("runtime"),
            XDG_STATE_HOME=self.make_folder("state"),
        )
        self.environment.update(environment)
        self.environment.pop("WAYLAND_DISPLAY", None)
        try:
            self.start_display(size)
            self.start_buses()
        except BaseException:
            self.stop()
            raise

    def make_folder(self, name):
        path = self.folder / name
        path.mkdir(mode=0o700)
        return str(path)

    def start(self, *command, environment={}, **options):
        """Starts a program of the session; what it says goes to the log."""
        with self.log_path.open("ab") as log:
            options.setdefault("stdout", log)
            process = subprocess.Popen(
                command,
                env=self.environment | environment,
                stdin=subprocess.DEVNULL,
                stderr=log,
                start_new_session=True,
                **options,
            )
        self.processes.append(process)
        return process

    def start_display(self, size):
        readable, writable = os.pipe()
        # A number of our own choice: in a container of its own the server takes the lock of a
        # display outside for a dead one's, and would take that display's place.
        number = f":{random.randrange(1000, 60000)}"
        screen = ("-screen", "0", size + "x24")
        ready = ("-displayfd", str(writable))
        self.start("Xvfb", number, *ready, *screen, "-noreset", pass_fds=[writable])
        os.close(writable)
        with os.fdopen(readable) as number:
            self.environment["DISPLAY"] = ":" + number.readline().strip()

    def start_buses(self):
        bus = self.start(
            "dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE
        )
        with bus.stdout as address:
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = address.readline().decode().strip()
        # Asking for it starts the accessibility bus.
        subprocess.run(
            ["gdbus", "call", "--session", "--dest=org.a11y.Bus", "--object-path=/org/a11y/bus"]
            + ["--method=org.freedesktop.DBus.Properties.Set"]
            + ["org.a11y.Status", "IsEnabled", "<true>"],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            check=True,
        )

    def read_log(self):
        return self.log_path.read_text(errors="replace")

    def stop(self):
        for process in reversed(self.processes):
            kill_group(process, signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                kill_group(process, signal.SIGKILL)
                process.wait()
        self.scratch.cleanup()


def kill_group(process, number):
    """Ends the process and what it has started."""
    try:
        os.killpg(process.pid, number)
    except ProcessLookupError:
        pass
