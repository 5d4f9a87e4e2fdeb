"""Choose round numbers for an axis, and labels that do not meet. No Qt."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil, floor, log10

_ROUND = (1.0, 2.0, 2.5, 5.0, 10.0)
_NOTHING = 1e-9
_STRIDES = (1, 2, 5, 7, 10, 14, 15, 20, 28, 30, 60, 90, 180, 365)


def nice_ticks(
    low: float, high: float, most: int = 5, *, whole: bool = False
) -> tuple[float, ...]:
    """Return up to `most` round numbers at equal distances that enclose `low` and `high`.

    Args:
        low: The least value.
        high: The greatest value; where it equals `low` the axis gets some length.
        most: How many numbers there is room for; at least 2, and 3 across 0.
        whole: Use whole numbers only.
    """
    if high - low <= _NOTHING * max(1.0, abs(low), abs(high)):
        high = low + 1
    steps = _steps((high - low) / most, whole=whole)
    for first, last, step in ((_below(low, step), _above(high, step), step) for step in steps):
        # Round numbers on both sides of 0 are three at least.
        if last - first <= max(2, most - 1):
            return tuple(round(place * step, 10) for place in range(first, last + 1))
    return (low, high)


def _below(value: float, step: float) -> int:
    return floor(value / step + _NOTHING)


def _above(value: float, step: float) -> int:
    return ceil(value / step - _NOTHING)


def _steps(least: float, *, whole: bool) -> Iterator[float]:
    power = floor(log10(least))
    while True:
        for digit in _ROUND:
            step = digit * 10.0**power
            if step >= least and (not whole or step == int(step)):
                yield step
        power += 1


def labels_that_fit(
    centres: Sequence[float],
    widths: Sequence[float],
    room: tuple[float, float],
    *,
    gap: float = 10.0,
    from_end: bool = False,
) -> dict[int, float]:
    """Return which labels can be shown, with the left edge of each, none cut or touching.

    Every second one is left out, or more, evenly; one at the end of the room moves inwards.

    Args:
        centres: Where each label belongs, rising.
        widths: How wide each is; 0 for a place that has none.
        room: The left and the right end.
        gap: What is to be free between two.
        from_end: Keep the last label rather than the first.
    """
    places = [place for place, width in enumerate(widths) if width > 0]
    if from_end:
        places.reverse()
    for stride in (*_STRIDES, max(1, len(places))):
        chosen = sorted(places[::stride])
        lefts = [_inside(centres[place], widths[place], room) for place in chosen]
        ends = [left + widths[place] + gap for place, left in zip(chosen, lefts, strict=True)]
        if all(end <= left for (end, _), (_, left) in pairwise(zip(ends, lefts, strict=True))):
            return dict(zip(chosen, lefts, strict=True))
    return {}


def _inside(centre: float, width: float, room: tuple[float, float]) -> float:
    low, high = room
    return max(low, min(high - width, centre - width / 2))
