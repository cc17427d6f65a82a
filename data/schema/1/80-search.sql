-- What is computed from the record to search it. It is written in the step that changes the
-- record, stands outside of the history, and can be made anew at any time.

-- One row for each person, organization, event and remark. The id is the noun's id times 4 plus
-- 0 for a person, 1 for an organization, 2 for an event, 3 for a remark.
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  event_id INTEGER,
  title TEXT NOT NULL,
  -- words of names and of texts, folded (src/core/record/rap-fold.h)
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  -- the same as they sound
  name_sound TEXT NOT NULL,
  text_sound TEXT NOT NULL
) STRICT;

-- The index of these words.
CREATE VIRTUAL TABLE search USING fts5 (
  name, text, name_sound, text_sound,
  content = 'search_entry', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 0', detail = 'column', prefix = '3'
);

-- A word in a name counts more than one in a text, and a spelling more than a sound.
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(10.0, 2.0, 5.0, 1.0)');

-- What the words were folded with. Where it is another, all rows are made anew.
CREATE TABLE search_stamp (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  stamp TEXT NOT NULL
) STRICT;
