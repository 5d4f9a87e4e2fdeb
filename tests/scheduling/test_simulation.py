"""What a desired retention costs, foreseen."""

from dataclasses import replace

import pytest

from llmcards.scheduling import Rules
from llmcards.scheduling.simulation import Habits, KnownCard, Span, Stock, simulate

HABITS = Habits(
    first_ratings=(0.2, 0.1, 0.6, 0.1),
    recalled_ratings=(0.1, 0.8, 0.1),
    review_ms=(20_000, 15_000, 10_000, 5_000),
    learning_answers=2,
    learning_ms=30_000,
    relearning_answers=1,
    relearning_ms=10_000,
)
ALWAYS_GOOD = replace(HABITS, recalled_ratings=(0, 1, 0), first_ratings=(0, 0, 1, 0))
KNOWN = [KnownCard(3.0 + number % 60, 1 + number % 9, number % 20) for number in range(300)]
STOCK = Stock(KNOWN, new=200, new_per_day=5)


def test_more_retention_is_more_work_and_more_remembered():
    """The curve is there to be read from left to right."""
    found = simulate(Rules(), HABITS, STOCK, Span(days=180, retentions=(0.7, 0.8, 0.9, 0.97)))

    minutes = [one.minutes_a_day for one in found]
    remembered = [one.remembered for one in found]
    assert minutes == sorted(minutes)
    assert minutes[-1] > 2 * minutes[0]
    assert remembered == sorted(remembered)
    assert [one.cards for one in found] == [pytest.approx(500)] * 4


@pytest.mark.parametrize(
    "stock",
    [Stock([], 20, 10), Stock([], 5, 10), Stock(KNOWN[:10], 0, 0)],
    ids=["20", "5", "known"],
)
def test_the_curve_of_few_cards_does_not_dip(stock):
    """Twenty cards lived once each are luck: more retention seemed to cost less."""
    curves = [
        [one.minutes_a_day for one in simulate(Rules(), HABITS, stock, Span(seed=seed))]
        for seed in (1, 2)
    ]

    assert all(curve == sorted(curve) for curve in curves)
    assert curves[0] == pytest.approx(curves[1], rel=0.12)


def test_the_same_question_has_the_same_answer():
    """A curve that dances when the page is opened again is not believed."""
    span = Span(days=60, retentions=(0.85, 0.9))

    assert simulate(Rules(), HABITS, STOCK, span) == simulate(Rules(), HABITS, STOCK, span)


def test_a_sample_speaks_for_all_the_cards():
    """A second's work must not give another curve than a minute's."""
    many = Stock([card for card in KNOWN for _ in range(4)], new=800, new_per_day=20)
    span = Span(days=90, retentions=(0.9,))

    (whole,) = simulate(Rules(), HABITS, many, replace(span, sample=10_000))
    (part,) = simulate(Rules(), HABITS, many, span)

    assert part.minutes_a_day == pytest.approx(whole.minutes_a_day, rel=0.1)
    assert part.remembered == pytest.approx(whole.remembered, rel=0.03)
    assert part.cards == pytest.approx(whole.cards)


def test_cards_are_recalled_as_often_as_is_wished():
    """On its due day a card is recalled with just the desired retention: so due is meant."""
    only_lapses = replace(ALWAYS_GOOD, review_ms=(60_000, 0, 0, 0), relearning_ms=0)
    every_review = replace(ALWAYS_GOOD, review_ms=(60_000,) * 4, relearning_ms=0)
    stock, span = Stock(KNOWN, 0, 0), Span(days=365, retentions=(0.8,))

    (lapses,) = simulate(Rules(), only_lapses, stock, span)
    (reviews,) = simulate(Rules(), every_review, stock, span)

    assert 1 - lapses.minutes_a_day / reviews.minutes_a_day == pytest.approx(0.8, abs=0.03)


def test_new_cards_come_at_the_learners_pace():
    """Ten new cards a day for four days are forty, whatever waits behind them."""
    (found,) = simulate(Rules(), HABITS, Stock([], 1000, 10), Span(4, (0.9,)))

    assert found.cards == pytest.approx(40)
    assert found.answers_a_day >= 10 * HABITS.learning_answers


def test_a_card_asked_once_takes_the_time_of_that_answer():
    """Small enough to be checked by hand: one card lived once, Good, due on day 2 of 5."""
    stock = Stock([KnownCard(10.0, 5.0, 8)], 0, 0)

    (found,) = simulate(Rules(), ALWAYS_GOOD, stock, Span(5, (0.9,), sample=1))

    assert found.answers_a_day == pytest.approx(1 / 5)
    assert found.minutes_a_day == pytest.approx(10 / 60 / 5)
    assert found.remembered == pytest.approx(0.9, abs=0.1)


@pytest.mark.parametrize("stock", [Stock([], 0, 20), Stock([], 50, 0)])
def test_nothing_to_learn_is_no_work(stock):
    """An empty collection has a curve too: flat."""
    (found,) = simulate(Rules(), HABITS, stock, Span(30, (0.9,)))

    assert (found.answers_a_day, found.minutes_a_day, found.remembered) == (0, 0, 0)


def test_the_simulation_tells_how_far_it_is_and_can_be_stopped():
    """It is a job: a learner who leaves the page must not wait for it."""
    seen = []

    def report(done, total):
        seen.append((done, total))
        if len(seen) == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        simulate(Rules(), HABITS, STOCK, Span(30), report)

    assert [done for done, _ in seen] == sorted({done for done, _ in seen})
    assert all(done < total for done, total in seen)
