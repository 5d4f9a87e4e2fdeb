-- Fewer pages a write: a number needs no sequence, since within a stack the highest is the latest
-- either way, and only what can be done again has to be found among the rest.

DROP TABLE undo_steps;

CREATE TABLE undo_steps (
  id        INTEGER PRIMARY KEY,
  stack     TEXT NOT NULL CHECK (stack IN ('undo', 'redo')),
  label     TEXT NOT NULL,
  at_ms     INTEGER NOT NULL,
  first_row INTEGER NOT NULL,
  last_row  INTEGER NOT NULL,
  changes   TEXT NOT NULL
);

CREATE INDEX undo_steps_redo ON undo_steps (id) WHERE stack = 'redo';
