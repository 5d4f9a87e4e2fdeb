"""One connection to a SQLite file: how it is set up, its transactions, its errors in words."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from llmcards.errors import CollectionError

Row = tuple[Any, ...]
Values = Sequence[object] | Mapping[str, object]

_BUSY_TIMEOUT_S = 10.0
_STATEMENTS_KEPT = 256
_BY_OTHERS = "PRAGMA data_version"
_SETUP = """
PRAGMA foreign_keys = ON;
PRAGMA synchronous = FULL;
PRAGMA fullfsync = ON;
PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -16384;
PRAGMA recursive_triggers = OFF;
"""
# By SQLite's code: the code that screens know, and the sentence.
_DAMAGED = (
    "damaged",
    (
        "{path} is damaged or is not a collection of llmcards. Move it to another folder, and put "
        "a backup in its place, or start llmcards without it to begin a new collection."
    ),
)
_BUSY = ("busy", "{path} is being written by another program. Close it and try again.")
_IN_THE_WAY = {
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_FULL: (
        "disk_full",
        "The disk of {path} is full. Make room and try again; nothing was lost.",
    ),
    sqlite3.SQLITE_READONLY: (
        "read_only",
        "{path} may not be written. Allow it in the file's properties.",
    ),
    sqlite3.SQLITE_PERM: (
        "read_only",
        "{path} may not be opened. Allow it in the file's properties.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "not_opened",
        "{path} cannot be opened. Check that its folder exists and is yours.",
    ),
    sqlite3.SQLITE_IOERR: (
        "disk_error",
        "The disk of {path} reports an error. Check it, then restore a backup.",
    ),
}


class Database:
    """A connection whose errors that the world causes are `CollectionError`s."""

    def __init__(self, path: Path | None, *, only_reads: bool = False) -> None:
        """Connect to the file at `path`, or to nothing but memory.

        Who `only_reads` takes no lock and leaves no trace: nobody else may have the file open.
        """
        self.path = path
        self._taken_whole = 0
        name = ":memory:" if path is None else path
        if path and only_reads:
            name = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        try:
            self._connection = sqlite3.connect(
                name,
                uri=only_reads,
                timeout=_BUSY_TIMEOUT_S,
                isolation_level=None,
                cached_statements=_STATEMENTS_KEPT,
            )
        except sqlite3.Error as error:
            raise self.told(error) from error

    def set_up(self) -> None:
        """Make every later commit durable before it returns; writes to the file's header."""
        self.rows("PRAGMA journal_mode = WAL")
        for line in _SETUP.strip().splitlines():
            self.rows(line)

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """Return all rows of a query."""
        try:
            return self._connection.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise self.told(error) from error

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """Return the first row of a query, or None."""
        try:
            cursor = self._connection.execute(sql, values)
            first: Row | None = cursor.fetchone()
            cursor.close()
        except sqlite3.Error as error:
            raise self.told(error) from error
        return first

    def number(self, sql: str, values: Values = ()) -> int:
        """Return the whole number that is the first value of a query; 0 stands for NULL."""
        first = self.row(sql, values)
        return int(first[0]) if first and first[0] is not None else 0

    def run(self, sql: str, values: Values = ()) -> int:
        """Run one statement and return how many rows it altered."""
        try:
            return self._connection.execute(sql, values).rowcount
        except sqlite3.Error as error:
            raise self.told(error) from error

    def insert(self, sql: str, values: Values = ()) -> int:
        """Add one row and return its number."""
        try:
            return self._connection.execute(sql, values).lastrowid or 0
        except sqlite3.Error as error:
            raise self.told(error) from error

    def run_many(self, sql: str, values: Iterable[Values]) -> None:
        """Run one statement for each set of values."""
        try:
            self._connection.executemany(sql, values)
        except sqlite3.Error as error:
            raise self.told(error) from error

    def script(self, sql: str) -> None:
        """Run several statements that bring their own transaction, or leave nothing of it."""
        try:
            self._connection.executescript(sql)
        except sqlite3.Error as error:
            self._roll_back()
            raise self.told(error) from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Write all that the block writes, durably, or nothing of it."""
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    @contextmanager
    def discarded(self) -> Iterator[None]:
        """Let what the block writes be gone after it."""
        self.run("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            self._roll_back()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all that the block reads be of one moment."""
        self.run("BEGIN")
        try:
            yield
        finally:
            self._roll_back()

    def copy_to(self, path: Path) -> None:
        """Write a copy of one moment to `path`, whole or not at all."""
        fresh = path.with_name(path.name + ".new")
        fresh.unlink(missing_ok=True)
        target = Database(fresh)
        try:
            self._connection.backup(target._connection)
        except sqlite3.Error as error:
            raise target.told(error) from error
        finally:
            target.close()
        fresh.replace(path)

    def copy_from(self, path: Path) -> None:
        """Take the whole content of `path`, in one write that other connections see as one."""
        source = Database(path)
        try:
            source._connection.backup(self._connection)
            self._taken_whole += 1
        except sqlite3.Error as error:
            raise self.told(error) from error
        finally:
            source.close()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def version(self) -> tuple[int, int]:
        """Return counts of what was written: through this connection, and by others.

        Each is another one than before once something was written; the size says nothing.
        """
        return self._connection.total_changes + self._taken_whole, self.number(_BY_OTHERS)

    def told(self, error: sqlite3.Error) -> Exception:
        """Return `error` in words for a person, or as it is when it is a fault of ours."""
        code = getattr(error, "sqlite_errorcode", None)
        found = None if code is None else _IN_THE_WAY.get(code & 0xFF)
        if found is None:
            return error
        path = str(self.path or "The collection in memory")
        return CollectionError(found[1].format(path=path), code=found[0], subject=path)

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
