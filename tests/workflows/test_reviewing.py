"""One rating is one fact; the schedule is whatever all the facts together say."""

from datetime import UTC, datetime

import pytest

from llmcards.cards import Phase, Rating, ReviewKind
from llmcards.errors import CardNotFoundError
from llmcards.workflows.reviewing import LONGEST_ANSWER_MS, NotReviewableError, record

_DAY_MS = 86_400_000


def _kinds(desk, card_id):
    return [review.kind for review in desk.collection.reviews(card_id)]


def test_a_review_is_on_the_disk_when_it_returns(learner, answered, desk):
    """A crash after the answer must not ask the card again."""
    from llmcards.collection.collection import Collection

    after = learner.rates(answered[0])

    with Collection.open(desk.path) as other:
        assert other.stored(answered[0]).schedule == after
        assert len(other.reviews(answered[0])) == 1


def test_a_card_without_an_answer_cannot_be_rated(learner, sample, desk):
    """It would be shown as if it were finished."""
    learner.takes(sample)
    card = learner.asks("What is an inverted index")

    with pytest.raises(NotReviewableError, match="Write one"):
        learner.rates(card.id)

    assert not desk.collection.reviews(card.id)


def test_two_reviews_of_one_moment_are_refused(learner, answered, clock):
    """A script that runs twice must not count twice."""
    learner.rates(answered[0], at_ms=clock() - _DAY_MS)

    with pytest.raises(NotReviewableError, match="already has a review at that moment"):
        learner.rates(answered[0], Rating.EASY, at_ms=clock() - _DAY_MS)


def test_a_moment_taken_back_stays_taken(learner, answered, clock, desk):
    """The log keeps a review that was undone, so its moment cannot be given twice."""
    learner.rates(answered[0], at_ms=clock())
    desk.collection.undo()

    with pytest.raises(NotReviewableError, match="Give another"):
        learner.rates(answered[0], at_ms=clock())


def test_two_answers_within_one_tick_of_the_clock_both_count(learner, answered, desk):
    """A clock may stand for a millisecond; a finger on the key does not."""
    learner.rates(answered[0])
    learner.rates(answered[0])

    assert len(desk.collection.reviews(answered[0])) == 2
    assert learner.wrong_schedules() == []


def test_an_answer_after_an_undo_under_a_clock_set_back_is_taken(learner, answered, clock, desk):
    """The learner's clock was put right; the sitting goes on all the same."""
    learner.rates(answered[0])
    learner.rates(answered[0])
    desk.collection.undo()
    clock.move(days=-1)

    learner.rates(answered[0])

    assert learner.wrong_schedules() == []


def test_a_review_of_the_past_is_put_in_its_place(learner, answered, clock, desk):
    """Reviews done on paper come late; the schedule is that of the right order."""
    card_id, now_ms = answered[0], clock()
    learner.rates(card_id, Rating.GOOD, at_ms=now_ms - 2 * _DAY_MS)
    learner.rates(card_id, Rating.AGAIN, at_ms=now_ms)

    after = learner.rates(card_id, Rating.EASY, at_ms=now_ms - _DAY_MS)

    ratings = [review.rating for review in desk.collection.reviews(card_id)]
    assert ratings == [Rating.GOOD, Rating.EASY, Rating.AGAIN]
    assert after == desk.collection.schedule(card_id)
    assert after.phase is Phase.RELEARNING
    assert learner.wrong_schedules() == []


def test_a_late_review_is_of_the_kind_that_the_card_was_then(learner, answered, clock, desk):
    """Anki counts learning and review apart, and so do the daily limits."""
    card_id, now_ms = answered[0], clock()
    learner.rates(card_id, Rating.EASY, at_ms=now_ms)
    learner.rates(card_id, Rating.GOOD, at_ms=now_ms + 30 * _DAY_MS)

    learner.rates(card_id, Rating.EASY, at_ms=now_ms - _DAY_MS)

    assert _kinds(desk, card_id)[0] is ReviewKind.LEARN


def test_a_card_left_open_over_lunch_counts_a_minute(learner, answered, desk):
    """The learner's pace foretells how long the day will take."""
    stored = desk.collection.stored(answered[0])

    record(desk, stored, Rating.GOOD, taken_ms=3_600_000)

    assert desk.collection.reviews(answered[0])[0].taken_ms == LONGEST_ANSWER_MS


def test_a_rating_of_a_card_shown_before_an_undo_follows_the_log(learner, answered, desk):
    """What is on the screen may be older than the collection."""
    learner.rates(answered[0])
    shown = desk.collection.stored(answered[0])
    desk.collection.undo()

    record(desk, shown, Rating.GOOD)

    assert learner.wrong_schedules() == []


def test_a_card_that_is_gone_cannot_be_rated(learner, answered, desk):
    """An undo of the import took it away."""
    shown = desk.collection.stored(answered[0])
    with desk.collection.change("delete") as change:
        change.delete_card(shown.card.id)

    with pytest.raises(CardNotFoundError):
        record(desk, shown, Rating.GOOD)


def test_the_day_of_a_review_starts_at_four(learner, answered, desk):
    """Half past three at night belongs to the evening before."""
    night = datetime(2026, 3, 3, 3, 30, tzinfo=UTC)
    learner.rates(answered[0], at_ms=int(night.timestamp() * 1000))

    (review,) = desk.collection.reviews(answered[0])
    assert review.day == desk.days.day_of(
        int(datetime(2026, 3, 2, 12, tzinfo=UTC).timestamp() * 1000)
    )
