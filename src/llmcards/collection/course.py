"""Read the cards as a course shows them: by module and by place in it."""

from collections.abc import Iterable
from typing import NamedTuple

from llmcards.cards import Card
from llmcards.collection import arrangement, stored
from llmcards.collection.arrangement import LeftOut
from llmcards.collection.database import Database, Row

_AT_ONCE = 500
_COUNTS = (
    "SELECT module_id, place, count(*), sum(NOT answered AND NOT suspended) "
    "FROM cards GROUP BY module_id, place"
)
_QUESTIONS = (
    "SELECT c.id, c.module_id, c.place, t.question, c.kind, c.answered, c.suspended, "
    "c.buried_day, c.flag, c.card_group, s.phase, s.stability, s.last_day, "
    "s.due_ms IS NOT NULL AND s.step = 0 "
    "FROM cards AS c JOIN texts AS t ON t.card_number = c.number "
    "LEFT JOIN schedules AS s ON s.card_number = c.number WHERE {where} "
    "ORDER BY c.module_id, c.position, c.number"
)
_ONE_ANSWERED = "SELECT 1 FROM cards WHERE id IN ({marks}) AND answered LIMIT 1"


class BranchCount(NamedTuple):
    """How many cards stand at one place of a module."""

    module_id: str
    place: str
    total: int
    without_answer: int


class QuestionRow(NamedTuple):
    """A card as a line of the course; `phase` is None where it was never rated."""

    card_id: str
    module_id: str
    place: str
    question: str
    kind: str
    answered: bool
    suspended: bool
    buried_day: int | None
    flag: int
    group: str
    phase: str | None
    stability: float | None
    last_day: int | None
    starts_over: bool


class SeenRow(NamedTuple):
    """What is needed to tell how likely a card is recalled; see `Seen.starts_over`."""

    module_id: str
    place: str
    stability: float
    last_day: int
    starts_over: bool


class CourseReads:
    """The reads of the course; `Collection.course` gives it."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def counts(self) -> list[BranchCount]:
        """Return one count for each place at which there are cards."""
        return [BranchCount(*row) for row in self._db.rows(_COUNTS)]

    def questions(self, module_id: str, place: str) -> list[QuestionRow]:
        """Return the cards at one place, in page order."""
        where = "c.module_id = ? AND c.place = ?"
        return [_question(row) for row in self._rows(where, (module_id, place))]

    def questions_with_ids(self, card_ids: Iterable[str]) -> list[QuestionRow]:
        """Return those of the cards that exist, in page order of each module."""
        wanted = list(card_ids)
        found: list[Row] = []
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            found += self._rows(f"c.id IN ({', '.join('?' * len(some))})", some)
        return [_question(row) for row in found]

    def size(self, module_id: str, place: str | None = None) -> tuple[int, int]:
        """Return how many cards a module has, or one place of it, and how many were rated."""
        row = self._db.row(
            "SELECT count(*), count(s.card_number) FROM cards AS c "
            "LEFT JOIN schedules AS s ON s.card_number = c.number "
            "WHERE c.module_id = :module_id AND (:place IS NULL OR c.place = :place)",
            {"module_id": module_id, "place": place},
        )
        return (row[0], row[1]) if row else (0, 0)

    def card_ids(self, module_id: str, place: str | None = None) -> list[str]:
        """Return the ids of a module's cards, or of those at one place of it."""
        rows = self._db.rows(
            "SELECT id FROM cards WHERE module_id = :module_id "
            "AND (:place IS NULL OR place = :place)",
            {"module_id": module_id, "place": place},
        )
        return [card_id for (card_id,) in rows]

    def without_answer(self) -> list[str]:
        """Return the ids of the cards that wait for an answer, in the order of the course."""
        rows = self._db.rows(
            "SELECT c.id FROM cards AS c LEFT JOIN modules AS m ON m.id = c.module_id "
            "WHERE NOT c.answered AND NOT c.suspended "
            "ORDER BY m.position, c.module_id, c.position, c.number"
        )
        return [card_id for (card_id,) in rows]

    def has_answered(self, card_ids: Iterable[str] | None = None) -> bool:
        """Return whether any of these cards, or of all, has an answer."""
        if card_ids is None:
            return bool(self._db.number("SELECT EXISTS (SELECT 1 FROM cards WHERE answered)"))
        wanted = list(card_ids)
        return any(
            self._db.row(_ONE_ANSWERED.format(marks=", ".join("?" * len(some))), some)
            for some in (wanted[at : at + _AT_ONCE] for at in range(0, len(wanted), _AT_ONCE))
        )

    def waiting_count(self) -> int:
        """Return how many cards wait for an answer."""
        return self._db.number("SELECT sum(waiting) FROM lecture_sizes")

    def seen(self) -> list[SeenRow]:
        """Return what is known of every card that was ever rated."""
        rows = self._db.rows(
            "SELECT c.module_id, c.place, s.stability, s.last_day, "
            "s.due_ms IS NOT NULL AND s.step = 0 FROM schedules AS s "
            "JOIN cards AS c ON c.number = s.card_number"
        )
        return [SeenRow(*row) for row in rows]

    def cards(self, card_ids: Iterable[str]) -> dict[str, Card]:
        """Return those of the cards that exist, by id."""
        found = stored.stored_with_ids(self._db, list(card_ids))
        return {card_id: one.card for card_id, one in found.items()}

    def homes(self, module_id: str) -> dict[str, str]:
        """Return the cards of a page that were moved by hand, each with its place on the page."""
        return arrangement.homes(self._db, module_id)

    def moved_in(self, module_id: str) -> frozenset[str]:
        """Return the cards in a module that came there by hand from the page of another."""
        return arrangement.moved_in(self._db, module_id)

    def left_out(self, module_id: str) -> LeftOut:
        """Return what the learner has deleted of a page."""
        return arrangement.left_out(self._db, module_id)

    def _rows(self, where: str, values: Iterable[object]) -> list[Row]:
        return self._db.rows(_QUESTIONS.format(where=where), tuple(values))


def _question(row: Row) -> QuestionRow:
    made = QuestionRow(*row)
    return made._replace(answered=bool(made.answered), suspended=bool(made.suspended))
