"""Insert many rows into a table, some hundred with each statement."""

import sqlite3
from collections.abc import Sequence
from itertools import chain

Row = Sequence[int | str]

# From here on a statement's own price does not show any more.
_AT_ONCE = 250


class Inserting:
    """Gathers rows for one table and writes them in the order in which they come.

    A statement with many rows takes half the time of one that is repeated for each row.
    """

    def __init__(self, database: sqlite3.Connection, table: str, row: str) -> None:
        """Insert into `table`; `row` is one row's values in brackets, with marks for its own."""
        values = database.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER)
        self._at_once = min(_AT_ONCE, values // row.count("?"))
        self._database = database
        begin = f"insert into {table} values "  # noqa: S608 - a name of ours
        self._one = begin + row
        self._many = begin + ", ".join([row] * self._at_once)
        self._waiting: list[Row] = []

    def add(self, rows: Sequence[Row]) -> None:
        """Take rows, and write as many as there are for whole statements."""
        waiting = self._waiting
        waiting += rows
        written = 0
        while written + self._at_once <= len(waiting):
            some = waiting[written : written + self._at_once]
            self._database.execute(self._many, list(chain.from_iterable(some)))
            written += self._at_once
        del waiting[:written]

    def finish(self) -> None:
        """Write the rest."""
        self._database.executemany(self._one, self._waiting)
        self._waiting.clear()
