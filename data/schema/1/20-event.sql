-- Events, and what belongs to one besides the people.

-- A series of events: the Baku Forum.
CREATE TABLE series (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision)
) STRICT;

CREATE TABLE series_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN ('name')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (series_id, field, language)
) STRICT;

-- A round table, conference, seminar, panel, briefing, press conference, meeting or lecture; a
-- session or a side event of one.
CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  -- what it is called
  kind TEXT NOT NULL DEFAULT 'round-table' CONSTRAINT kind CHECK (kind IN (
    'round-table', 'conference', 'seminar', 'panel',
    'briefing', 'press-conference', 'meeting', 'lecture')),
  -- the event it is a part of
  parent_id INTEGER REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- what it is to its parent
  relation TEXT NOT NULL DEFAULT 'none'
    CONSTRAINT relation CHECK (relation IN ('none', 'session', 'side-event')),
  series_id INTEGER REFERENCES series (id) DEFERRABLE INITIALLY DEFERRED,
  -- its number in the series, from 1
  edition INTEGER CONSTRAINT edition CHECK (edition >= 1),
  -- its order in the parent, from 0
  position INTEGER CONSTRAINT position CHECK (position >= 0),
  -- first day; unset while it is being planned
  starts TEXT
    CONSTRAINT starts CHECK (
      starts IS NULL
      OR starts >= '0001' AND starts NOT GLOB '*~~' AND CASE length(rtrim(starts, '~'))
        WHEN 4 THEN starts GLOB '[0-9][0-9][0-9][0-9]*'
        WHEN 7 THEN starts GLOB '[0-9][0-9][0-9][0-9]-0[1-9]*'
          OR starts GLOB '[0-9][0-9][0-9][0-9]-1[0-2]*'
          OR starts GLOB '[0-9][0-9][0-9][0-9]-2[1-4]*'
        WHEN 10 THEN rtrim(starts, '~') IS date(rtrim(starts, '~'))
        ELSE FALSE
      END),
  -- last day; unset: the same as the first
  ends TEXT
    CONSTRAINT ends CHECK (
      ends IS NULL
      OR ends >= '0001' AND ends NOT GLOB '*~~' AND CASE length(rtrim(ends, '~'))
        WHEN 4 THEN ends GLOB '[0-9][0-9][0-9][0-9]*'
        WHEN 7 THEN ends GLOB '[0-9][0-9][0-9][0-9]-0[1-9]*'
          OR ends GLOB '[0-9][0-9][0-9][0-9]-1[0-2]*'
          OR ends GLOB '[0-9][0-9][0-9][0-9]-2[1-4]*'
        WHEN 10 THEN rtrim(ends, '~') IS date(rtrim(ends, '~'))
        ELSE FALSE
      END),
  -- local time
  start_time TEXT
    CONSTRAINT start_time CHECK (
      start_time GLOB '[01][0-9]:[0-5][0-9]' OR start_time GLOB '2[0-3]:[0-5][0-9]'),
  -- local time
  end_time TEXT
    CONSTRAINT end_time CHECK (
      end_time GLOB '[01][0-9]:[0-5][0-9]' OR end_time GLOB '2[0-3]:[0-5][0-9]'),
  -- IANA name, such as Asia/Baku
  time_zone TEXT CONSTRAINT time_zone CHECK (time_zone <> ''),
  -- the city
  place_id INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  -- the building or room
  venue_id INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  -- in person, hybrid or online
  format TEXT NOT NULL DEFAULT 'unset'
    CONSTRAINT format CHECK (format IN ('unset', 'in-person', 'hybrid', 'online')),
  -- how many attended
  attendance_count INTEGER CONSTRAINT attendance_count CHECK (attendance_count >= 0),
  -- of the whole event or session
  disclosure TEXT NOT NULL DEFAULT 'public' CONSTRAINT disclosure CHECK (disclosure IN (
    'public', 'background', 'chatham-house', 'off-the-record')),
  -- who agreed to a looser level, and when
  disclosure_note TEXT CONSTRAINT disclosure_note CHECK (disclosure_note <> ''),
  -- who decided that the list of participants may be published; unset: nobody
  list_released_by TEXT CONSTRAINT list_released_by CHECK (list_released_by <> ''),
  -- and when
  list_released_on TEXT
    CONSTRAINT list_released_on CHECK (
      list_released_on IS NULL
      OR list_released_on >= '0001' AND list_released_on NOT GLOB '*~~'
      AND CASE length(rtrim(list_released_on, '~'))
        WHEN 4 THEN list_released_on GLOB '[0-9][0-9][0-9][0-9]*'
        WHEN 7 THEN list_released_on GLOB '[0-9][0-9][0-9][0-9]-0[1-9]*'
          OR list_released_on GLOB '[0-9][0-9][0-9][0-9]-1[0-2]*'
          OR list_released_on GLOB '[0-9][0-9][0-9][0-9]-2[1-4]*'
        WHEN 10 THEN rtrim(list_released_on, '~') IS date(rtrim(list_released_on, '~'))
        ELSE FALSE
      END),
  -- for the office; enters no release
  note TEXT CONSTRAINT note CHECK (note <> ''),
  UNIQUE (id, parent_id),
  CONSTRAINT relation_needs_parent CHECK (relation = 'none' OR parent_id IS NOT NULL),
  CONSTRAINT edition_needs_series CHECK (edition IS NULL OR series_id IS NOT NULL),
  CONSTRAINT ends_after_starts CHECK (
    substr(starts, 1, CASE
      WHEN (starts GLOB '????-2?*') <> (ends GLOB '????-2?*') THEN 4
      ELSE min(length(rtrim(starts, '~')), length(rtrim(ends, '~')))
    END) <=
    substr(ends, 1, CASE
      WHEN (starts GLOB '????-2?*') <> (ends GLOB '????-2?*') THEN 4
      ELSE min(length(rtrim(starts, '~')), length(rtrim(ends, '~')))
    END)),
  CONSTRAINT list_released_by_whom CHECK (list_released_on IS NULL OR list_released_by IS NOT NULL)
) STRICT;

CREATE INDEX event_parent_id ON event (parent_id);
CREATE INDEX event_series_id ON event (series_id);
CREATE INDEX event_place_id ON event (place_id);
CREATE INDEX event_venue_id ON event (venue_id);

CREATE TABLE event_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN (
    'title', 'theme', 'subject',
    'background', 'attendance')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (event_id, field, language)
) STRICT;

-- An organization's role at an event, with its names as printed then.
CREATE TABLE organizer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  organization_id INTEGER NOT NULL REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL DEFAULT 'organizer' CONSTRAINT role CHECK (role IN (
    'organizer', 'co-organizer', 'host',
    'partner', 'supporter', 'within-project', 'inviter')),
  -- order, from 0
  position INTEGER NOT NULL CONSTRAINT position CHECK (position >= 0),
  UNIQUE (id, event_id),
  UNIQUE (event_id, organization_id, role)
) STRICT;

CREATE INDEX organizer_organization_id ON organizer (organization_id);

CREATE TABLE organizer_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  organizer_id INTEGER NOT NULL REFERENCES organizer (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN (
    'name', 'in-text', 'short-name',
    'abbreviation', 'about')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (organizer_id, field, language)
) STRICT;

-- A topic that an event discussed.
CREATE TABLE topic (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order, from 0
  position INTEGER NOT NULL CONSTRAINT position CHECK (position >= 0)
) STRICT;

CREATE INDEX topic_event_id ON topic (event_id);

CREATE TABLE topic_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  topic_id INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN ('name')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (topic_id, field, language)
) STRICT;

-- A category of those who attended, such as ministries, with its count.
CREATE TABLE attendance (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- order, from 0
  position INTEGER NOT NULL CONSTRAINT position CHECK (position >= 0),
  count INTEGER CONSTRAINT count CHECK (count >= 0)
) STRICT;

CREATE INDEX attendance_event_id ON attendance (event_id);

CREATE TABLE attendance_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  attendance_id INTEGER NOT NULL REFERENCES attendance (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN ('name')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (attendance_id, field, language)
) STRICT;

-- A person who was named but not present, with name and position as printed for this event.
CREATE TABLE mention (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  -- order, from 0
  position INTEGER NOT NULL CONSTRAINT position CHECK (position >= 0)
) STRICT;

CREATE INDEX mention_event_id ON mention (event_id);
CREATE INDEX mention_person_id ON mention (person_id);

CREATE TABLE mention_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  mention_id INTEGER NOT NULL REFERENCES mention (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN ('name', 'family', 'full', 'short')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (mention_id, field, language)
) STRICT;

-- What came of an event: the next one, a document signed, a publication.
CREATE TABLE outcome (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL DEFAULT 'decision' CONSTRAINT kind CHECK (kind IN (
    'decision', 'next-event', 'document-signed',
    'publication', 'invitation', 'body-created')),
  -- order, from 0
  position INTEGER NOT NULL CONSTRAINT position CHECK (position >= 0),
  -- when it happened or will
  "on" TEXT
    CONSTRAINT "on" CHECK (
      "on" IS NULL
      OR "on" >= '0001' AND "on" NOT GLOB '*~~' AND CASE length(rtrim("on", '~'))
        WHEN 4 THEN "on" GLOB '[0-9][0-9][0-9][0-9]*'
        WHEN 7 THEN "on" GLOB '[0-9][0-9][0-9][0-9]-0[1-9]*'
          OR "on" GLOB '[0-9][0-9][0-9][0-9]-1[0-2]*'
          OR "on" GLOB '[0-9][0-9][0-9][0-9]-2[1-4]*'
        WHEN 10 THEN rtrim("on", '~') IS date(rtrim("on", '~'))
        ELSE FALSE
      END)
) STRICT;

CREATE INDEX outcome_event_id ON outcome (event_id);

CREATE TABLE outcome_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  outcome_id INTEGER NOT NULL REFERENCES outcome (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN ('text')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (outcome_id, field, language)
) STRICT;
