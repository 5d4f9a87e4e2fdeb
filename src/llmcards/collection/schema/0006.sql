-- What the learner made of a page, so that importing it again does not undo it
-- (docs/decisions/0123). `homes` says where its page has a card that was moved by hand;
-- `left_out` what was deleted: questions, and with an empty `card_id` lectures and steps.

CREATE TABLE homes (
  card_id   TEXT PRIMARY KEY,
  module_id TEXT NOT NULL,
  place     TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX homes_page ON homes (module_id);

CREATE TABLE left_out (
  module_id   TEXT NOT NULL,
  place       TEXT NOT NULL,
  card_id     TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (module_id, place, card_id)
) WITHOUT ROWID;
