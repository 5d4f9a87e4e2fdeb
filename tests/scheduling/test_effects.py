"""The short history of a card that its schedule carries along."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.cards import DAY_MS, Effect, Rating, Review, Unseen, effects_of
from llmcards.scheduling import DayRule, Rules, Scheduler

_SEED = 1_700_000_000_000
_ANSWERS = st.lists(st.tuples(st.integers(0, 40), st.sampled_from(Rating)), min_size=1, max_size=9)


@pytest.fixture(scope="module")
def scheduler():
    return Scheduler(Rules(), DayRule())


def test_a_new_card_has_none():
    """Nothing was given yet."""
    assert effects_of(Unseen()) == []


@given(answers=_ANSWERS)
def test_effects_are_what_each_review_of_the_log_gave(scheduler, answers):
    """An export reads them instead of replaying the log: both must say the same."""
    day, reviews = 20_000, []
    for place, (gap, rating) in enumerate(answers):
        day += gap
        reviews.append(Review("a", day * DAY_MS + 43_200_000 + place, day, rating))

    steps = [after for _, after in scheduler.history(reviews, _SEED)]

    effects = effects_of(steps[-1])
    assert [effect.difficulty for effect in effects] == [
        round((after.difficulty - 1) / 9 * 1000) for after in steps
    ]
    assert [effect.interval for effect in effects] == [_interval(after) for after in steps]


def test_an_answer_adds_one(scheduler):
    """What was kept before stays as it is."""
    first = scheduler.answer(Unseen(), Rating.GOOD, _SEED, 20_000 * DAY_MS)
    second = scheduler.answer(first, Rating.EASY, _SEED, 20_000 * DAY_MS + 600_000)

    assert effects_of(first)[0].interval == -600
    assert effects_of(second)[:1] == effects_of(first)
    assert isinstance(effects_of(second)[1], Effect)


def _interval(after):
    if after.due_ms is None:
        return after.interval_days
    return -((after.due_ms - after.last_ms) // 1000)
