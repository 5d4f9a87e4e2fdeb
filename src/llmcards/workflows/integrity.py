"""Check that the collection is sound, and that its caches say what its log says."""

from collections import defaultdict
from collections.abc import Iterator

from llmcards.cards import Review, Schedule
from llmcards.workflows.desk import Desk


def problems(desk: Desk) -> list[str]:
    """Return what is wrong, a sentence each; empty where all is well."""
    return [*desk.collection.check(), *_stale_schedules(desk)]


def rebuild_schedules(desk: Desk) -> int:
    """Compute every schedule from the log again; return how many cards changed."""
    changed = 0
    with desk.collection.change("rebuild") as change:
        for card_id, fresh in list(_differing(desk)):
            change.put_schedule(card_id, fresh)
            changed += 1
    return changed


def _stale_schedules(desk: Desk) -> list[str]:
    return [
        f"Card {card_id}: its schedule does not follow from its reviews."
        for card_id, _ in _differing(desk)
    ]


def _differing(desk: Desk) -> Iterator[tuple[str, Schedule]]:
    """Yield the cards whose cached schedule is not what their log gives, with what it gives."""
    log: dict[str, list[Review]] = defaultdict(list)
    for review in desk.collection.all_reviews():
        log[review.card_id].append(review)
    for stored in desk.collection.all_stored():
        fresh = desk.scheduler.replay(log.get(stored.card.id, ()), stored.number)
        if fresh != stored.schedule:
            yield stored.card.id, fresh
