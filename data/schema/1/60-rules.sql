-- Rules that a CHECK can't see, because they look at other rows.

-- A venue is in a city.
CREATE TRIGGER place_insert AFTER INSERT ON place
WHEN (SELECT kind FROM place WHERE id = NEW.city_id) = 'venue'
BEGIN
  SELECT RAISE (ABORT, 'city_is_venue');
END;

CREATE TRIGGER place_update AFTER UPDATE OF kind, city_id ON place
WHEN (SELECT kind FROM place WHERE id = NEW.city_id) = 'venue'
  OR NEW.kind = 'venue' AND EXISTS (SELECT 1 FROM place WHERE city_id = NEW.id)
BEGIN
  SELECT RAISE (ABORT, 'city_is_venue');
END;

-- Nothing is a part of itself, replies to itself or supersedes itself, over any number of rows.
-- The CROSS JOIN has SQLite go up from row to row and not through the whole table.
CREATE TRIGGER organization_insert AFTER INSERT ON organization
WHEN NEW.parent_id IS NOT NULL AND NEW.id IN (
  WITH RECURSIVE up (id) AS (
    VALUES (NEW.parent_id)
    UNION
    SELECT parent_id FROM up CROSS JOIN organization ON organization.id = up.id
  )
  SELECT id FROM up)
BEGIN
  SELECT RAISE (ABORT, 'circle');
END;

CREATE TRIGGER organization_update AFTER UPDATE OF parent_id ON organization
WHEN NEW.parent_id IS NOT NULL AND NEW.id IN (
  WITH RECURSIVE up (id) AS (
    VALUES (NEW.parent_id)
    UNION
    SELECT parent_id FROM up CROSS JOIN organization ON organization.id = up.id
  )
  SELECT id FROM up)
BEGIN
  SELECT RAISE (ABORT, 'circle');
END;

CREATE TRIGGER event_insert AFTER INSERT ON event
WHEN NEW.parent_id IS NOT NULL AND NEW.id IN (
  WITH RECURSIVE up (id) AS (
    VALUES (NEW.parent_id)
    UNION
    SELECT parent_id FROM up CROSS JOIN event ON event.id = up.id
  )
  SELECT id FROM up)
BEGIN
  SELECT RAISE (ABORT, 'circle');
END;

CREATE TRIGGER event_update AFTER UPDATE OF parent_id ON event
WHEN NEW.parent_id IS NOT NULL AND NEW.id IN (
  WITH RECURSIVE up (id) AS (
    VALUES (NEW.parent_id)
    UNION
    SELECT parent_id FROM up CROSS JOIN event ON event.id = up.id
  )
  SELECT id FROM up)
BEGIN
  SELECT RAISE (ABORT, 'circle');
END;

CREATE TRIGGER remark_replies_insert AFTER INSERT ON remark
WHEN NEW.replies_to_id IS NOT NULL AND NEW.id IN (
  WITH RECURSIVE up (id) AS (
    VALUES (NEW.replies_to_id)
    UNION
    SELECT replies_to_id FROM up CROSS JOIN remark ON remark.id = up.id
  )
  SELECT id FROM up)
BEGIN
  SELECT RAISE (ABORT, 'circle');
END;

CREATE TRIGGER remark_replies_update AFTER UPDATE OF replies_to_id ON remark
WHEN NEW.replies_to_id IS NOT NULL AND NEW.id IN (
  WITH RECURSIVE up (id) AS (
    VALUES (NEW.replies_to_id)
    UNION
    SELECT replies_to_id FROM up CROSS JOIN remark ON remark.id = up.id
  )
  SELECT id FROM up)
BEGIN
  SELECT RAISE (ABORT, 'circle');
END;

CREATE TRIGGER release_supersedes_insert AFTER INSERT ON release
WHEN NEW.supersedes_id IS NOT NULL AND NEW.id IN (
  WITH RECURSIVE up (id) AS (
    VALUES (NEW.supersedes_id)
    UNION
    SELECT supersedes_id FROM up CROSS JOIN release ON release.id = up.id
  )
  SELECT id FROM up)
BEGIN
  SELECT RAISE (ABORT, 'circle');
END;

CREATE TRIGGER release_supersedes_update AFTER UPDATE OF supersedes_id ON release
WHEN NEW.supersedes_id IS NOT NULL AND NEW.id IN (
  WITH RECURSIVE up (id) AS (
    VALUES (NEW.supersedes_id)
    UNION
    SELECT supersedes_id FROM up CROSS JOIN release ON release.id = up.id
  )
  SELECT id FROM up)
BEGIN
  SELECT RAISE (ABORT, 'circle');
END;

-- The members of a group take part in the group's event.
CREATE TRIGGER group_member_insert AFTER INSERT ON group_member
WHEN (SELECT event_id FROM participant WHERE id = NEW.participant_id)
  <> (SELECT event_id FROM participant WHERE id = NEW.member_id)
BEGIN
  SELECT RAISE (ABORT, 'member_of_other_event');
END;

CREATE TRIGGER group_member_update AFTER UPDATE ON group_member
WHEN (SELECT event_id FROM participant WHERE id = NEW.participant_id)
  <> (SELECT event_id FROM participant WHERE id = NEW.member_id)
BEGIN
  SELECT RAISE (ABORT, 'member_of_other_event');
END;

-- A statement is about topics of its own event, of a session of that, or of the event that it is a
-- session of.
CREATE TRIGGER statement_topic_insert AFTER INSERT ON statement_topic
WHEN (SELECT event_id FROM topic WHERE id = NEW.topic_id)
  <> (SELECT event_id FROM remark
      WHERE id = (SELECT remark_id FROM statement WHERE id = NEW.statement_id))
  AND (SELECT coalesce(parent_id, 0) FROM event
       WHERE id = (SELECT event_id FROM topic WHERE id = NEW.topic_id))
  <> (SELECT event_id FROM remark
      WHERE id = (SELECT remark_id FROM statement WHERE id = NEW.statement_id))
  AND (SELECT event_id FROM topic WHERE id = NEW.topic_id)
  <> (SELECT coalesce(parent_id, 0) FROM event
      WHERE id = (SELECT event_id FROM remark
                  WHERE id = (SELECT remark_id FROM statement WHERE id = NEW.statement_id)))
BEGIN
  SELECT RAISE (ABORT, 'topic_of_other_event');
END;

CREATE TRIGGER statement_topic_update AFTER UPDATE ON statement_topic
WHEN (SELECT event_id FROM topic WHERE id = NEW.topic_id)
  <> (SELECT event_id FROM remark
      WHERE id = (SELECT remark_id FROM statement WHERE id = NEW.statement_id))
  AND (SELECT coalesce(parent_id, 0) FROM event
       WHERE id = (SELECT event_id FROM topic WHERE id = NEW.topic_id))
  <> (SELECT event_id FROM remark
      WHERE id = (SELECT remark_id FROM statement WHERE id = NEW.statement_id))
  AND (SELECT event_id FROM topic WHERE id = NEW.topic_id)
  <> (SELECT coalesce(parent_id, 0) FROM event
      WHERE id = (SELECT event_id FROM remark
                  WHERE id = (SELECT remark_id FROM statement WHERE id = NEW.statement_id)))
BEGIN
  SELECT RAISE (ABORT, 'topic_of_other_event');
END;

-- Either an organization of the event speaks, or a state, or a labelled group.
CREATE TRIGGER remark_speaker_of_update AFTER UPDATE OF organizer_id, state ON remark
WHEN (NEW.organizer_id IS NOT NULL OR NEW.state IS NOT NULL)
  AND EXISTS (SELECT 1 FROM remark_text WHERE remark_id = NEW.id AND field = 'label')
BEGIN
  SELECT RAISE (ABORT, 'one_speaker');
END;

CREATE TRIGGER remark_text_label_insert AFTER INSERT ON remark_text
WHEN NEW.field = 'label' AND EXISTS (
  SELECT 1 FROM remark
  WHERE id = NEW.remark_id AND (organizer_id IS NOT NULL OR state IS NOT NULL))
BEGIN
  SELECT RAISE (ABORT, 'one_speaker');
END;

-- Whoever cleared a statement cleared these words: other words are not cleared.
CREATE TRIGGER wording_cleared BEFORE UPDATE OF words ON wording
WHEN NEW.words <> OLD.words AND NEW.cleared_by IS NOT NULL
  AND NEW.cleared_by IS OLD.cleared_by AND NEW.cleared_at IS OLD.cleared_at
BEGIN
  SELECT RAISE (ABORT, 'words_not_cleared');
END;
