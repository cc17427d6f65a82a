#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes pictures of the window.

photograph.py FOLDER [PAGE...]: of all pages with the sample, light and dark, wide and narrow.
photograph.py --database FILE --event ID PICTURE: of an event's page.

A page that can be opened is opened as a person finds it again: as the one that was open last."""

import argparse
import collections
import os
import pathlib
import shutil
import subprocess
import sys
import time

from driver import start_window
from other_events import add_other_events
from session import Session

# How wide and high a window is, by the name that ends its pictures' names.
SIZES = {"": (1200, 800), "-360": (360, 720)}

# How the desktop looks, by the same; its text as a factor.
Look = collections.namedtuple("Look", "scheme contrast text", defaults=(0, 1))
LOOKS = {"": Look("prefer-light"), "-dark": Look("prefer-dark")}

# Some pages are looked at in these, too.
MORE_LOOKS = {
    "-contrast": Look("prefer-light", contrast=1),
    "-large": Look("prefer-light", text=1.5),
}
MORE_LOOKED_AT = {"overview", "participants", "remarks", "release"}

Page = collections.namedtuple("Page", "section last steps sample", defaults=("", (), True))


def press(*keys):
    return lambda window: window.press(*keys)


def click(role, name):
    return lambda window: window.click(role, name)


def point(role, name):
    return lambda window: window.point(role, name)


def type_text(text):
    return lambda window: window.type(text)


def write_release(window):
    window.wait_focus("button", "Write release…")
    window.press("Return")
    window.go_to("Down", "list item", "News agency")
    window.press("Return")
    window.find("text", "Headline")
    window.wait_gone("label", "Release added")


def say_off_the_record(window):
    window.wait_focus("text", "What was said")
    window.press(*["ctrl+d"] * 3)
    window.type("the talks on tariffs are to begin in spring")
    window.press("ctrl+Return")
    window.find("list item", "Off the record")


EVENT = "('event', int64 1)"

PAGES = {
    "welcome": Page("events", sample=False),
    "events": Page("events"),
    "overview": Page("events", EVENT),
    "participants": Page("events", EVENT, [press("ctrl+2")]),
    "completion": Page("events", EVENT, [press("ctrl+2"), type_text("sha")]),
    "remarks": Page("events", EVENT, [press("ctrl+3")]),
    "off-the-record": Page("events", EVENT, [press("ctrl+3"), say_off_the_record]),
    "new-event": Page("events", EVENT, [press("ctrl+n")]),
    "no-participants": Page("events", EVENT, [press("ctrl+n"), press("ctrl+2")]),
    "no-remarks": Page("events", EVENT, [press("ctrl+n"), press("ctrl+3")]),
    "releases": Page("events", EVENT, [press("ctrl+4")]),
    "new-release": Page("events", EVENT, [press("ctrl+4"), click("button", "Write release…")]),
    "release": Page("events", EVENT, [press("ctrl+4"), write_release]),
    "release-statements": Page(
        "events", EVENT, [press("ctrl+4"), write_release, point("page tab", "Statements")]
    ),
    "release-text": Page(
        "events", EVENT, [press("ctrl+4"), write_release, point("page tab", "Text")]
    ),
    "people": Page("people"),
    "person": Page("people", "('person', int64 2)"),
    "organizations": Page("organizations"),
    "organization": Page("organizations", "('organization', int64 1)"),
    "all-releases": Page("releases"),
    "templates": Page("templates"),
    "template": Page("templates", steps=[point("list item", "News agency item")]),
    "search": Page("events", EVENT, [press("ctrl+shift+f"), type_text("corridor")]),
    "history": Page("events", EVENT, [press("ctrl+h")]),
    "preferences": Page("events", EVENT, [press("ctrl+comma")]),
    "shortcuts": Page("events", EVENT, [press("ctrl+question")]),
}


def write_file(path, *lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_desktop(session, look):
    """Has the desktop be GNOME as it comes, where it has no settings."""
    config = pathlib.Path(session.environment["XDG_CONFIG_HOME"])
    write_file(
        config / "gtk-4.0" / "settings.ini", "[Settings]", "gtk-decoration-layout=appmenu:close"
    )
    # As a compositor shows a window: without the frame GTK draws where there is none.
    frame = "border: none; box-shadow: none; margin: 0; outline: none; padding: 0;"
    write_file(config / "gtk-4.0" / "gtk.css", f"window.solid-csd {{ {frame} }}")
    # GTK asks X how large text is, and would not look for it among its settings.
    write_file(config / "Xresources", f"Xft.dpi: {round(96 * look.text)}")


def write_settings(session, page, size):
    config = pathlib.Path(session.environment["XDG_CONFIG_HOME"])
    lines = [
        "[io/github/rapporteur/Rapporteur]",
        f"section='{page.section}'",
        f"window-size=({size[0]}, {size[1]})",
    ]
    if page.last:
        lines.append(f"page={page.last}")
    write_file(config / "glib-2.0" / "settings" / "keyfile", *lines)


def take_picture(session, path, size=SIZES[""]):
    """Takes it when nothing has changed for a while: of the screen, as menus are windows of their
    own."""
    crop = "{}x{}+0+0".format(*size)
    before = None
    while True:
        command = ["import", "-silent", "-window", "root", "-crop", crop, "-strip", "png:-"]
        now = subprocess.run(
            command, env=session.environment, stdout=subprocess.PIPE, check=True
        ).stdout
        if now == before:
            break
        before = now
        time.sleep(0.5)
    path.write_bytes(now)


def photograph(session, database, page, path, size=SIZES[""], look=LOOKS[""]):
    write_settings(session, page, size)
    write_desktop(session, look)
    environment = {
        "ADW_DEBUG_COLOR_SCHEME": look.scheme,
        "ADW_DEBUG_HIGH_CONTRAST": str(look.contrast),
        "XENVIRONMENT": session.environment["XDG_CONFIG_HOME"] + "/Xresources",
    }
    window = start_window(session, database, environment)
    for step in page.steps:
        step(window)
    take_picture(session, path, size)
    window.kill()


def make_database(session, page):
    """Where a person's own database is, for the pages that say where."""
    folder = session.folder / ".local" / "share" / "rapporteur"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    database = folder / "rapporteur.db"
    if page.sample:
        cli = os.environ["RAPPORTEUR_CLI"]
        sample = [cli, "--database", str(database), "sample"]
        subprocess.run(sample, stdout=subprocess.DEVNULL, check=True)
        add_other_events(cli, database)
    return database


def photograph_page(session, name, folder):
    """In each size and look, each with a record of its own."""
    page = PAGES[name]
    looks = LOOKS | MORE_LOOKS if name in MORE_LOOKED_AT else LOOKS
    for look_name, look in looks.items():
        for size_name, size in SIZES.items():
            path = folder / f"{name}{size_name}{look_name}.png"
            photograph(session, make_database(session, page), page, path, size, look)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--database")
    parser.add_argument("--event", type=int)
    parser.add_argument("where", type=pathlib.Path)
    parser.add_argument("pages", nargs="*")
    arguments = parser.parse_args()
    session = Session()
    session.environment["GSETTINGS_BACKEND"] = "keyfile"
    session.environment["HOME"] = str(session.folder)
    try:
        if arguments.database:
            page = Page("events", f"('event', int64 {arguments.event})")
            photograph(session, arguments.database, page, arguments.where)
            return
        for name in arguments.pages or PAGES:
            photograph_page(session, name, arguments.where)
    finally:
        session.stop()


if __name__ == "__main__":
    main()
