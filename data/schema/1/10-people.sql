-- Who and where: places, organizations, persons with their names, affiliations.
--
-- How all tables of nouns are made:
-- - id is never used again (AUTOINCREMENT), as the history and links refer to it; uid is the same
--   in every database that knows the entity.
-- - revision grows with each change. shared_revision is the revision that was last exchanged
--   with another database, 0 if none was.
-- - A column is a field of the noun (src/core/record); that of a reference ends in _id.
-- - Fields in several languages are rows of the table NOUN_text; the revision there is the
--   noun's revision at which the text was last changed.
-- - A date is text in EDTF, level 1: YYYY, YYYY-MM, YYYY-21 to -24 (spring to winter), YYYY-MM-DD,
--   and ~ after it if it is approximate. An instant is YYYY-MM-DDTHH:MM:SSZ, always UTC. A language
--   is a BCP 47 tag, a country an ISO 3166-1 alpha-2 code.
-- - Constraints have names, from which messages are made.
-- - Positions are not UNIQUE, so that a list can be put in another order row by row.
-- - Parts go with their whole (CASCADE). Other references hold what they refer to: it can't be
--   deleted while they are there. All are checked at the end of a transaction (DEFERRED), so that
--   rows may come and go in any order, and an event at once with all that is in it.

-- A city, or a venue in a city.
CREATE TABLE place (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  -- city or venue
  kind TEXT NOT NULL DEFAULT 'city'
    CONSTRAINT kind CHECK (kind IN ('city', 'venue')),
  -- ISO 3166-1 alpha-2 code, such as AZ
  country TEXT CONSTRAINT country CHECK (country GLOB '[A-Z][A-Z]'),
  -- for a venue, the city it is in
  city_id INTEGER REFERENCES place (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT city_of_venue CHECK (city_id IS NULL OR kind = 'venue')
) STRICT;

CREATE INDEX place_city_id ON place (city_id);

CREATE TABLE place_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  place_id INTEGER NOT NULL REFERENCES place (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN ('name', 'in')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (place_id, field, language)
) STRICT;

-- An organization.
CREATE TABLE organization (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  -- what it is
  kind TEXT NOT NULL DEFAULT 'other' CONSTRAINT kind CHECK (kind IN (
    'other', 'think-tank', 'embassy', 'news-agency', 'government',
    'parliament', 'university', 'international', 'association', 'company')),
  -- the organization it belongs to
  parent_id INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  -- ISO 3166-1 alpha-2 code
  country TEXT CONSTRAINT country CHECK (country GLOB '[A-Z][A-Z]'),
  -- for the agreement of verbs; never printed
  grammatical_gender TEXT NOT NULL DEFAULT 'unset'
    CONSTRAINT grammatical_gender CHECK (grammatical_gender IN (
      'unset', 'masculine', 'feminine', 'neuter', 'plural')),
  email TEXT CONSTRAINT email CHECK (email <> ''),
  phone TEXT CONSTRAINT phone CHECK (phone <> ''),
  website TEXT CONSTRAINT website CHECK (website <> '')
) STRICT;

CREATE INDEX organization_parent_id ON organization (parent_id);

CREATE TABLE organization_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  organization_id INTEGER NOT NULL REFERENCES organization (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN (
    'name', 'in-text', 'short-name', 'abbreviation', 'known-as',
    'genitive', 'instrumental', 'about', 'address', 'contact-name')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (organization_id, field, language)
) STRICT;

-- A person, apart from what they do: that is an affiliation.
CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  -- for the agreement of verbs; never printed, may stay unset
  grammatical_gender TEXT NOT NULL DEFAULT 'unset'
    CONSTRAINT grammatical_gender CHECK (grammatical_gender IN (
      'unset', 'masculine', 'feminine', 'neuter', 'plural')),
  -- ISO 3166-1 alpha-2 code
  country TEXT CONSTRAINT country CHECK (country GLOB '[A-Z][A-Z]'),
  email TEXT CONSTRAINT email CHECK (email <> ''),
  phone TEXT CONSTRAINT phone CHECK (phone <> ''),
  -- for the office; enters no release
  note TEXT CONSTRAINT note CHECK (note <> '')
) STRICT;

CREATE TABLE person_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN ('honorific', 'rank', 'degree')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (person_id, field, language)
) STRICT;

-- A person's name in one language and script, in its parts, which are never derived by
-- splitting.
CREATE TABLE person_name (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- BCP 47 language tag
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  -- ISO 15924 code where the language has several, such as Cyrl
  script TEXT CONSTRAINT script CHECK (script GLOB '[A-Z][a-z][a-z][a-z]'),
  given TEXT CONSTRAINT given CHECK (given <> ''),
  -- oğlu and qızı, -ович, ұлы and қызы included
  patronymic TEXT CONSTRAINT patronymic CHECK (patronymic <> ''),
  -- von, al-
  particle TEXT CONSTRAINT particle CHECK (particle <> ''),
  -- unset for people with a single name
  family TEXT CONSTRAINT family CHECK (family <> ''),
  -- the name as printed
  display TEXT NOT NULL CONSTRAINT display CHECK (display <> ''),
  -- the form with initials: A. Bayel
  initials TEXT CONSTRAINT initials CHECK (initials <> ''),
  -- the spelling the person chose
  chosen INTEGER NOT NULL DEFAULT 0 CONSTRAINT chosen CHECK (chosen IN (0, 1)),
  -- typed, or a computed guess, which is never printed by itself
  origin TEXT NOT NULL DEFAULT 'typed'
    CONSTRAINT origin CHECK (origin IN ('typed', 'computed'))
) STRICT;

CREATE INDEX person_name_person_id ON person_name (person_id);

-- A person holds a position at an organization, or at none, from a date to a date.
CREATE TABLE affiliation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CONSTRAINT uid CHECK (
    uid GLOB '????????-????-????-????-????????????' AND uid NOT GLOB '*[^-0-9a-f]*'
    AND length(replace(uid, '-', '')) = 32),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  shared_revision INTEGER NOT NULL DEFAULT 0
    CONSTRAINT shared_revision CHECK (shared_revision BETWEEN 0 AND revision),
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  -- none for an occupation such as political scientist
  organization_id INTEGER REFERENCES organization (id) DEFERRABLE INITIALLY DEFERRED,
  -- first day; unset: nobody knows, held since ever
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
  -- last day; unset: still held
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
  -- order of importance among a person's positions, from 0
  position INTEGER CONSTRAINT position CHECK (position >= 0),
  CONSTRAINT ends_after_starts CHECK (
    substr(starts, 1, CASE
      WHEN (starts GLOB '????-2?*') <> (ends GLOB '????-2?*') THEN 4
      ELSE min(length(rtrim(starts, '~')), length(rtrim(ends, '~')))
    END) <=
    substr(ends, 1, CASE
      WHEN (starts GLOB '????-2?*') <> (ends GLOB '????-2?*') THEN 4
      ELSE min(length(rtrim(starts, '~')), length(rtrim(ends, '~')))
    END))
) STRICT;

CREATE INDEX affiliation_person_id ON affiliation (person_id);
CREATE INDEX affiliation_organization_id ON affiliation (organization_id);

CREATE TABLE affiliation_text (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  affiliation_id INTEGER NOT NULL REFERENCES affiliation (id) ON DELETE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  field TEXT NOT NULL CONSTRAINT field CHECK (field IN (
    'full', 'short', 'title', 'plural',
    'first-full', 'later-full', 'genitive', 'instrumental')),
  language TEXT NOT NULL CONSTRAINT language CHECK (
    language GLOB '[a-z][a-z]*' AND language NOT GLOB '*[^-A-Za-z0-9]*'),
  text TEXT NOT NULL CONSTRAINT text CHECK (text <> ''),
  origin TEXT NOT NULL DEFAULT 'typed' CONSTRAINT origin CHECK (origin IN ('typed', 'computed')),
  revision INTEGER NOT NULL CONSTRAINT revision CHECK (revision >= 1),
  UNIQUE (affiliation_id, field, language)
) STRICT;
