#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""sample, import, events and show: records in and out."""

import json
import os
import pathlib
import unittest

from cli import CliTest

SAMPLE = pathlib.Path(os.environ["G_TEST_SRCDIR"], "../data/samples/baku-round-table.json")


def without_notice(record):
    return {name: value for name, value in record.items() if name != "notice"}


def in_order(value):
    """The same for records whose entities only stand in another order."""
    if isinstance(value, dict):
        return {name: in_order(member) for name, member in value.items()}
    if isinstance(value, list):
        return sorted((in_order(element) for element in value), key=json.dumps)
    return value


def plain(text):
    """A text, whether or not its origin and revision stand beside it."""
    return text["text"] if isinstance(text, dict) else text


class Import(CliTest):
    def setUp(self):
        super().setUp()
        self.record = json.loads(SAMPLE.read_text(encoding="utf-8"))

    def show(self, event="1", *options):
        return json.loads(self.run_text("show", event, "--json", *options))

    def import_record(self, record, name="record.json"):
        path = self.write(name, json.dumps(record))
        done = self.start("import", path)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return done.stdout.decode(), done.stderr.decode()

    def test_sample_twice(self):
        self.assertEqual(self.run_text("sample"), "1\n")
        self.assertEqual(self.run_text("sample"), "1\n")
        self.assertEqual(len(self.run_text("events").splitlines()), 1)
        self.assertEqual(len(self.run_text("history").splitlines()), 1)
        self.assertTrue((self.folder / "data/rapporteur/rapporteur.db").exists())

    def test_lossless(self):
        self.run_text("sample")
        shown = self.show()
        self.assertEqual(in_order(without_notice(shown)), in_order(without_notice(self.record)))
        self.assertIn("complete copy", shown["notice"])
        first = self.run_bytes("show", "1", "--json")
        self.assertEqual(first, self.run_bytes("show", self.record["event"].upper(), "--json"))

        other = str(self.folder / "other.db")
        path = self.write("copy.json", first)
        self.run_text("--database", other, "import", path)
        self.assertEqual(self.run_bytes("--database", other, "show", "1", "--json"), first)

    def test_import_again(self):
        self.assertIn("event 1: ", self.import_record(self.record)[0])
        output, messages = self.import_record(self.record)
        self.assertIn("nothing new", output)
        self.assertEqual(messages, "")

    def test_changed_copy(self):
        self.run_text("sample")
        copy = self.show()
        copy["events"][0]["title"]["en"] = "Another title"
        copy["events"][0]["participants"][0]["presence"] = "video-message"
        self.assertIn("0 added, 2 updated", self.import_record(copy)[0])
        self.assertEqual(plain(self.show()["events"][0]["title"]["en"]), "Another title")
        self.assertEqual(self.show()["events"][0]["participants"][0]["presence"], "video-message")
        self.run_text("undo")
        self.assertEqual(self.show()["events"][0]["title"], self.record["events"][0]["title"])

    def test_conflict(self):
        self.run_text("sample")
        ours, theirs = self.show(), self.show()
        ours["events"][0]["title"]["en"] = "Our title"
        theirs["events"][0]["title"]["en"] = "Their title"
        theirs["events"][0]["title"]["ru"] = "Их название"
        self.import_record(ours)
        output, messages = self.import_record(theirs)
        self.assertIn("1 updated", output)
        self.assertIn("1 field was changed here and in the file", messages)
        self.assertIn("title (en): here “Our title”, in the file “Their title”, before “", messages)
        title = self.show()["events"][0]["title"]
        self.assertEqual(plain(title["en"]), "Our title")
        self.assertEqual(plain(title["ru"]), "Их название")

    def test_all_or_nothing(self):
        wrong = dict(self.record, version=2)
        good_path = self.write("good.json", json.dumps(self.record))
        wrong_path = self.write("wrong.json", json.dumps(wrong))
        message = self.run_failing("import", good_path, wrong_path)
        self.assertIn("wrong.json: version: ", message)
        self.assertIn("Update the program", message)
        self.assertIn("There is no database", self.run_failing("events"))

    def test_bad_content(self):
        self.run_text("sample")
        before = self.run_bytes("show", "1", "--json")
        for change, expected in (
            (lambda event: event.update(starts="2023-02-30"), "events[0].starts: "),
            (lambda event: event.update(kind="party"), "events[0].kind: “party” is none of: "),
            (lambda event: event.update(place=event["uid"]), "events[0].place: "),
            (lambda event: event.update(edition=1.5), "events[0].edition: "),
            (lambda event: event.update(tilte={}), "Did you mean “title”?"),
            (lambda event: event.update(ends="2001"), "It ends before it starts"),
        ):
            record = json.loads(json.dumps(self.record))
            change(record["events"][0])
            message = self.run_failing("import", self.write("bad.json", json.dumps(record)))
            self.assertIn("bad.json: ", message)
            self.assertIn(expected, message)
        self.assertEqual(self.run_bytes("show", "1", "--json"), before)

    def test_bad_files(self):
        self.assertIn("can’t be read", self.run_failing("import", "no-such-file"))
        self.assertIn("can’t be read", self.run_failing("import", str(self.folder)))
        for content, expected in (
            (b"", "empty"),
            (SAMPLE.read_bytes()[:5000], "cut off"),
            (b"[" * 200000, "levels deep"),
            (b"\x00\x01\x02", "NUL"),
            (b'{"a": "\xff"}', "UTF-8"),
            (b'{"format": "rapporteur-record", "version": 1e400}', "too large"),
            (b'{"format": "other"}', "no record of Rapporteur"),
        ):
            self.assertIn(expected, self.run_failing("import", self.write("bad.json", content)))

    def test_events(self):
        self.run_text("sample")
        self.assertRegex(self.run_text("events"), r"^1\t2023-11-03\tBaku\tAzerbaijan-Kazakhstan")
        events = json.loads(self.run_text("events", "--json"))
        self.assertEqual(events[0]["id"], 1)
        self.assertEqual(events[0]["uid"], self.record["event"])
        self.assertEqual(events[0]["kind"], "round-table")

    def test_for_others(self):
        record = json.loads(json.dumps(self.record))
        event = record["events"][0]
        event["note"] = "for us alone"
        event["remarks"][0]["disclosure"] = "off-the-record"
        event["remarks"][1]["disclosure"] = "chatham-house"
        self.import_record(record)
        copy = self.run_text("show", "1", "--json", "--for-others")
        self.assertFalse(json.loads(copy)["complete"])
        self.assertNotIn("for us alone", copy)
        for statement in event["remarks"][0]["statements"]:
            for wording in statement["wordings"]:
                self.assertNotIn(wording["words"], copy)
        for statement in event["remarks"][1]["statements"]:
            for wording in statement["wordings"]:
                self.assertIn(wording["words"], copy)
        self.assertNotIn(event["remarks"][1]["speakers"][0]["uid"], copy)

        event["disclosure"] = "off-the-record"
        self.import_record(record)
        self.assertIn("off the record", self.run_failing("show", "1", "--json", "--for-others"))

    def test_session(self):
        """A session is shown with its event, and what holds for that holds for it."""
        record = json.loads(json.dumps(self.record))
        uid = "5e550000-0000-4000-8000-000000000000"
        record["events"].append({"uid": uid, "parent": record["event"], "relation": "session",
                                 "title": {"en": "The session"}})
        self.import_record(record)
        self.assertEqual(self.show(uid), self.show())
        self.assertEqual(len(self.show()["events"]), 2)
        self.assertIn("The session", self.run_text("release", uid, "--template", "news-agency"))

        record["events"][0]["disclosure"] = "off-the-record"
        self.import_record(record)
        self.assertIn("off the record", self.run_failing("show", uid, "--json", "--for-others"))
        self.assertIn("off the record", self.run_failing("release", uid, "--template", "news-agency"))

    def test_unknown_event(self):
        self.run_text("sample")
        uid = self.record["event"]
        self.assertIn("no event “7”", self.run_failing("show", "7", "--json"))
        self.assertIn("no event “0”", self.run_failing("show", "0", "--json"))
        self.assertIn("no event “x”", self.run_failing("show", "x", "--json"))
        misspelt = uid[:-1] + ("0" if uid[-1] != "0" else "1")
        self.assertIn(f"Did you mean “{uid}”?", self.run_failing("show", misspelt, "--json"))
        self.run_failing("show", "1", status=2)

    def test_no_database(self):
        for command in (["events"], ["show", "1", "--json"], ["search", "a"], ["history"],
                        ["undo"], ["redo"], ["release", "1", "--template", "news-agency"]):
            self.assertIn("There is no database", self.run_failing(*command))
        self.assertEqual(list(self.folder.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
