"""Decide a card's schedule by hand: forget what was learnt, or name the day it comes."""

from llmcards.cards import Override, Schedule, Seen
from llmcards.changes import Changes
from llmcards.collection import Change
from llmcards.errors import UserError
from llmcards.workflows.desk import Desk

FORGET = "forget"
SET_DUE = "set_due"


class NotSeenError(UserError):
    """The card was never rated: without a memory of it there is no day to set."""


def forget(desk: Desk, card_id: str) -> Changes:
    """Make a card new again; its reviews stay in the log but count no more.

    Raises:
        CardNotFoundError: The card is gone.
    """
    return _decide(desk, FORGET, card_id, None)


def set_due(desk: Desk, card_id: str, days: int) -> Changes:
    """Let a card come so many days from today; what is known of its memory stays.

    Args:
        desk: Where the card is.
        card_id: The card.
        days: 0 is today.

    Raises:
        NotSeenError: The card is new.
        CardNotFoundError: The card is gone.
        ValueError: `days` is negative.
    """
    if days < 0:
        message = f"{days} days from today is past"
        raise ValueError(message)
    if not isinstance(desk.collection.schedule(card_id), Seen):
        message = "A new card has no memory to schedule by. Review it first, then set its day."
        raise NotSeenError(message, code="never_seen")
    return _decide(desk, SET_DUE, card_id, desk.today() + days)


def last_fact_ms(desk: Desk, card_id: str, schedule: Schedule) -> int:
    """Return the moment of the last fact that `schedule` follows from; 0 where there is none."""
    answered_ms = schedule.last_ms if isinstance(schedule, Seen) else 0
    return max(answered_ms, desk.collection.log.decided_ms(card_id))


def _decide(desk: Desk, label: str, card_id: str, due_day: int | None) -> Changes:
    with desk.collection.change(label) as change:
        decide(desk, change, card_id, due_day)
    return change.changes


def decide(desk: Desk, change: Change, card_id: str, due_day: int | None) -> None:
    """Write within `change` that a card comes on `due_day`, or is new again where that is None.

    Raises:
        CardNotFoundError: The card is gone.
    """
    stored = desk.collection.stored(card_id)
    after_ms = last_fact_ms(desk, card_id, stored.schedule)
    moment = desk.collection.free_moment(card_id, max(desk.clock(), after_ms + 1))
    override = Override(card_id, moment, due_day, desk.origin)
    change.add_override(override, desk.scheduler.overridden(stored.schedule, override))
