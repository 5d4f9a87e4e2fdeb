"""Anki knows a review by its millisecond; ours may share one."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from llmcards.anki.package import LoggedReview, PackageCard
from llmcards.anki.review_moments import moved_reviews
from llmcards.cards import Card, Rating, Review, Unseen

NOW_MS = 1000
LOGS = st.lists(st.lists(st.integers(1, 20), max_size=6).map(sorted), max_size=6)


def cards_of(logs):
    """Return a card for each list of moments, numbered from 1."""
    return [
        replace(
            PackageCard(Card(str(number), "Q", "A"), number, 0, Unseen(), "D"),
            reviews=tuple(
                LoggedReview(Review(str(number), ms, 0, Rating.GOOD), 1, 0, 5.0) for ms in log
            ),
        )
        for number, log in enumerate(logs, 1)
    ]


def moments(cards, now_ms=NOW_MS):
    """Return the moment of every review by card number and place."""
    moved = moved_reviews(cards, now_ms)
    return {
        (item.number, index): moved.get((item.number, index), logged.review.answered_ms)
        for item in cards
        for index, logged in enumerate(item.reviews)
    }


@given(LOGS)
def test_every_review_gets_a_moment_of_its_own(logs):
    """Anki would drop the second one silently."""
    given_moments = moments(cards_of(logs)).values()

    assert len(set(given_moments)) == sum(map(len, logs))


@given(LOGS)
def test_some_review_keeps_every_moment_that_was_asked_for(logs):
    """Only what collides may move, or ids would never match when reviews come back."""
    assert {ms for log in logs for ms in log} <= set(moments(cards_of(logs)).values())


@given(LOGS)
def test_the_order_of_the_cards_does_not_matter(logs):
    """The same cards sorted otherwise are the same export."""
    cards = cards_of(logs)

    assert moments(cards) == moments(cards[::-1])


def test_the_first_card_keeps_its_moment_and_the_second_takes_the_next_free():
    """5 is shared, 6 is another's, so the second goes to 7."""
    assert moments(cards_of([[5], [5], [6]])) == {(1, 0): 5, (2, 0): 7, (3, 0): 6}


def test_reviews_from_the_future_come_back_to_now():
    """A clock that was wrong once must not make Anki refuse every package."""
    assert moments(cards_of([[5, 70], [80]]), now_ms=50) == {(1, 0): 5, (1, 1): 50, (2, 0): 51}
