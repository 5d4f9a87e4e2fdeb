"""Propose a rating from the key points that the learner said."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from llmcards.cards import KeyPoint, Rating


def propose(key_points: Sequence[KeyPoint], ticked: AbstractSet[int]) -> Rating | None:
    """Return the rating that the ticks speak for; Easy is the learner's alone to give.

    Less than half is Again, half or more without every core point is Hard, with them Good. No
    tick at all says nothing: many learners never tick.

    Args:
        key_points: What an answer must contain.
        ticked: Places in `key_points`, from 0, of those that were said.

    Returns:
        None where nothing is ticked, or the card has no key points: there is nothing to go by.
    """
    said = [place in ticked for place in range(len(key_points))]
    if not any(said):
        return None
    if 2 * sum(said) < len(said):
        return Rating.AGAIN
    core_missing = any(
        point.core and not was_said for point, was_said in zip(key_points, said, strict=True)
    )
    return Rating.HARD if core_missing else Rating.GOOD
