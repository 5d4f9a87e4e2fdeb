-- The first shape of a collection. A released step is never edited: the next one is 0002.sql.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- Names the device in reviews, so that two of them never take each other's for their own.
INSERT INTO meta (key, value) VALUES ('device', lower(hex(randomblob(8))));

-- Modules, without the texts of their questions: those live on as cards.

CREATE TABLE modules (
  id       TEXT PRIMARY KEY,
  position INTEGER NOT NULL UNIQUE,
  title    TEXT NOT NULL,
  language TEXT NOT NULL,
  summary  TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE lectures (
  module_id   TEXT NOT NULL REFERENCES modules (id),
  position    INTEGER NOT NULL,
  number      INTEGER NOT NULL,
  label       TEXT NOT NULL,
  title       TEXT NOT NULL,
  video_title TEXT NOT NULL,
  video_id    TEXT,
  assumed     INTEGER NOT NULL,
  PRIMARY KEY (module_id, position)
) WITHOUT ROWID;

CREATE TABLE steps (
  module_id TEXT NOT NULL REFERENCES modules (id),
  position  INTEGER NOT NULL,
  label     TEXT NOT NULL,
  title     TEXT NOT NULL,
  video_id  TEXT,
  PRIMARY KEY (module_id, position)
) WITHOUT ROWID;

CREATE TABLE videos (
  id         TEXT PRIMARY KEY,
  url        TEXT NOT NULL,
  title      TEXT NOT NULL,
  duration_s INTEGER
) WITHOUT ROWID;

CREATE TABLE chapters (
  video_id TEXT NOT NULL REFERENCES videos (id),
  position INTEGER NOT NULL,
  title    TEXT NOT NULL,
  start_s  INTEGER NOT NULL,
  end_s    INTEGER,
  part     TEXT,
  PRIMARY KEY (video_id, position)
) WITHOUT ROWID;

CREATE TABLE outlines (
  video_id TEXT NOT NULL REFERENCES videos (id),
  position INTEGER NOT NULL,
  line     TEXT NOT NULL,
  PRIMARY KEY (video_id, position)
) WITHOUT ROWID;

-- Cards. `number` is the moment of making in ms, the card's id in Anki and its fuzz seed.
-- Texts have a table of their own: the queue joins many rows of this one, which stay short.

CREATE TABLE cards (
  number           INTEGER PRIMARY KEY,
  id               TEXT NOT NULL UNIQUE,
  module_id        TEXT NOT NULL,
  position         INTEGER NOT NULL,
  place            TEXT NOT NULL,
  lecture          INTEGER,
  kind             TEXT NOT NULL,
  card_group       TEXT NOT NULL,
  page_fingerprint TEXT NOT NULL,
  answered         INTEGER NOT NULL CHECK (answered IN (0, 1)),
  suspended        INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0, 1)),
  buried_day       INTEGER,
  flag             INTEGER NOT NULL DEFAULT 0 CHECK (flag BETWEEN 0 AND 7),
  edited_ms        INTEGER NOT NULL
);

-- Holds all that counts and new cards ask, in the order in which counts are grouped.
CREATE INDEX cards_page ON cards
  (module_id, lecture, position, answered, suspended, buried_day, card_group, id);

-- `words` are those of all the texts with their stems, made in Python.

CREATE TABLE texts (
  card_number INTEGER PRIMARY KEY REFERENCES cards (number),
  question    TEXT NOT NULL,
  answer      TEXT NOT NULL,
  key_points  TEXT NOT NULL,
  tags        TEXT NOT NULL,
  source      TEXT NOT NULL,
  upstream    TEXT NOT NULL,
  words       TEXT NOT NULL
);

-- The few different lists of tags are read without the texts.
CREATE INDEX texts_tags ON texts (tags);

-- The index follows by trigger, in undo too. Its tokenizer only splits at spaces: what a word
-- is has been decided before.
CREATE VIRTUAL TABLE word_index USING fts5 (
  words,
  content = 'texts', content_rowid = 'card_number',
  tokenize = "ascii tokenchars '+#_'", detail = 'none', prefix = '1 2 3'
);

CREATE TRIGGER texts_added AFTER INSERT ON texts BEGIN
  INSERT INTO word_index (rowid, words) VALUES (NEW.card_number, NEW.words);
END;
CREATE TRIGGER texts_gone AFTER DELETE ON texts BEGIN
  INSERT INTO word_index (word_index, rowid, words)
  VALUES ('delete', OLD.card_number, OLD.words);
END;
CREATE TRIGGER texts_changed AFTER UPDATE ON texts WHEN OLD.words <> NEW.words BEGIN
  INSERT INTO word_index (word_index, rowid, words)
  VALUES ('delete', OLD.card_number, OLD.words);
  INSERT INTO word_index (rowid, words) VALUES (NEW.card_number, NEW.words);
END;

CREATE TABLE links (
  card_number INTEGER NOT NULL REFERENCES cards (number),
  position    INTEGER NOT NULL,
  video_id    TEXT NOT NULL,
  chapter     TEXT NOT NULL,
  start_s     INTEGER NOT NULL,
  end_s       INTEGER,
  score       REAL,
  made_by     TEXT NOT NULL,
  words       TEXT NOT NULL,
  PRIMARY KEY (card_number, position)
) WITHOUT ROWID;

CREATE INDEX links_passage ON links (video_id, start_s);

-- A cache of what the review log says; a card without a row has never been rated.

CREATE TABLE schedules (
  card_number   INTEGER PRIMARY KEY REFERENCES cards (number),
  phase         TEXT NOT NULL,
  stability     REAL NOT NULL,
  difficulty    REAL NOT NULL,
  due_day       INTEGER NOT NULL,
  due_ms        INTEGER,
  step          INTEGER NOT NULL,
  interval_days INTEGER NOT NULL,
  last_day      INTEGER NOT NULL,
  last_ms       INTEGER NOT NULL,
  reps          INTEGER NOT NULL,
  lapses        INTEGER NOT NULL,
  effects       TEXT NOT NULL
);

CREATE INDEX schedules_learning ON schedules (due_ms) WHERE due_ms IS NOT NULL;
CREATE INDEX schedules_review ON schedules (due_day) WHERE due_ms IS NULL;

-- The review log: facts, only ever added. They outlive their card. A fact is its whole row, so
-- that a union of two logs does not depend on the order; `live_reviews` picks one per moment.

CREATE TABLE reviews (
  card_id     TEXT NOT NULL,
  answered_ms INTEGER NOT NULL,
  origin      TEXT NOT NULL,
  day         INTEGER NOT NULL,
  rating      INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 4),
  kind        TEXT NOT NULL,
  taken_ms    INTEGER NOT NULL,
  PRIMARY KEY (card_id, answered_ms, origin, day, rating, kind, taken_ms)
) WITHOUT ROWID;

CREATE INDEX reviews_day ON reviews (day, answered_ms);

CREATE TABLE review_marks (
  card_id     TEXT NOT NULL,
  answered_ms INTEGER NOT NULL,
  marked_ms   INTEGER NOT NULL,
  retracted   INTEGER NOT NULL CHECK (retracted IN (0, 1)),
  PRIMARY KEY (card_id, answered_ms, marked_ms, retracted)
) WITHOUT ROWID;

CREATE TRIGGER reviews_keep BEFORE DELETE ON reviews
BEGIN SELECT RAISE(ABORT, 'reviews are only ever added'); END;
CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews
BEGIN SELECT RAISE(ABORT, 'reviews are only ever added'); END;
CREATE TRIGGER review_marks_keep BEFORE DELETE ON review_marks
BEGIN SELECT RAISE(ABORT, 'review marks are only ever added'); END;
CREATE TRIGGER review_marks_stay BEFORE UPDATE ON review_marks
BEGIN SELECT RAISE(ABORT, 'review marks are only ever added'); END;

-- The latest mark of a review wins; of two in the same millisecond the retracting one.
CREATE VIEW live_reviews AS
SELECT r.card_id, r.answered_ms, r.origin, r.day, r.rating, r.kind, r.taken_ms
FROM reviews AS r
WHERE NOT EXISTS (
    SELECT 1 FROM reviews AS o
    WHERE o.card_id = r.card_id AND o.answered_ms = r.answered_ms
      AND (o.origin, o.day, o.rating, o.kind, o.taken_ms)
        < (r.origin, r.day, r.rating, r.kind, r.taken_ms)
  )
  AND NOT coalesce((
    SELECT m.retracted FROM review_marks AS m
    WHERE m.card_id = r.card_id AND m.answered_ms = r.answered_ms
    ORDER BY m.marked_ms DESC, m.retracted DESC LIMIT 1
  ), 0);

-- Undo. A row tells how to take one row's change back; its values keep their types in columns
-- without one. `changed` has a bit for each column that an update altered.

CREATE TABLE undo_steps (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  stack     TEXT NOT NULL CHECK (stack IN ('undo', 'redo')),
  label     TEXT NOT NULL,
  at_ms     INTEGER NOT NULL,
  first_row INTEGER NOT NULL,
  last_row  INTEGER NOT NULL,
  changes   TEXT NOT NULL
);

CREATE INDEX undo_steps_stack ON undo_steps (stack);

CREATE TABLE undo_rows (
  id      INTEGER PRIMARY KEY,
  target  TEXT NOT NULL,
  action  TEXT NOT NULL,
  changed INTEGER NOT NULL DEFAULT 0,
  v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11,
  v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23
);
