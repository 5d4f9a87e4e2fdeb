"""Read cards, their schedules and their links."""

from collections.abc import Iterator, Sequence

from llmcards.cards import ChapterLink, Schedule
from llmcards.collection.database import Database
from llmcards.collection.rows import (
    CARD_COLUMNS,
    LINK_COLUMNS,
    SEEN_COLUMNS,
    link_of,
    schedule_of,
    stored_of,
)
from llmcards.collection.values import ChapterCard, Stored
from llmcards.errors import CardNotFoundError

_AT_ONCE = 500
_CARDS = (
    f"SELECT {CARD_COLUMNS}, {SEEN_COLUMNS} FROM cards AS c "  # noqa: S608 - names of ours
    "JOIN texts AS t ON t.card_number = c.number "
    "LEFT JOIN schedules AS s ON s.card_number = c.number WHERE c.number IN ({marks})"
)
_SCHEDULE = (
    f"SELECT {SEEN_COLUMNS} FROM cards AS c JOIN schedules AS s ON s.card_number = c.number "  # noqa: S608 - names of ours
    "WHERE c.id = ?"
)
_LINKS = (
    f"SELECT {LINK_COLUMNS} FROM links WHERE card_number IN ({{marks}}) "  # noqa: S608 - names of ours
    "ORDER BY card_number, position"
)


def number_of(db: Database, card_id: str) -> int:
    """Return the card's number.

    Raises:
        CardNotFoundError: No card has this id.
    """
    row = db.row("SELECT number FROM cards WHERE id = ?", (card_id,))
    if row is None:
        message = f"There is no card {card_id!r} in the collection. Look its id up in the list."
        raise CardNotFoundError(message)
    return int(row[0])


def stored(db: Database, card_id: str) -> Stored:
    """Return one card.

    Raises:
        CardNotFoundError: No card has this id.
    """
    return next(read(db, [number_of(db, card_id)]))


def stored_with_ids(db: Database, card_ids: Sequence[str]) -> dict[str, Stored]:
    """Return those of the cards that exist, by id."""
    found: dict[str, Stored] = {}
    for start in range(0, len(card_ids), _AT_ONCE):
        some = card_ids[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        numbers = db.rows(f"SELECT number FROM cards WHERE id IN ({marks})", some)  # noqa: S608 - marks only
        found.update((one.card.id, one) for one in read(db, [row[0] for row in numbers]))
    return found


def all_stored(db: Database, module_id: str | None = None) -> Iterator[Stored]:
    """Yield cards in page order, module after module; a card deleted meanwhile is left out."""
    where = "" if module_id is None else "WHERE c.module_id = :module_id"
    sql = (
        "SELECT c.number FROM cards AS c INDEXED BY cards_page "  # noqa: S608 - `where` is ours
        f"LEFT JOIN modules AS m ON m.id = c.module_id {where} "
        "ORDER BY m.position, c.module_id, c.position, c.number"
    )
    numbers = [number for (number,) in db.rows(sql, {"module_id": module_id})]
    for start in range(0, len(numbers), _AT_ONCE):
        yield from read(db, numbers[start : start + _AT_ONCE])


def schedule(db: Database, card_id: str) -> Schedule:
    """Return what the card's schedule is today.

    Raises:
        CardNotFoundError: No card has this id.
    """
    row = db.row(_SCHEDULE, (card_id,))
    return schedule_of(row or (None, number_of(db, card_id)))


def chapter_cards(db: Database, video_id: str) -> list[ChapterCard]:
    """Return the cards linked to a video, by the second that each link starts at."""
    rows = db.rows(
        f"SELECT l.start_s, c.id, {SEEN_COLUMNS} FROM links AS l "  # noqa: S608 - names of ours
        "JOIN cards AS c ON c.number = l.card_number "
        "LEFT JOIN schedules AS s ON s.card_number = c.number "
        "WHERE l.video_id = ? ORDER BY l.start_s, c.position, c.number",
        (video_id,),
    )
    return [ChapterCard(row[0], row[1], schedule_of(row[2:])) for row in rows]


def read(db: Database, numbers: Sequence[int]) -> Iterator[Stored]:
    """Yield those of some hundred cards that are still there, in the order of `numbers`."""
    marks = ", ".join("?" * len(numbers))
    links = _links(db, numbers, marks)
    rows = {row[0]: row for row in db.rows(_CARDS.format(marks=marks), numbers)}
    for number in numbers:
        if number in rows:
            yield stored_of(rows[number], tuple(links.get(number, ())))


def _links(db: Database, numbers: Sequence[int], marks: str) -> dict[int, list[ChapterLink]]:
    found: dict[int, list[ChapterLink]] = {}
    for row in db.rows(_LINKS.format(marks=marks), numbers):
        found.setdefault(row[0], []).append(link_of(row))
    return found
