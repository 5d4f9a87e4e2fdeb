"""Anki knows a review by its millisecond; ours may share one."""

import sqlite3
from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from llmcards.anki.review_log import ReviewLog
from llmcards.anki.skeleton import make_tables

NOW_MS = 1000
LOGS = st.lists(st.lists(st.integers(1, 20), max_size=6).map(sorted), max_size=6)


def moments(logs, now_ms=NOW_MS):
    """Return the moment of every review by card and place; `logs` are (card, moments) in turn."""
    with closing(sqlite3.connect(":memory:")) as database:
        make_tables(database)
        log = ReviewLog(database)
        for card, told in logs:
            # The place in the log travels as the time taken.
            log.add([(ms, card, 3, 1, 0, 500, at, 1) for at, ms in enumerate(told)])
        log.settle(now_ms)
        rows = database.execute("select cid, time, id from revlog").fetchall()
    return {(card, place): ms for card, place, ms in rows}


def numbered(logs):
    """Return the logs with the cards' numbers, from 1."""
    return list(enumerate(logs, 1))


@given(LOGS)
def test_every_review_gets_a_moment_of_its_own(logs):
    """Anki would drop the second one silently."""
    given_moments = moments(numbered(logs)).values()

    assert len(set(given_moments)) == sum(map(len, logs))


@given(LOGS)
def test_some_review_keeps_every_moment_that_was_asked_for(logs):
    """Only what collides may move, or ids would never match when reviews come back."""
    assert {ms for log in logs for ms in log} <= set(moments(numbered(logs)).values())


@given(LOGS)
def test_the_order_of_the_cards_does_not_matter(logs):
    """The same cards sorted otherwise are the same export."""
    cards = numbered(logs)

    assert moments(cards) == moments(cards[::-1])


def test_the_first_card_keeps_its_moment_and_the_second_takes_the_next_free():
    """5 is shared, 6 is another's, so the second goes to 7."""
    assert moments(numbered([[5], [5], [6]])) == {(1, 0): 5, (2, 0): 7, (3, 0): 6}


def test_reviews_from_the_future_come_back_to_now():
    """A clock that was wrong once must not make Anki refuse every package."""
    cards = numbered([[5, 70], [80]])

    assert moments(cards, now_ms=50) == {(1, 0): 5, (1, 1): 50, (2, 0): 51}
