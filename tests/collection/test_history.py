"""The review log only grows, and tells about the learner's days."""

import sqlite3

import pytest

from llmcards.cards import ReviewKind
from llmcards.collection import Studied
from llmcards.collection.values import Pace
from llmcards.errors import CollectionError

NOW_MS = 1_790_000_000_000
TODAY = 20_000


@pytest.fixture
def log(put, collection, makes):
    """Add reviews of cards `a` and `b` on given days."""
    put(makes.card("a"), makes.card("b"))

    def log(*reviews):
        for review in reviews:
            with collection.change("answer") as change:
                change.add_review(review, makes.seen())
        return collection

    return log


@pytest.mark.parametrize("table", ["reviews", "review_marks"])
@pytest.mark.parametrize("sql", ["DELETE FROM {}", "UPDATE {} SET card_id = 'x'"])
def test_facts_cannot_be_altered(log, makes, table, sql):
    """Even a mistake in our own code must not rewrite the past."""
    collection = log(makes.review())
    collection.undo()

    with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
        collection._db.run(sql.format(table))


def test_a_review_taken_back_no_longer_counts_but_stays(log, makes):
    """Undo of a review is a fact too."""
    collection = log(makes.review())

    collection.undo()

    assert collection.reviews("a") == ()
    assert collection.log_facts().reviews == {makes.review()}


def test_a_moment_is_never_used_twice(log, makes):
    """Card and moment are a review's identity, also of one that was taken back."""
    collection = log(makes.review())
    collection.undo()

    with pytest.raises(CollectionError), collection.change("answer") as change:
        change.add_review(makes.review(), makes.seen())
    assert collection.free_moment("a", NOW_MS) == NOW_MS + 1
    assert collection.free_moment("b", NOW_MS) == NOW_MS


def test_reviews_come_by_card_and_moment(log, makes):
    """A replay needs them in this order, whatever order they arrived in."""
    later, earlier = makes.review("a", 20), makes.review("a", 10)

    collection = log(makes.review("b", 5), later, earlier)

    assert list(collection.log.all()) == [earlier, later, makes.review("b", 5)]
    assert list(collection.log.all("other")) == []


def test_long_logs_are_read_in_parts_without_loss(collection, put, makes, monkeypatch):
    """The parts are read one after the other, so that no lock is held between them."""
    monkeypatch.setattr("llmcards.collection.history._AT_ONCE", 2)
    put(makes.card("a"), makes.card("b"))
    wanted = [makes.review(card, ms) for card in "ab" for ms in (1, 2, 3)]
    with collection.change("answers") as change:
        for review in wanted:
            change.add_review(review, makes.seen())

    assert list(collection.log.all("m")) == wanted


def test_a_day_tells_new_cards_and_reviews_apart(log, makes):
    """Limits for the two are counted apart; crams count for neither."""
    learn = {"kind": ReviewKind.LEARN}
    collection = log(
        makes.review("a", 1, day=TODAY - 1, **learn),
        makes.review("a", 2),
        makes.crammed("b", 3),
        makes.review("b", 4, **learn),
        makes.review("b", 5, **learn),
    )

    assert collection.studied(TODAY) == Studied(new=1, reviews=1, answers=4, taken_ms=24_000)
    assert collection.studied(TODAY - 1).new == 1
    assert collection.studied(TODAY + 1) == Studied(0, 0, 0, 0)


def test_the_pace_is_the_median_of_the_last_reviews(log, makes):
    """One phone call during a review must not double the estimate."""
    times = [(1, 99_000), (2, 4000), (3, 6000), (4, 900_000)]

    collection = log(*(makes.review("a", ms, taken_ms=taken) for ms, taken in times))

    assert collection.pace(3) == Pace(3, 6000)


def test_no_reviews_have_no_pace(collection):
    """A guess is the screen's business."""
    assert collection.pace() == Pace(0, 0)


@pytest.mark.parametrize(
    ("days_ago", "streak"),
    [
        ((), 0),
        ((0,), 1),
        ((1,), 1),
        ((2,), 1),
        ((3,), 0),
        ((0, 1, 2), 3),
        ((0, 1, 3, 4), 4),
        ((0, 2, 4), 2),
        ((0, 1, 4), 2),
        ((0, 2, 3, 4, 5, 6, 7, 9), 8),
        ((0, 2, 3, 4, 5, 6, 8), 6),
    ],
)
def test_a_streak_forgives_one_missed_day_a_week(log, makes, days_ago, streak):
    """A flight must not cost a learner a month of mornings."""
    collection = log(*(makes.review("a", 100 - ago, day=TODAY - ago) for ago in days_ago))

    assert collection.streak(TODAY) == streak
