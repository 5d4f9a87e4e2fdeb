"""Key points as drafts keep them: pairs of words and whether they are core."""

from collections.abc import Iterable

from llmcards.cards import KeyPoint

Pair = tuple[str, int]


def pairs_of(points: Iterable[KeyPoint]) -> list[Pair]:
    """Return key points in values that JSON knows."""
    return [(point.text, int(point.core)) for point in points]


def points_of(pairs: Iterable[Pair]) -> tuple[KeyPoint, ...]:
    """Return the key points that `pairs_of` has made pairs of."""
    return tuple(KeyPoint(words, bool(core)) for words, core in pairs)
