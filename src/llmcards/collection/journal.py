"""Record how to take each write back, and take it back: one mechanism for every table.

Temporary triggers, made from the tables' own columns, note the inverse of each row's change in
`undo_rows`. Taking a step back runs these inverses while the triggers note theirs, which
become the step to do again. Reviews are never deleted: their inverse is a mark.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from llmcards.changes import Changes
from llmcards.collection.database import Database, Row
from llmcards.collection.values import Undone

Stack = Literal["undo", "redo"]

_TABLES = (
    "meta",
    "modules",
    "lectures",
    "steps",
    "videos",
    "chapters",
    "outlines",
    "cards",
    "texts",
    "links",
    "schedules",
    "homes",
    "left_out",
)
_STEPS_KEPT = 500
_FORGOTTEN_AT_ONCE = 32
_COLUMNS_KEPT = 24
_ROWS_AT_ONCE = 1000

# The inverse of a fact is a later mark that brings back what held before it.
_FACT_TRIGGERS = """
CREATE TEMP TRIGGER note_reviews AFTER INSERT ON main.reviews BEGIN
  INSERT INTO undo_rows (target, action, v0, v1, v2)
  SELECT 'review_marks', 'mark', NEW.card_id, NEW.answered_ms,
    CASE WHEN (SELECT count(*) FROM reviews
               WHERE card_id = NEW.card_id AND answered_ms = NEW.answered_ms) = 1
    THEN 1 ELSE coalesce((
      SELECT retracted FROM review_marks
      WHERE card_id = NEW.card_id AND answered_ms = NEW.answered_ms
      ORDER BY marked_ms DESC, retracted DESC LIMIT 1), 0) END;
END;
CREATE TEMP TRIGGER note_overrides AFTER INSERT ON main.overrides BEGIN
  INSERT INTO undo_rows (target, action, v0, v1, v2)
  SELECT 'review_marks', 'mark', NEW.card_id, NEW.given_ms,
    CASE WHEN (SELECT count(*) FROM overrides
               WHERE card_id = NEW.card_id AND given_ms = NEW.given_ms) = 1
    THEN 1 ELSE coalesce((
      SELECT retracted FROM review_marks
      WHERE card_id = NEW.card_id AND answered_ms = NEW.given_ms
      ORDER BY marked_ms DESC, retracted DESC LIMIT 1), 0) END;
END;
CREATE TEMP TRIGGER note_review_marks AFTER INSERT ON main.review_marks BEGIN
  INSERT INTO undo_rows (target, action, v0, v1, v2)
  SELECT 'review_marks', 'mark', NEW.card_id, NEW.answered_ms, coalesce((
    SELECT retracted FROM review_marks
    WHERE card_id = NEW.card_id AND answered_ms = NEW.answered_ms
      AND (marked_ms, retracted) <> (NEW.marked_ms, NEW.retracted)
    ORDER BY marked_ms DESC, retracted DESC LIMIT 1), 0);
END;
"""
# Numbers of rows and of steps only ever rise, and every row noted belongs to a step: what comes
# after the last row of the last step is of now.
# 'redo' in its own words, not a value: only then does SQLite take the small index of these steps.
_NOTED = """
SELECT coalesce((SELECT last_row FROM undo_steps ORDER BY id DESC LIMIT 1), 0),
  coalesce((SELECT max(id) FROM undo_rows), 0),
  EXISTS (SELECT 1 FROM undo_steps WHERE stack = 'redo')
"""
_UNDONE = "SELECT id, first_row, last_row FROM undo_steps WHERE stack = 'redo'"
_OLD = "SELECT id, first_row, last_row FROM undo_steps WHERE id <= ?"
_AS_JSON = json.JSONEncoder(ensure_ascii=False)
_MARK = """
INSERT INTO review_marks (card_id, answered_ms, marked_ms, retracted)
SELECT :card_id, :answered_ms, max(:now_ms, coalesce((
  SELECT max(marked_ms) + 1 FROM review_marks
  WHERE card_id = :card_id AND answered_ms = :answered_ms), 0)), :retracted
"""


@dataclass(frozen=True, slots=True)
class _Table:
    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]

    @property
    def key_places(self) -> tuple[int, ...]:
        return tuple(self.columns.index(column) for column in self.key)


class Journal:
    """The steps that can be taken back and done again; they survive the program's end."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._tables = {name: _read_table(db, name) for name in _TABLES}
        triggers = "".join(_triggers(table) for table in self._tables.values())
        db.script(triggers + _FACT_TRIGGERS)

    def position(self) -> int:
        """Return the number of the last row noted."""
        return self._db.number("SELECT max(id) FROM undo_rows")

    def close_step(
        self, label: str, at_ms: int, changes: Changes, *, undoable: bool = True
    ) -> None:
        """Make a step of all that was noted since the last one; what was undone is forgotten.

        What is not `undoable` ends the journal: older steps would bring back values that it has
        replaced everywhere.
        """
        if not undoable:
            self.forget()
            return
        before, last, has_undone = self._db.row(_NOTED) or (0, 0, 0)
        if last <= before:
            return
        step = self._push("undo", Undone(label, changes), at_ms, (before + 1, last))
        if has_undone:
            self._forget(self._db.rows(_UNDONE))
        # Old steps go many at a time: each touches pages of its own.
        if step % _FORGOTTEN_AT_ONCE == 0:
            self._forget(self._db.rows(_OLD, (step - _STEPS_KEPT,)))

    def forget(self) -> None:
        """Forget every step: what they would bring back no longer fits what is there."""
        self._db.run("DELETE FROM undo_rows")
        self._db.run("DELETE FROM undo_steps")

    @contextmanager
    def unrecorded(self) -> Iterator[None]:
        """Let what the block writes be no step; steps before and after it stay as they are."""
        since = self.position()
        yield
        self._db.run("DELETE FROM undo_rows WHERE id > ?", (since,))

    def label(self, stack: Stack) -> str | None:
        """Return what the next step of `stack` is called, or None where there is none."""
        top = self._top(stack)
        return None if top is None else str(top[1])

    def replay(self, stack: Stack, now_ms: int) -> Undone | None:
        """Take the next step of `stack` back, in one transaction; return what it was."""
        with self._db.transaction():
            top = self._top(stack)
            if top is None:
                return None
            step, label, first, last, changes = top
            self._db.run("PRAGMA defer_foreign_keys = ON")
            since = self.position()
            self._invert(first, last, now_ms)
            undone = Undone(label, _changes(changes))
            other: Stack = "redo" if stack == "undo" else "undo"
            if (last_noted := self.position()) > since:
                self._push(other, undone, now_ms, (since + 1, last_noted))
            self._forget([(step, first, last)])
        return undone

    def _top(self, stack: Stack) -> Row | None:
        return self._db.row(
            "SELECT id, label, first_row, last_row, changes FROM undo_steps "
            "WHERE stack = ? ORDER BY id DESC LIMIT 1",
            (stack,),
        )

    def _push(self, stack: Stack, step: Undone, at_ms: int, rows: tuple[int, int]) -> int:
        return self._db.insert(
            "INSERT INTO undo_steps (stack, label, at_ms, first_row, last_row, changes) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (stack, step.label, at_ms, *rows, _text(step.changes)),
        )

    def _forget(self, steps: list[Row]) -> None:
        for step, first, last in steps:
            self._db.run("DELETE FROM undo_rows WHERE id BETWEEN ? AND ?", (first, last))
            self._db.run("DELETE FROM undo_steps WHERE id = ?", (step,))

    def _invert(self, first: int, last: int, now_ms: int) -> None:
        while last >= first:
            rows = self._db.rows(
                "SELECT * FROM undo_rows WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT ?",
                (first, last, _ROWS_AT_ONCE),
            )
            for _, target, action, changed, *values in rows:
                self._invert_row(target, action, changed, values, now_ms)
            last = rows[-1][0] - 1 if rows else first - 1

    def _invert_row(
        self, target: str, action: str, changed: int, values: list[object], now_ms: int
    ) -> None:
        if action == "mark":
            card_id, answered_ms, retracted, *_ = values
            mark = {"card_id": card_id, "answered_ms": answered_ms, "retracted": retracted}
            self._db.run(_MARK, mark | {"now_ms": now_ms})
            return
        table = self._tables[target]
        key = [values[place] for place in table.key_places]
        if action == "insert":
            self._db.run(_insert(table), values[: len(table.columns)])
        elif action == "delete":
            self._db.run(_delete(table), key)
        else:
            places = [place for place in range(len(table.columns)) if changed >> place & 1]
            before = [values[place] for place in places]
            self._db.run(_update(table, places), [*before, *key])


def _read_table(db: Database, name: str) -> _Table:
    info = db.rows("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", (name,))
    columns = tuple(column for column, _ in info)
    if len(columns) > _COLUMNS_KEPT:
        message = f"{name} has {len(columns)} columns; undo_rows keeps {_COLUMNS_KEPT}"
        raise ValueError(message)
    key = tuple(column for column, place in sorted(info, key=lambda row: row[1]) if place)
    return _Table(name, columns, key)


def _triggers(table: _Table) -> str:
    whole = {place: f"OLD.{column}" for place, column in enumerate(table.columns)}
    key = {place: f"NEW.{table.columns[place]}" for place in table.key_places}
    differs = [f"(OLD.{column} IS NOT NEW.{column})" for column in table.columns]
    before = {
        place: f"CASE WHEN OLD.{column} IS NOT NEW.{column} THEN OLD.{column} END"
        for place, column in enumerate(table.columns)
    }
    mask = " | ".join(f"({term} << {place})" for place, term in enumerate(differs))
    return "".join(
        (
            _trigger(table.name, "INSERT", _note(table.name, "delete", key)),
            _trigger(table.name, "DELETE", _note(table.name, "insert", whole)),
            _trigger(
                table.name, "UPDATE", _note(table.name, "update", before | key, mask), differs
            ),
        )
    )


def _trigger(name: str, event: str, body: str, differs: list[str] | None = None) -> str:
    when = f" WHEN {' OR '.join(differs)}" if differs else ""
    return (
        f"CREATE TEMP TRIGGER note_{name}_{event} AFTER {event} ON main.{name}{when} "
        f"BEGIN {body}; END;\n"
    )


def _note(target: str, action: str, values: dict[int, str], mask: str = "0") -> str:
    into = ", ".join(f"v{place}" for place in values)
    taken = ", ".join(values.values())
    return (
        f"INSERT INTO undo_rows (target, action, changed, {into}) "  # noqa: S608 - column names only
        f"VALUES ('{target}', '{action}', {mask}, {taken})"
    )


def _insert(table: _Table) -> str:
    marks = ", ".join("?" * len(table.columns))
    return f"INSERT INTO {table.name} VALUES ({marks})"  # noqa: S608 - a name of ours


def _delete(table: _Table) -> str:
    return f"DELETE FROM {table.name} WHERE {_is_key(table)}"  # noqa: S608 - names of ours


def _update(table: _Table, places: list[int]) -> str:
    parts = ", ".join(f"{table.columns[place]} = ?" for place in places)
    return f"UPDATE {table.name} SET {parts} WHERE {_is_key(table)}"  # noqa: S608 - names of ours


def _is_key(table: _Table) -> str:
    return " AND ".join(f"{column} = ?" for column in table.key)


def _text(changes: Changes) -> str:
    return _AS_JSON.encode(
        {
            "cards": sorted(changes.cards),
            "modules": changes.modules,
            "videos": changes.videos,
            "reviews": changes.reviews,
        }
    )


def _changes(text: str) -> Changes:
    kept = json.loads(text)
    return Changes(
        frozenset(kept["cards"]), kept["modules"], kept["videos"], reviews=kept["reviews"]
    )
