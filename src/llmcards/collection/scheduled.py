"""Write the schedules of cards."""

from llmcards.cards import Schedule, Unseen
from llmcards.collection.database import Database
from llmcards.collection.rows import SEEN_COLUMNS, schedule_values
from llmcards.collection.stored import number_of

_OTHERWISE = (
    "ON CONFLICT (card_number) DO UPDATE SET phase = excluded.phase, "
    "stability = excluded.stability, difficulty = excluded.difficulty, "
    "due_day = excluded.due_day, due_ms = excluded.due_ms, step = excluded.step, "
    "interval_days = excluded.interval_days, last_day = excluded.last_day, "
    "last_ms = excluded.last_ms, reps = excluded.reps, lapses = excluded.lapses, "
    "effects = excluded.effects"
)
_PUT = f"INSERT INTO schedules VALUES ({', '.join('?' * 13)}) {_OTHERWISE}"  # noqa: S608 - words of ours
_COLUMNS = SEEN_COLUMNS.replace("s.", "")
_RENEW = (
    f"UPDATE schedules SET ({_COLUMNS}) = ({', '.join('?' * 12)}) "  # noqa: S608 - likewise
    "WHERE card_number = (SELECT number FROM cards WHERE id = ?)"
)


def put_schedule(db: Database, number: int, schedule: Schedule) -> None:
    """Keep the schedule of the card with this number; `Unseen` makes it new."""
    if isinstance(schedule, Unseen):
        db.run("DELETE FROM schedules WHERE card_number = ?", (number,))
    else:
        db.run(_PUT, (number, *schedule_values(schedule)))


def put_schedule_of(db: Database, card_id: str, schedule: Schedule) -> None:
    """Keep the schedule of the card with this id, in one statement where it was rated before.

    Raises:
        CardNotFoundError: No card has this id.
    """
    if isinstance(schedule, Unseen) or not db.run(_RENEW, (*schedule_values(schedule), card_id)):
        put_schedule(db, number_of(db, card_id), schedule)
