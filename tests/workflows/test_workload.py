"""The workload curve of a real collection."""

import pytest

from llmcards.cards import Rating, ReviewKind
from llmcards.collection.tallies import Tally
from llmcards.scheduling.simulation import Span
from llmcards.workflows.optimising import reviews_so_far
from llmcards.workflows.workload import habits_of, workload

LEARN, REVIEW, RELEARN = ReviewKind.LEARN, ReviewKind.REVIEW, ReviewKind.RELEARN


def test_a_long_log_speaks_for_itself():
    """Somebody who takes a minute for a card must not be promised ten seconds."""
    habits = habits_of(
        [
            Tally(1, LEARN, Rating.AGAIN, 100_000, 0, 100_000, 100_000 * 9000),
            Tally(1, LEARN, Rating.GOOD, 200_000, 0, 0, 200_000 * 3000),
            Tally(2, REVIEW, Rating.GOOD, 300_000, 300_000, 0, 300_000 * 60_000),
            Tally(2, REVIEW, Rating.AGAIN, 100_000, 100_000, 0, 100_000 * 90_000),
            Tally(2, RELEARN, Rating.GOOD, 200_000, 0, 0, 200_000 * 2000),
        ]
    )

    assert habits.first_ratings[0] / sum(habits.first_ratings) == pytest.approx(1, abs=0.01)
    assert habits.recalled_ratings[1] / sum(habits.recalled_ratings) > 0.99
    assert habits.review_ms[Rating.GOOD - 1] == pytest.approx(60_000, rel=0.01)
    assert habits.review_ms[Rating.AGAIN - 1] == pytest.approx(90_000, rel=0.01)
    assert habits.learning_answers == pytest.approx(3, rel=0.01)
    assert habits.learning_ms == pytest.approx(15_000, rel=0.01)
    assert habits.relearning_answers == pytest.approx(2, rel=0.01)
    assert habits.relearning_ms == pytest.approx(4000, rel=0.01)


def test_without_a_log_usual_habits_are_assumed():
    """The curve is there on the first day, when the retention is chosen."""
    habits = habits_of([])

    assert sum(habits.first_ratings) == pytest.approx(20)
    assert all(weight > 0 for weight in (*habits.first_ratings, *habits.recalled_ratings))
    assert min(habits.review_ms) > 1000
    assert habits.learning_answers > 1


def test_the_curve_is_of_the_learners_own_cards(learner, answered, clock):
    """Cards that wait for an answer or are suspended take no time."""
    for card_id in answered[:6]:
        learner.rates(card_id)
    with learner.desk.collection.change("suspend") as change:
        change.suspend(answered[0], suspended=True)
        change.suspend(answered[-1], suspended=True)

    found = workload(learner.desk, Span(days=60, retentions=(0.75, 0.95)))

    low, high = found
    assert low.cards == high.cards == pytest.approx(len(answered) - 2)
    assert low.minutes_a_day < high.minutes_a_day
    assert low.remembered < high.remembered < high.cards


def test_reviews_to_learn_from_are_counted(learner, answered, clock):
    """The page says how far it is to the four hundredth."""
    assert reviews_so_far(learner.desk) == 0
    for _ in range(3):
        learner.rates(answered[0], Rating.EASY)
        clock.move(days=30)

    assert reviews_so_far(learner.desk) == 2
