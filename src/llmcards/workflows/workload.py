"""What each desired retention would cost this learner, from the learner's own log."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from llmcards.cards import Rating, ReviewKind
from llmcards.collection.tallies import Tally
from llmcards.scheduling.rules import Rules
from llmcards.scheduling.simulation import (
    RETENTIONS,
    Habits,
    KnownCard,
    Span,
    Stock,
    Workload,
    simulate,
)
from llmcards.workflows.desk import Desk

Report = Callable[[int, int], None]

_A_YEAR = Span()
_LOOKED_BACK_DAYS = 365

# What is assumed until the log says otherwise: it weighs as much as so many answers.
_ASSUMED_WEIGHT = 20
_FIRST_RATINGS = (0.25, 0.1, 0.5, 0.15)
_RECALLED_RATINGS = (0.2, 0.65, 0.15)
_REVIEW_MS = (30_000, 25_000, 20_000, 12_000)
_LEARNING_ANSWERS, _LEARNING_MS = 2.5, 50_000
_RELEARNING_ANSWERS, _RELEARNING_MS = 1.2, 20_000


def year_with(retention: float) -> Span:
    """Return a year at the usual retentions, and at `retention` (0 to 1) among them."""
    return Span(retentions=tuple(sorted({*RETENTIONS, retention})))


def workload(
    desk: Desk, span: Span = _A_YEAR, report: Report | None = None
) -> tuple[Workload, ...]:
    """Return the workload of each retention over the days of `span`; a second's work.

    The cards, their memory, the pace of new ones, the ratings and the times are the learner's
    own, of the last year; with a young log they lean on usual values. It is assumed that the
    schedules follow a new retention at once, as they do here.

    Args:
        desk: With a connection of its own, where it runs as a job.
        span: How far to look, and how closely.
        report: Called with (done, of) now and then; raising in it stops the simulation.
    """
    numbers, today = desk.collection.statistics, desk.today()
    known = [
        KnownCard(card.stability, card.difficulty, max(today - card.last_day, 0))
        for card in numbers.remembered()
    ]
    stock = Stock(known, numbers.waiting(), desk.settings.new_per_day)
    habits = habits_of(numbers.tallies(today - _LOOKED_BACK_DAYS, today))
    return simulate(Rules.of(desk.settings), habits, stock, span, report)


def habits_of(tallies: Iterable[Tally]) -> Habits:
    """Return the habits that a log shows, leaning on usual ones where it is short."""
    answers, taken_ms = Counter[tuple[ReviewKind, Rating]](), Counter[tuple[ReviewKind, Rating]]()
    firsts = Counter[Rating]()
    for tally in tallies:
        answers[tally.kind, tally.rating] += tally.answers
        taken_ms[tally.kind, tally.rating] += tally.taken_ms
        firsts[tally.rating] += tally.first_ever
    reviews = [answers[ReviewKind.REVIEW, rating] for rating in Rating]
    review_ms = [taken_ms[ReviewKind.REVIEW, rating] for rating in Rating]
    again, *_ = reviews
    return Habits(
        first_ratings=_four(
            [firsts[rating] + _ASSUMED_WEIGHT * share for rating, share in _by(_FIRST_RATINGS)]
        ),
        recalled_ratings=_three(
            [
                count + _ASSUMED_WEIGHT * share
                for count, share in zip(reviews[1:], _RECALLED_RATINGS, strict=True)
            ]
        ),
        review_ms=_four(list(map(_mean, review_ms, reviews, _REVIEW_MS))),
        learning_answers=_mean(
            _of_kind(answers, ReviewKind.LEARN), firsts.total(), _LEARNING_ANSWERS
        ),
        learning_ms=_mean(_of_kind(taken_ms, ReviewKind.LEARN), firsts.total(), _LEARNING_MS),
        relearning_answers=_mean(
            _of_kind(answers, ReviewKind.RELEARN), again, _RELEARNING_ANSWERS
        ),
        relearning_ms=_mean(_of_kind(taken_ms, ReviewKind.RELEARN), again, _RELEARNING_MS),
    )


def _mean(total: float, count: int, assumed: float) -> float:
    return (total + assumed * _ASSUMED_WEIGHT) / (count + _ASSUMED_WEIGHT)


def _of_kind(numbers: Counter[tuple[ReviewKind, Rating]], kind: ReviewKind) -> int:
    return sum(numbers[kind, rating] for rating in Rating)


def _by(shares: Sequence[float]) -> Iterable[tuple[Rating, float]]:
    return zip(Rating, shares, strict=True)


def _three(values: Sequence[float]) -> tuple[float, float, float]:
    hard, good, easy = values
    return hard, good, easy


def _four(values: Sequence[float]) -> tuple[float, float, float, float]:
    again, hard, good, easy = values
    return again, hard, good, easy
