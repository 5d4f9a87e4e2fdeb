"""Times that are written without colons: `1h02m03s`, `1.02.03`."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from llmcards.sources.lines import Line

_FEWEST = 3
# YouTube makes no shorter chapters; numbers of sections go up in smaller steps.
_SHORTEST_S = 10
_SIXTY = 60
_OPENS = r"\s*[(\[]?\s*"
_LETTERED = re.compile(
    rf"{_OPENS}(?=\d)(?:(\d{{1,2}})[hHчЧ]\s?)?(?:(\d{{1,3}})[mMмМ]\s?)?(?:(\d{{1,2}})[sSсС])?(?!\w)"
)
_DOTTED = re.compile(rf"{_OPENS}(?:(\d{{1,2}})\.)?(\d{{1,2}})\.(\d{{2}})(?!\w|\.\d)")
_DOTTED_MARK = re.compile(r"\d{1,2}(?:\.\d{2}){1,2}")


def in_colons(lines: Sequence[Line]) -> Sequence[Line]:
    """Return `lines` with such times as h:mm:ss, where they are certainly those of a list.

    It is one where at least three lines begin so, the first with zero, and go up by chapters.
    """
    written: dict[int, Line] = {}
    for form in (_LETTERED, _DOTTED):
        run: list[tuple[int, int, Line]] = []
        for index, line in enumerate(lines):
            found = _with_time(line, form)
            if found is None:
                continue
            if not found[0]:
                written |= _certain(run)
                run = []
            run.append((index, *found))
        written |= _certain(run)
    return [written.get(index, line) for index, line in enumerate(lines)] if written else lines


def _certain(run: list[tuple[int, int, Line]]) -> dict[int, Line]:
    """Return the lines of `run` by their index, or nothing where they may be no chapters."""
    seconds = [one for _, one, _ in run]
    rises = all(after - before >= _SHORTEST_S for before, after in pairwise(seconds))
    if len(run) < _FEWEST or seconds[0] or not rises:
        return {}
    return {index: line for index, _, line in run}


def _with_time(line: Line, form: re.Pattern[str]) -> tuple[int, Line] | None:
    """Return the seconds that `line` begins with, and the line with colons in their place."""
    text = f"{line.mark} {line.text}" if _DOTTED_MARK.fullmatch(line.mark) else line.text
    found = form.match(text)
    if found is None or not any(letter.isalpha() for letter in text[found.end() :]):
        return None
    if not any(found.groups()):
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    if seconds >= _SIXTY or (hours and minutes >= _SIXTY):
        return None
    total = hours * 3600 + minutes * 60 + seconds
    clock = f"{total // 3600}:{total // 60 % 60:02}:{total % 60:02}"
    return total, replace(line, text=f"{clock} {text[found.end() :].lstrip(' )]')}")
