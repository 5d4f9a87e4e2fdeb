-- Pictures that cards show, named by their content: the first 32 digits of its SHA-256 and the
-- ending of its kind. They are never altered, so undo has no part in them (docs/decisions/0133).

CREATE TABLE pictures (
  name     TEXT PRIMARY KEY,
  added_ms INTEGER NOT NULL,
  content  BLOB NOT NULL
);

-- What the learner typed before seeing an answer: facts like the reviews that they belong to by
-- card and moment, and taken back with them (docs/decisions/0134).

CREATE TABLE typed_answers (
  card_id     TEXT NOT NULL,
  answered_ms INTEGER NOT NULL,
  origin      TEXT NOT NULL,
  text        TEXT NOT NULL,
  PRIMARY KEY (card_id, answered_ms, origin, text)
) WITHOUT ROWID;

CREATE TRIGGER typed_answers_keep BEFORE DELETE ON typed_answers
BEGIN SELECT RAISE(ABORT, 'typed answers are only ever added'); END;
CREATE TRIGGER typed_answers_stay BEFORE UPDATE ON typed_answers
BEGIN SELECT RAISE(ABORT, 'typed answers are only ever added'); END;
