"""What a sitting came to."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from llmcards.cards import Rating
from llmcards.workflows.desk import Desk
from llmcards.workflows.next_days import NextDays, next_days


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
    are the day's cards that are left, where the sitting was not about all of them. What comes
    tomorrow, and what is `held_back`, is as in `NextDays`.
    """

    reviewed: int
    recalled: int
    recall_rate: float | None
    by_rating: Mapping[Rating, int]
    taken_ms: int
    next_due_ms: int | None
    due_now: int
    due_tomorrow: int
    new_tomorrow: int
    held_back: int


def summarise(desk: Desk, answered: Sequence[Answered]) -> Summary:
    """Return the summary of a sitting's answers."""
    by_rating = Counter(answer.rating for answer in answered)
    recalled = len(answered) - by_rating[Rating.AGAIN]
    ahead = next_days(desk)
    return Summary(
        reviewed=len(answered),
        recalled=recalled,
        recall_rate=recalled / len(answered) if answered else None,
        by_rating={rating: by_rating[rating] for rating in Rating},
        taken_ms=sum(answer.taken_ms for answer in answered),
        next_due_ms=_next_due_ms(desk, ahead),
        due_now=ahead.due,
        due_tomorrow=ahead.week[0],
        new_tomorrow=ahead.new_tomorrow,
        held_back=ahead.held_back,
    )


def _next_due_ms(desk: Desk, ahead: NextDays) -> int | None:
    """Return the earlier of a learning step's end and the start of the next day with cards."""
    today = desk.today()
    step_ms, day = desk.collection.next_due(today)
    if ahead.week[0] or ahead.new_tomorrow:
        day = today + 1
    moments = [step_ms, None if day is None else desk.days.start_of(day)]
    return min((moment for moment in moments if moment is not None), default=None)
