#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the installed Flatpak from its first start to an exported release.

drive-sandbox.py ID FOLDER: leaves the release and a picture of the window in the folder, which the
sandbox does not see. The file goes out through the portal, as on a desktop."""

import os
import pathlib
import sys

from driver import Window
from photograph import take_picture, write_release
from session import Session

EVENT = "Azerbaijan-Kazakhstan: Regional Cooperation"


def start_session():
    """A session with portals. They name a file by its path in the usual runtime folder, which a
    sandbox has whatever the variable says."""
    runtime = pathlib.Path(f"/run/user/{os.getuid()}")
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    session = Session(environment={"GDK_DEBUG": "", "XDG_RUNTIME_DIR": str(runtime)})
    portals = pathlib.Path(session.environment["XDG_CONFIG_HOME"]) / "xdg-desktop-portal"
    portals.mkdir()
    (portals / "portals.conf").write_text("[preferred]\ndefault=gtk\n", encoding="utf-8")
    return session


def add_sample(window):
    window.click("button", "Try it with a sample")
    window.go_to("Tab", "list item", EVENT)
    window.press("Return")
    window.find("text", "Official title")
    window.press("ctrl+4")


def export(window, path):
    window.press("alt+e")
    window.find("menu")
    window.press("Return")
    window.find("file chooser", "Export the release")
    # The entry of its name has none for screen readers.
    window.wait_focus("text", "")
    window.press("ctrl+a")
    window.type(str(path))
    window.press("Return")
    window.find("label", f"Exported as “{path.name}”")


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    session = start_session()
    try:
        window = Window(session, ["flatpak", "run", "--user", program], sandboxed=True)
        add_sample(window)
        write_release(window)
        export(window, folder / "release.txt")
        take_picture(session, folder / "window.png")
        window.quit()
    except BaseException:
        print(session.read_log(), file=sys.stderr)
        raise
    finally:
        session.stop()


if __name__ == "__main__":
    main()
