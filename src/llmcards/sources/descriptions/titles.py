"""Find the title of the video among the lines of its description."""

import re
from collections.abc import Sequence

from llmcards.sources.addresses import find_addresses, without_addresses
from llmcards.sources.descriptions.chapters import ChapterList
from llmcards.sources.lines import Line, Shape
from llmcards.sources.pages.headings import meaning_of
from llmcards.sources.times import times_in
from llmcards.sources.words import Vocabulary, words_of

_LONGEST_TITLE = 140
_PROSE_LENGTH = 150
_LABELLED = re.compile(r"^\W*([^\W\d_][\w ]{1,24}?)\s*:\s*(\S.*)$")
_DATE = re.compile(
    r"^\W*(?:[^\W\d_]{3,10}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+[^\W\d_]{3,10}\.?,?\s+\d{4}.{0,4}"
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\W*$"
)
_COUNT = re.compile(r"^\W*[\d.,\s]+[KMkmКМ]?\s*(?:тыс|млн)?\.?\s*[^\W\d_]{4,11}\b[^.!?]{0,90}$")
_HANDLE = re.compile(r"^[@#]\w")
_OUTSIDE = re.compile(r"^\W*(?:https?://|www\.)\S+$", re.IGNORECASE)
_ENDS = "ai|app|be|co|com|dev|edu|gg|info|io|me|net|org|ru|su|tv|рф"
_ELSEWHERE = re.compile(rf"https?://|\bwww\.|\w\.(?:{_ENDS})/\S", re.IGNORECASE)


def find_title(lines: Sequence[Line], chapters: ChapterList | None, vocabulary: Vocabulary) -> str:
    """Return the video's title; empty where no line looks like one.

    A label wins, then a heading, then the words that link the video, then the line right above
    the prose that leads to the chapters, then the first line that may be a title.
    """
    for line in lines[:40]:
        found = _LABELLED.match(line.text)
        if found and vocabulary.title_labels.fills(words_of(found.group(1))):
            return found.group(2).strip()
    listed = chapters.places if chapters else frozenset()
    candidates = [line for line in lines if _may_be_title(line, listed, vocabulary)]
    above = [line for line in candidates if not chapters or line.place < min(chapters.places)]
    heading = next((line for line in above if line.shape is Shape.HEADING), None)
    chosen = heading or _above_prose(lines, above, listed) or next(iter(above), None)
    if chosen and not heading and (words := _linking_words(lines, listed, vocabulary)):
        return words
    return _without_link(chosen) if chosen else _linking_words(lines, listed, vocabulary)


def _without_link(line: Line) -> str:
    return without_addresses(line.text).strip(" :–—|-") or line.text


def _may_be_title(line: Line, listed: frozenset[int], vocabulary: Vocabulary) -> bool:
    text = without_addresses(line.text).strip(" :–—|-")
    if not text or line.is_item or line.place in listed or len(text) > _LONGEST_TITLE:
        return False
    if times_in(text) or text[-1] in ".:;," or not any(one.isalpha() for one in text):
        return False
    forms = (_DATE, _COUNT, _HANDLE, _OUTSIDE)
    if _ELSEWHERE.search(text) or any(form.match(line.text) for form in forms):
        return False
    label = _LABELLED.match(line.text)
    if label and find_addresses(line.text) and len(label.group(1).split()) == 1:
        return False
    labels = vocabulary.address_labels
    if label is None and find_addresses(line.text) and labels.fills(words_of(text)):
        return False
    return meaning_of(line.text, vocabulary) is None


def _above_prose(
    lines: Sequence[Line], candidates: list[Line], listed: frozenset[int]
) -> Line | None:
    """Return a title right above the long paragraph that the chapters were run together in."""
    places = {line.place: line for line in candidates}
    for line in lines:
        before = places.get(line.place - 1)
        if before and line.joined and len(line.text) > _PROSE_LENGTH and line.place in listed:
            return before
    return None


def _linking_words(lines: Sequence[Line], listed: frozenset[int], vocabulary: Vocabulary) -> str:
    for line in lines:
        for url, words in line.links:
            named = vocabulary.address_labels.fills(words_of(words))
            told = words and not named and not _OUTSIDE.match(words) and not find_addresses(words)
            if told and line.place not in listed and find_addresses(url):
                return words
    return ""
