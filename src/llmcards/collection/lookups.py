"""Find cards by where they belong, and days by what comes on them."""

from collections.abc import Iterable, Sequence

from llmcards.cards import Card, Schedule
from llmcards.collection.coming import RESTS
from llmcards.collection.database import Database
from llmcards.collection.rows import SEEN_COLUMNS, schedule_of
from llmcards.collection.stored import stored_with_ids
from llmcards.collection.values import LectureSize, NextDue, Place

_AT_ONCE = 500
_ASKED = "c.answered AND NOT c.suspended"


def cards_of_module(db: Database, module_id: str) -> tuple[Card, ...]:
    """Return the module's cards in page order."""
    rows = db.rows(
        "SELECT id FROM cards WHERE module_id = ? ORDER BY position, number", (module_id,)
    )
    return _cards(db, [card_id for (card_id,) in rows])


def cards_with_fingerprints(db: Database, marks: Iterable[str]) -> tuple[Card, ...]:
    """Return the cards of all modules that came from page questions with these marks."""
    wanted = sorted(mark for mark in marks if mark)
    ids: list[str] = []
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        holes = ", ".join("?" * len(some))
        rows = db.rows(
            "SELECT id FROM cards WHERE page_fingerprint <> '' AND "  # noqa: S608 - marks only
            f"page_fingerprint IN ({holes}) ORDER BY module_id, position, number",
            some,
        )
        ids += [card_id for (card_id,) in rows]
    return _cards(db, ids)


def cards_linked_to(db: Database, video_id: str) -> tuple[Card, ...]:
    """Return the cards with a link to a video."""
    rows = db.rows(
        "SELECT DISTINCT c.id FROM links AS l JOIN cards AS c ON c.number = l.card_number "
        "WHERE l.video_id = ? ORDER BY c.number",
        (video_id,),
    )
    return _cards(db, [card_id for (card_id,) in rows])


def places(db: Database, card_ids: Sequence[str]) -> tuple[Place, ...]:
    """Return where each card belongs, in no particular order."""
    found: list[Place] = []
    for start in range(0, len(card_ids), _AT_ONCE):
        some = card_ids[start : start + _AT_ONCE]
        holes = ", ".join("?" * len(some))
        rows = db.rows(
            "SELECT c.id, c.module_id, c.place, c.lecture, s.card_number IS NOT NULL "  # noqa: S608 - marks only
            "FROM cards AS c LEFT JOIN schedules AS s ON s.card_number = c.number "
            f"WHERE c.id IN ({holes})",
            some,
        )
        found += [
            Place(card_id, module_id, place, lecture, bool(seen))
            for card_id, module_id, place, lecture, seen in rows
        ]
    return tuple(found)


def groups_answered(db: Database, day: int) -> frozenset[str]:
    """Return the groups of which a card was rated on `day`."""
    rows = db.rows(
        "SELECT DISTINCT c.card_group FROM live_reviews AS r JOIN cards AS c ON c.id = r.card_id "
        "WHERE r.day = ? AND c.card_group <> ''",
        (day,),
    )
    return frozenset(group for (group,) in rows)


def schedules_of(db: Database, module_id: str, lecture: int | None) -> list[Schedule]:
    """Return the schedules of a lecture's cards, or of a module's cards without a lecture."""
    rows = db.rows(
        f"SELECT {SEEN_COLUMNS} FROM cards AS c INDEXED BY cards_page "  # noqa: S608 - names of ours
        "LEFT JOIN schedules AS s ON s.card_number = c.number "
        "WHERE c.module_id = ? AND c.lecture IS ?",
        (module_id, lecture),
    )
    return [schedule_of(row) for row in rows]


def lecture_sizes(db: Database) -> tuple[LectureSize, ...]:
    """Return each lecture's size and, last in its module, that of what has no lecture."""
    rows = db.rows(
        "SELECT z.module_id, nullif(z.lecture, -1), z.total, z.waiting "
        "FROM lecture_sizes AS z LEFT JOIN modules AS m ON m.id = z.module_id WHERE z.total > 0 "
        "ORDER BY m.id IS NULL, m.position, z.module_id, z.lecture = -1, z.lecture"
    )
    return tuple(LectureSize(*row) for row in rows)


def next_due(db: Database, day: int) -> NextDue:
    """Return when the next card in (re)learning comes, and the next day after `day` with one.

    Those that are buried are none of these.
    """
    step = db.row(
        "SELECT min(s.due_ms) FROM schedules AS s JOIN cards AS c ON c.number = s.card_number "  # noqa: S608 - names of ours
        f"WHERE s.due_ms IS NOT NULL AND {_ASKED} AND NOT {RESTS}",
        {"today": day},
    )
    later = db.row(
        "SELECT s.due_day FROM schedules AS s JOIN cards AS c ON c.number = s.card_number "  # noqa: S608 - names of ours
        f"WHERE s.due_ms IS NULL AND s.due_day > :today AND {_ASKED} AND NOT {RESTS} "
        "ORDER BY s.due_day LIMIT 1",
        {"today": day},
    )
    return NextDue(step[0] if step else None, later[0] if later else None)


def steps_after(db: Database, day: int, after_ms: int) -> int:
    """Return how many cards have a learning step that ends on `day`, after `after_ms`.

    A step that crosses the night is due for the whole of its day, so it is none of these.
    """
    return db.number(
        "SELECT count(*) FROM schedules AS s JOIN cards AS c ON c.number = s.card_number "  # noqa: S608 - names of ours
        f"WHERE s.due_ms > :after AND s.due_day = :today AND s.last_day = :today AND {_ASKED} "
        f"AND NOT {RESTS}",
        {"after": after_ms, "today": day},
    )


def _cards(db: Database, ids: list[str]) -> tuple[Card, ...]:
    found = stored_with_ids(db, ids)
    return tuple(found[card_id].card for card_id in ids if card_id in found)
