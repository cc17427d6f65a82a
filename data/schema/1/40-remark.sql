-- What was said at an event.

-- One turn of speaking: by participants, an organization of the event, a state, a labelled
-- group, or nobody.
CREATE TABLE remark (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- the session it was made in
  session_id INTEGER,
  -- order of speaking, from 0
  position INTEGER NOT NULL CONSTRAINT position CHECK (position >= 0),
  kind TEXT NOT NULL DEFAULT 'address' CONSTRAINT kind CHECK (kind IN (
    'address', 'opening', 'presentation',
    'comment', 'question', 'answer', 'closing')),
  -- local time at which it began
  time_mark TEXT
    CONSTRAINT time_mark CHECK (
      time_mark GLOB '[01][0-9]:[0-5][0-9]' OR time_mark GLOB '2[0-3]:[0-5][0-9]'),
  -- set where an organization of the event speaks
  organizer_id INTEGER,
  -- set where a state speaks: ISO 3166-1 alpha-2 code
  state TEXT CONSTRAINT state CHECK (state GLOB '[A-Z][A-Z]'),
  -- agreement of the label: usually plural
  label_gender TEXT NOT NULL DEFAULT 'unset' CONSTRAINT label_gender CHECK (label_gender IN (
    'unset', 'masculine',
    'feminine', 'neuter', 'plural')),
  -- the remark it replies to
  replies_to_id INTEGER,
  -- towards the remark it replies to
  stance TEXT NOT NULL DEFAULT 'unset'
    CONSTRAINT stance CHECK (stance IN ('unset', 'agrees', 'disagrees', 'adds')),
  disclosure TEXT NOT NULL DEFAULT 'public' CONSTRAINT disclosure CHECK (disclosure IN (
    'public', 'background', 'chatham-house', 'off-the-record')),
  -- who agreed to a looser level, and when
  disclosure_note TEXT CONSTRAINT disclosure_note CHECK (disclosure_note <> ''),
  -- for the office; enters no release
  note TEXT CONSTRAINT note CHECK (note <> ''),
  FOREIGN KEY (session_id, event_id) REFERENCES event (id, parent_id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (organizer_id, event_id) REFERENCES organizer (id, event_id)
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (replies_to_id, event_id) REFERENCES remark (id, event_id)
    DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, event_id),
  CONSTRAINT one_speaker CHECK (organizer_id IS NULL OR state IS NULL),
  CONSTRAINT stance_needs_reply CHECK (stance = 'unset' OR replies_to_id IS NOT NULL)
) STRICT;

CREATE INDEX remark_event_id ON remark (event_id);
CREATE INDEX remark_session_id ON remark (session_id);
CREATE INDEX remark_organizer_id ON remark (organizer_id);
CREATE INDEX remark_replies_to_id ON remark (replies_to_id);

CREATE TABLE remark_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  remark_id INTEGER NOT NULL REFERENCES remark (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN ('label', 'descriptor')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (remark_id, field, language)
) STRICT;

-- A participant who speaks in a remark, and as what.
CREATE TABLE remark_speaker (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  remark_id INTEGER NOT NULL,
  event_id INTEGER NOT NULL,
  participant_id INTEGER NOT NULL,
  -- order, from 0
  position INTEGER NOT NULL CONSTRAINT position CHECK (position >= 0),
  -- the position in which they speak; none: the first
  participant_position_id INTEGER,
  FOREIGN KEY (remark_id, event_id) REFERENCES remark (id, event_id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (participant_id, event_id) REFERENCES participant (id, event_id)
    DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (participant_position_id, participant_id)
    REFERENCES participant_position (id, participant_id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (remark_id, participant_id)
) STRICT;

CREATE INDEX remark_speaker_participant_id ON remark_speaker (participant_id);
CREATE INDEX remark_speaker_participant_position_id ON remark_speaker (participant_position_id);

CREATE TABLE remark_speaker_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  remark_speaker_id INTEGER NOT NULL REFERENCES remark_speaker (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN ('capacity', 'on-behalf')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (remark_speaker_id, field, language)
) STRICT;

-- One part of a remark, in order.
CREATE TABLE statement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  remark_id INTEGER NOT NULL REFERENCES remark (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order, from 0
  position INTEGER NOT NULL CONSTRAINT position CHECK (position >= 0),
  -- BCP 47 language tag
  language_spoken TEXT CONSTRAINT language_spoken CHECK (
    language_spoken GLOB '[a-z][a-z]*' AND language_spoken NOT GLOB '*[^-A-Za-z0-9]*'),
  -- where the words come from
  source TEXT NOT NULL DEFAULT 'heard'
    CONSTRAINT source CHECK (source IN ('heard', 'recording', 'written-text', 'agency')),
  -- which agency, recording or text
  source_detail TEXT CONSTRAINT source_detail CHECK (source_detail <> ''),
  disclosure TEXT NOT NULL DEFAULT 'public' CONSTRAINT disclosure CHECK (disclosure IN (
    'public', 'background', 'chatham-house', 'off-the-record')),
  -- who agreed to a looser level, and when
  disclosure_note TEXT CONSTRAINT disclosure_note CHECK (disclosure_note <> ''),
  -- for the office; enters no release
  note TEXT CONSTRAINT note CHECK (note <> '')
) STRICT;

CREATE INDEX statement_remark_id ON statement (remark_id);

-- A statement in one language.
CREATE TABLE wording (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  -- BCP 47 language tag
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  -- what was said, without verb, quotation marks and full stop
  words TEXT NOT NULL CONSTRAINT words CHECK (words <> ''),
  -- what the words are
  form TEXT NOT NULL DEFAULT 'clause' CONSTRAINT form CHECK (form IN (
    'clause', 'noun-phrase', 'infinitive',
    'quote', 'partial-quote', 'topics')),
  -- the reporting verb, by its name in the house style: underline; unset: the style's choice
  verb TEXT CONSTRAINT verb CHECK (verb <> ''),
  -- a phrase beside the verb: in his address
  manner TEXT CONSTRAINT manner CHECK (manner <> ''),
  -- characters of words before the attribution in a split quote
  split_at INTEGER CONSTRAINT split_at CHECK (split_at >= 1),
  -- whether it joins the sentence before: said A and that B
  joins_previous INTEGER NOT NULL DEFAULT 0
    CONSTRAINT joins_previous CHECK (joins_previous IN (0, 1)),
  -- whether the words are a translation of what was spoken
  translated INTEGER NOT NULL DEFAULT 0 CONSTRAINT translated CHECK (translated IN (0, 1)),
  translator TEXT CONSTRAINT translator CHECK (translator <> ''),
  -- who approved exactly these words; a change of the words takes it back
  cleared_by TEXT CONSTRAINT cleared_by CHECK (cleared_by <> ''),
  -- when
  cleared_at TEXT
    CONSTRAINT cleared_at CHECK (
      cleared_at IS NULL
      OR cleared_at >= '0001' AND cleared_at GLOB '????-??-??T??:??:??Z'
        AND substr(cleared_at, 12, 2) < '24'
        AND cleared_at IS strftime('%Y-%m-%dT%H:%M:%SZ', cleared_at)),
  -- typed or computed
  origin TEXT NOT NULL DEFAULT 'typed'
    CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  UNIQUE (statement_id, language),
  CONSTRAINT split_within_quote CHECK (
    split_at IS NULL OR form = 'quote' AND split_at < length(words)),
  CONSTRAINT translator_of_translation CHECK (translator IS NULL OR translated),
  CONSTRAINT cleared_by_whom CHECK (cleared_at IS NULL OR cleared_by IS NOT NULL)
) STRICT;

-- A topic of the event that a statement is about.
CREATE TABLE statement_topic (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  topic_id INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (statement_id, topic_id)
) STRICT;

CREATE INDEX statement_topic_topic_id ON statement_topic (topic_id);
