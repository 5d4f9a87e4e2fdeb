-- An answer of now changes the count of its own day alone. To ask for the days of later reviews
-- took longer than to write the review; they are asked for where there is one.

DROP TRIGGER reviews_tallied;

CREATE TRIGGER reviews_tallied AFTER INSERT ON reviews BEGIN
  DELETE FROM tallied_days WHERE day = NEW.day;
END;
CREATE TRIGGER late_reviews_tallied AFTER INSERT ON reviews
WHEN (SELECT count(*) FROM (
  SELECT 1 FROM reviews
  WHERE card_id = NEW.card_id AND answered_ms >= NEW.answered_ms LIMIT 2)) > 1
BEGIN
  DELETE FROM tallied_days WHERE day IN (
    SELECT day FROM reviews WHERE card_id = NEW.card_id AND answered_ms >= NEW.answered_ms);
END;
