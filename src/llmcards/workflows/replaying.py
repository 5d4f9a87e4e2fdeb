"""Keep every schedule what the review log and the rules say."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from llmcards.cards import Schedule, Unseen
from llmcards.collection.collection import Collection
from llmcards.scheduling.rules import Rules
from llmcards.scheduling.scheduler import Scheduler

Report = Callable[[int, int], None]

_KEY = "rules"
_CARDS_BETWEEN_REPORTS = 100

# To be raised when the scheduler computes otherwise under the same rules: old schedules follow.
_METHOD = 1


def are_followed(collection: Collection, rules: Rules) -> bool:
    """Return whether the schedules are those that `rules` give: one look, at any size."""
    return collection.meta(_KEY) == _digest(rules)


def follow_rules(
    collection: Collection, scheduler: Scheduler, rules: Rules, report: Report | None = None
) -> int:
    """Compute the schedules again where the rules are not those of last time.

    Args:
        collection: On a connection of its own, where it runs as a job.
        scheduler: The one of `rules`.
        rules: The rules of today.
        report: Called with (done, of) now and then; raising in it leaves all as it was.

    Returns:
        How many cards have another schedule now.
    """
    if are_followed(collection, rules):
        return 0
    fresh = list(differing_schedules(collection, scheduler, report))
    return keep_schedules(collection, fresh, rules)


def keep_schedules(
    collection: Collection, fresh: Sequence[tuple[str, Schedule]], rules: Rules | None = None
) -> int:
    """Write schedules that were computed again, and the rules they follow; return how many."""
    # The journal may hold schedules under the old rules, so it ends here.
    with collection.change("rebuild", undoable=False) as change:
        for card_id, schedule in fresh:
            change.put_schedule(card_id, schedule)
        if rules is not None:
            change.put_meta(_KEY, _digest(rules))
    return len(fresh)


def rebuild(collection: Collection, scheduler: Scheduler) -> int:
    """Compute every schedule from the log again; return how many were different."""
    return keep_schedules(collection, list(differing_schedules(collection, scheduler)))


def differing_schedules(
    collection: Collection, scheduler: Scheduler, report: Report | None = None
) -> Iterator[tuple[str, Schedule]]:
    """Yield the cards whose stored schedule is not what their log gives, with what it gives."""
    kept = {stored.card.id: (stored.number, stored.schedule) for stored in collection.all_stored()}
    of = len(kept)
    logs = groupby(collection.log.all(), key=lambda fact: fact.card_id)
    for done, (card_id, log) in enumerate(logs):
        if report and done % _CARDS_BETWEEN_REPORTS == 0:
            report(done, of)
        if card_id not in kept:
            continue
        number, schedule = kept.pop(card_id)
        fresh = scheduler.replay(log, number)
        if fresh != schedule:
            yield card_id, fresh
    for card_id, (_, schedule) in kept.items():
        if not isinstance(schedule, Unseen):
            yield card_id, Unseen()


def _digest(rules: Rules) -> str:
    return hashlib.sha256(f"{_METHOD} {rules}".encode()).hexdigest()
