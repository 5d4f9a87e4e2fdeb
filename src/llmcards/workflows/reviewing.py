"""Rate one card: one fact in the log, and the schedule that follows from the log."""

from llmcards.cards import Rating, Review, Seen
from llmcards.changes import Changes
from llmcards.collection.values import Stored
from llmcards.errors import UserError
from llmcards.workflows.desk import Desk

# A card left open is not a card thought about: longer times are cut to this.
LONGEST_ANSWER_MS = 60_000


class NotReviewableError(UserError):
    """The card cannot be rated: it has no answer yet, or was rated at that very moment."""


def record(
    desk: Desk, stored: Stored, rating: Rating, *, at_ms: int | None = None, taken_ms: int = 0
) -> tuple[Seen, Changes]:
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
        NotReviewableError: The card has no answer.
    """
    card_id = stored.card.id
    if not stored.card.has_answer:
        message = f"Card {card_id} has no answer yet. Write one, then it can be reviewed."
        raise NotReviewableError(message)
    now_ms = desk.collection.free_moment(card_id, desk.clock())
    moment = now_ms if at_ms is None else at_ms
    after = desk.scheduler.answer(stored.schedule, rating, stored.number, moment)
    moment, day = after.last_ms, after.last_day
    late = at_ms is not None and at_ms < moment
    if late:
        moment, day = at_ms or 0, desk.days.day_of(at_ms or 0)
    review = Review(
        card_id=card_id,
        answered_ms=moment,
        day=day,
        rating=rating,
        taken_ms=min(taken_ms, LONGEST_ANSWER_MS),
        kind=desk.scheduler.review_kind(stored.schedule),
        origin=desk.origin,
    )
    if late:
        after = _replayed(desk, stored, review) or after
    with desk.collection.change("review") as change:
        change.add_review(review, after)
    return after, change.changes


def _replayed(desk: Desk, stored: Stored, late: Review) -> Seen | None:
    log = desk.collection.reviews(stored.card.id)
    if any(review.answered_ms == late.answered_ms for review in log):
        message = f"Card {stored.card.id} already has a review at that moment."
        raise NotReviewableError(message)
    replayed = desk.scheduler.replay((*log, late), stored.number)
    return replayed if isinstance(replayed, Seen) else None
