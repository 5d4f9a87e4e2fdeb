"""What a sitting came to."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from llmcards.cards import Rating
from llmcards.workflows.desk import Desk
from llmcards.workflows.today import to_come


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer given in a sitting."""

    card_id: str
    rating: Rating
    taken_ms: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What was reviewed. `recall_rate` runs from 0 to 1 and is None where nothing was.

    `next_due_ms` is the moment (UTC) at which the next card of the collection is due; `due_now`
    are the day's cards that are left, where the sitting was not about all of them.
    """

    reviewed: int
    recalled: int
    recall_rate: float | None
    by_rating: Mapping[Rating, int]
    taken_ms: int
    next_due_ms: int | None
    due_now: int
    due_tomorrow: int


def summarise(desk: Desk, answered: Sequence[Answered]) -> Summary:
    """Return the summary of a sitting's answers."""
    by_rating = Counter(answer.rating for answer in answered)
    recalled = len(answered) - by_rating[Rating.AGAIN]
    today = desk.today()
    due_now, comes_tomorrow = to_come(desk)
    step_ms, later = desk.collection.next_due(today)
    return Summary(
        reviewed=len(answered),
        recalled=recalled,
        recall_rate=recalled / len(answered) if answered else None,
        by_rating={rating: by_rating[rating] for rating in Rating},
        taken_ms=sum(answer.taken_ms for answer in answered),
        next_due_ms=_moment(desk, step_ms, today + 1 if comes_tomorrow else later),
        due_now=due_now,
        due_tomorrow=comes_tomorrow,
    )


def _moment(desk: Desk, step_ms: int | None, day: int | None) -> int | None:
    """Return the earlier of a learning step's end and the start of a day."""
    moments = [step_ms, None if day is None else desk.days.start_of(day)]
    return min((moment for moment in moments if moment is not None), default=None)
