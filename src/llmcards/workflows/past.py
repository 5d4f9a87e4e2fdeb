"""What is known of one card's past: every review, and the curve of its forgetting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from llmcards.cards import Card, Rating, Review, ReviewKind, Seen
from llmcards.scheduling.days import date_of
from llmcards.workflows.desk import Desk
from llmcards.workflows.sitting import Interval

# A curve is drawn some hundred pixels wide: more points would not be seen.
_POINTS = 48
_LEAST_AHEAD_DAYS = 7


@dataclass(frozen=True, slots=True)
class PastReview:
    """One answer and what came of it.

    `recall` is the chance of recall, 0 to 1, just before it; None at the first answer. A cram
    leaves the memory alone: it has neither `interval` nor `stability` nor `difficulty`.
    """

    answered_ms: int
    rating: Rating
    kind: ReviewKind
    taken_ms: int
    recall: float | None = None
    interval: Interval | None = None
    stability: float | None = None
    difficulty: float | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """An answer on the curve: its day, and the chance of recall just before it."""

    day: int
    recall: float
    rating: Rating


@dataclass(frozen=True, slots=True)
class Curve:
    """The chance of recall over the days; each stretch runs from one answer to the next.

    A point is a day and a chance from 0 to 1. The last stretch goes on behind `today`.
    """

    stretches: tuple[tuple[tuple[int, float], ...], ...]
    marks: tuple[Mark, ...]
    today: int
    due_day: int
    desired: float


@dataclass(frozen=True, slots=True)
class CardPast:
    """A card, how it stands, and how it came to stand so. `recall` is that of today."""

    card: Card
    made_ms: int
    seen: Seen | None
    due_on: date | None
    recall: float | None
    reviews: tuple[PastReview, ...]
    curve: Curve | None


def card_past(desk: Desk, card_id: str) -> CardPast:
    """Return all that the log tells about a card.

    Raises:
        CardNotFoundError: No card has this id.
    """
    stored = desk.collection.stored(card_id)
    log = desk.collection.reviews(card_id)
    counted = list(desk.scheduler.history(log, stored.number))
    seen = stored.schedule if isinstance(stored.schedule, Seen) else None
    return CardPast(
        card=stored.card,
        made_ms=stored.number,
        seen=seen,
        due_on=date_of(seen.due_day) if seen else None,
        recall=desk.scheduler.retrievability(stored.schedule, desk.today()),
        reviews=tuple(_reviews(desk, log, counted)),
        curve=_curve(desk, counted) if counted else None,
    )


def _reviews(
    desk: Desk, log: Sequence[Review], counted: Sequence[tuple[Review, Seen]]
) -> Iterator[PastReview]:
    led_to = {review.answered_ms: after for review, after in counted}
    before: Seen | None = None
    for review in log:
        after = led_to.get(review.answered_ms)
        yield PastReview(
            answered_ms=review.answered_ms,
            rating=review.rating,
            kind=review.kind,
            taken_ms=review.taken_ms,
            recall=_recall(desk, before, review.day) if before else None,
            interval=Interval.to(after) if after else None,
            stability=after.stability if after else None,
            difficulty=after.difficulty if after else None,
        )
        before = after or before


def _curve(desk: Desk, counted: Sequence[tuple[Review, Seen]]) -> Curve:
    today, last = desk.today(), counted[-1][1]
    ahead = max(today, last.due_day)
    end = ahead + max(_LEAST_AHEAD_DAYS, (ahead - counted[0][1].last_day) // 8)
    followers = [after.last_day for _, after in counted[1:]] + [end]
    marks = tuple(
        Mark(after.last_day, _recall(desk, before, after.last_day), review.rating)
        for (_, before), (review, after) in pairwise(counted)
    )
    first = Mark(counted[0][1].last_day, 1.0, counted[0][0].rating)
    return Curve(
        tuple(
            _stretch(desk, after, until)
            for (_, after), until in zip(counted, followers, strict=True)
        ),
        (first, *marks),
        today,
        last.due_day,
        desk.settings.desired_retention,
    )


def _stretch(desk: Desk, after: Seen, until: int) -> tuple[tuple[int, float], ...]:
    length = max(0, until - after.last_day)
    step = max(1, length // _POINTS)
    days = [*range(after.last_day, until, step), until] if length else [after.last_day]
    return tuple((day, _recall(desk, after, day)) for day in days)


def _recall(desk: Desk, standing: Seen, day: int) -> float:
    return desk.scheduler.recall(standing.stability, day - standing.last_day)
