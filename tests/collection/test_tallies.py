"""What was answered by day: counted once, and again whenever a fact could change it."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmcards.cards import Card, Rating, Review, ReviewKind
from llmcards.collection import Collection, Facts, ReviewMark
from llmcards.collection.tallies import Tally

DAY_MS = 86_400_000
CARDS = ("a", "b")
MODULES = ("m", "n")


def counted_by_hand(collection, module_id=None):
    """Count the log in the plainest way there is."""
    modules = {stored.card.id: stored.card.module_id for stored in collection.all_stored()}
    sums, met, asked = {}, set(), set()
    for review in sorted(collection.log.all(), key=lambda one: (one.card_id, one.answered_ms)):
        first_of_day = (
            review.kind is ReviewKind.REVIEW and (review.card_id, review.day) not in asked
        )
        first_ever = review.kind is not ReviewKind.CRAM and review.card_id not in met
        if review.kind is ReviewKind.REVIEW:
            asked.add((review.card_id, review.day))
        if review.kind is not ReviewKind.CRAM:
            met.add(review.card_id)
        if module_id in {None, modules.get(review.card_id, "")}:
            key = (review.day, review.kind.value, review.rating)
            numbers = (1, first_of_day, first_ever, review.taken_ms)
            sums.setdefault(key, Counter()).update(dict(enumerate(numbers)))
    return sorted(
        Tally(day, ReviewKind(kind), rating, *(sums[day, kind, rating][n] for n in range(4)))
        for day, kind, rating in sums
    )


reviews = st.builds(
    lambda card_id, day, ms, rating, kind: Review(
        card_id, day * DAY_MS + ms, day, rating, ms + 1000, kind
    ),
    st.sampled_from(CARDS),
    st.integers(0, 3),
    st.integers(0, 3),
    st.sampled_from(Rating),
    st.sampled_from(ReviewKind),
)
marks = st.builds(
    lambda review, moment, retracted: ReviewMark(
        review.card_id, review.answered_ms, moment, retracted
    ),
    reviews,
    st.integers(0, 9),
    st.booleans(),
)
deeds = st.one_of(
    st.builds(lambda one: ("merge", Facts(frozenset([one]))), reviews),
    st.builds(lambda one: ("merge", Facts(marks=frozenset([one]))), marks),
    st.tuples(st.just("put"), st.sampled_from(CARDS), st.sampled_from(MODULES)),
    st.tuples(st.just("delete"), st.sampled_from(CARDS)),
    st.sampled_from([("undo",), ("redo",), ("count",)]),
)


def do(collection, deed, *words):
    """Do what a deed says."""
    if deed == "count":
        collection.statistics.count_days()
    elif deed in {"undo", "redo"}:
        getattr(collection, deed)()
    elif deed == "delete" and any(one.card.id == words[0] for one in collection.all_stored()):
        with collection.change("delete") as change:
            change.delete_card(words[0])
    elif deed in {"merge", "put"}:
        with collection.change(deed) as change:
            if deed == "merge":
                change.merge_facts(words[0])
            else:
                change.put_card(Card(words[0], "Q", "A", module_id=words[1]))


@settings(max_examples=150, deadline=None)
@given(st.lists(deeds, max_size=14), st.sampled_from([None, "m", "n", ""]))
def test_what_was_counted_before_never_shows_in_the_numbers(done, module_id):
    """A cache that lags behind the log would be a lie with a chart around it."""
    with Collection.in_memory() as collection:
        for deed in done:
            do(collection, *deed)

        found = collection.statistics.tallies(-5, 9, module_id)

        assert sorted(found) == counted_by_hand(collection, module_id)
        collection.statistics.count_days()
        assert sorted(collection.statistics.tallies(-5, 9, module_id)) == sorted(found)
        assert collection.statistics.stale_days() == 0


def test_only_days_with_news_are_counted_again(collection, put, makes):
    """A million old reviews must not be read for the ten of today."""
    put(makes.card())
    for day in (10, 11):
        with collection.change("review") as change:
            change.add_review(makes.review(answered_ms=day * DAY_MS, day=day), makes.seen())
    collection.statistics.count_days()

    with collection.change("review") as change:
        change.add_review(makes.review(answered_ms=11 * DAY_MS + 5, day=11), makes.seen())

    assert collection.statistics.stale_days() == 1


def test_counting_can_be_stopped_and_goes_on_where_it_stopped(collection, put, makes):
    """The count of a long log is a job that the learner may close the window on."""
    put(makes.card())
    for day in range(5):
        with collection.change("review") as change:
            change.add_review(makes.review(answered_ms=day * DAY_MS, day=day), makes.seen())

    def stop(done, total):
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        collection.statistics.count_days(stop)

    assert collection.statistics.stale_days() == 2


def test_a_review_of_no_known_card_counts_for_the_whole_only(collection, put, makes):
    """What was studied stays studied when its card is deleted."""
    put(makes.card(), replace(makes.card("b"), module_id="n"))
    with collection.change("review") as change:
        change.add_review(makes.review(), makes.seen())
        change.delete_card("a")

    everything = collection.statistics.tallies(0, 30_000)

    assert [tally.answers for tally in everything] == [1]
    assert collection.statistics.tallies(0, 30_000, "m") == []
