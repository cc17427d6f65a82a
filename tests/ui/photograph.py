#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of all pages, light and dark, wide and narrow: photograph.py FOLDER [PAGE...]

A page that can be opened is opened as a person finds it again: as the one that was open last."""

import collections
import os
import pathlib
import subprocess
import sys
import time

from driver import Window
from session import Session

# How wide and high a window is, by the name that ends its pictures' names.
SIZES = {"": (1200, 800), "-360": (360, 720)}
SCHEMES = {"": "prefer-light", "-dark": "prefer-dark"}

Page = collections.namedtuple("Page", "section last steps sample", defaults=("", (), True))


def press(*keys):
    return lambda window: window.press(*keys)


def click(role, name):
    return lambda window: window.click(role, name)


def write_release(window):
    window.wait_focus("button", "Write release…")
    window.press("Return")
    window.go_to("Down", "list item", "News agency")
    window.press("Return")
    window.find("text", "Headline")


EVENT = "('event', int64 1)"

PAGES = {
    "welcome": Page("events", sample=False),
    "events": Page("events"),
    "overview": Page("events", EVENT),
    "participants": Page("events", EVENT, [press("ctrl+2")]),
    "remarks": Page("events", EVENT, [press("ctrl+3")]),
    "releases": Page("events", EVENT, [press("ctrl+4")]),
    "new-release": Page("events", EVENT, [press("ctrl+4"), click("button", "Write release…")]),
    "release": Page(
        "events",
        EVENT,
        [
            press("ctrl+4"),
            write_release,
        ],
    ),
    "people": Page("people"),
    "person": Page("people", "('person', int64 2)"),
    "organizations": Page("organizations"),
    "organization": Page("organizations", "('organization', int64 1)"),
}


def write_settings(session, page, size):
    folder = pathlib.Path(session.environment["XDG_CONFIG_HOME"]) / "glib-2.0" / "settings"
    folder.mkdir(parents=True, exist_ok=True)
    lines = [
        "[io/github/rapporteur/Rapporteur]",
        f"section='{page.section}'",
        f"window-size=({size[0]}, {size[1]})",
    ]
    if page.last:
        lines.append(f"page={page.last}")
    (folder / "keyfile").write_text("\n".join(lines) + "\n", encoding="utf-8")


def take_picture(session, path):
    """Takes it when nothing has changed for a while."""
    before = None
    while True:
        window = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--class", "rapporteur"],
            env=session.environment,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        ).stdout.split()[0]
        command = ["import", "-silent", "-window", window, "-strip", "png:-"]
        now = subprocess.run(
            command, env=session.environment, stdout=subprocess.PIPE, check=True
        ).stdout
        if now == before:
            break
        before = now
        time.sleep(0.5)
    path.write_bytes(now)


def photograph(session, folder, name, page):
    for scheme_name, scheme in SCHEMES.items():
        for size_name, size in SIZES.items():
            write_settings(session, page, size)
            database = session.folder / f"{name}{size_name}{scheme_name}.db"
            if page.sample:
                subprocess.run(
                    [os.environ["RAPPORTEUR_CLI"], "--database", str(database), "sample"],
                    stdout=subprocess.DEVNULL,
                    check=True,
                )
            window = Window(session, database, {"ADW_DEBUG_COLOR_SCHEME": scheme})
            for step in page.steps:
                step(window)
            take_picture(session, folder / f"{name}{size_name}{scheme_name}.png")
            window.kill()


def main(folder, *names):
    session = Session()
    session.environment["GSETTINGS_BACKEND"] = "keyfile"
    try:
        for name in names or PAGES:
            photograph(session, pathlib.Path(folder), name, PAGES[name])
    finally:
        session.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
