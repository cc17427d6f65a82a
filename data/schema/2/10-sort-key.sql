-- The order of long lists, kept beside the words by which their rows are found.

-- A sort key (src/core/record/rap-sort-key.h); empty for what is in no such list.
ALTER TABLE search_entry ADD COLUMN sort_key BLOB NOT NULL DEFAULT x'';

-- Of persons and organizations, each in its order.
CREATE INDEX search_entry_sort_key ON search_entry (id % 4, sort_key, id) WHERE id % 4 < 2;

-- All rows are made anew, with their keys.
DELETE FROM search_stamp;
