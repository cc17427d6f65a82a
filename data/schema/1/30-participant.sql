-- Who takes part in an event, as they were then.

-- A person, an organization or a group at one event. What releases print of them is the
-- snapshot here, never the person's present data.
CREATE TABLE participant (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- person, organization or group
  kind TEXT NOT NULL DEFAULT 'person'
    CONSTRAINT kind CHECK (kind IN ('person', 'organization', 'group')),
  -- set for a person alone
  person_id INTEGER REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  -- set for an organization alone
  organization_id INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  -- order of precedence, from 0
  position INTEGER NOT NULL CONSTRAINT position CHECK (position >= 0),
  head_of_delegation INTEGER NOT NULL DEFAULT 0
    CONSTRAINT head_of_delegation CHECK (head_of_delegation IN (0, 1)),
  presence TEXT NOT NULL DEFAULT 'in-person' CONSTRAINT presence CHECK (presence IN (
    'in-person', 'video-link', 'video-message',
    'written-message', 'represented-by', 'on-behalf-of')),
  -- who came instead
  represented_by_id INTEGER,
  -- the organization on whose behalf
  on_behalf_organization_id INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL DEFAULT 'invited'
    CONSTRAINT status CHECK (status IN ('invited', 'confirmed', 'attended', 'absent')),
  -- whether a group stands in lists of participants
  listed INTEGER NOT NULL DEFAULT 0 CONSTRAINT listed CHECK (listed IN (0, 1)),
  disclosure TEXT NOT NULL DEFAULT 'public' CONSTRAINT disclosure CHECK (disclosure IN (
    'public', 'background', 'chatham-house', 'off-the-record')),
  -- who agreed to a looser level, and when
  disclosure_note TEXT CONSTRAINT disclosure_note CHECK (disclosure_note <> ''),
  -- snapshot; for agreement, never printed
  grammatical_gender TEXT NOT NULL DEFAULT 'unset'
    CONSTRAINT grammatical_gender CHECK (grammatical_gender IN (
      'unset', 'masculine', 'feminine', 'neuter', 'plural')),
  -- for the office; enters no release
  note TEXT CONSTRAINT note CHECK (note <> ''),
  FOREIGN KEY (represented_by_id, event_id) REFERENCES participant (id, event_id)
    DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, event_id),
  UNIQUE (event_id, person_id),
  CONSTRAINT person_of_kind CHECK (person_id IS NULL OR kind = 'person'),
  CONSTRAINT organization_of_kind CHECK (organization_id IS NULL OR kind = 'organization'),
  CONSTRAINT represented_by_another CHECK (represented_by_id <> id)
) STRICT;

CREATE INDEX participant_person_id ON participant (person_id);
CREATE INDEX participant_organization_id ON participant (organization_id);
CREATE INDEX participant_represented_by_id ON participant (represented_by_id);
CREATE INDEX participant_on_behalf_organization_id ON participant (on_behalf_organization_id);

CREATE TABLE participant_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN (
    'side', 'on-behalf', 'descriptor', 'name', 'given', 'family',
    'initials', 'short-name', 'honorific', 'rank', 'degree')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (participant_id, field, language)
) STRICT;

-- One role of a participant; a participant may have several.
CREATE TABLE participant_role (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  role TEXT NOT NULL DEFAULT 'moderator' CONSTRAINT role CHECK (role IN (
    'moderator', 'speaker', 'panelist',
    'discussant', 'guest', 'attendee')),
  UNIQUE (participant_id, role)
) STRICT;

-- A position a participant held at the event, frozen in each language when that is first
-- filled.
CREATE TABLE participant_position (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  -- where it was taken from
  affiliation_id INTEGER REFERENCES affiliation (id) DEFERRABLE INITIALLY DEFERRED,
  -- order of importance at this event, from 0
  position INTEGER NOT NULL CONSTRAINT position CHECK (position >= 0),
  UNIQUE (id, participant_id)
) STRICT;

CREATE INDEX participant_position_participant_id ON participant_position (participant_id);
CREATE INDEX participant_position_affiliation_id ON participant_position (affiliation_id);

CREATE TABLE participant_position_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  participant_position_id INTEGER NOT NULL REFERENCES participant_position (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN (
    'full', 'short', 'title', 'plural',
    'first-full', 'later-full', 'organization-name')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (participant_position_id, field, language)
) STRICT;

-- A participant who belongs to a group that takes part.
CREATE TABLE group_member (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  -- the group
  participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  -- a person or organization of the same event
  member_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (participant_id, member_id),
  CONSTRAINT member_is_another CHECK (member_id <> participant_id)
) STRICT;

CREATE INDEX group_member_member_id ON group_member (member_id);
