#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of an event and its rarer fields."""

import json
import unittest

from driver import WindowTest


def read_texts(texts):
    """A text that was changed stands with its revision."""
    return {
        language: text if isinstance(text, str) else text["text"]
        for language, text in (texts or {}).items()
    }


class OverviewParts(WindowTest):
    display = "1200x2600"  # all fields at once

    def read_record(self):
        return json.loads(self.run_cli("show", "1", "--json"))

    def read_event(self):
        record = self.read_record()
        return next(event for event in record["events"] if event["uid"] == record["event"])

    def wait_event(self, window, condition, what):
        """Typing is saved when the focus leaves it, and soon."""
        window.wait_for(lambda: condition(self.read_event()), what)

    def go_to(self, window, name):
        window.point("text", name)
        window.wait_focus("text", name)

    def fill(self, window, name, words):
        self.go_to(window, name)
        window.press("ctrl+a")
        window.type(words)
        window.press("Return")

    def open_city(self, window):
        window.point("list item", "City details")

    def choose(self, window, name, words):
        """Types, and takes the first that is offered."""
        self.go_to(window, name)
        window.type(words)
        window.find("list", "found")
        window.press("Down", "Return")
        window.wait_gone("list", "found")

    def open_event(self):
        window = self.open()
        window.resize(1200, 2600)
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        return window

    def open_sample(self):
        window = self.open()
        window.resize(1200, 2600)
        window.click("button", "Try it with a sample")
        window.find("text", "Official title")
        return window

    def test_where(self):
        window = self.open_event()
        self.fill(window, "Time zone", "nowhere")
        window.find("label", "There is no time zone “nowhere”")
        self.fill(window, "Time zone", "baku")
        self.wait_event(window, lambda event: event.get("time-zone") == "Asia/Baku", "the zone")
        window.wait_gone("label", "There is no time zone “nowhere”")
        self.fill(window, "City", "Baku")
        self.open_city(window)
        self.choose(window, "Country", "azer")
        self.fill(window, "In a sentence", "in Baku")
        self.fill(window, "Venue", "Gulustan Palace")
        window.wait_for(lambda: len(self.read_record()["places"]) == 2, "the venue")
        window.wait_for(
            lambda: {place.get("country") for place in self.read_record()["places"]} == {"AZ", None},
            "the country of the city",
        )
        city, venue = sorted(self.read_record()["places"], key=lambda place: place["kind"])
        self.assertEqual(read_texts(city["in"]), {"en": "in Baku"})
        self.assertEqual((venue["kind"], venue["city"]), ("venue", city["uid"]))
        self.assertEqual(self.read_event()["venue"], venue["uid"])

        # The next event in this city is offered its venue.
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        self.choose(window, "City", "bak")
        self.choose(window, "Venue", "gul")
        window.wait_for(
            lambda: json.loads(self.run_cli("show", "2", "--json"))["events"][0].get("venue")
            == venue["uid"],
            "the venue that is known already",
        )
        self.close(window)

    def test_drag_topics(self):
        """A row that is a text is dragged beside it."""
        window = self.open_event()
        for name in ("trade", "water", "roads"):
            self.fill(window, "Add a topic", name)
            window.press("Return")
            window.find("button", f"Remove {name}")
        (x, y), (_, end) = (
            window.find_place("button", f"Remove {name}") for name in ("trade", "roads")
        )
        window.mouse.take((x - 40, y), (x - 40, end))
        window.mouse.drop(x - 40, end)
        self.wait_topics(window, ["water", "roads", "trade"])
        window.press("ctrl+z")
        self.wait_topics(window, ["trade", "water", "roads"])
        self.close(window)

    def wait_topics(self, window, expected):
        def read(event):
            topics = sorted(event.get("topics", []), key=lambda one: one["position"])
            return [read_texts(one["name"])["en"] for one in topics]

        self.wait_event(window, lambda event: read(event) == expected, f"the topics {expected}")

    def test_sessions(self):
        window = self.open_event()
        self.fill(window, "Official title", "Forum")
        for name in ("Opening", "Trade", "Transport"):
            self.fill(window, "Add a session", name)
            window.find("button", f"Remove {name}")
        window.go_to("shift+Tab", "list item", "Transport")
        window.press("alt+Up")
        self.wait_sessions(window, ["Opening", "Transport", "Trade"])
        window.wait_focus("list item", "Transport")
        window.press("alt+Up")
        self.wait_sessions(window, ["Transport", "Opening", "Trade"])
        window.press("ctrl+z")
        self.wait_sessions(window, ["Opening", "Transport", "Trade"])

        window.click("button", "Remove Opening")
        self.wait_sessions(window, ["Transport", "Trade"])
        window.click("button", "Undo")
        self.wait_sessions(window, ["Opening", "Transport", "Trade"])

        window.point("list item", "Trade")
        window.find("list item", "Part of")
        window.wait_for(
            lambda: window.find("text", "Official title").read_text() == "Trade", "its page"
        )
        self.close(window)

    def wait_sessions(self, window, expected):
        def read():
            sessions = [event for event in self.read_record()["events"] if "parent" in event]
            return [read_texts(s["title"])["en"] for s in sorted(sessions, key=lambda s: s["position"])]

        window.wait_for(lambda: read() == expected, f"the sessions {expected}")

    def test_mentions(self):
        window = self.open_sample()
        self.choose(window, "Add a person who was named", "шафиев")
        window.find("button", "Remove Farid Shafiyev")
        self.fill(window, "Add a person who was named", "Asif Example")
        window.find("button", "Remove Asif Example")
        window.point("list item", "Asif Example")
        self.fill(window, "Position as printed", "Chair of the Board")
        self.wait_event(
            window,
            lambda event: read_texts(event["mentions"][-1].get("full"))
            == {"en": "Chair of the Board"},
            "the position",
        )
        known, new = self.read_event()["mentions"][-2:]
        self.assertIn("ru", known["name"])
        self.assertEqual(read_texts(new["name"]), {"en": "Asif Example"})
        persons = {person["uid"] for person in self.read_record()["persons"]}
        self.assertIn(known["person"], persons)
        self.assertIn(new["person"], persons)
        self.close(window)

    def test_attendance_and_outcomes(self):
        window = self.open_event()
        self.fill(window, "In words", "more than 80")
        self.fill(window, "Add a category", "12 ministries")
        self.go_to(window, "How many: ministries")
        window.press("ctrl+a")
        window.type("14")
        self.fill(window, "Add an outcome", "the commission will meet")
        window.point("list item", "the commission will meet")
        self.fill(window, "Date of it", "November 2024")
        self.wait_event(window, lambda event: event.get("outcomes", [{}])[0].get("on"), "the date")
        event = self.read_event()
        self.assertEqual(read_texts(event["attendance"]), {"en": "more than 80"})
        self.assertEqual(read_texts(event["attendances"][0]["name"]), {"en": "ministries"})
        self.assertEqual(event["attendances"][0]["count"], 14)
        self.assertEqual(read_texts(event["outcomes"][0]["text"]), {"en": "the commission will meet"})
        self.assertEqual(event["outcomes"][0]["on"], "2024-11")
        self.close(window)

    def test_series(self):
        window = self.open_event()
        self.fill(window, "Series of events", "Baku Forum")
        window.find("text", "Edition")
        self.fill(window, "Edition", "last")
        window.find("label", "“last” is not the number of an edition")
        self.fill(window, "Edition", "14")
        self.wait_event(window, lambda event: event.get("edition") == 14, "the edition")
        self.go_to(window, "Series of events")
        window.press("ctrl+a", "BackSpace", "Return")
        self.wait_event(window, lambda event: "series" not in event, "no series")
        self.assertNotIn("edition", self.read_event())
        self.close(window)

    def test_released_list(self):
        window = self.open_event()
        self.fill(window, "Who agreed to it", "the Ambassador, by phone")
        self.fill(window, "Who released the list", "the Center")
        self.fill(window, "Released on", "6 noyabr 2023")
        self.wait_event(window, lambda event: event.get("list-released-on"), "the day")
        event = self.read_event()
        self.assertEqual(event["disclosure-note"], "the Ambassador, by phone")
        self.assertEqual(event["list-released-by"], "the Center")
        self.assertEqual(event["list-released-on"], "2023-11-06")
        self.go_to(window, "Who released the list")
        window.press("ctrl+a", "BackSpace", "Return")
        self.wait_event(window, lambda event: "list-released-by" not in event, "no release")
        self.close(window)

    def work_in(self, window, before, place):
        """Chooses a language by its place in the menu."""
        window.click("toggle button", before)
        window.find("menu item")
        window.press("Home", *["Down"] * place, "Return")
        window.wait_gone("menu item")

    def test_languages(self):
        """What is typed stays when one works in another language and comes back."""
        window = self.open_event()
        self.go_to(window, "For readers")
        window.type("First line")
        window.press("Return")
        window.type("Second line")
        self.work_in(window, "Working language: English", 1)
        window.wait_for(lambda: window.find("text", "For readers").read_text() == "", "no text yet")
        self.go_to(window, "For readers")
        window.type("Arayis")
        self.work_in(window, "Working language: azərbaycan", 0)
        self.wait_event(
            window,
            lambda event: read_texts(event.get("background"))
            == {"en": "First line\nSecond line", "az": "Arayis"},
            "both languages",
        )
        self.assertEqual(window.find("text", "For readers").read_text(), "First line\nSecond line")
        self.close(window)


if __name__ == "__main__":
    unittest.main()
