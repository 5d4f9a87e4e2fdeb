"""Fit the parameters of FSRS to the learner's own log."""

from collections.abc import Callable, Iterable
from itertools import groupby

from llmcards.anki.optimiser import (
    MINIMUM_REVIEWS,
    Optimised,
    OptimiserMissingError,
    TooFewReviewsError,
    optimise,
)
from llmcards.cards import Fact, Review
from llmcards.scheduling.rules import Rules
from llmcards.workflows.desk import Desk

__all__ = [
    "MINIMUM_REVIEWS",
    "Optimised",
    "OptimiserMissingError",
    "TooFewReviewsError",
    "optimised",
    "reviews_so_far",
]

Report = Callable[[int, int], None]


def reviews_so_far(desk: Desk) -> int:
    """Return about how many reviews can be learnt from; `MINIMUM_REVIEWS` are needed."""
    numbers = desk.collection.statistics
    first = numbers.first_day()
    tallies = [] if first is None else numbers.tallies(first, desk.today())
    return sum(tally.first_of_day for tally in tallies)


def optimised(desk: Desk, report: Report | None = None) -> Optimised:
    """Return parameters that fit the log, with how well they do and those in use did.

    Nothing is changed: `rules_change` shows what the parameters would move, and applies them.
    Reviews before a card was forgotten on purpose teach nothing, as in Anki.

    Args:
        desk: With a connection of its own, where it runs as a job.
        report: Called with (done, of) now and then; raising in it stops the work.

    Raises:
        OptimiserMissingError: The extra is not installed; the text says how to get it.
        TooFewReviewsError: The log is too short.
    """
    logs = groupby(desk.collection.log.all(), key=lambda fact: fact.card_id)
    return optimise(
        [_since_forgotten(log) for _, log in logs],
        Rules.of(desk.settings).parameters,
        relearning_steps=len(desk.settings.relearning_steps),
        report=report,
    )


def _since_forgotten(log: Iterable[Fact]) -> list[Review]:
    """Return the reviews of a card after it was last made new."""
    reviews: list[Review] = []
    for fact in log:
        if isinstance(fact, Review):
            reviews.append(fact)
        elif fact.due_day is None:
            reviews.clear()
    return reviews
