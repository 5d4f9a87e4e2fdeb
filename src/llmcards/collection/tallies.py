"""Count the review log day by day, each day once; see `schema/0002.sql` for what is kept."""

from collections.abc import Callable, Iterable
from operator import add, itemgetter
from typing import NamedTuple

from llmcards.cards import Rating, ReviewKind
from llmcards.collection.database import Database, Row

Report = Callable[[int, int], None]

# The unary plus keeps SQLite from the index of days, which would read a day for each review.
_COUNT = """
SELECT r.day, coalesce(c.module_id, ''), r.kind, r.rating, count(*),
  sum(r.kind = 'review' AND NOT EXISTS (
    SELECT 1 FROM live_reviews AS b WHERE b.card_id = r.card_id
    AND b.answered_ms < r.answered_ms AND +b.day = r.day AND b.kind = 'review')),
  sum(r.kind <> 'cram' AND NOT EXISTS (
    SELECT 1 FROM live_reviews AS b WHERE b.card_id = r.card_id
    AND b.answered_ms < r.answered_ms AND b.kind <> 'cram')),
  sum(r.taken_ms)
FROM live_reviews AS r LEFT JOIN cards AS c ON c.id = r.card_id
WHERE r.day = :day GROUP BY 2, 3, 4
"""
# Seeks from day to day: as many steps as there are days, not reviews.
_STALE = """
WITH RECURSIVE days (day) AS (
  SELECT min(day) FROM reviews WHERE day >= :first
  UNION ALL
  SELECT (SELECT min(r.day) FROM reviews AS r WHERE r.day > d.day) FROM days AS d
  WHERE d.day < :last)
SELECT day FROM days WHERE day <= :last AND day NOT IN (SELECT day FROM tallied_days)
"""
_KEPT = """
SELECT day, '', kind, rating, sum(answers), sum(first_of_day), sum(first_ever), sum(taken_ms)
FROM day_tallies WHERE day BETWEEN :first AND :last
AND day IN (SELECT day FROM tallied_days){of_module} GROUP BY day, kind, rating
"""
_KEEP = "INSERT INTO day_tallies VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_EVER = (-1_000_000, 1_000_000)

_DAY = itemgetter(0)

_KINDS = {kind.value: kind for kind in ReviewKind}
_RATINGS = {rating.value: rating for rating in Rating}


class Tally(NamedTuple):
    """The answers of one kind and rating on one day.

    `first_of_day` of them were the first review of their card that day, `first_ever` the first
    answer that their card was ever given.
    """

    day: int
    kind: ReviewKind
    rating: Rating
    answers: int
    first_of_day: int
    first_ever: int
    taken_ms: int


def stale_days(db: Database, first: int = _EVER[0], last: int = _EVER[1]) -> list[int]:
    """Return the days with reviews that are not counted yet, in order."""
    return [day for (day,) in db.rows(_STALE, {"first": first, "last": last})]


def count_days(db: Database, report: Report | None = None) -> None:
    """Count the days that are not counted yet, so that `tallies` need not.

    Each day is a write of its own: some milliseconds in which an answer elsewhere has to wait.

    Args:
        db: The collection.
        report: Called with (done, of) before each day; raising in it stops the counting.
    """
    days = stale_days(db)
    for done, day in enumerate(days):
        if report:
            report(done, len(days))
        with db.transaction():
            db.run("DELETE FROM day_tallies WHERE day = ?", (day,))
            db.run_many(_KEEP, db.rows(_COUNT, {"day": day}))
            db.run("INSERT INTO tallied_days VALUES (?) ON CONFLICT DO NOTHING", (day,))


def tallies(db: Database, first: int, last: int, module_id: str | None = None) -> list[Tally]:
    """Return what was answered from day `first` to day `last`, both counted, by day.

    A day not counted yet is counted on the way: correct, but slow where there are many.

    Args:
        db: The collection.
        first: A day.
        last: A day.
        module_id: Only answers to this module's cards.
    """
    of_module = "" if module_id is None else " AND module_id = :module_id"
    values = {"first": first, "last": last, "module_id": module_id}
    with db.snapshot():
        rows = db.rows(_KEPT.format(of_module=of_module), values)
        for day in stale_days(db, first, last):
            counted = db.rows(_COUNT, {"day": day})
            rows += _summed(row for row in counted if module_id in {None, row[1]})
    rows.sort(key=_DAY)
    return [_tally(row) for row in rows]


def _summed(rows: Iterable[Row]) -> list[Row]:
    """Return one row for each day, kind and rating, whatever the module."""
    sums: dict[Row, Row] = {}
    for day, _, kind, rating, *numbers in rows:
        before = sums.get((day, kind, rating), (0,) * len(numbers))
        sums[day, kind, rating] = tuple(map(add, before, numbers))
    return [(day, "", kind, rating, *sums[day, kind, rating]) for day, kind, rating in sums]


def _tally(row: Row) -> Tally:
    day, _, kind, rating, *numbers = row
    return Tally(day, _KINDS[kind], _RATINGS[rating], *numbers)
