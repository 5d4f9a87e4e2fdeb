"""Tell when cards come: the one rule for the days ahead, wherever they are counted.

A card that was rated comes on the day it is due, and a buried one not before the day after its
rest. Suspended cards and those without an answer never come.
"""

from typing import Final

from llmcards.collection.database import Database

RESTS: Final = "coalesce(c.buried_day, -1) >= :today"
_COMES_ON = f"CASE WHEN {RESTS} THEN max(s.due_day, c.buried_day + 1) ELSE s.due_day END"
# Along the index of pages, which holds all that is asked of a card: a third of the time that it
# takes to find the cards of the days one by one.
_COUNT = (
    f"SELECT {_COMES_ON} AS day, count(*) FROM cards AS c INDEXED BY cards_page "  # noqa: S608 - parts of ours
    "CROSS JOIN schedules AS s ON s.card_number = c.number "
    "WHERE c.answered AND NOT c.suspended AND (:module_id IS NULL OR c.module_id = :module_id) "
    "AND s.due_day <= :last AND day <= :last GROUP BY day ORDER BY day"
)


def coming(
    db: Database,
    today: int,
    last: int,
    *,
    module_id: str | None = None,
) -> dict[int, int]:
    """Return how many cards come on each day until `last`, those long past too.

    Args:
        db: The collection's file.
        today: The learner's day; what comes before it is overdue.
        last: The last day that is counted.
        module_id: Only this module's cards.
    """
    values = {
        "today": today,
        "last": last,
        "module_id": module_id,
    }
    return {int(day): int(count) for day, count in db.rows(_COUNT, values)}
