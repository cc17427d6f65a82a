#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the sample record against the facts of the round table it records.

Usage: test-sample.py SAMPLE
"""

import json
import sys
import unittest

LANGUAGES = ["az", "en", "kk", "ru"]

# Who took part, in order: the position as printed in English, and the presence.
PARTICIPANTS = [
    (
        "Farid Shafiyev",
        "Chairman of the Board of the Center for Analysis of International Relations",
        "in-person",
    ),
    ("Alim Bayel", "Ambassador of Kazakhstan to Azerbaijan", "in-person"),
    ("Agalar Atamoglanov", "Ambassador of Azerbaijan to Kazakhstan", "video-link"),
    ("Aydos Sarim", "Member of the Mäjilis of the Parliament of Kazakhstan", "video-link"),
    ("members of both parliaments", None, "in-person"),
    ("Zaur Mammadov", "political scientist", "in-person"),
    ("Rauf Agamirzayev", "transport expert", "in-person"),
]

# What each turn said, in order: words that its statements must hold in English.
TURNS = [
    ("Farid Shafiyev", ["Central Asia", "foreign policy"]),
    (
        "Alim Bayel",
        [
            "new phase",
            "Kassym-Jomart Tokayev",
            "October 2022",
            "Ilham Aliyev",
            "April 2023",
            "40 percent",
            "$450 million",
            "$300 million",
            "six months",
            "Baku-Tbilisi-Ceyhan",
        ],
    ),
    (
        "Agalar Atamoglanov",
        [
            "agreements",
            "Middle Corridor",
            "investors",
            "Intergovernmental Commission",
            "later in November",
            "Zangazur",
        ],
    ),
    (
        "Aydos Sarim",
        ["joint session", "Trans-Caspian", "strategic partnership", "transport projects"],
    ),
    (None, ["resolve"]),
]

TOPICS = ["geopolitic", "Caspian", "radicalism", "Turkic world"]


class SampleRecord(unittest.TestCase):
    """What the record JSON holds, whoever reads it."""

    @classmethod
    def setUpClass(cls):
        with open(SAMPLE, encoding="utf-8") as file:
            cls.record = json.load(file)
        (cls.event,) = cls.record["events"]
        cls.participants = {each["uid"]: each for each in cls.event["participants"]}

    def find(self, noun, uid):
        return next(each for each in self.record[noun] if each["uid"] == uid)

    def test_event(self):
        self.assertEqual(self.event["uid"], self.record["event"])
        self.assertEqual(self.event["starts"], "2023-11-03")
        self.assertEqual(self.event["time-zone"], "Asia/Baku")
        self.assertEqual(self.event["format"], "hybrid")
        self.assertEqual(self.event["title"]["en"], "Azerbaijan-Kazakhstan: Regional Cooperation")
        self.assertEqual(self.find("places", self.event["place"])["name"]["en"], "Baku")

    def test_organizers(self):
        names = [each["name"]["en"] for each in self.event["organizers"]]
        self.assertEqual(
            names,
            [
                "Center for Analysis of International Relations",
                "Embassy of Kazakhstan in Azerbaijan",
            ],
        )

    def test_participants(self):
        found = []
        for each in self.event["participants"]:
            position = each["positions"][0]["full"]["en"] if each.get("positions") else None
            found.append((each["name"]["en"], position, each["presence"]))
        self.assertEqual(found, PARTICIPANTS)

    def test_people_are_named_in_every_language(self):
        for person in self.record["persons"]:
            languages = {name["language"] for name in person["names"]}
            self.assertEqual(sorted(languages), LANGUAGES)
            for affiliation in person["affiliations"]:
                self.assertEqual(sorted(affiliation["full"]), LANGUAGES)
        for participant in self.event["participants"]:
            self.assertEqual(sorted(participant["name"]), LANGUAGES)

    def test_statements_in_order(self):
        spoken = []
        for remark in self.event["remarks"]:
            speakers = remark.get("speakers", [])
            name = self.participants[speakers[0]["participant"]]["name"]["en"] if speakers else None
            wordings = [wording for each in remark["statements"] for wording in each["wordings"]]
            english = [each["words"] for each in wordings if each["language"] == "en"]
            spoken.append((name, " ".join(english)))
        self.assertEqual([name for name, words in spoken], [name for name, facts in TURNS])
        for (name, words), (_, facts) in zip(spoken, TURNS):
            for fact in facts:
                self.assertIn(fact, words, name)

    def test_statements_are_worded_in_every_language(self):
        for remark in self.event["remarks"]:
            for statement in remark["statements"]:
                languages = sorted(each["language"] for each in statement["wordings"])
                self.assertEqual(languages, LANGUAGES)

    def test_closing_is_the_centers(self):
        closing = self.event["remarks"][-1]
        self.assertEqual(closing["kind"], "closing")
        self.assertEqual(closing["organizer"], self.event["organizers"][0]["uid"])

    def test_presidents_are_mentioned(self):
        names = [each["name"]["en"] for each in self.event["mentions"]]
        self.assertEqual(names, ["Kassym-Jomart Tokayev", "Ilham Aliyev"])

    def test_topics(self):
        names = [each["name"]["en"] for each in self.event["topics"]]
        self.assertEqual(len(names), len(TOPICS))
        for name, topic in zip(names, TOPICS):
            self.assertIn(topic, name)


if __name__ == "__main__":
    SAMPLE = sys.argv.pop(1)
    unittest.main(verbosity=2)
