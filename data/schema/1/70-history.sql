-- The history: every change of the record, as it was before and after, in steps.
--
-- The triggers that write the table change are made by data/schema/make-history.py, from the
-- tables above, when the program is built.

-- What the user did.
CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- when, in UTC
  at TEXT NOT NULL CONSTRAINT at CHECK (
    at >= '0001' AND at GLOB '????-??-??T??:??:??Z' AND substr(at, 12, 2) < '24'
    AND at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
  who TEXT NOT NULL,
  -- in a few words
  label TEXT NOT NULL CONSTRAINT label CHECK (label <> ''),
  -- the step that this one undoes
  undoes_id INTEGER REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
  -- the step that undid this one and is not undone itself
  undone_by_id INTEGER REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
  -- 0 only within the step's own transaction: the changes that are written belong to it, and
  -- without such a step nothing can be written to the record
  finished INTEGER NOT NULL DEFAULT 0 CONSTRAINT finished CHECK (finished IN (0, 1))
) STRICT;

CREATE INDEX step_undoes_id ON step (undoes_id) WHERE undoes_id IS NOT NULL;
CREATE INDEX step_undone_by_id ON step (undone_by_id) WHERE undone_by_id IS NOT NULL;

-- One row of the record that a step changed; id is the sequence.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  step_id INTEGER NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  -- the noun's id, which for a text is that of its noun
  noun_id INTEGER NOT NULL,
  -- the event that it belongs to, where it is known
  event_id INTEGER,
  -- the row as a JSON object; NULL where it did not exist
  before TEXT,
  after TEXT,
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

CREATE INDEX change_step_id ON change (step_id);
-- What a noun was. That it was added needs no look: what it was then is in its next change, or in
-- its row. Of texts it does.
CREATE INDEX change_noun ON change (table_name, noun_id) WHERE before IS NOT NULL;
CREATE INDEX change_new_text ON change (table_name, noun_id)
WHERE before IS NULL AND table_name GLOB '*_text';

CREATE INDEX change_event_id ON change (event_id, step_id) WHERE event_id IS NOT NULL;

-- What was issued stays as it was read. Only an undo of the issuing may change it.
CREATE TRIGGER release_issued BEFORE UPDATE ON release
WHEN OLD.state = 'issued'
  AND (OLD.event_id, OLD.kind, OLD.language, OLD.template, OLD.style, OLD.audience, OLD.state,
    OLD.version, OLD.version_kind, OLD.supersedes_id, OLD.reason, OLD.advisory, OLD.headline,
    OLD.subhead, OLD.dateline_place_id, OLD.dateline_date, OLD.agency, OLD.issuer_id,
    OLD.source_id, OLD.contact, OLD.embargo_until, OLD.embargo_zone, OLD.approved_by,
    OLD.issued_at, OLD.text)
  IS NOT (NEW.event_id, NEW.kind, NEW.language, NEW.template, NEW.style, NEW.audience, NEW.state,
    NEW.version, NEW.version_kind, NEW.supersedes_id, NEW.reason, NEW.advisory, NEW.headline,
    NEW.subhead, NEW.dateline_place_id, NEW.dateline_date, NEW.agency, NEW.issuer_id,
    NEW.source_id, NEW.contact, NEW.embargo_until, NEW.embargo_zone, NEW.approved_by,
    NEW.issued_at, NEW.text)
  AND (SELECT finished OR undoes_id IS NULL FROM step ORDER BY id DESC LIMIT 1)
BEGIN
  SELECT RAISE (ABORT, 'release_is_issued');
END;

-- And it holds its event, which would take it along.
CREATE TRIGGER release_issued_delete BEFORE DELETE ON release
WHEN OLD.state = 'issued'
  AND (SELECT finished OR undoes_id IS NULL FROM step ORDER BY id DESC LIMIT 1)
BEGIN
  SELECT RAISE (ABORT, 'release_is_issued');
END;
