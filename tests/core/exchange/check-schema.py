#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks written records, and the samples, against the JSON Schema of records.

Usage: check-schema.py SCHEMA RANDOM-RECORD-JSON SAMPLE...
"""

import copy
import json
import subprocess
import sys

import jsonschema


def read_all(text):
    decoder = json.JSONDecoder()
    while text:
        record, end = decoder.raw_decode(text)
        yield record
        text = text[end:].lstrip()


def mistakes(record):
    """Copies of a record, each with one mistake."""
    for path, value in (
        (("format",), "other"),
        (("version",), 2),
        (("event",), "Baku"),
        (("unknown",), 1),
        (("events", 0, "uid"), None),
        (("events", 0, "kind"), "party"),
        (("events", 0, "starts"), "3.11.2023"),
        (("events", 0, "start-time"), "25:00"),
        (("events", 0, "title"), "Round table"),
        (("events", 0, "title"), {"in English": "Round table"}),
        (("events", 0, "title"), {"en": ""}),
        (("events", 0, "attendance-count"), 80.5),
        (("events", 0, "attendance-count"), -1),
        (("events", 0, "subjects"), {"en": "a"}),
    ):
        wrong = copy.deepcopy(record)
        target = wrong
        for step in path[:-1]:
            target = target[step]
        target[path[-1]] = value
        yield path, wrong


def main(schema_path, program, *samples):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)

    written = subprocess.run([program, "40"], check=True, capture_output=True, text=True)
    records = list(read_all(written.stdout))
    assert len(records) == 40
    for path in samples:
        with open(path, encoding="utf-8") as file:
            records.append(json.load(file))

    for record in records:
        for error in validator.iter_errors(record):
            sys.exit(f"{error.json_path}: {error.message}")
    for path, wrong in mistakes(records[-1]):
        if validator.is_valid(wrong):
            sys.exit(f"the schema has nothing against a mistake in {path}")


if __name__ == "__main__":
    main(*sys.argv[1:])
