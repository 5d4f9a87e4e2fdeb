"""Read chapters whose times stand on lines of their own, as YouTube's own list is copied."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from llmcards.sources.descriptions.starts import Start, tidy_title
from llmcards.sources.lines import Line
from llmcards.sources.times import Time, times_in

_FEWEST = 3
_LONGEST_TITLE = 140
_SPOKEN_S = 15
_MANY = 8


def paired_starts(lines: Sequence[Line]) -> tuple[list[Start], frozenset[int]]:
    """Return the chapters whose titles and times take turns, and the places of their lines.

    Empty where they do not take turns, and for a transcript, which has a time every few seconds.
    """
    at = [index for index, line in enumerate(lines) if _lone_time(line)]
    runs = _runs(at)
    longest = max(runs, key=len, default=[])
    if len(longest) < _FEWEST:
        return [], frozenset()
    step = -1 if _titles_first(lines, longest) else 1
    starts = []
    places = set()
    for index in longest:
        time = _lone_time(lines[index])
        beside = lines[index + step] if 0 <= index + step < len(lines) else None
        if time and beside and _is_title(beside):
            starts.append(Start(time.seconds, tidy_title(beside.text), beside))
            places |= {lines[index].place, beside.place}
    if len(starts) < _FEWEST or _is_transcript(starts):
        return [], frozenset()
    return starts, frozenset(places)


def _lone_time(line: Line) -> Time | None:
    """Return the time that is all of the line."""
    times = times_in(line.text) if len(line.text) < len("(100:00:00.000) -") else ()
    if len(times) != 1 or line.addresses:
        return None
    rest = line.text[: times[0].begin] + line.text[times[0].end :]
    return None if any(letter.isalnum() for letter in rest) else times[0]


def _runs(at: list[int]) -> list[list[int]]:
    """Return the runs of `at` with one line between each two."""
    runs: list[list[int]] = []
    for index in at:
        if runs and index - runs[-1][-1] == 2:  # noqa: PLR2004 - a title stands between two times
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs


def _titles_first(lines: Sequence[Line], run: list[int]) -> bool:
    first, last = run[0], run[-1]
    if first == 0 or not _is_title(lines[first - 1]):
        return False
    return last + 1 >= len(lines) or not _is_title(lines[last + 1]) or lines[first].joined


def _is_title(line: Line) -> bool:
    short = bool(line.text) and len(line.text) <= _LONGEST_TITLE
    told = any(letter.isalpha() for letter in line.text)
    return (
        short and told and not line.addresses and line.text[-1] != ":" and not times_in(line.text)
    )


def _is_transcript(starts: list[Start]) -> bool:
    gaps = [after.seconds - one.seconds for one, after in pairwise(starts)]
    return len(starts) >= _MANY and median(gaps) < _SPOKEN_S
