"""What the cards and their schedules come to, in numbers."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from llmcards.cards import Seen
from llmcards.collection import tallies
from llmcards.collection.database import Database, Row
from llmcards.collection.rows import SEEN_COLUMNS, schedule_of
from llmcards.collection.tallies import Report, Tally

MATURE_DAYS = 21  # Anki's word for an interval of three weeks and more

_AT_ONCE = 5000
_SEEN_CARDS = "schedules AS s JOIN cards AS c ON c.number = s.card_number"
_OF_MODULE = " AND c.module_id = :module_id"
_CARDS = (
    "SELECT count(*), sum(s.card_number IS NULL AND c.answered), "  # noqa: S608 - names of ours
    "sum(s.phase IS NOT NULL AND s.phase <> 'review'), sum(s.phase IS 'review'), "
    f"sum(coalesce(s.interval_days >= {MATURE_DAYS}, 0)), "
    "sum(NOT c.answered), sum(c.suspended) "
    "FROM cards AS c LEFT JOIN schedules AS s ON s.card_number = c.number WHERE TRUE"
)


class Measure(Enum):
    """A number that each card which was ever rated has; how SQL says it.

    `AGE` is minus the days since the last answer, in units of stability: it grows with recall.
    """

    STABILITY = "s.stability"
    DIFFICULTY = "s.difficulty"
    AGE = "-max(:today - s.last_day, 0) / s.stability"


class CardCounts(NamedTuple):
    """How many cards there are, and how many of them stand where.

    `new` have an answer and were never rated. `mature` are those of `review` whose interval
    is `MATURE_DAYS` or more.
    """

    total: int
    new: int
    learning: int
    review: int
    mature: int
    without_answer: int
    suspended: int


class Remembered(NamedTuple):
    """A card that was rated, as much of it as forgetting needs."""

    stability: float
    difficulty: float
    last_day: int
    interval_days: int


class Scheduled(NamedTuple):
    """A card that was rated, with its seed. `asked` is false where it is not to be reviewed."""

    card_id: str
    number: int
    asked: bool
    schedule: Seen


class Statistics:
    """Numbers about the whole collection, or one module where its id is given."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def stale_days(self) -> int:
        """Return how many days `count_days` would count."""
        return len(tallies.stale_days(self._db))

    def count_days(self, report: Report | None = None) -> None:
        """Count days of the log that are not counted yet; see `tallies.count_days`."""
        tallies.count_days(self._db, report)

    def tallies(self, first: int, last: int, module_id: str | None = None) -> list[Tally]:
        """Return what was answered from day `first` to day `last`; see `tallies.tallies`."""
        return tallies.tallies(self._db, first, last, module_id)

    def first_day(self) -> int | None:
        """Return the first day of the log, or None before the first answer."""
        row = self._db.row("SELECT day FROM reviews ORDER BY day LIMIT 1")
        return None if row is None else int(row[0])

    def counts(self, module_id: str | None = None) -> CardCounts:
        """Return how many cards stand where."""
        (row,) = self._rows(_CARDS, {}, module_id)
        return CardCounts(*(number or 0 for number in row))

    def waiting(self) -> int:
        """Return how many new cards are going to be asked one day."""
        return self._db.number(
            "SELECT count(*) FROM cards AS c WHERE c.answered AND NOT c.suspended AND NOT EXISTS "
            "(SELECT 1 FROM schedules AS s WHERE s.card_number = c.number)"
        )

    def histogram(
        self, measure: Measure, edges: Sequence[float], today: int, module_id: str | None = None
    ) -> list[int]:
        """Return how many cards lie below each of the edges, and above the last.

        Args:
            measure: What of each card.
            edges: In rising order; a value on an edge lies above it.
            today: The learner's day.
            module_id: Only this module's cards.
        """
        which = _bin_of(measure.value, 0, len(edges))
        sql = f"SELECT {which} AS bin, count(*) FROM {_seen(module_id)} "  # noqa: S608 - names of ours
        values = {f"e{place}": edge for place, edge in enumerate(edges)} | {"today": today}
        bins = [0] * (len(edges) + 1)
        for place, count in self._rows(f"{sql}WHERE TRUE", values, module_id, end=" GROUP BY bin"):
            bins[place] = count
        return bins

    def median_stability(self, module_id: str | None = None) -> float | None:
        """Return the stability, in days, that half of the cards exceed; None without cards."""
        seen = f"FROM {_seen(module_id)} WHERE TRUE"
        ((count,),) = self._rows(f"SELECT count(*) {seen}", {}, module_id)
        if not count:
            return None
        middle = self._rows(
            f"SELECT s.stability {seen}",
            {"some": 2 - count % 2, "before": (count - 1) // 2},
            module_id,
            end=" ORDER BY s.stability LIMIT :some OFFSET :before",
        )
        return float(sum(row[0] for row in middle) / len(middle))

    def remembered(self, module_id: str | None = None) -> list[Remembered]:
        """Return the cards that were rated and are still asked, in order of their making."""
        sql = (
            f"SELECT s.stability, s.difficulty, s.last_day, s.interval_days FROM {_SEEN_CARDS} "  # noqa: S608 - names of ours
            "WHERE c.answered AND NOT c.suspended"
        )
        return list(
            map(Remembered._make, self._rows(sql, {}, module_id, end=" ORDER BY c.number"))
        )

    def scheduled(self) -> Iterator[Scheduled]:
        """Yield every card that was rated, by id."""
        sql = (
            f"SELECT c.id, c.number, c.answered AND NOT c.suspended, {SEEN_COLUMNS} "  # noqa: S608 - names of ours
            f"FROM {_SEEN_CARDS} WHERE c.id > :after ORDER BY c.id LIMIT {_AT_ONCE}"
        )
        after = ""
        while rows := self._db.rows(sql, {"after": after}):
            for card_id, number, asked, *seen in rows:
                schedule = schedule_of(tuple(seen))
                assert isinstance(schedule, Seen)  # noqa: S101 - for the type checker: it has a row
                yield Scheduled(card_id, number, bool(asked), schedule)
                after = card_id

    def _rows(
        self, sql: str, values: Mapping[str, object], module_id: str | None, *, end: str = ""
    ) -> list[Row]:
        of_module = "" if module_id is None else _OF_MODULE
        return self._db.rows(f"{sql}{of_module}{end}", {**values, "module_id": module_id})


def _seen(module_id: str | None) -> str:
    """Return the cards that were ever rated; the module costs a join, so only when asked for."""
    return "schedules AS s" if module_id is None else _SEEN_CARDS


def _bin_of(value: str, first: int, last: int) -> str:
    """Return the SQL that finds the bin of a value, halving as it looks."""
    if first == last:
        return str(first)
    middle = (first + last) // 2
    lower, upper = _bin_of(value, first, middle), _bin_of(value, middle + 1, last)
    return f"CASE WHEN {value} < :e{middle} THEN {lower} ELSE {upper} END"
