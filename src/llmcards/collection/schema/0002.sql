-- What the log says about each day, counted once: the pages of numbers read these few rows
-- instead of a million reviews. A cache: only the days in `tallied_days` are counted, and every
-- fact that could change a day's count takes the day out of it. Deleted cards have module ''.
--
-- `answers` are all; `first_of_day` are those that were the card's first review (kind review) of
-- that day; `first_ever` those that were the card's first answer of all, crams left out.

CREATE TABLE day_tallies (
  day          INTEGER NOT NULL,
  module_id    TEXT NOT NULL,
  kind         TEXT NOT NULL,
  rating       INTEGER NOT NULL,
  answers      INTEGER NOT NULL,
  first_of_day INTEGER NOT NULL,
  first_ever   INTEGER NOT NULL,
  taken_ms     INTEGER NOT NULL,
  PRIMARY KEY (day, kind, rating, module_id)
) WITHOUT ROWID;

CREATE TABLE tallied_days (day INTEGER PRIMARY KEY);

-- A fact may change what later answers of its card count as, so their days go as well.
CREATE TRIGGER reviews_tallied AFTER INSERT ON reviews BEGIN
  DELETE FROM tallied_days WHERE day IN (
    SELECT day FROM reviews WHERE card_id = NEW.card_id AND answered_ms >= NEW.answered_ms);
END;
CREATE TRIGGER review_marks_tallied AFTER INSERT ON review_marks BEGIN
  DELETE FROM tallied_days WHERE day IN (
    SELECT day FROM reviews WHERE card_id = NEW.card_id AND answered_ms >= NEW.answered_ms);
END;
CREATE TRIGGER cards_tallied AFTER INSERT ON cards BEGIN
  DELETE FROM tallied_days WHERE day IN (SELECT day FROM reviews WHERE card_id = NEW.id);
END;
CREATE TRIGGER cards_gone_tallied AFTER DELETE ON cards BEGIN
  DELETE FROM tallied_days WHERE day IN (SELECT day FROM reviews WHERE card_id = OLD.id);
END;
CREATE TRIGGER cards_moved_tallied AFTER UPDATE OF module_id, id ON cards
WHEN OLD.module_id <> NEW.module_id OR OLD.id <> NEW.id BEGIN
  DELETE FROM tallied_days WHERE day IN (
    SELECT day FROM reviews WHERE card_id IN (OLD.id, NEW.id));
END;
