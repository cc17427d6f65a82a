# SPDX-License-Identifier: GPL-3.0-or-later
"""Events beside the sample's, invented, so that pictures show lists as an office has them."""

import collections
import json
import pathlib
import subprocess
import tempfile
import uuid

BAKU = "d7be9dd6-d2a2-4017-9beb-6cc017b99c47"  # the sample's

City = collections.namedtuple("City", "uid country name phrase")


def make_uid(name):
    return str(uuid.uuid5(uuid.NAMESPACE_URL, name))


CITIES = {
    "Baku": City(BAKU, "AZ", "Baku", "in Baku"),
    "Astana": City(make_uid("Astana"), "KZ", "Astana", "in Astana"),
    "Aktau": City(make_uid("Aktau"), "KZ", "Aktau", "in Aktau"),
    "Ganja": City(make_uid("Ganja"), "AZ", "Ganja", "in Ganja"),
}

Event = collections.namedtuple(
    "Event", "title kind city starts ends disclosure", defaults=(None, "public")
)

EVENTS = [
    Event("Ports of the Caspian", "conference", "Aktau", "2024-03-14", "2024-03-15"),
    Event("A falling sea: water and the Caspian", "panel", "Baku", "2024-02-21"),
    Event("Rail freight in 2023", "press-conference", "Baku", "2024-01-30"),
    Event("Transport days", "conference", "Astana", "2023-12-06", "2023-12-07"),
    Event(
        "Regional security after the summer",
        "meeting",
        "Baku",
        "2023-10-12",
        disclosure="chatham-house",
    ),
    Event("One market for the Turkic states?", "seminar", "Baku", "2023-05-26"),
    Event("The Silk Road in maps", "lecture", "Ganja", "2022-11-17"),
    Event("Azerbaijan and Kazakhstan: thirty years", "round-table", "Astana", "2022-10-04"),
]


def make_record(event):
    city = CITIES[event.city]
    members = {
        "uid": make_uid(event.title),
        "kind": event.kind,
        "title": {"en": event.title},
        "place": city.uid,
        "starts": event.starts,
        "ends": event.ends,
        "disclosure": event.disclosure,
    }
    place = {
        "uid": city.uid,
        "kind": "city",
        "country": city.country,
        "name": {"en": city.name},
        "in": {"en": city.phrase},
    }
    return {
        "format": "rapporteur-record",
        "version": 1,
        "event": members["uid"],
        "places": [place],
        "events": [{name: value for name, value in members.items() if value}],
    }


def add_other_events(cli, database):
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for event in EVENTS:
            path = pathlib.Path(folder) / f"{event.title}.json"
            path.write_text(json.dumps(make_record(event)), encoding="utf-8")
            paths.append(path)
        subprocess.run(
            [cli, "--database", str(database), "import", *paths],
            stdout=subprocess.DEVNULL,
            check=True,
        )
