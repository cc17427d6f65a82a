#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The news agency item of the sample, held against the facts of the round table."""

import re
import unittest

from cli import CliTest

# Whom the item names first in which words; later it may not repeat the position.
FIRST_REFERENCES = [
    "Farid Shafiyev, Chairman of the Board of the AIR Center",
    "Alim Bayel, Ambassador of Kazakhstan to Azerbaijan",
    "Agalar Atamoglanov, Ambassador of Azerbaijan to Kazakhstan",
    "Aydos Sarim, Member of the Mäjilis of the Parliament of Kazakhstan",
    "political scientist Zaur Mammadov",
    "transport expert Rauf Agamirzayev",
]

# What each paragraph must hold, in this order.
PARAGRAPHS = [
    [
        "Baku/11.03.23/Turan: ",
        "Center for Analysis of International Relations (AIR Center)",
        "Embassy of Kazakhstan in Azerbaijan",
        "jointly",
        "round table",
        "“Azerbaijan-Kazakhstan: Regional Cooperation”",
        "in Baku",
        "on 3 November 2023",
        "officials and experts",
    ],
    [
        "opening",
        "Shafiyev",
        "developing their relations",
        "Central Asia",
        "Azerbaijan’s foreign policy",
    ],
    [
        "in his address",
        "Bayel",
        "in a year",
        "new phase",
        "visits at a high level",
        "President Kassym-Jomart Tokayev",
        "Azerbaijan in October 2022",
        "President Ilham Aliyev",
        "Kazakhstan in April 2023",
        "40 percent in 2022",
        "$450 million",
        "$300 million",
        "first six months of 2023",
        "oil",
        "Baku-Tbilisi-Ceyhan pipeline",
        "wider region",
        "geopolitics",
    ],
    [
        "via video link",
        "Atamoglanov",
        "agreements",
        "in recent years",
        "Middle Corridor",
        "investors",
        "Intergovernmental Commission",
        "later in November",
        "Zangazur corridor",
        "whole region",
    ],
    [
        "via video link",
        "Sarim",
        "President Tokayev",
        "people of Kazakhstan",
        "joint session of parliament",
        "Trans-Caspian route",
        "geopolitical situation",
        "strategic partnership",
        "transport projects",
    ],
    [
        "members of both parliaments",
        "Zaur Mammadov",
        "Rauf Agamirzayev",
        "geopolitical",
        "Caspian Sea",
        "religious and ethnic radicalism",
        "Turkic world",
        "regional projects",
    ],
    ["the Center", "resolve", "partnership in various fields"],
]


class SampleRelease(CliTest):
    text = None

    def setUp(self):
        super().setUp()
        if SampleRelease.text is None:
            SampleRelease.text = self.make()
        paragraphs = [" ".join(each.split()) for each in re.split(r"\n\s*\n", self.text.strip())]
        self.headline, self.paragraphs = paragraphs[0], paragraphs[1:]

    def make(self):
        database = ("--database", str(self.folder / "sample.db"))
        event = self.run_text(*database, "sample").strip()
        item = ("--template", "news-agency", "--format", "txt")
        return self.run_text(*database, "release", event, *item)

    def test_headline(self):
        self.assertEqual(self.headline, "Azerbaijan-Kazakhstan: growing connections")

    def test_facts_in_order(self):
        self.assertEqual(len(self.paragraphs), len(PARAGRAPHS))
        for paragraph, facts in zip(self.paragraphs, PARAGRAPHS):
            at = 0
            for fact in facts:
                found = paragraph.lower().find(fact.lower(), at)
                self.assertNotEqual(found, -1, f"no “{fact}” there: {paragraph}")
                at = found + len(fact)

    def test_references(self):
        text = " ".join(self.paragraphs)
        for reference in FIRST_REFERENCES:
            self.assertEqual(text.count(reference), 1, reference)
        for name in ["Shafiyev", "Bayel", "Atamoglanov", "Sarim", "Mammadov", "Agamirzayev"]:
            first = next(each for each in FIRST_REFERENCES if name in each)
            self.assertEqual(text.find(name), text.find(first) + first.find(name))
        self.assertIn("Ambassador Bayel", text)
        self.assertIn("Ambassador Atamoglanov", text)
        self.assertIn("Sarim noted", text)

    def test_video_link(self):
        self.assertEqual(" ".join(self.paragraphs).count("via video link"), 2)

    def test_closing_is_attributed(self):
        self.assertRegex(self.paragraphs[-1], r"\bthe Center noted that ")

    def test_the_error_is_not_repeated(self):
        self.assertNotIn("UNDP", " ".join(self.paragraphs))


if __name__ == "__main__":
    unittest.main()
