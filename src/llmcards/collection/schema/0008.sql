-- The first screen counts and picks without walking through all cards (docs/decisions/0034).

-- Which reviews come first follows from these columns alone. `due_ms` is always NULL here; without
-- it SQLite would look at each row after all.
DROP INDEX schedules_review;
CREATE INDEX schedules_review ON schedules (due_day, last_day, stability, due_ms)
WHERE due_ms IS NULL;

-- New cards in the order of the page, until there are enough.
CREATE INDEX cards_order ON cards (module_id, position);

-- How many cards each lecture has; -1 stands for what has no lecture. Kept by triggers, so undo
-- and imports need not know. `waiting` ask for an answer, `seen` were rated.

CREATE TABLE lecture_sizes (
  module_id      TEXT NOT NULL,
  lecture        INTEGER NOT NULL,
  total          INTEGER NOT NULL,
  without_answer INTEGER NOT NULL,
  waiting        INTEGER NOT NULL,
  seen           INTEGER NOT NULL,
  PRIMARY KEY (module_id, lecture)
) WITHOUT ROWID;

INSERT INTO lecture_sizes
SELECT c.module_id, coalesce(c.lecture, -1), count(*), sum(NOT c.answered),
  sum(NOT c.answered AND NOT c.suspended), count(s.card_number)
FROM cards AS c LEFT JOIN schedules AS s ON s.card_number = c.number GROUP BY 1, 2;

CREATE TRIGGER cards_sized AFTER INSERT ON cards BEGIN
  INSERT INTO lecture_sizes VALUES (
    NEW.module_id, coalesce(NEW.lecture, -1), 1, NOT NEW.answered,
    NOT NEW.answered AND NOT NEW.suspended, 0)
  ON CONFLICT DO UPDATE SET total = total + 1,
    without_answer = without_answer + excluded.without_answer,
    waiting = waiting + excluded.waiting;
END;
CREATE TRIGGER cards_gone_sized AFTER DELETE ON cards BEGIN
  UPDATE lecture_sizes SET total = total - 1,
    without_answer = without_answer - NOT OLD.answered,
    waiting = waiting - (NOT OLD.answered AND NOT OLD.suspended)
  WHERE module_id = OLD.module_id AND lecture = coalesce(OLD.lecture, -1);
END;
CREATE TRIGGER cards_changed_sized AFTER UPDATE OF module_id, lecture, answered, suspended ON cards
WHEN (OLD.module_id, OLD.answered, OLD.suspended) <> (NEW.module_id, NEW.answered, NEW.suspended)
  OR OLD.lecture IS NOT NEW.lecture
BEGIN
  UPDATE lecture_sizes SET total = total - 1,
    without_answer = without_answer - NOT OLD.answered,
    waiting = waiting - (NOT OLD.answered AND NOT OLD.suspended),
    seen = seen - EXISTS (SELECT 1 FROM schedules WHERE card_number = OLD.number)
  WHERE module_id = OLD.module_id AND lecture = coalesce(OLD.lecture, -1);
  INSERT INTO lecture_sizes VALUES (
    NEW.module_id, coalesce(NEW.lecture, -1), 1, NOT NEW.answered,
    NOT NEW.answered AND NOT NEW.suspended,
    EXISTS (SELECT 1 FROM schedules WHERE card_number = NEW.number))
  ON CONFLICT DO UPDATE SET total = total + 1,
    without_answer = without_answer + excluded.without_answer,
    waiting = waiting + excluded.waiting, seen = seen + excluded.seen;
END;
CREATE TRIGGER schedules_sized AFTER INSERT ON schedules BEGIN
  UPDATE lecture_sizes SET seen = seen + 1 WHERE (module_id, lecture) = (
    SELECT module_id, coalesce(lecture, -1) FROM cards WHERE number = NEW.card_number);
END;
CREATE TRIGGER schedules_gone_sized AFTER DELETE ON schedules BEGIN
  UPDATE lecture_sizes SET seen = seen - 1 WHERE (module_id, lecture) = (
    SELECT module_id, coalesce(lecture, -1) FROM cards WHERE number = OLD.card_number);
END;
