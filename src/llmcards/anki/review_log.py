"""Bring the reviews of a package into Anki's order, each with a millisecond of its own."""

import sqlite3
from bisect import bisect_left
from collections.abc import Sequence

from llmcards.anki.inserting import Inserting
from llmcards.anki.schedule_rows import ReviewRow

# Anki's table is ordered by moment, the cards are not: rows that come in the table's own order
# take half the time, and a tenth less room.
_AS_THEY_COME = """
create temp table log (id, cid, ease, ivl, lastIvl, factor, time, type)
"""
_ROW = "(?, ?, ?, ?, ?, ?, ?, ?)"
_IN_ORDER = """
insert or ignore into revlog
select id, cid, -1, ease, ivl, lastIvl, factor, time, type from temp.log where id <= ? order by id
"""
_ROWS = "select rowid, id from temp.log order by cid, rowid"
_EVER = 1 << 62

Moment = tuple[int, int]


class ReviewLog:
    """Takes the rows of card after card, and writes them to `revlog` in the end."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        database.execute(_AS_THEY_COME)
        self._as_they_come = Inserting(database, "temp.log", _ROW)

    def add(self, rows: Sequence[ReviewRow]) -> None:
        """Take the rows of some cards, those of each in order of time."""
        self._as_they_come.add(rows)

    def finish(self) -> None:
        """Let the database hold all rows given so far."""
        self._as_they_come.finish()

    def settle(self, now_ms: int) -> None:
        """Write all rows, none of them later than `now_ms`, and no two of the same moment.

        Anki knows a review by its millisecond alone and drops a second one silently. It refuses
        a package from the future.
        """
        self.finish()
        (count,) = self._database.execute("select count(*) from temp.log").fetchone()
        if self._written(now_ms) == count:
            return
        moved = moved_moments(self._database.execute(_ROWS).fetchall(), now_ms)
        self._database.execute("delete from revlog")
        self._database.executemany(
            "update temp.log set id = ? where rowid = ?",
            ((moment, row) for row, moment in moved.items()),
        )
        self._written(_EVER)

    def _written(self, until_ms: int) -> int:
        return self._database.execute(_IN_ORDER, (until_ms,)).rowcount


def moved_moments(rows: Sequence[Moment], now_ms: int) -> dict[int, int]:
    """Return new moments for the rows that need one.

    Among equals the first row keeps the moment, the others take the next free one: the same
    cards always give the same moments, and a card that comes later moves no other.

    Args:
        rows: Each row's name and moment, by card and order in its log.
        now_ms: A later review moves to this moment.
    """
    wanted = sorted({min(moment, now_ms) for _, moment in rows})
    moved: dict[int, int] = {}
    kept: set[int] = set()
    for row, told in rows:
        moment = min(told, now_ms)
        while moment in kept or (row in moved and _holds(wanted, moment)):
            moment += 1
            moved[row] = moment
        if moment != told:
            moved[row] = moment
        kept.add(moment)
    return moved


def _holds(ordered: list[int], moment: int) -> bool:
    at = bisect_left(ordered, moment)
    return at < len(ordered) and ordered[at] == moment
