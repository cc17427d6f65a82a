#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the triggers that write the history, one set for each table of the record.

Usage: make-history.py OUTPUT SCHEMA.sql...

The schema is read by SQLite itself, so that the triggers can't differ from it.
"""

import sqlite3
import sys

# The tables that are no part of the record: the history itself, and what is
# computed from the record.
OWN = ("step", "change")

# The step that is being written; NULL, which is refused, without one.
STEP = "(SELECT id FROM step WHERE id = (SELECT max (id) FROM step) AND NOT finished)"


def is_record(name):
    return name not in OWN and not name.startswith(("search", "sqlite_"))


class Table:
    def __init__(self, database, name):
        self.name = name
        self.columns = [row[1] for row in database.execute(f'PRAGMA table_info ("{name}")')]
        # Rows of this list: id, seq, table, from, to, on update, on delete, match.
        keys = database.execute(f'PRAGMA foreign_key_list ("{name}")').fetchall()
        cascades = [(key[3], key[2]) for key in keys if key[6] == "CASCADE" and key[1] == 0]
        # The whole that it is a part of is the first such reference of the table.
        cascades.sort(key=lambda pair: self.columns.index(pair[0]))
        self.whole = cascades[0] if cascades else None

    def noun_id(self, row):
        if self.name.endswith("_text"):
            return f"{row}.{self.name.removesuffix('_text')}_id"
        return f"{row}.id"

    def event_id(self, row, tables):
        """An expression for the event that a row belongs to."""
        if self.name == "event":
            return f"{row}.id"
        if "event_id" in self.columns:
            return f"{row}.event_id"
        if self.whole is None:
            return "NULL"
        column, name = self.whole
        inner = tables[name].event_id(name, tables)
        if inner == "NULL":
            return "NULL"
        return f"(SELECT {inner} FROM {name} WHERE {name}.id = {row}.{column})"

    def as_json(self, row):
        pairs = ", ".join(f"'{column}', {row}.\"{column}\"" for column in self.columns)
        return f"json_object({pairs})"

    def trigger(self, action, row, before, after, tables):
        return (
            f"CREATE TRIGGER history_{self.name}_{action.lower()} AFTER {action} ON {self.name}\n"
            "BEGIN\n"
            "  INSERT INTO change (step_id, table_name, row_id, noun_id, event_id, before, after)\n"
            f"  VALUES ({STEP},\n"
            f"    '{self.name}', {row}.id, {self.noun_id(row)},\n"
            f"    {self.event_id(row, tables)},\n"
            f"    {before},\n"
            f"    {after});\n"
            "END;\n"
        )

    def triggers(self, tables):
        old, new = self.as_json("OLD"), self.as_json("NEW")
        yield self.trigger("INSERT", "NEW", "NULL", new, tables)
        yield self.trigger("UPDATE", "NEW", old, new, tables)
        yield self.trigger("DELETE", "OLD", old, "NULL", tables)


def main(output, *schema):
    database = sqlite3.connect(":memory:")
    for path in schema:
        with open(path, encoding="utf-8") as file:
            database.executescript(file.read())
    names = database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    tables = {name: Table(database, name) for (name,) in names.fetchall() if is_record(name)}
    with open(output, "w", encoding="utf-8") as file:
        file.write("-- Made by make-history.py: writes each change of the record into the history.\n")
        for table in tables.values():
            for trigger in table.triggers(tables):
                file.write("\n" + trigger)


if __name__ == "__main__":
    main(*sys.argv[1:])
