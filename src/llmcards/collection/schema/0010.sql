-- A lecture made by hand is told from one of its number on a page (docs/decisions/0144).

ALTER TABLE lectures ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0;
