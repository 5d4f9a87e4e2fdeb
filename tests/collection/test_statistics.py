"""Cards in numbers."""

from bisect import bisect_right
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmcards.cards import Card, Phase
from llmcards.collection import Collection
from llmcards.collection.statistics import Measure

TODAY = 20_000


@pytest.fixture
def scheduled(collection, put, makes):
    """Put a card that stands at a schedule."""

    def put_scheduled(card_id, due_day, module_id="m", **rest):
        put(makes.card(card_id, module_id=module_id))
        with collection.change("schedule") as change:
            change.put_schedule(card_id, makes.seen(due_day, **rest))

    return put_scheduled


def test_due_cards_are_counted_by_day_and_those_before_today_apart(collection, scheduled):
    """A forecast that hid the backlog would promise a free afternoon."""
    for number, day in enumerate((TODAY - 9, TODAY - 1, TODAY, TODAY, TODAY + 2, TODAY + 3)):
        scheduled(str(number), day)

    found = collection.coming(TODAY, TODAY + 2)

    assert found == {TODAY - 9: 1, TODAY - 1: 1, TODAY: 2, TODAY + 2: 1}


def test_a_buried_card_comes_when_its_rest_is_over(collection, scheduled):
    """Buried until tomorrow is no work for today; nor is it gone."""
    for card_id, due_day in (("due", TODAY - 1), ("later", TODAY + 4)):
        scheduled(card_id, due_day)
        with collection.change("bury") as change:
            change.bury(card_id, TODAY)

    assert collection.coming(TODAY, TODAY + 5) == {TODAY + 1: 1, TODAY + 4: 1}


def test_cards_that_are_never_asked_are_not_foreseen(collection, scheduled, put, makes):
    """Suspended cards and cards whose answer was deleted take no time."""
    scheduled("suspended", TODAY)
    scheduled("emptied", TODAY)
    put(makes.card("emptied", answer=""))
    with collection.change("suspend") as change:
        change.suspend("suspended", suspended=True)

    assert collection.coming(TODAY, TODAY + 5) == {}


def test_cards_are_counted_where_they_stand(collection, scheduled, put, makes):
    """New, learning, review and mature are the words a learner asks for."""
    put(makes.card("new"), makes.card("empty", answer=""), makes.card("else", module_id="n"))
    scheduled("young", TODAY, interval_days=20)
    scheduled("mature", TODAY, interval_days=21)
    scheduled("learning", TODAY, phase=Phase.RELEARNING, interval_days=0)

    assert collection.statistics.counts("m") == (5, 1, 1, 2, 1, 1, 0)
    assert collection.statistics.counts() == (6, 2, 1, 2, 1, 1, 0)


def test_without_cards_there_are_no_numbers(collection):
    """The first day opens the page too."""
    assert collection.statistics.counts() == (0, 0, 0, 0, 0, 0, 0)
    assert collection.statistics.median_stability() is None
    assert collection.statistics.first_day() is None


memories = st.lists(
    st.tuples(
        st.floats(0.01, 36_500), st.floats(1, 10), st.integers(-3, 400), st.sampled_from("mn")
    ),
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(
    memories, st.sets(st.floats(0.5, 400), min_size=1, max_size=9), st.sampled_from([None, "m"])
)
def test_histogram_and_median_are_those_of_the_values(makes, values, edges, module_id):
    """The bins are found by SQL; these are the same cards, sorted by Python."""
    edges = sorted(edges)
    with Collection.in_memory() as collection, collection.change("put") as change:
        for number, (stability, difficulty, age, module) in enumerate(values):
            change.put_card(Card(str(number), "Q", "A", module_id=module))
            seen = makes.seen(stability=stability, difficulty=difficulty, last_day=TODAY - age)
            change.put_schedule(str(number), seen)
        found = collection.statistics.histogram(Measure.STABILITY, edges, TODAY, module_id)
        ages = [-edge for edge in reversed(edges)]
        aged = collection.statistics.histogram(Measure.AGE, ages, TODAY, module_id)
        middle = collection.statistics.median_stability(module_id)

    meant = [value for value in values if module_id in {None, value[3]}]
    expected, expected_ages = [0] * (len(edges) + 1), [0] * (len(edges) + 1)
    for stability, _, age, _ in meant:
        expected[bisect_right(edges, stability)] += 1
        expected_ages[bisect_right(ages, -max(age, 0) / stability)] += 1
    assert (found, aged) == (expected, expected_ages)
    assert middle == (pytest.approx(median(one[0] for one in meant)) if meant else None)


def test_scheduled_cards_come_by_id_with_their_seeds(collection, scheduled, put, makes):
    """Schedules are computed again card by card, along the log's order."""
    for card_id in ("b", "c", "a"):
        scheduled(card_id, TODAY)
    put(makes.card("new"))

    found = list(collection.statistics.scheduled())

    assert [one.card_id for one in found] == ["a", "b", "c"]
    assert all(one.schedule == collection.schedule(one.card_id) for one in found)
    assert all(one.number == collection.stored(one.card_id).number for one in found)
