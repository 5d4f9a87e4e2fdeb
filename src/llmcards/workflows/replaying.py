"""Keep every schedule what the review log and the rules say."""

import hashlib
from collections.abc import Iterator
from itertools import groupby

from llmcards.cards import Schedule, Unseen
from llmcards.collection.collection import Collection
from llmcards.scheduling.rules import Rules
from llmcards.scheduling.scheduler import Scheduler

_KEY = "rules"

# To be raised when the scheduler computes otherwise under the same rules: old schedules follow.
_METHOD = 1


def follow_rules(collection: Collection, scheduler: Scheduler, rules: Rules) -> int:
    """Compute the schedules again where the rules are not those of last time.

    Returns:
        How many cards have another schedule now.
    """
    digest = hashlib.sha256(f"{_METHOD} {rules}".encode()).hexdigest()
    if collection.meta(_KEY) == digest:
        return 0
    return rebuild(collection, scheduler, digest)


def rebuild(collection: Collection, scheduler: Scheduler, digest: str | None = None) -> int:
    """Compute every schedule from the log again; return how many were different."""
    differing = list(differing_schedules(collection, scheduler))
    # The journal may hold schedules under the old rules, so it ends here.
    with collection.change("rebuild", undoable=False) as change:
        for card_id, fresh in differing:
            change.put_schedule(card_id, fresh)
        if digest is not None:
            change.put_meta(_KEY, digest)
    return len(differing)


def differing_schedules(
    collection: Collection, scheduler: Scheduler
) -> Iterator[tuple[str, Schedule]]:
    """Yield the cards whose stored schedule is not what their log gives, with what it gives."""
    kept = {stored.card.id: (stored.number, stored.schedule) for stored in collection.all_stored()}
    for card_id, log in groupby(collection.all_reviews(), key=lambda review: review.card_id):
        if card_id not in kept:
            continue
        number, schedule = kept.pop(card_id)
        fresh = scheduler.replay(log, number)
        if fresh != schedule:
            yield card_id, fresh
    for card_id, (_, schedule) in kept.items():
        if not isinstance(schedule, Unseen):
            yield card_id, Unseen()
