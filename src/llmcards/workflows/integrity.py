"""Check that the collection is sound, and that its schedules say what its log says."""

from llmcards.workflows.desk import Desk
from llmcards.workflows.replaying import differing_schedules, rebuild


def problems(desk: Desk) -> list[str]:
    """Return what is wrong, a sentence each; empty where all is well."""
    stale = (
        f"Card {card_id}: its schedule does not follow from its reviews. "
        "`llmcards check --repair` computes it again."
        for card_id, _ in differing_schedules(desk.collection, desk.scheduler)
    )
    return [*desk.collection.check(), *desk.collection.loose_ends(), *stale]


def repair(desk: Desk) -> int:
    """Compute the schedules from the log again; return how many were wrong.

    What was done before can no longer be undone.
    """
    return rebuild(desk.collection, desk.scheduler)
