"""Rate one card: one fact in the log, and the schedule that follows from the log."""

from dataclasses import replace

from llmcards.cards import (
    LEECH_TAG,
    Rating,
    Review,
    ReviewKind,
    Schedule,
    Seen,
    is_leech_anew,
    moment_of,
)
from llmcards.changes import Changes
from llmcards.collection.values import Stored
from llmcards.errors import UserError
from llmcards.workflows.desk import Desk
from llmcards.workflows.overriding import last_fact_ms

# A card left open is not a card thought about: longer times are cut to this.
LONGEST_ANSWER_MS = 60_000


class NotReviewableError(UserError):
    """The card cannot be rated: it has no answer yet, or was rated at that very moment."""


def record(
    desk: Desk, stored: Stored, rating: Rating, *, at_ms: int | None = None, taken_ms: int = 0
) -> tuple[Schedule, Changes]:
    """Write down that a card was rated; on the disk when this returns.

    A moment before the card's last review is allowed: the log is put in order and the
    schedule computed from the whole of it.

    Args:
        desk: Where the card is.
        stored: The card as it stands.
        rating: The learner's grade.
        at_ms: When, in ms UTC; now where it is not given.
        taken_ms: How long the answer took.

    Returns:
        The card's schedule after it, and what the write touched.

    Raises:
        NotReviewableError: The card has no answer, or a review at that very moment.
        CardNotFoundError: The card is gone.
    """
    card_id = stored.card.id
    if not stored.card.has_answer:
        message = f"Card {card_id} has no answer yet. Write one, then it can be reviewed."
        raise NotReviewableError(message, code="no_answer")
    # Asked anew: what was shown may be older than an undo from elsewhere.
    before = desk.collection.schedule(card_id)
    last_ms = last_fact_ms(desk, card_id, before)
    if at_ms is None:
        at_ms = desk.collection.free_moment(card_id, max(desk.clock(), last_ms + 1))
    elif desk.collection.free_moment(card_id, at_ms) != at_ms:
        message = f"Card {card_id} already has a review at that moment. Give another one."
        raise NotReviewableError(message)
    earlier = before if at_ms > last_ms else _standing(desk, stored, at_ms)
    after = desk.scheduler.answer(earlier, rating, stored.number, at_ms)
    review = Review(
        card_id=card_id,
        answered_ms=after.last_ms,
        day=after.last_day,
        rating=rating,
        taken_ms=min(taken_ms, LONGEST_ANSWER_MS),
        kind=desk.scheduler.review_kind(earlier),
        origin=desk.origin,
    )
    stands: Schedule = after if at_ms > last_ms else _replayed(desk, stored, review)
    with desk.collection.change("review") as change:
        change.add_review(review, stands)
        if has_become_leech(before, stands):
            card = desk.collection.card(card_id)
            change.put_card(replace(card, tags=tuple(dict.fromkeys((*card.tags, LEECH_TAG)))))
    return stands, change.changes


def has_become_leech(before: Schedule, after: Schedule) -> bool:
    """Return whether the answer between the two was a lapse that makes a card a leech."""
    lapses = after.lapses if isinstance(after, Seen) else 0
    earlier = before.lapses if isinstance(before, Seen) else 0
    return lapses > earlier and is_leech_anew(lapses)


def practise(desk: Desk, stored: Stored, rating: Rating, *, taken_ms: int = 0) -> Changes:
    """Write down an answer that leaves the schedule alone; on the disk when this returns.

    Raises:
        CardNotFoundError: The card is gone.
    """
    card_id = stored.card.id
    review = Review(
        card_id=card_id,
        answered_ms=desk.collection.free_moment(card_id, desk.clock()),
        day=desk.today(),
        rating=rating,
        taken_ms=min(taken_ms, LONGEST_ANSWER_MS),
        kind=ReviewKind.CRAM,
        origin=desk.origin,
    )
    with desk.collection.change("review") as change:
        change.add_review(review, desk.collection.schedule(card_id))
    return change.changes


def _standing(desk: Desk, stored: Stored, at_ms: int) -> Schedule:
    """Return how the card stood at a moment of the past."""
    past = [fact for fact in desk.collection.log.of(stored.card.id) if moment_of(fact) < at_ms]
    return desk.scheduler.replay(past, stored.number)


def _replayed(desk: Desk, stored: Stored, late: Review) -> Schedule:
    return desk.scheduler.replay((*desk.collection.log.of(stored.card.id), late), stored.number)
