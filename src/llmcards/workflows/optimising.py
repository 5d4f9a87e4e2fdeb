"""Fit the parameters of FSRS to the learner's own log."""

from collections.abc import Callable
from itertools import groupby

from llmcards.anki.optimiser import (
    MINIMUM_REVIEWS,
    Optimised,
    OptimiserMissingError,
    TooFewReviewsError,
    optimise,
)
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

    Args:
        desk: With a connection of its own, where it runs as a job.
        report: Called with (done, of) now and then; raising in it stops the work.

    Raises:
        OptimiserMissingError: The extra is not installed; the text says how to get it.
        TooFewReviewsError: The log is too short.
    """
    histories = [
        list(log)
        for _, log in groupby(desk.collection.all_reviews(), key=lambda review: review.card_id)
    ]
    return optimise(
        histories,
        Rules.of(desk.settings).parameters,
        relearning_steps=len(desk.settings.relearning_steps),
        report=report,
    )
