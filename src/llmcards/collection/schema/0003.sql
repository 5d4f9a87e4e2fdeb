-- What the learner decided about a card's schedule: facts of the log beside the reviews, only
-- ever added, and like them whole rows (docs/decisions/0120). `forgets` makes the card new again
-- and has `due_day` 0; otherwise the card is due on `due_day`. Taken back by a review mark.

CREATE TABLE overrides (
  card_id  TEXT NOT NULL,
  given_ms INTEGER NOT NULL,
  forgets  INTEGER NOT NULL CHECK (forgets IN (0, 1)),
  due_day  INTEGER NOT NULL,
  origin   TEXT NOT NULL,
  PRIMARY KEY (card_id, given_ms, forgets, due_day, origin)
) WITHOUT ROWID;

CREATE TRIGGER overrides_keep BEFORE DELETE ON overrides
BEGIN SELECT RAISE(ABORT, 'overrides are only ever added'); END;
CREATE TRIGGER overrides_stay BEFORE UPDATE ON overrides
BEGIN SELECT RAISE(ABORT, 'overrides are only ever added'); END;

CREATE VIEW live_overrides AS
SELECT o.card_id, o.given_ms, o.forgets, o.due_day, o.origin
FROM overrides AS o
WHERE NOT EXISTS (
    SELECT 1 FROM overrides AS p
    WHERE p.card_id = o.card_id AND p.given_ms = o.given_ms
      AND (p.forgets, p.due_day, p.origin) < (o.forgets, o.due_day, o.origin)
  )
  AND NOT coalesce((
    SELECT m.retracted FROM review_marks AS m
    WHERE m.card_id = o.card_id AND m.answered_ms = o.given_ms
    ORDER BY m.marked_ms DESC, m.retracted DESC LIMIT 1
  ), 0);
