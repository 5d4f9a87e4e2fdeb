"""Do one thing to many cards: one step to undo, all of them or none.

`report` is called with (done, of) now and then; raising in it leaves all cards as they were.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from llmcards.cards import Card, Seen
from llmcards.changes import Changes
from llmcards.collection import Change
from llmcards.workflows.course import Branch
from llmcards.workflows.deleting import delete_card
from llmcards.workflows.desk import Desk
from llmcards.workflows.overriding import FORGET, SET_DUE, decide
from llmcards.workflows.rearranging import move_cards
from llmcards.workflows.rewording import Draft

Report = Callable[[int, int], None]
_AT_ONCE = 200
_LAST = 1_000_000_000


def suspend(
    desk: Desk, card_ids: Sequence[str], *, suspended: bool, report: Report | None = None
) -> Changes:
    """Put cards away until they are asked for again, or take them back."""
    return _each(
        desk,
        "suspend" if suspended else "resume",
        card_ids,
        lambda change, card_id: change.suspend(card_id, suspended),
        report,
    )


def bury(
    desk: Desk, card_ids: Sequence[str], *, buried: bool, report: Report | None = None
) -> Changes:
    """Put cards away until tomorrow, or take them back."""
    day = desk.today() if buried else None
    return _each(
        desk,
        "bury" if buried else "unbury",
        card_ids,
        lambda change, card_id: change.bury(card_id, day),
        report,
    )


def forget(desk: Desk, card_ids: Sequence[str], *, report: Report | None = None) -> Changes:
    """Make cards new again; their reviews stay in the log but count no more."""

    def write(change: Change, card_id: str) -> None:
        if isinstance(desk.collection.schedule(card_id), Seen):
            decide(desk, change, card_id, None)

    return _each(desk, FORGET, card_ids, write, report)


def set_due(
    desk: Desk, card_ids: Sequence[str], days: int, *, report: Report | None = None
) -> Changes:
    """Let cards come so many days from today; new ones, of which nothing is known, stay."""
    day = desk.today() + days

    def write(change: Change, card_id: str) -> None:
        if isinstance(desk.collection.schedule(card_id), Seen):
            decide(desk, change, card_id, day)

    return _each(desk, SET_DUE, card_ids, write, report)


def flag(
    desk: Desk, card_ids: Sequence[str], flag: int, *, report: Report | None = None
) -> Changes:
    """Mark cards with a colour from 1 to 7; 0 is none."""
    return _each(
        desk, "flag", card_ids, lambda change, card_id: change.flag(card_id, flag), report
    )


def delete(desk: Desk, card_ids: Sequence[str], *, report: Report | None = None) -> Changes:
    """Remove cards; their reviews stay in the log, and their page does not bring them back."""
    return _each(desk, "delete", card_ids, delete_card, report)


def add_tags(
    desk: Desk, card_ids: Sequence[str], tags: Sequence[str], *, report: Report | None = None
) -> Changes:
    """Give cards these tags behind those that they have."""
    fresh = tuple(tags)
    return _rewrite(
        desk,
        "tag",
        card_ids,
        lambda card: replace(card, tags=tuple(dict.fromkeys(card.tags + fresh))),
        report,
    )


def remove_tags(
    desk: Desk, card_ids: Sequence[str], tags: Sequence[str], *, report: Report | None = None
) -> Changes:
    """Take these tags from cards."""
    gone = {tag.casefold() for tag in tags}
    return _rewrite(
        desk,
        "untag",
        card_ids,
        lambda card: replace(
            card, tags=tuple(tag for tag in card.tags if tag.casefold() not in gone)
        ),
        report,
    )


def move(
    desk: Desk, card_ids: Sequence[str], branch: Branch, *, report: Report | None = None
) -> Changes:
    """Put cards at the end of a part of a module, their own or another.

    Raises:
        CourseError: The module is not there any more.
    """
    if report is not None:
        report(0, len(card_ids))
    return move_cards(desk, card_ids, branch, _LAST)


def rewrite(desk: Desk, card_id: str, draft: Draft, tags: Sequence[str]) -> Changes:
    """Give one card other words and tags; its history stays.

    Raises:
        CardNotFoundError: No card has this id.
    """
    card = replace(draft.put_into(desk.collection.card(card_id)), tags=tuple(dict.fromkeys(tags)))
    with desk.collection.change("edit") as change:
        change.put_card(card)
        change.drop_edit(card_id)
    return change.changes


def tags_of(text: str) -> tuple[str, ...]:
    """Return the tags that stand in `text`, parted by spaces or commas."""
    return tuple(dict.fromkeys(text.replace(",", " ").split()))


def _each(
    desk: Desk,
    label: str,
    card_ids: Sequence[str],
    write: Callable[[Change, str], None],
    report: Report | None,
) -> Changes:
    with desk.collection.change(label) as change:
        for some in _batches(card_ids, report):
            for card_id in some:
                write(change, card_id)
    return change.changes


def _rewrite(
    desk: Desk,
    label: str,
    card_ids: Sequence[str],
    written: Callable[[Card], Card],
    report: Report | None,
) -> Changes:
    with desk.collection.change(label) as change:
        for some in _batches(card_ids, report):
            change.put_cards([written(desk.collection.card(card_id)) for card_id in some])
    return change.changes


def _batches(card_ids: Sequence[str], report: Report | None) -> Iterator[Sequence[str]]:
    for start in range(0, len(card_ids), _AT_ONCE):
        if report is not None:
            report(start, len(card_ids))
        yield card_ids[start : start + _AT_ONCE]
