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
from llmcards.collection import Change
from llmcards.collection.values import Stored
from llmcards.errors import UserError
from llmcards.scheduling.outlook import Outlook
from llmcards.workflows.desk import Desk
from llmcards.workflows.standing import Standing, standing

REVIEW = "review"

# A card left open is not a card thought about: longer times are cut to this.
LONGEST_ANSWER_MS = 60_000


class NotReviewableError(UserError):
    """The card cannot be rated: it has no answer yet, or was rated at that very moment."""


def record(
    desk: Desk, stored: Stored, rating: Rating, *, at_ms: int | None = None, taken_ms: int = 0
) -> tuple[Schedule, Changes]:
    """Write down that a card was rated; on the disk when this returns.

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
    with desk.collection.change(REVIEW) as change:
        here = standing(desk, stored)
        after = rate(desk, change, here, rating, at_ms=at_ms, taken_ms=taken_ms)
    return after, change.changes


def rate(
    desk: Desk,
    change: Change,
    here: Standing,
    rating: Rating,
    *,
    at_ms: int | None = None,
    taken_ms: int = 0,
) -> Schedule:
    """Do as `record` within `change`, and return the card's schedule after it.

    A moment before the card's last review is allowed: the log is put in order and the
    schedule computed from the whole of it.

    Args:
        desk: Where the card is.
        change: The write.
        here: How the card stands; nothing was written since that was looked up.
        rating: The learner's grade.
        at_ms: When, in ms UTC; now where it is not given.
        taken_ms: How long the answer took.
    """
    stored, card_id = here.stored, here.stored.card.id
    if not stored.card.has_answer:
        message = f"Card {card_id} has no answer yet. Write one, then it can be reviewed."
        raise NotReviewableError(message, code="no_answer")
    at_ms = _free_moment(desk, here, at_ms)
    is_late = at_ms <= here.last_ms
    outlook = _back_then(desk, stored, at_ms) if is_late else here.outlook
    after = desk.scheduler.later(outlook, at_ms).after(rating)
    review = Review(
        card_id=card_id,
        answered_ms=after.last_ms,
        day=after.last_day,
        rating=rating,
        taken_ms=min(taken_ms, LONGEST_ANSWER_MS),
        kind=desk.scheduler.review_kind(outlook.before),
        origin=desk.origin,
    )
    stands: Schedule = _replayed(desk, stored, review) if is_late else after
    change.add_review(review, stands)
    if has_become_leech(here.schedule, stands):
        card = desk.collection.card(card_id)
        change.put_card(replace(card, tags=tuple(dict.fromkeys((*card.tags, LEECH_TAG)))))
    return stands


def has_become_leech(before: Schedule, after: Schedule) -> bool:
    """Return whether the answer between the two was a lapse that makes a card a leech."""
    lapses = after.lapses if isinstance(after, Seen) else 0
    earlier = before.lapses if isinstance(before, Seen) else 0
    return lapses > earlier and is_leech_anew(lapses)


def keep_typed(change: Change, card_id: str, answered_ms: int, origin: str, typed: str) -> None:
    """Keep what was typed for a review of this change, where there is anything."""
    if typed.strip():
        change.add_typed(card_id, answered_ms, origin, typed.strip())


def practise(
    desk: Desk, stored: Stored, rating: Rating, *, taken_ms: int = 0, typed: str = ""
) -> Changes:
    """Write down an answer that leaves the schedule alone; on the disk when this returns.

    `typed` is kept with it.

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
    with desk.collection.change(REVIEW) as change:
        change.add_review(review, desk.collection.schedule(card_id))
        keep_typed(change, review.card_id, review.answered_ms, review.origin, typed)
    return change.changes


def _free_moment(desk: Desk, here: Standing, at_ms: int | None) -> int:
    """Return the wanted moment, or for an answer of now the first one that is free."""
    card_id = here.stored.card.id
    moment = max(desk.clock(), here.last_ms + 1) if at_ms is None else at_ms
    if moment > here.latest_ms:
        return moment
    free = desk.collection.free_moment(card_id, moment)
    if at_ms is not None and free != at_ms:
        message = f"Card {card_id} already has a review at that moment. Give another one."
        raise NotReviewableError(message)
    return free


def _back_then(desk: Desk, stored: Stored, at_ms: int) -> Outlook:
    """Return how the card stood at a moment of the past."""
    past = [fact for fact in desk.collection.log.of(stored.card.id) if moment_of(fact) < at_ms]
    before = desk.scheduler.replay(past, stored.number)
    return desk.scheduler.outlook(before, stored.number, at_ms)


def _replayed(desk: Desk, stored: Stored, late: Review) -> Schedule:
    return desk.scheduler.replay((*desk.collection.log.of(stored.card.id), late), stored.number)
