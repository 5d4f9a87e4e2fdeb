"""Align a table of contents without times with a video's chapters, in order."""

import re
from collections.abc import Sequence

_CONFIDENT = 0.5
_COMMA = re.compile(r"[,;](?![^()]*\))")


def parts_of(line: str) -> tuple[str, ...]:
    """Return what a line of an outline lists: its parts between commas outside brackets."""
    return tuple(filter(None, (part.strip() for part in _COMMA.split(line))))


def align(likenesses: Sequence[Sequence[float]]) -> list[list[int]]:
    """Return for each chapter the indices of the lines that name it; most may have none.

    Both lists tell the same talk in the same order, so the chosen pairs never cross. A line
    may name several chapters and a chapter may have several lines. Pairs that are not alike
    enough are left out: a wrong name is worse than none.

    Args:
        likenesses: For each line, how much it is like each chapter's title, from 0 to 1.
    """
    gains = [[max(alike - _CONFIDENT, 0.0) for alike in row] for row in likenesses]
    best = _best_sums(gains)
    line, chapter = len(gains), len(best[0]) - 1
    names: list[list[int]] = [[] for _ in range(chapter)]
    while line and chapter:
        if gains[line - 1][chapter - 1] > 0:
            names[chapter - 1].insert(0, line - 1)
        if best[line - 1][chapter] >= best[line][chapter - 1]:
            line -= 1
        else:
            chapter -= 1
    return names


def _best_sums(gains: Sequence[Sequence[float]]) -> list[list[float]]:
    """Return the greatest sum of gains on a way without turning back, to every pair."""
    width = len(gains[0]) if gains else 0
    best = [[0.0] * (width + 1) for _ in range(len(gains) + 1)]
    for line, row in enumerate(gains, start=1):
        for chapter, gain in enumerate(row, start=1):
            best[line][chapter] = gain + max(best[line - 1][chapter], best[line][chapter - 1])
    return best
