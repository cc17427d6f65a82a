#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists of events and of releases, with the keyboard alone."""

import json
import unittest
import uuid

from driver import WindowTest

# Title, first day.
EVENTS = (
    ("Energy Dialogue", "2022-10-04"),
    ("Transport Days", "2023-12-06"),
    ("Regional Security", "2023-10-12"),
    ("Caspian Forum", None),
    ("Silk Road Week", "9999-05-01"),
    ("Water Conference", "9998-05-01"),
)

IN_GROUPS = [
    "Upcoming",
    "Water Conference",
    "Silk Road Week",
    "Without a date",
    "Caspian Forum",
    "2023",
    "Transport Days",
    "Regional Security",
    "2022",
    "Energy Dialogue",
]


class Lists(WindowTest):
    def import_events(self, titles_and_days=EVENTS):
        events = [
            {"uid": str(uuid.uuid4()), "title": {"en": title}, **({"starts": day} if day else {})}
            for title, day in titles_and_days
        ]
        record = {
            "format": "rapporteur-record",
            "version": 1,
            "event": events[0]["uid"],
            "events": events,
        }
        path = self.folder / "events.json"
        path.write_text(json.dumps(record), encoding="utf-8")
        self.run_cli("import", str(path))

    def read_list(self, window):
        """The heads and titles of the list, from its top."""
        names = [widget.name for widget in window.screen.look() if widget.role in ("label", "list item")]
        starts = tuple(IN_GROUPS)
        seen = [next((start for start in starts if name.startswith(start)), None) for name in names]
        return list(dict.fromkeys(name for name in seen if name))

    def test_groups(self):
        self.import_events()
        window = self.open()
        window.find("list item", "Energy Dialogue")
        self.assertEqual(self.read_list(window), IN_GROUPS)
        self.close(window)

    def test_search(self):
        self.import_events()
        window = self.open()
        window.find("list item", "Energy Dialogue")
        window.go_to("Tab", "entry", "Search events")
        window.type("форум")
        window.wait_gone("list item", "Energy Dialogue")
        self.assertEqual(self.read_list(window), ["Without a date", "Caspian Forum"])
        window.press("Escape")
        window.find("list item", "Energy Dialogue")
        self.assertEqual(self.read_list(window), IN_GROUPS)
        self.close(window)

    def test_search_among_many(self):
        """More than there are rows for at once: those found show the right words and counts."""
        self.import_events([(f"Meeting {i}", f"{2000 + i % 2}-05-01") for i in range(400)])
        window = self.open()
        window.go_to("Tab", "entry", "Search events")
        window.type("399")
        self.wait_found(window, 1, "2001")
        window.find("list item", "Meeting 399, ")
        window.press("BackSpace")
        self.wait_found(window, 11, "2001", "6", "2000", "5")
        window.press("Escape")
        self.wait_labels(window, "2001", "200")
        window.go_to("Tab", "list item", "Meeting ")
        window.press("End")
        window.wait_focus("list item", "Meeting 0, ")
        window.press("ctrl+z")
        window.find("button", "Try it with a sample")
        self.close(window)

    def wait_found(self, window, n, *heads):
        window.wait_for(
            lambda: len(window.find_all("list item", "Meeting")) == n, f"{n} events to be found"
        )
        self.wait_labels(window, *heads)

    def wait_labels(self, window, *names):
        """The heads of groups, and how many there are in each; a leaf has "1" and "May"."""
        window.wait_for(
            lambda: set(names) <= {label.name for label in window.find_all("label")}, str(names)
        )

    def test_duplicate(self):
        window = self.open()
        window.find("label", "No events")
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        window.type("Caspian Forum")
        window.press("ctrl+2")
        window.wait_focus("text", "Add a participant")
        window.type("Daniyar Bekov")
        window.find("list item", "Add “Daniyar Bekov” as a new person")
        window.press("Return")
        window.find("list item", "Daniyar Bekov, Speaker")

        window.go_to("Tab", "list item", "Caspian Forum")
        window.press("shift+F10")
        window.find("menu")
        window.press("Down", "Return")  # the second: Open, Duplicate, Delete
        window.wait_focus("text", "Date")
        window.type("3 Nov 2023")
        window.press("Tab")
        window.find("list item", "Caspian Forum, Round table, \u20683 November 2023")
        window.find("list item", "Caspian Forum, Round table")
        self.close(window)

        self.assertIn("Duplicate event", self.run_cli("history"))
        copy = json.loads(self.run_cli("show", "2", "--json"))["events"][0]
        self.assertEqual(copy["starts"], "2023-11-03")
        self.assertEqual([one["status"] for one in copy["participants"]], ["invited"])

    def test_delete(self):
        self.import_events()
        window = self.open()
        window.go_to("Tab", "list item", "Water Conference")
        window.press("Down")
        window.wait_focus("list item", "Silk Road Week")
        window.press("Delete")
        window.find("label", "Event deleted")
        window.wait_gone("list item", "Silk Road Week")
        self.assertNotIn("Silk Road Week", self.run_cli("events"))
        window.click("button", "Undo")
        window.find("list item", "Silk Road Week")
        self.assertEqual(self.read_list(window), IN_GROUPS)
        self.close(window)

    def test_open_is_selected(self):
        self.import_events()
        window = self.open()
        window.go_to("Tab", "list item", "Water Conference")
        window.press("Down", "Return")
        window.find("text", "Official title")
        window.go_to("Tab", "list item", "Silk Road Week")
        window.press("Down")
        window.wait_focus("list item", "Caspian Forum")
        selected = [w.name for w in window.find_all("list item") if "selected" in w.states]
        self.assertEqual([name.split(",")[0] for name in selected], ["Events", "Silk Road Week"])
        self.close(window)

    def test_release_opens(self):
        self.run_cli("sample")
        window = self.open()
        window.go_to("Down", "list item", "Releases")
        window.press("Return")
        window.find("label", "Drafts")
        # What the head of the group says isn’t said again.
        self.assertEqual([label.name for label in window.find_all("label", "Draft")], ["Drafts"])
        window.go_to("Tab", "list item", "Baku round table looks at")
        window.press("Return")
        window.find("text", "Headline")
        self.close(window)

    def test_no_releases(self):
        window = self.open()
        window.find("label", "No events")
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        window.go_to("Tab", "list item", "Events")
        window.go_to("Down", "list item", "Releases")
        window.press("Return")
        window.find("label", "No releases")
        self.close(window)


if __name__ == "__main__":
    unittest.main()
