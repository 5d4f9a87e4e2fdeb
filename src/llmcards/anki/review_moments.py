"""Give every review of a package a millisecond of its own."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from llmcards.anki.values import PackageCard
from llmcards.cards import moment_of


def moved_reviews(items: Sequence[PackageCard], now_ms: int) -> dict[tuple[int, int], int]:
    """Return new moments for the reviews that need one, by card number and place in its log.

    Anki knows a review by its millisecond alone and drops a second one silently. Among equals
    the card with the smallest number keeps the moment, the others take the next free one: the
    same cards always give the same moments, and a card that comes later moves no other.

    Args:
        items: The cards of the package.
        now_ms: A later review moves to this moment: Anki refuses a package from the future.
    """
    moments = [moment_of(logged.review) for item in items for logged in item.reviews]
    if len(set(moments)) == len(moments) and max(moments, default=0) <= now_ms:
        return {}
    wanted = sorted({min(moment, now_ms) for moment in moments})
    moved: dict[tuple[int, int], int] = {}
    kept: set[int] = set()
    for key, answered_ms in _in_order(items):
        moment = min(answered_ms, now_ms)
        while moment in kept or (key in moved and _holds(wanted, moment)):
            moment += 1
            moved[key] = moment
        if moment != answered_ms:
            moved[key] = moment
        kept.add(moment)
    return moved


def _in_order(items: Iterable[PackageCard]) -> Iterator[tuple[tuple[int, int], int]]:
    for item in sorted(items, key=lambda one: one.number):
        for index, logged in enumerate(item.reviews):
            yield (item.number, index), moment_of(logged.review)


def _holds(ordered: list[int], moment: int) -> bool:
    at = bisect_left(ordered, moment)
    return at < len(ordered) and ordered[at] == moment
