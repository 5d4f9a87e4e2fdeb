"""Read a list of chapters out of a description, in lines or run together in a paragraph."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from llmcards.cards import Chapter
from llmcards.sources.descriptions.lettered import in_colons
from llmcards.sources.descriptions.paired import paired_starts
from llmcards.sources.descriptions.running import running_candidates
from llmcards.sources.descriptions.starts import Start, line_start, tidy_title
from llmcards.sources.lines import Line, Shape
from llmcards.sources.pages.headings import Kind, meaning_of
from llmcards.sources.words import Vocabulary, words_of

_FEWEST = 2
_WIDEST_GAP = 12
_LONGEST_PART = 80
_EARLIEST_OF_DAY = 360
_ROUND_MINUTES = frozenset({0, 15, 30, 45})
_PART = re.compile(r"[^\W\d_]+\s+\d{1,2}(?:[.:]|\s[-–—]|$)")


@dataclass(frozen=True, slots=True)
class ChapterList:
    """Chapters without ends, the places of their lines, and the starts that did not fit."""

    starts: tuple[Start, ...]
    places: frozenset[int]
    left_out: tuple[Start, ...] = ()

    def chapters(self, duration_s: int | None) -> tuple[Chapter, ...]:
        """Return the chapters; each ends where the next starts, the last with the video."""
        ends: list[int | None] = [start.seconds for start in self.starts[1:]]
        last = self.starts[-1]
        ends.append(duration_s if duration_s and duration_s > last.seconds else last.until)
        return tuple(
            Chapter(start.title, start.seconds, end, start.part)
            for start, end in zip(self.starts, ends, strict=True)
        )


def find_chapter_lists(lines: Sequence[Line], vocabulary: Vocabulary) -> tuple[ChapterList, ...]:
    """Return every list of chapters in `lines`, in order; a list has at least two."""
    lines = in_colons(lines)
    found: list[ChapterList] = []
    for line in lines:
        starts = running_candidates(line, vocabulary)
        if starts:
            found += _lists_of([starts])
    running = frozenset(place for one in found for place in one.places)
    rest = [line for line in lines if line.place not in running]
    paired, places = paired_starts(rest)
    if alone := _lists_of([paired]) if paired else []:
        found.append(replace(alone[0], places=places))
        rest = [line for line in rest if line.place not in places]
    by_front = _lists_of(_blocks(rest, vocabulary, time_first=True))
    taken = frozenset(place for one in by_front for place in one.places)
    rest = [line for line in rest if line.place not in taken]
    by_back = _lists_of(_blocks(rest, vocabulary, time_first=False))
    found += _without_reused(by_front, by_back)
    return tuple(sorted(found, key=lambda one: min(one.places)))


def _without_reused(front: list[ChapterList], back: list[ChapterList]) -> list[ChapterList]:
    """Drop a list of two trailing times where a proper list stands beside it: likely prose."""
    if front:
        back = [one for one in back if len(one.starts) > _FEWEST]
    return front + back


def _blocks(
    lines: Sequence[Line], vocabulary: Vocabulary, *, time_first: bool
) -> list[list[Start]]:
    """Return starts that stand together, each with the part it belongs to."""
    blocks: list[list[Start]] = []
    part: str | None = None
    above: str | None = None
    between: list[Line] = []
    for line in lines:
        start = line_start(line, vocabulary, time_first=time_first)
        if start is None:
            between.append(line)
            continue
        apart = len(between)
        near = bool(blocks) and apart <= _WIDEST_GAP
        named = (
            _part_of(one, vocabulary, within=near) for one in reversed(between[-_WIDEST_GAP:])
        )
        part = next((one for one in named if one is not None), part if near else None) or None
        if not near or _begins_anew(blocks[-1], start, apart):
            blocks.append([])
            above = _part_of(between[-1], vocabulary, within=True) if between else None
        elif part and above and all(one.part is None for one in blocks[-1]):
            # The line above the list looks like this one: it names the first part, then.
            blocks[-1] = [replace(one, part=above) for one in blocks[-1]]
        blocks[-1].append(replace(start, part=part))
        between = []
    return blocks


def _begins_anew(block: list[Start], start: Start, apart: int) -> bool:
    """Whether `start` belongs to another list: corrections, or the chapters of another video."""
    back = start.seconds <= block[-1].seconds
    return len(block) >= _FEWEST and back and (apart > 0 or start.seconds == 0)


def _part_of(line: Line, vocabulary: Vocabulary, *, within: bool) -> str | None:
    """Return the part that `line` begins; "" where it ends any, None where it says nothing.

    Only `within` a list is a line that ends with a colon, or any heading, the name of a part.
    """
    text, words = line.text, words_of(line.text)
    if not words or len(text) > _LONGEST_PART or line.addresses:
        return None
    if _PART.match(text) and vocabulary.part.opens(words):
        return text
    if vocabulary.end.fills(words):
        return tidy_title(text)
    meaning = meaning_of(text, vocabulary)
    if meaning and meaning.kind in {Kind.CHAPTERS, Kind.OUTLINE}:
        return ""
    headed = line.shape is Shape.HEADING or (text.endswith(":") and not line.is_item)
    return text.rstrip(":").rstrip() if headed and within else None


def _lists_of(blocks: list[list[Start]]) -> list[ChapterList]:
    lists: list[ChapterList] = []
    for block in blocks:
        kept = _longest_ascending(block)
        if lists and len(block) == 1 and block[0].seconds <= lists[-1].starts[-1].seconds:
            lists[-1] = replace(lists[-1], left_out=(*lists[-1].left_out, *block))
        if len(kept) >= _FEWEST and not _is_timetable(kept):
            taken = set(map(id, kept))
            left_out = tuple(start for start in block if id(start) not in taken)
            places = frozenset(start.line.place for start in block)
            lists.append(ChapterList(tuple(kept), places, left_out))
    return lists


def _is_timetable(starts: list[Start]) -> bool:
    """Whether the times are those of a day, 18:30 and 19:00 say, rather than of a video."""
    late = starts[0].seconds >= _EARLIEST_OF_DAY
    return late and all(start.seconds % 60 in _ROUND_MINUTES for start in starts)


def _longest_ascending(starts: list[Start]) -> list[Start]:
    """Return the longest run of starts that ascend; of runs as long, the one that stands first.

    What goes back in time is no chapter.
    """
    lengths = _lengths_from(starts)
    wanted = max(lengths, default=0)
    zeros = (place for place, start in enumerate(starts) if not start.seconds)
    begin = next((place for place in zeros if lengths[place] == wanted), 0)
    chosen: list[Start] = []
    for start, length in zip(starts[begin:], lengths[begin:], strict=True):
        if length == wanted and (not chosen or start.seconds > chosen[-1].seconds):
            chosen.append(start)
            wanted -= 1
    return chosen


def _lengths_from(starts: list[Start]) -> list[int]:
    """Return for each start how long the longest ascending run is that begins with it."""
    tails: list[int] = []
    lengths: list[int] = []
    for start in reversed(starts):
        place = bisect_left(tails, -start.seconds)
        tails[place : place + 1] = [-start.seconds]
        lengths.append(place + 1)
    return lengths[::-1]
