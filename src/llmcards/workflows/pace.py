"""How long cards take this learner."""

from llmcards.workflows.desk import Desk

# What a card takes before the learner's own pace is known.
_FIRST_GUESS_MS = 20_000
_REVIEWS_LOOKED_AT = 200


def minutes_for(desk: Desk, cards: int) -> float:
    """Return how many minutes `cards` cards will take at the learner's own pace."""
    pace_ms = desk.collection.pace_ms(_REVIEWS_LOOKED_AT) or _FIRST_GUESS_MS
    return cards * pace_ms / 60_000
