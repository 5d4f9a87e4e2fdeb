"""What comes after the cards of now: the one rule for Today and for a sitting's summary."""

from collections.abc import Iterable
from dataclasses import dataclass

from llmcards.collection.values import Place
from llmcards.scheduling.queue import LEARN_AHEAD_MS
from llmcards.workflows.desk import Desk
from llmcards.workflows.queueing import build_queue, build_tomorrow, drained
from llmcards.workflows.scope import Scope

_WEEK = 7


@dataclass(frozen=True, slots=True)
class NextDays:
    """What comes, where `due` cards are asked now.

    `later` are those whose learning step ends later today. `week` counts the reviews of each of
    the days after today, and `new_tomorrow` the new cards that tomorrow can bring. `held_back`
    are new cards that do not come today, though its limit would let them, since another part of
    their question did.
    """

    due: int
    later: int
    week: tuple[int, ...]
    new_tomorrow: int
    held_back: int


def next_days(desk: Desk) -> NextDays:
    """Return what comes later today, tomorrow, and in the week.

    What today's limits and siblings have put off comes tomorrow, and so does what is buried.
    """
    queue = build_queue(desk, Scope())
    held_back = queue.held_back
    asked = drained(queue, desk.clock())
    later, week = _reviews(desk, desk.collection.places(asked))
    return NextDays(
        due=len(asked),
        later=later,
        week=week,
        new_tomorrow=build_tomorrow(desk, asked).counts().new,
        held_back=sum(not place.seen for place in desk.collection.places(tuple(held_back))),
    )


def _reviews(desk: Desk, asked: Iterable[Place]) -> tuple[int, tuple[int, ...]]:
    """Return what comes later today, and the week's reviews, where `asked` are done today."""
    day = desk.today()
    comes = desk.collection.coming(day, day + _WEEK)
    later = desk.collection.steps_after(day, desk.clock() + LEARN_AHEAD_MS)
    by_now = sum(cards for on, cards in comes.items() if on <= day)
    put_off = max(0, by_now - later - sum(place.seen for place in asked))
    first, *rest = (comes.get(day + 1 + after, 0) for after in range(_WEEK))
    return later, (first + put_off, *rest)
