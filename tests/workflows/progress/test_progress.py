"""The Progress page's numbers, against a log small enough to count by hand."""

from dataclasses import replace
from datetime import date

import pytest

from llmcards.cards import DAY_MS, Card, Phase, Rating, Review, ReviewKind, Seen
from llmcards.workflows.progress import (
    Bin,
    Period,
    Recalled,
    answer_buttons,
    distributions,
    forecast,
    headline,
    prepare,
    preparing_needed,
    study_days,
    true_retention,
)

AGAIN, GOOD = Rating.AGAIN, Rating.GOOD
MONDAY = date(2026, 3, 2)


@pytest.fixture
def logs(desk):
    """Write reviews that were given `days_ago` at some ms of the day."""

    def log(card_id, days_ago, rating=GOOD, kind=ReviewKind.REVIEW, ms=0, taken_ms=6000):
        day = desk.today() - days_ago
        review = Review(card_id, day * DAY_MS + ms, day, rating, taken_ms, kind)
        with desk.collection.change("review") as change:
            change.add_review(review, _seen(desk))

    with desk.collection.change("import") as change:
        change.put_cards(Card(card_id, "Q", "A", module_id=card_id) for card_id in "abc")
    return log


def _seen(desk, **rest):
    today = desk.today()
    seen = Seen(Phase.REVIEW, 30.0, 5.0, today + 3, None, 0, 30, today, desk.clock(), 1, 0)
    return replace(seen, **rest)


def test_true_retention_counts_reviews_and_of_a_card_the_first_a_day(desk, logs):
    """What was forgotten this morning is no test of memory at noon."""
    logs("a", 0, AGAIN, ms=1)
    logs("a", 0, GOOD, ms=2)
    logs("b", 0, GOOD)
    logs("c", 0, AGAIN, ReviewKind.LEARN)
    logs("c", 0, AGAIN, ReviewKind.CRAM, ms=9)
    logs("b", 1, AGAIN)

    found = true_retention(desk, Period.DAY, 3)

    assert [point.start for point in found.points] == [date(2026, 2, 28), date(2026, 3, 1), MONDAY]
    assert [point.recalled for point in found.points] == [
        Recalled(0, 0),
        Recalled(0, 1),
        Recalled(1, 2),
    ]
    assert [point.recalled.share for point in found.points] == [None, 0, 0.5]
    assert (found.overall, found.desired) == (Recalled(1, 3), 0.9)


@pytest.mark.parametrize(
    ("period", "starts", "shares"),
    [
        (Period.WEEK, [date(2026, 2, 16), date(2026, 2, 23), MONDAY], [None, 0.5, 1]),
        (Period.MONTH, [date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)], [1, 0, 1]),
    ],
)
def test_weeks_start_on_monday_and_months_on_the_first(desk, logs, period, starts, shares):
    """A week that started with the oldest review would be another one each day."""
    logs("a", 0, GOOD)
    logs("b", 1, GOOD)
    logs("a", 2, AGAIN)
    logs("a", 30, GOOD)

    found = true_retention(desk, period, 3)

    assert [point.start for point in found.points] == starts
    assert [point.recalled.share for point in found.points] == shares


def test_a_day_of_study_is_told_by_kind_with_its_time(desk, logs):
    """The heat map, the time chart and the bars by kind all come from here."""
    logs("a", 1, kind=ReviewKind.LEARN, taken_ms=30_000)
    logs("a", 1, kind=ReviewKind.LEARN, ms=5, taken_ms=30_000)
    logs("a", 0, kind=ReviewKind.REVIEW, taken_ms=90_000)
    logs("b", 0, kind=ReviewKind.CRAM)

    before, yesterday, today = study_days(desk, 3)

    assert (before.total, before.minutes, before.new) == (0, 0, 0)
    assert (yesterday.total, yesterday.minutes, yesterday.new) == (2, 1, 1)
    assert (today.day, today.total, today.new) == (MONDAY, 2, 0)
    assert today.answers[ReviewKind.REVIEW] == today.answers[ReviewKind.CRAM] == 1


def test_buttons_are_counted_by_kind(desk, logs):
    """Too many Easy in learning says something else than too many in review."""
    logs("a", 3, AGAIN, ReviewKind.LEARN)
    logs("a", 1, GOOD)
    logs("b", 1, GOOD)
    logs("b", 40, GOOD)

    found = {one.kind: one for one in answer_buttons(desk, 30)}

    assert found[ReviewKind.LEARN].counts[AGAIN] == 1
    assert found[ReviewKind.REVIEW].counts == {AGAIN: 0, Rating.HARD: 0, GOOD: 2, Rating.EASY: 0}
    assert found[ReviewKind.RELEARN].total == 0


def test_a_module_sees_its_own_answers_only(desk, logs):
    """The filter of the page holds for every series."""
    logs("a", 0)
    logs("b", 0, AGAIN)

    assert true_retention(desk, Period.DAY, 1, "a").overall == Recalled(1, 1)
    assert study_days(desk, 1, "b")[0].total == 1
    assert headline(desk, "c").recalled == Recalled(0, 0)


def test_the_backlog_is_apart_from_the_days(desk, logs):
    """Two hundred overdue cards are not today's, or today's bar hides the rest."""
    with desk.collection.change("schedule") as change:
        for card_id, days in (("a", -2), ("b", 0), ("c", 1)):
            change.put_schedule(card_id, _seen(desk, due_day=desk.today() + days))

    found = forecast(desk, 2)

    assert found.overdue == 1
    assert [(day.day, day.cards) for day in found.days] == [(MONDAY, 1), (date(2026, 3, 3), 1)]
    assert found.total == 2


def test_cards_fall_into_bins_without_a_gap(desk, logs):
    """Every card that was rated is in each chart exactly once."""
    with desk.collection.change("schedule") as change:
        change.put_schedule("a", _seen(desk, stability=30.0, difficulty=10.0))
        change.put_schedule("b", _seen(desk, stability=0.4, last_day=desk.today() - 400))

    found = distributions(desk)

    for one in (found.stability, found.difficulty, found.retrievability):
        assert one.cards == 2
        assert [entry.high for entry in one.bins[:-1]] == [entry.low for entry in one.bins[1:]]
    assert Bin(30, 60, 1) in found.stability.bins
    assert Bin(9, 10, 1) in found.difficulty.bins
    assert Bin(0.95, 1, 1) in found.retrievability.bins


def test_the_headline_sums_up_thirty_days(desk, logs):
    """Minutes are per day studied: a holiday does not make the learner look lazy."""
    logs("a", 29, GOOD, taken_ms=60_000)
    logs("a", 30, AGAIN)
    logs("b", 0, AGAIN, taken_ms=180_000)

    found = headline(desk)

    assert found.recalled == Recalled(1, 2)
    assert (found.minutes_a_day, found.days_studied) == (2, 2)
    assert (found.cards, found.new, found.learnt, found.mature) == (3, 1, 2, 2)
    assert found.median_stability_days == 30


def test_an_empty_collection_has_a_page_too(desk):
    """The first thing a curious person opens is the chart of nothing."""
    found = headline(desk)

    assert (found.recalled.share, found.minutes_a_day, found.median_stability_days) == (None,) * 3
    assert distributions(desk).stability.cards == 0
    assert forecast(desk, 7).total == 0
    assert not preparing_needed(desk)


def test_a_long_log_asks_to_be_prepared_once(desk, logs):
    """Afterwards the page opens at once."""
    for days_ago in range(9):
        logs("a", days_ago)
    assert preparing_needed(desk)
    before = study_days(desk, 9)

    with desk.reopened() as own:
        prepare(own)

    assert not preparing_needed(desk)
    assert study_days(desk, 9) == before
