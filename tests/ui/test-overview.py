#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of an event, from how they are typed to how they are kept."""

import json
import unittest

from driver import WindowTest


class Overview(WindowTest):
    display = "1200x1600"  # all fields at once

    def read_record(self):
        return json.loads(self.run_cli("show", "1", "--json"))

    def wait_record(self, window, condition, what):
        """Typing is saved when the focus leaves it, and soon."""
        window.wait_for(lambda: condition(self.read_record()), what)

    def fill(self, window, name, words):
        window.point("text", name)
        window.wait_focus("text", name)
        window.press("ctrl+a")
        window.type(words)
        window.press("Return")

    def open_event(self):
        window = self.open()
        window.resize(1200, 1600)
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        return window

    def test_fields(self):
        window = self.open_event()
        for missing in ("Title or subject", "Date", "City", "Organizers", "Participants", "Remarks"):
            window.find("list item", missing)

        self.fill(window, "Date", "3-4 noyabr 2023")
        window.wait_for(
            lambda: window.find("text", "Date").read_text() == "3 November 2023 – 4 November 2023",
            "the date as it was understood",
        )
        self.fill(window, "Begins at", "9:30")
        self.fill(window, "How many attended", "80")
        self.fill(window, "City", "Baku")
        self.fill(window, "Add an organizer", "Center for Analysis")
        window.find("button", "Remove Center for Analysis")
        self.fill(window, "Add a topic", "transport")
        window.find("button", "Remove transport")
        self.wait_record(window, lambda record: "Baku" in json.dumps(record), "the city")
        self.wait_record(window, lambda record: "80" in json.dumps(record), "the number")
        record = json.dumps(self.read_record())
        for words in ("2023-11-03", "2023-11-04", "09:30", "Center for Analysis", "transport"):
            self.assertIn(words, record)
        for entered in ("Date", "City", "Organizers"):
            self.assertEqual(
                [w for w in window.find_all("list item") if w.name == entered], [], entered
            )

    def test_what_is_not_understood(self):
        window = self.open_event()
        self.fill(window, "Date", "yesterday")
        window.find("label", "“yesterday” is not understood as a date")
        self.fill(window, "How many attended", "many")
        window.find("label", "“many” is not a number of people")
        self.fill(window, "Date", "spring 2024")
        window.wait_gone("label", "“yesterday” is not understood as a date")
        self.wait_record(window, lambda record: "2024-21" in json.dumps(record), "the season")
        self.assertNotIn("many", json.dumps(self.read_record()))

    def test_about_stays(self):
        window = self.open_event()
        self.fill(window, "Date", "about 1998")
        self.wait_record(window, lambda record: "1998~" in json.dumps(record), "the year")
        self.assertEqual(window.find("text", "Date").read_text(), "about 1998")

    def test_known_city_is_one(self):
        self.run_cli("sample")
        window = self.open_event()
        self.fill(window, "City", "Баку")
        window.wait_for(
            lambda: self.run_cli("events").count("Baku") == 2, "the city that is known already"
        )


if __name__ == "__main__":
    unittest.main()
