"""Read chapters that were run together in one paragraph."""

import re
from dataclasses import replace

from llmcards.sources.descriptions.starts import Start, tidy_title
from llmcards.sources.lines import Line
from llmcards.sources.times import Time, times_in
from llmcards.sources.words import Vocabulary, words_of

_FEWEST = 3
_LONGEST_TITLE = 160
_MARKED = re.compile(r"([^\W\d_][\w-]*(?:\s[^\W\d_][\w-]*)?)\s*:")
_PART = re.compile(r"(?<!\S)[^\W\d_]{2,12}\s\d{1,2}(?=[.:]|\s[-–—])")
_TRAILING = re.compile(r"(?:https?://|www\.|[#@]\w|\n).*$", re.DOTALL)
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-ZА-ЯЁ])")


def running_candidates(line: Line, vocabulary: Vocabulary) -> list[Start]:
    """Return the chapters run together in `line`; none where its times are prose.

    They are a list where a word such as "Chapters:" announces them, or where the first time
    is 0:00.
    """
    times = times_in(line.text)
    if len(times) < _FEWEST:
        return []
    begin = _announced(line.text, times, vocabulary)
    if begin is None:
        if times[0].seconds or not _starts_list(line.text, times[0]):
            return []
        begin = 0
    times = tuple(time for time in times if time.begin >= begin)
    if len(times) < _FEWEST:
        return []
    return _split(line, times, begin, vocabulary)


def _announced(text: str, times: tuple[Time, ...], vocabulary: Vocabulary) -> int | None:
    """Return where the list begins after the last heading word before a time."""
    chapters = vocabulary.chapters
    place = None
    for found in _MARKED.finditer(text, 0, times[-_FEWEST].begin):
        words = words_of(found.group(1))
        if chapters.fills(words) or (words and chapters.fills(words[-1:])):
            place = found.end()
    return place


def _starts_list(text: str, first: Time) -> bool:
    return not any(letter.isalnum() for letter in text[: first.begin])


def _split(line: Line, times: tuple[Time, ...], begin: int, vocabulary: Vocabulary) -> list[Start]:
    edges = [begin, *(time.begin for time in times), len(line.text)]
    ends = [time.end for time in times]
    between = [line.text[begin : edges[1]]]
    between += [line.text[end : edges[place + 2]] for place, end in enumerate(ends)]
    title_first = not _has_title(between[-1]) and _has_title(between[0])
    titles = between[:-1] if title_first else between[1:]
    titles[-1] = _cut_last(titles[-1])
    starts = [Start(time.seconds, title, line) for time, title in zip(times, titles, strict=True)]
    part = None if title_first else tidy_title(between[0]) or None
    return [one for one in _with_parts(starts, part, vocabulary) if _has_title(one.title)]


def _has_title(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _with_parts(starts: list[Start], part: str | None, vocabulary: Vocabulary) -> list[Start]:
    """Move the part's heading that stands behind a title to the chapters after it."""
    named: list[Start] = []
    for place, start in enumerate(starts):
        title, following = _part_off(start.title, vocabulary)
        before_last = place == len(starts) - 2
        if following is None and part and before_last:
            title, following = _end_off(title, vocabulary)
        named.append(replace(start, title=_unmarked(title), part=part))
        part = following or part
    return named


def _part_off(text: str, vocabulary: Vocabulary) -> tuple[str, str | None]:
    for found in _PART.finditer(text):
        if vocabulary.part.opens(words_of(found.group())) and _has_title(text[: found.start()]):
            return text[: found.start()], tidy_title(text[found.start() :])
    return text, None


def _end_off(text: str, vocabulary: Vocabulary) -> tuple[str, str | None]:
    title, _, last = text.rstrip().rpartition(" ")
    capital = last[:1].isupper() and vocabulary.end.fills(words_of(last))
    return (title, last) if capital and _has_title(title) else (text, None)


def _unmarked(text: str) -> str:
    """Return a title without what parts it from its own time and from the next."""
    text = text.strip().lstrip(")]}:=→").rstrip("([{")
    return tidy_title(text)


def _cut_last(text: str) -> str:
    """Return the last title without what follows the list."""
    text = _TRAILING.sub("", text)
    if len(text) > _LONGEST_TITLE and (end := _SENTENCE.search(text)):
        text = text[: end.start()]
    return text
