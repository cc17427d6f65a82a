-- What is issued about an event.

-- A release of an event. An issued one is frozen; a later version supersedes it.
CREATE TABLE release (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL DEFAULT 'press-release' CONSTRAINT kind CHECK (kind IN (
    'press-release', 'agency-item', 'advisory',
    'readout', 'minutes', 'list', 'correction')),
  -- BCP 47 language tag
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  -- the template's name: news-agency
  template TEXT NOT NULL CONSTRAINT template CHECK (template <> ''),
  -- the house style's name; unset: the template's
  style TEXT CONSTRAINT style CHECK (style <> ''),
  -- which variant: home, neutral
  audience TEXT CONSTRAINT audience CHECK (audience <> ''),
  state TEXT NOT NULL DEFAULT 'draft'
    CONSTRAINT state CHECK (state IN ('draft', 'approved', 'issued')),
  -- from 1, set when issued
  version INTEGER CONSTRAINT version CHECK (version >= 1),
  version_kind TEXT NOT NULL DEFAULT 'first' CONSTRAINT version_kind CHECK (version_kind IN (
    'first', 'update',
    'correction', 'refile', 'withdrawal')),
  -- the version before
  supersedes_id INTEGER,
  -- why this version was made
  reason TEXT CONSTRAINT reason CHECK (reason <> ''),
  -- the line that tells readers what was corrected
  advisory TEXT CONSTRAINT advisory CHECK (advisory <> ''),
  -- unset: the template's own
  headline TEXT CONSTRAINT headline CHECK (headline <> ''),
  subhead TEXT CONSTRAINT subhead CHECK (subhead <> ''),
  -- city of reporting, which may differ from the event's
  dateline_place_id INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  -- date of reporting; unset: the event's last day
  dateline_date TEXT
    CONSTRAINT dateline_date CHECK (
      dateline_date IS NULL
      OR dateline_date >= '0001' AND dateline_date NOT GLOB '*~~'
      AND CASE length(rtrim(dateline_date, '~'))
        WHEN 4 THEN dateline_date GLOB '[0-9][0-9][0-9][0-9]*'
        WHEN 7 THEN dateline_date GLOB '[0-9][0-9][0-9][0-9]-0[1-9]*'
          OR dateline_date GLOB '[0-9][0-9][0-9][0-9]-1[0-2]*'
          OR dateline_date GLOB '[0-9][0-9][0-9][0-9]-2[1-4]*'
        WHEN 10 THEN rtrim(dateline_date, '~') IS date(rtrim(dateline_date, '~'))
        ELSE FALSE
      END),
  -- the agency in the dateline: Turan
  agency TEXT CONSTRAINT agency CHECK (agency <> ''),
  -- who issues it; may be no organizer
  issuer_id INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  -- whose account the release gives
  source_id INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  -- whom to ask; unset: the issuer's
  contact TEXT CONSTRAINT contact CHECK (contact <> ''),
  -- not to be published before this moment
  embargo_until TEXT
    CONSTRAINT embargo_until CHECK (
      embargo_until IS NULL
      OR embargo_until >= '0001' AND embargo_until GLOB '????-??-??T??:??:??Z'
        AND substr(embargo_until, 12, 2) < '24'
        AND embargo_until IS strftime('%Y-%m-%dT%H:%M:%SZ', embargo_until)),
  -- the IANA time zone it is announced in
  embargo_zone TEXT CONSTRAINT embargo_zone CHECK (embargo_zone <> ''),
  approved_by TEXT CONSTRAINT approved_by CHECK (approved_by <> ''),
  issued_at TEXT
    CONSTRAINT issued_at CHECK (
      issued_at IS NULL
      OR issued_at >= '0001' AND issued_at GLOB '????-??-??T??:??:??Z'
        AND substr(issued_at, 12, 2) < '24'
        AND issued_at IS strftime('%Y-%m-%dT%H:%M:%SZ', issued_at)),
  -- the frozen text as issued (CommonMark)
  text TEXT CONSTRAINT text CHECK (text <> ''),
  FOREIGN KEY (supersedes_id, event_id) REFERENCES release (id, event_id)
    DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, event_id),
  CONSTRAINT version_supersedes CHECK ((version_kind = 'first') = (supersedes_id IS NULL)),
  CONSTRAINT embargo_needs_zone CHECK (embargo_until IS NULL OR embargo_zone IS NOT NULL),
  CONSTRAINT issued_is_whole CHECK (
    state <> 'issued' OR text IS NOT NULL AND version IS NOT NULL AND issued_at IS NOT NULL)
) STRICT;

CREATE INDEX release_event_id ON release (event_id);
CREATE INDEX release_supersedes_id ON release (supersedes_id);
CREATE INDEX release_dateline_place_id ON release (dateline_place_id);
CREATE INDEX release_issuer_id ON release (issuer_id);
CREATE INDEX release_source_id ON release (source_id);

-- What the editor answered to a question of the template.
CREATE TABLE release_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  release_id INTEGER NOT NULL REFERENCES release (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  -- the question's name: lead
  name TEXT NOT NULL CONSTRAINT name CHECK (name <> ''),
  answer TEXT NOT NULL,
  UNIQUE (release_id, name)
) STRICT;

-- A statement chosen for a release. A release that chooses none takes all, in the order of the
-- record.
CREATE TABLE release_statement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  release_id INTEGER NOT NULL REFERENCES release (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  statement_id INTEGER NOT NULL REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  -- order in the release, from 0
  position INTEGER NOT NULL CONSTRAINT position CHECK (position >= 0),
  -- the style's sentence pattern: before, after, split; unset: the style's choice
  shape TEXT CONSTRAINT shape CHECK (shape <> ''),
  UNIQUE (release_id, statement_id)
) STRICT;

CREATE INDEX release_statement_statement_id ON release_statement (statement_id);

-- A piece of a release's text that was edited by hand.
CREATE TABLE release_block (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  release_id INTEGER NOT NULL REFERENCES release (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  -- order, from 0
  position INTEGER NOT NULL CONSTRAINT position CHECK (position >= 0),
  -- which piece: headline, lead, sentence
  role TEXT NOT NULL CONSTRAINT role CHECK (role <> ''),
  -- CommonMark
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  -- where it came from
  statement_id INTEGER REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
  -- the statement's revision then
  statement_revision INTEGER CONSTRAINT statement_revision CHECK (statement_revision >= 0),
  CONSTRAINT revision_of_statement CHECK (statement_revision IS NULL OR statement_id IS NOT NULL)
) STRICT;

CREATE INDEX release_block_release_id ON release_block (release_id);
CREATE INDEX release_block_statement_id ON release_block (statement_id);
