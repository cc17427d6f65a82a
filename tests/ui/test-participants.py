#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who takes part: added line by line, put in order, with sides, positions and status."""

import json
import unittest

from driver import WindowTest


def read_texts(texts):
    """A text that was changed stands with its revision."""
    return {
        language: text if isinstance(text, str) else text["text"]
        for language, text in (texts or {}).items()
    }


class Participants(WindowTest):
    def read_event(self):
        record = json.loads(self.run_cli("show", "1", "--json"))
        return next(event for event in record["events"] if event["uid"] == record["event"])

    def read_participants(self):
        return sorted(self.read_event().get("participants", []), key=lambda one: one["position"])

    def read_names(self):
        return [read_texts(one["name"])["en"] for one in self.read_participants()]

    def read_participant(self, name):
        return next(
            one for one in self.read_participants() if read_texts(one["name"]).get("en") == name
        )

    def wait_names(self, window, names):
        window.wait_for(lambda: self.read_names() == names, f"the order {names}")

    def wait_participant(self, window, name, condition, what):
        window.wait_for(lambda: condition(self.read_participant(name)), what)

    def open_sample(self):
        window = self.open()
        window.click("button", "Try it with a sample")
        window.find("text", "Official title")
        window.press("ctrl+2")
        window.wait_focus("text", "Add a participant")
        return window

    def open_with(self, *names):
        """A new event with such participants, who are new."""
        window = self.open()
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        window.type("Forum")
        window.press("ctrl+2")
        window.wait_focus("text", "Add a participant")
        for name in names:
            self.add_new(window, name)
        return window

    def add_new(self, window, name):
        window.type(name)
        window.find("list item", f"Add “{name}” as a new person")
        window.press("Return")
        window.find("list item", f"{name}, Speaker")
        window.wait_gone("list", "People found")

    def open_dialog(self, window, name):
        window.go_to("Down", "list item", name)
        window.press("Return")
        window.find("text", "Name as printed")

    def close_dialog(self, window):
        window.press("Escape")
        window.wait_gone("text", "Name as printed")

    def test_add_in_a_row(self):
        window = self.open_with("Daniyar Bekov", "Aigul Seitova")
        window.wait_focus("text", "Add a participant")
        self.wait_names(window, ["Daniyar Bekov", "Aigul Seitova"])
        persons = json.loads(self.run_cli("show", "1", "--json"))["persons"]
        self.assertEqual(
            {one["person"] for one in self.read_participants()},
            {person["uid"] for person in persons},
        )
        # Enter before anything was found: nobody else is meant.
        window.type("Murat Nurlanov")
        window.press("Return")
        window.find("list item", "Murat Nurlanov, Speaker")
        window.press("ctrl+z")
        self.wait_names(window, ["Daniyar Bekov", "Aigul Seitova"])
        self.close(window)

    def test_drag(self):
        window = self.open_with("Daniyar Bekov", "Aigul Seitova", "Murat Nurlanov")
        window.drag("list item", "Daniyar Bekov", "Murat Nurlanov")
        self.wait_names(window, ["Aigul Seitova", "Murat Nurlanov", "Daniyar Bekov"])
        window.drag("list item", "Daniyar Bekov", "Murat Nurlanov")
        self.wait_names(window, ["Aigul Seitova", "Daniyar Bekov", "Murat Nurlanov"])
        self.close(window)

    def test_add_known(self):
        """In Cyrillic letters, with the position as of the event."""
        window = self.open_sample()
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        window.type("Forum")
        window.press("ctrl+2")
        window.wait_focus("text", "Add a participant")
        window.type("шафиев")
        window.find("list item", "Farid Shafiyev, Фарид Шафиев, Chairman of the Board")
        window.press("Return")
        window.find("list item", "Farid Shafiyev, Chairman of the Board")
        record = json.loads(self.run_cli("show", "2", "--json"))
        participant = record["events"][0]["participants"][0]
        self.assertEqual(read_texts(participant["name"])["ru"], "Фарид Шафиев")
        self.assertIn("ru", participant["positions"][0]["full"])
        self.assertEqual(len(record["persons"]), 1)
        # A namesake is added on purpose alone.
        window.type("Farid Shafiyev")
        window.find("list item", "Add “Farid Shafiyev” as a new person")
        window.press("Down", "Return")
        window.wait_for(
            lambda: len(json.loads(self.run_cli("show", "2", "--json"))["persons"]) == 2,
            "the other person of this name",
        )
        self.close(window)

    def test_already_there(self):
        """Whoever takes part is offered last, and led to instead of added again."""
        window = self.open_with("Aigul Bekova")
        window.press("ctrl+n")
        window.wait_focus("text", "Official title")
        window.press("ctrl+2")
        window.wait_focus("text", "Add a participant")
        self.add_new(window, "Anar Bekov")
        window.type("beko")
        window.find("list item", "Add “beko” as a new person")
        offered = [item.name for item in window.find_all("list item", "Beko")]
        names = ["Aigul Bekova", "Anar Bekov, Already a participant"]
        self.assertEqual([name for name in offered if name in names], names)
        window.press("Down", "Return")
        window.wait_focus("list item", "Anar Bekov, Speaker")
        self.assertEqual(window.find("text", "Add a participant").read_text(), "")
        self.close(window)
        self.assertEqual(len(json.loads(self.run_cli("show", "2", "--json"))["events"][0]["participants"]), 1)

    def test_open_person(self):
        window = self.open_with("Daniyar Bekov", "Aigul Seitova")
        window.find("label", "Aigul Seitova added, 2 participants")
        window.press("ctrl+Return")  # who was added last
        window.find("label", "Took part in 1 event")
        window.find("list item", "Forum")
        window.go_to("Tab", "list item", "Forum")
        window.press("Return")
        window.find("text", "Official title")
        window.press("ctrl+2")
        window.wait_focus("text", "Add a participant")
        window.type("bekov")
        window.find("list item", "Daniyar Bekov")
        window.press("ctrl+Return")  # who is found
        window.find("label", "Took part in 1 event")
        window.find("label", "Daniyar Bekov")
        self.assertEqual(self.read_names(), ["Daniyar Bekov", "Aigul Seitova"])
        self.close(window)

    def test_narrow(self):
        """What they join as can be chosen on a phone, too."""
        window = self.open_with("Anar One")
        window.resize(400, 700)
        window.wait_focus("text", "Add a participant")
        window.go_to("Tab", "combo box", "Joins as")
        window.press("space", "Home", "Return")
        window.go_to("shift+Tab", "text", "Add a participant")
        window.type("Bekzat Two")
        window.find("list item", "Add “Bekzat Two” as a new person")
        window.press("Return")
        window.find("list item", "Bekzat Two, Moderator")
        self.close(window)

    def test_order(self):
        window = self.open_with("Anar One", "Bekzat Two", "Dana Three")
        window.go_to("Down", "list item", "Anar One")
        window.press("alt+Down")
        self.wait_names(window, ["Bekzat Two", "Anar One", "Dana Three"])
        window.wait_focus("list item", "Anar One")
        window.press("alt+Down")
        self.wait_names(window, ["Bekzat Two", "Dana Three", "Anar One"])
        window.press("ctrl+z")
        self.wait_names(window, ["Bekzat Two", "Anar One", "Dana Three"])
        window.go_to("Up", "list item", "Bekzat Two")
        window.press("Delete")
        self.wait_names(window, ["Anar One", "Dana Three"])
        window.click("button", "Undo")
        self.wait_names(window, ["Bekzat Two", "Anar One", "Dana Three"])
        self.close(window)

    def test_positions(self):
        """Several, in order; one of the person's, and one typed."""
        window = self.open_sample()
        self.open_dialog(window, "Zaur Mammadov")
        window.go_to("Tab", "text", "Add a position")
        window.type("member of the Club")
        window.press("Return")
        window.find("button", "Remove member of the Club")
        window.go_to("shift+Tab", "text", "Position as printed")
        window.press("alt+Up")
        self.wait_positions(window, ["member of the Club", "political scientist"])
        window.press("ctrl+z")
        self.wait_positions(window, ["political scientist", "member of the Club"])
        window.click("button", "Remove political scientist")
        self.wait_positions(window, ["member of the Club"])
        window.go_to("Tab", "list item", "Add the position political scientist")
        window.press("Return")
        self.wait_positions(window, ["member of the Club", "political scientist"])
        positions = self.read_participant("Zaur Mammadov")["positions"]
        self.assertIn("ru", max(positions, key=lambda one: one["position"])["full"])
        self.close_dialog(window)
        window.find("list item", "Zaur Mammadov, member of the Club, political scientist")
        self.close(window)

    def wait_positions(self, window, expected):
        def read():
            positions = self.read_participant("Zaur Mammadov").get("positions", [])
            return [
                read_texts(one["full"])["en"]
                for one in sorted(positions, key=lambda one: one["position"])
            ]

        window.wait_for(lambda: read() == expected, f"the positions {expected}")

    def test_choices(self):
        window = self.open_with("Anar One", "Bekzat Two")
        window.go_to("Down", "list item", "Anar One")
        self.choose(window, "Confirmed", 2)
        window.find("list item", "Anar One, Speaker, In person, Attended")
        window.go_to("Down", "list item", "Bekzat Two")
        window.go_to("Up", "list item", "Anar One")
        self.choose(window, "Speaker", 0)
        window.find("list item", "Anar One, Speaker, Moderator, In person, Attended")
        # In the row's menu stands all of it.
        window.go_to("Down", "list item", "Bekzat Two")
        window.go_to("Up", "list item", "Anar One")
        window.press("shift+F10")
        window.find("menu item")
        window.press("Home", "Down", "Return")
        window.press("Down", "Down", "Return")
        window.wait_gone("menu item")
        window.find("list item", "Anar One, Speaker, Moderator, Video link, Attended")
        window.find("label", "2 participants · 1 by video link · 1 attended, 1 confirmed")
        self.wait_participant(
            window,
            "Anar One",
            lambda one: (one["status"], one["presence"]) == ("attended", "video-link")
            and len(one["roles"]) == 2,
            "all of it",
        )
        window.press("ctrl+z")
        self.wait_participant(
            window, "Anar One", lambda one: one["presence"] == "in-person", "in person again"
        )
        window.press("ctrl+z")
        self.wait_participant(
            window, "Anar One", lambda one: len(one["roles"]) == 1, "one role again"
        )
        self.close(window)

    def choose(self, window, button, place):
        """From a menu in the row that has the focus."""
        window.go_to("Tab", "toggle button", button)
        window.press("Return")
        window.find("menu item")
        window.press("Home", *["Down"] * place, "Return")
        window.press("Escape")
        window.wait_gone("menu item")

    def test_sides(self):
        window = self.open_with("Anar One", "Bekzat Two", "Dana Three")
        self.set_side(window, "Bekzat Two", "the Kazakh side")
        window.find("list", "the Kazakh side")
        self.open_dialog(window, "Dana Three")
        window.go_to("Tab", "text", "Side or delegation")
        window.type("kaz")
        window.find("list", "Sides found")
        window.press("Down", "Return")
        self.wait_participant(
            window, "Dana Three", lambda one: "side" in one, "the side that is known"
        )
        self.close_dialog(window)
        self.assertEqual(
            read_texts(self.read_participant("Dana Three")["side"]), {"en": "the Kazakh side"}
        )
        # Within the side, and no further.
        window.go_to("Up", "list item", "Bekzat Two")
        window.press("alt+Down")
        self.wait_names(window, ["Anar One", "Dana Three", "Bekzat Two"])
        window.wait_focus("list item", "Bekzat Two")
        window.press("alt+Down")
        window.press("alt+Up")
        self.wait_names(window, ["Anar One", "Bekzat Two", "Dana Three"])
        self.close(window)

    def set_side(self, window, name, side):
        self.open_dialog(window, name)
        window.go_to("Tab", "text", "Side or delegation")
        window.type(side)
        window.press("Return")
        self.wait_participant(window, name, lambda one: "side" in one, "the side")
        self.close_dialog(window)


if __name__ == "__main__":
    unittest.main()
