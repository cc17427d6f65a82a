#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of an event, from how they are typed to how they are kept."""

import json
import unittest

from driver import WindowTest
from screen import Atspi


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

    def open_sample(self):
        window = self.open()
        window.resize(1200, 1600)
        window.click("button", "Try it with a sample")
        window.find("text", "Official title")
        return window

    def get_height(self, window, name):
        extents = window.find("text", name).node.get_component_iface()
        return extents.get_extents(Atspi.CoordType.WINDOW).height

    def test_long_text_wraps(self):
        window = self.open_event()
        self.assertEqual(self.get_height(window, "Official title"), self.get_height(window, "Theme"))
        window.type("Transport and trade in the Caspian region, past, present and to come")
        window.wait_for(
            lambda: self.get_height(window, "Official title") >= 2 * self.get_height(window, "Theme"),
            "the title to wrap",
        )
        window.press("Return")
        window.wait_focus("text", "Theme")
        self.close(window)

    def test_enter_moves_on(self):
        """Past the buttons of a row, to the next field."""
        window = self.open_event()
        self.fill(window, "Add a topic", "transport")
        window.find("button", "Remove transport")
        window.point("text", "Topic")
        window.wait_focus("text", "Topic")
        window.press("Return")
        window.wait_focus("text", "Add a topic")
        self.close(window)

    def test_pasted_lines_are_joined(self):
        window = self.open_event()
        window.point("text", "For readers")
        window.wait_focus("text", "For readers")
        window.type("First line")
        window.press("Return")
        window.type("second line")
        window.press("Return", "ctrl+a", "ctrl+c")
        window.point("text", "Official title")
        window.wait_focus("text", "Official title")
        window.press("ctrl+v")
        window.wait_for(
            lambda: window.find("text", "Official title").read_text() == "First line second line",
            "one line",
        )
        self.wait_record(
            window,
            lambda record: "First line second line" in json.dumps(record["events"][0].get("title")),
            "the title",
        )
        self.close(window)

    def test_nothing_is_selected(self):
        window = self.open_sample()
        window.press("ctrl+2", "ctrl+1")
        window.wait_focus("text", "Official title")
        window.type(" again")
        window.find("list item", "Azerbaijan-Kazakhstan: Regional Cooperation again, Round table")
        self.close(window)

    def test_tiles(self):
        window = self.open_sample()
        window.find("button", "7 Participants 2 by video link, 1 group")
        window.find("button", "2 Releases 2 drafts")
        window.click("button", "21 Statements in 5 remarks")
        window.wait_focus("text", "What was said")
        window.press("ctrl+1")
        window.click("button", "7 Participants")
        window.wait_focus("text", "Add a participant")
        window.type("Daniyar Bekov")
        window.find("list item", "Add “Daniyar Bekov” as a new person")
        window.press("Return")
        window.find("list item", "Daniyar Bekov, Speaker")
        window.press("ctrl+1")
        window.find("button", "8 Participants 2 by video link, 1 group")
        self.close(window)

    def test_on_a_phone(self):
        """An event opens to be read, and a new one to be written."""
        window = self.open_sample()
        window.resize(400, 700)
        window.wait_gone("list item", "People")
        window.click("button", "Back")
        window.wait_gone("text", "Official title")
        window.point("list item", "Azerbaijan-Kazakhstan")
        window.wait_focus("button", "7 Participants")
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        self.close(window)

    def test_write_release(self):
        window = self.open_sample()
        window.click("button", "Write release")
        window.find("dialog", "Choose a template")
        window.go_to("Down", "list item", "News agency")
        window.press("Return")
        window.wait_focus("text", "Headline")
        window.click("button", "Back")
        window.find("button", "3 Releases 3 drafts")
        self.close(window)


if __name__ == "__main__":
    unittest.main()
