"""Read many cards with their logs for a file that leaves the program, some hundred at a time."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from llmcards.cards import FORGETS, SETS_DAY, LogLine
from llmcards.collection.database import Database
from llmcards.collection.stored import read
from llmcards.collection.values import Stored

_AT_ONCE = 250
_PLACES = """
SELECT c.number, c.id, c.answered, c.suspended FROM cards AS c INDEXED BY cards_page
LEFT JOIN modules AS m ON m.id = c.module_id {where}
ORDER BY m.position, c.module_id, c.position, c.number
"""
# The first row of a moment is the one that `live_reviews` picks. The view looks for others of
# the same moment at each row, which takes twice as long as to read them in order.
_REVIEWS = """
SELECT c.number, r.answered_ms, r.kind, r.rating, r.taken_ms
FROM cards AS c JOIN reviews AS r ON r.card_id = c.id WHERE c.number IN ({marks})
ORDER BY c.number, r.answered_ms, r.origin, r.day, r.rating, r.kind, r.taken_ms
"""
_MARKS = """
SELECT c.number, m.answered_ms, m.retracted
FROM cards AS c JOIN review_marks AS m ON m.card_id = c.id WHERE c.number IN ({marks})
ORDER BY m.marked_ms, m.retracted
"""
_OVERRIDES = """
SELECT c.number, o.given_ms, iif(o.forgets, '{forgets}', '{sets_day}'), 0, 0
FROM cards AS c JOIN live_overrides AS o ON o.card_id = c.id WHERE c.number IN ({marks})
"""


class Logged(NamedTuple):
    """A card, and the facts about it that count, in order of time."""

    stored: Stored
    log: Sequence[LogLine]


class Leaving:
    """The answered cards of a collection in page order, to be read once each.

    Read them within a snapshot: cards that go or come meanwhile would be missed. `without_answer`
    counts those that stay because they wait for an answer; a suspended one waits for nothing.
    """

    def __init__(
        self, db: Database, module_id: str | None, card_ids: Collection[str] | None
    ) -> None:
        self._db = db
        where = "" if module_id is None else "WHERE c.module_id = :module_id"
        rows = db.rows(_PLACES.format(where=where), {"module_id": module_id})
        if card_ids is not None:
            rows = [row for row in rows if row[1] in card_ids]
        self._numbers = [number for number, _, answered, _ in rows if answered]
        self.without_answer = sum(
            not answered and not suspended for _, _, answered, suspended in rows
        )

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._numbers)

    def cards(self, *, with_log: bool) -> Iterator[Logged]:
        """Yield the cards; without their log it is empty."""
        for start in range(0, len(self._numbers), _AT_ONCE):
            numbers = self._numbers[start : start + _AT_ONCE]
            logs = _logs(self._db, numbers) if with_log else {}
            for stored in read(self._db, numbers):
                yield Logged(stored, logs.get(stored.number, ()))


def _logs(db: Database, numbers: Sequence[int]) -> dict[int, list[LogLine]]:
    marks = ", ".join("?" * len(numbers))
    logs: dict[int, list[LogLine]] = {}
    of, log, last_ms = -1, [], -1
    for row in db.rows(_REVIEWS.format(marks=marks), numbers):
        number, moment_ms, _, _, _ = row
        if number != of:
            of, last_ms = number, -1
            log = logs[number] = []
        if moment_ms != last_ms:
            log.append(row)
            last_ms = moment_ms
    retracted = {
        (number, moment_ms): bool(gone)
        for number, moment_ms, gone in db.rows(_MARKS.format(marks=marks), numbers)
    }
    for number in {number for (number, _), gone in retracted.items() if gone}:
        logs[number] = [line for line in logs.get(number, ()) if not retracted.get(line[:2])]
    overrides = _OVERRIDES.format(forgets=FORGETS, sets_day=SETS_DAY, marks=marks)
    for line in db.rows(overrides, numbers):
        log = logs.setdefault(line[0], [])
        log.append(line)
        log.sort(key=_moment)
    return logs


def _moment(line: LogLine) -> int:
    return line[1]
