"""What is known of one card's past: every review, and the curve of its forgetting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from llmcards.cards import (
    Card,
    Fact,
    Override,
    Rating,
    Review,
    ReviewKind,
    Schedule,
    Seen,
    Unseen,
    moment_of,
)
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
    `typed` is what the learner typed before seeing the answer.
    """

    answered_ms: int
    rating: Rating
    kind: ReviewKind
    taken_ms: int
    recall: float | None = None
    interval: Interval | None = None
    stability: float | None = None
    difficulty: float | None = None
    typed: str = ""


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
class Decision:
    """What the learner decided: the card comes on `due_on`, or is new again where it is None."""

    given_ms: int
    due_on: date | None


@dataclass(frozen=True, slots=True)
class CardPast:
    """A card, how it stands, and how it came to stand so. `recall` is that of today."""

    card: Card
    made_ms: int
    seen: Seen | None
    due_on: date | None
    recall: float | None
    events: tuple[PastReview | Decision, ...]
    curve: Curve | None

    @property
    def reviews(self) -> tuple[PastReview, ...]:
        """The answers among the events."""
        return tuple(event for event in self.events if isinstance(event, PastReview))


def card_past(desk: Desk, card_id: str) -> CardPast:
    """Return all that the log tells about a card.

    Raises:
        CardNotFoundError: No card has this id.
    """
    stored = desk.collection.stored(card_id)
    log = desk.collection.log.of(card_id)
    history = list(desk.scheduler.history(log, stored.number))
    seen = stored.schedule if isinstance(stored.schedule, Seen) else None
    return CardPast(
        card=stored.card,
        made_ms=stored.number,
        seen=seen,
        due_on=date_of(seen.due_day) if seen else None,
        recall=desk.scheduler.retrievability(stored.schedule, desk.today()),
        events=tuple(_events(desk, log, history)),
        curve=_curve(desk, _since_forgotten(history), seen.due_day) if seen else None,
    )


def _events(
    desk: Desk, log: Sequence[Fact], history: Sequence[tuple[Fact, Schedule]]
) -> Iterator[PastReview | Decision]:
    typed = dict(desk.collection.typed.of_card(log[0].card_id)) if log else {}
    led_to = {moment_of(fact): after for fact, after in history}
    before: Schedule = Unseen()
    for fact in log:
        after = led_to.get(moment_of(fact), before)
        if isinstance(fact, Override):
            day = fact.due_day
            yield Decision(fact.given_ms, None if day is None else date_of(day))
        else:
            recall = desk.scheduler.retrievability(before, fact.day)
            review = _review(fact, recall, after)
            yield replace(review, typed=typed.get(fact.answered_ms, ""))
        before = after


def _review(review: Review, recall: float | None, after: Schedule) -> PastReview:
    counted = after if isinstance(after, Seen) and review.kind is not ReviewKind.CRAM else None
    return PastReview(
        answered_ms=review.answered_ms,
        rating=review.rating,
        kind=review.kind,
        taken_ms=review.taken_ms,
        recall=recall,
        interval=Interval.to(counted) if counted else None,
        stability=counted.stability if counted else None,
        difficulty=counted.difficulty if counted else None,
    )


def _since_forgotten(history: Sequence[tuple[Fact, Schedule]]) -> list[tuple[Review, Seen]]:
    """Return the answers after the card was last new, with what they led to."""
    answers: list[tuple[Review, Seen]] = []
    for fact, after in history:
        if isinstance(after, Unseen):
            answers.clear()
        elif isinstance(fact, Review):
            answers.append((fact, after))
    return answers


def _curve(desk: Desk, answers: Sequence[tuple[Review, Seen]], due_day: int) -> Curve:
    today = desk.today()
    first, begun = answers[0]
    ahead = max(today, due_day)
    end = ahead + max(_LEAST_AHEAD_DAYS, (ahead - begun.last_day) // 8)
    until = [after.last_day for _, after in answers[1:]] + [end]
    marks = tuple(
        Mark(after.last_day, _recall(desk, before, after.last_day), review.rating)
        for (_, before), (review, after) in pairwise(answers)
    )
    return Curve(
        tuple(
            _stretch(desk, after, last) for (_, after), last in zip(answers, until, strict=True)
        ),
        (Mark(begun.last_day, 1.0, first.rating), *marks),
        today,
        due_day,
        desk.settings.desired_retention,
    )


def _stretch(desk: Desk, after: Seen, until: int) -> tuple[tuple[int, float], ...]:
    length = max(0, until - after.last_day)
    step = max(1, length // _POINTS)
    days = [*range(after.last_day, until, step), until] if length else [after.last_day]
    return tuple((day, _recall(desk, after, day)) for day in days)


def _recall(desk: Desk, standing: Seen, day: int) -> float:
    return desk.scheduler.recall(standing.stability, day - standing.last_day)
