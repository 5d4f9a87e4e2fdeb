"""How long cards take this learner."""

from llmcards.workflows.desk import Desk

# What a card takes before the learner's own pace is known.
_FIRST_GUESS_MS = 20_000
_REVIEWS_LOOKED_AT = 200
# So many reviews tell the pace; of fewer, each takes its share of the first guess's place.
_REVIEWS_ENOUGH = 10


def minutes_for(desk: Desk, cards: int) -> float:
    """Return how many minutes `cards` cards will take at the learner's own pace."""
    return cards * minutes_each(desk)


def minutes_each(desk: Desk) -> float:
    """Return how many minutes a card takes at the learner's own pace."""
    pace = desk.collection.pace(_REVIEWS_LOOKED_AT)
    own = min(pace.reviews / _REVIEWS_ENOUGH, 1)
    return (own * pace.median_ms + (1 - own) * _FIRST_GUESS_MS) / 60_000
