-- That a release chooses its statements is said by itself: one whose last chosen statement is
-- deleted tells nothing, and not all.

-- Whether it tells only those of release_statement; where there are some, it does anyway.
ALTER TABLE release ADD COLUMN chooses_statements INTEGER NOT NULL DEFAULT 0
  CONSTRAINT chooses_statements CHECK (chooses_statements IN (0, 1));

-- Steps from before can be undone as the others.
UPDATE change
SET before = json_insert(before, '$.chooses_statements', 0),
  after = json_insert(after, '$.chooses_statements', 0)
WHERE table_name = 'release';

-- What was issued stays as it was read. Only an undo of the issuing may change it.
DROP TRIGGER release_issued;
CREATE TRIGGER release_issued BEFORE UPDATE ON release
WHEN OLD.state = 'issued'
  AND (OLD.event_id, OLD.kind, OLD.language, OLD.template, OLD.style, OLD.audience, OLD.state,
    OLD.version, OLD.version_kind, OLD.supersedes_id, OLD.reason, OLD.advisory, OLD.headline,
    OLD.subhead, OLD.dateline_place_id, OLD.dateline_date, OLD.agency, OLD.issuer_id,
    OLD.source_id, OLD.contact, OLD.embargo_until, OLD.embargo_zone, OLD.approved_by,
    OLD.issued_at, OLD.text, OLD.chooses_statements)
  IS NOT (NEW.event_id, NEW.kind, NEW.language, NEW.template, NEW.style, NEW.audience, NEW.state,
    NEW.version, NEW.version_kind, NEW.supersedes_id, NEW.reason, NEW.advisory, NEW.headline,
    NEW.subhead, NEW.dateline_place_id, NEW.dateline_date, NEW.agency, NEW.issuer_id,
    NEW.source_id, NEW.contact, NEW.embargo_until, NEW.embargo_zone, NEW.approved_by,
    NEW.issued_at, NEW.text, NEW.chooses_statements)
  AND (SELECT finished OR undoes_id IS NULL FROM step ORDER BY id DESC LIMIT 1)
BEGIN
  SELECT RAISE (ABORT, 'release_is_issued');
END;
