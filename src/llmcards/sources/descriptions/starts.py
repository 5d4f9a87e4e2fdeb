"""Read one chapter's start and title off a line of its own."""

import re
from dataclasses import dataclass

from llmcards.sources.addresses import without_addresses
from llmcards.sources.lines import Line
from llmcards.sources.times import Time, times_in
from llmcards.sources.words import Vocabulary, words_of

_LONGEST_TITLE = 200
_LONGEST_OPENING = 12
_MOST_WORDS_UNPARTED = 8
_RANGE_TIMES = 2
_OPENING = re.compile(r"[\s@(\[{<【「［（*_`~•·▶►⏱️🕐-🕧#|–—-]*(?:\d{1,3}[.)]\s+)?[(\[{<*_`\s]*$")
_AFTER_TIME = re.compile(r"^[)\]}>】」］）*_`]*\s*(?:[-–—|:•·=→»>/~.,;]+(?=\s|\w|[\"«“(\[])\s*)*")
_RANGE = re.compile(r"^\s*[-–—]+\s*[(\[]?(?=\d{1,2}:)")
_BEFORE_TIME = re.compile(r"[\s\-–—|:•·=→»>~,;*_`]*[(\[{<【「［（]?[*_`\s]*$")
_PROSE = re.compile(r"[^.!?]{20,}[.!]\s+\S.*[.!]$")
_LEADERS = re.compile(r"\s*(?:\.{3,}|…+|(?:\s\.){2,})$")
_AFTER_LAST = re.compile(r"[)\]}>】」］）*_`.,;\s]*$")


@dataclass(frozen=True, slots=True)
class Start:
    """Where a chapter starts, in seconds, its title, and its line on the page.

    `until` is where it ends, if the line says so.
    """

    seconds: int
    title: str
    line: Line
    part: str | None = None
    until: int | None = None


def tidy_title(text: str) -> str:
    """Return a chapter's title without the marks that parted it from its time."""
    return text.strip().strip("|•·–—").strip(" \t-*_`").rstrip(",;").strip()


def line_start(line: Line, vocabulary: Vocabulary, *, time_first: bool) -> Start | None:
    """Return the chapter that `line` starts, or None where it starts none.

    Args:
        line: A line of the description.
        vocabulary: The words that name a video's length, which is no chapter.
        time_first: Whether the time stands before the title.
    """
    times = times_in(line.text)
    if not times or len(line.text) > _LONGEST_TITLE * 2 or _tells_length(line.text, vocabulary):
        return None
    title = _title_after(line.text, times) if time_first else _title_before(line.text, times)
    if title is None or len(title) > _LONGEST_TITLE:
        return None
    title = tidy_title(without_addresses(title))
    if not any(letter.isalnum() for letter in title) or _PROSE.match(title):
        return None
    first = 0 if time_first else _first_of_range(line.text, times)
    return Start(times[first].seconds, title, line, until=_until(line.text, times[first:]))


def _until(text: str, times: tuple[Time, ...]) -> int | None:
    """Return where the range ends that the first two of `times` are; None where they are none."""
    if len(times) < _RANGE_TIMES or times[1].seconds <= times[0].seconds:
        return None
    between = text[times[0].end : times[1].begin].strip(" )]([")
    return times[1].seconds if between and not between.strip("-–—") else None


def _tells_length(text: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.length_labels.opens(words_of(text[:60]))


def _title_after(text: str, times: tuple[Time, ...]) -> str | None:
    first = times[0]
    if first.begin > _LONGEST_OPENING or not _OPENING.match(text[: first.begin]):
        return None
    rest = text[first.end :]
    if len(times) > 1 and _RANGE.match(rest.lstrip(")]")):
        rest = text[times[1].end :]
    return rest[_length_of(_AFTER_TIME, rest) :]


def _length_of(form: re.Pattern[str], text: str) -> int:
    found = form.match(text)
    return found.end() if found else 0


def _first_of_range(text: str, times: tuple[Time, ...]) -> int:
    """Return the index of the time that a trailing `1:00 - 2:00` begins with."""
    if len(times) < _RANGE_TIMES or text[times[-2].end : times[-1].begin].strip(" -–—") != "":
        return len(times) - 1
    return len(times) - 2


def _title_before(text: str, times: tuple[Time, ...]) -> str | None:
    last = times[_first_of_range(text, times)]
    tail = text[times[-1].end :]
    if not _AFTER_LAST.fullmatch(tail) or "." in tail:
        return None
    found = _BEFORE_TIME.search(text[: last.begin][-30:])
    parted = found.group().strip() if found else ""
    title = _LEADERS.sub("", text[: last.begin - (len(found.group()) if found else 0)])
    # With nothing but a space between, only a short line is a title: prose runs longer.
    return title if parted or len(title.split()) <= _MOST_WORDS_UNPARTED else None
