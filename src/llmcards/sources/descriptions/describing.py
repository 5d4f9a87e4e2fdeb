"""Read a video's description: title, address, length, chapters, outline."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from llmcards.cards import Video
from llmcards.sources.addresses import find_addresses, is_video_id, watch_url, without_addresses
from llmcards.sources.descriptions.chapters import ChapterList, find_chapter_lists
from llmcards.sources.descriptions.titles import find_title
from llmcards.sources.lines import Line
from llmcards.sources.pages.draft import Notice
from llmcards.sources.pages.headings import Kind, meaning_of
from llmcards.sources.times import times_in
from llmcards.sources.words import Vocabulary, words_of

_FEWEST_VIDEOS = 2
_LABELLED = re.compile(r"^\W*([^\W\d_][\w ]{1,24}?)\s*:\s*(\S.*)$")
_LENGTH = re.compile(r"([^\W\d_][\w ]{2,24}?)\s*[:=–—-]?\s*[(]?(?=\d{1,3}:\d{2})")


@dataclass(frozen=True, slots=True)
class Described:
    """A video as its description tells it; `id` is empty where no address stands there."""

    video: Video
    notices: tuple[Notice, ...] = ()


def describe(
    lines: Sequence[Line],
    vocabulary: Vocabulary,
    *,
    video_id: str = "",
    lists: tuple[ChapterList, ...] | None = None,
) -> Described | None:
    """Return the video that `lines` describe, or None where they describe none.

    Args:
        lines: The description.
        vocabulary: The words that it is read by.
        video_id: The video it is known to be about, where its own lines name none.
        lists: The lists of chapters in `lines`, where they were found before.
    """
    if lists is None:
        lists = find_chapter_lists(lines, vocabulary)
    own_id = _video_id(lines, vocabulary) or video_id
    chapters = max(lists, key=lambda one: len(one.starts)) if lists else None
    if not own_id and chapters is None:
        return None
    duration_s = _duration(lines, vocabulary)
    other = _other_language(lists, chapters)
    video = Video(
        own_id,
        watch_url(own_id) if own_id else "",
        find_title(lines, chapters, vocabulary),
        duration_s,
        chapters.chapters(duration_s) if chapters else (),
        _outline(lines, vocabulary) or _titles(other),
    )
    told = tuple(one for one in lists if one is not other or video.outline != _titles(other))
    return Described(video, tuple(_notices(told, chapters, video)))


def _other_language(
    lists: tuple[ChapterList, ...], chosen: ChapterList | None
) -> ChapterList | None:
    """Return the list that tells the same chapters in other words."""
    own = [one.seconds for one in chosen.starts] if chosen else []
    same = (one for one in lists if [start.seconds for start in one.starts] == own)
    return next((one for one in same if _titles(one) != _titles(chosen)), None)


def _titles(chapters: ChapterList | None) -> tuple[str, ...]:
    return tuple(start.title for start in chapters.starts) if chapters else ()


def describe_all(
    lines: Sequence[Line], vocabulary: Vocabulary, lists: tuple[ChapterList, ...]
) -> tuple[Described, ...]:
    """Return the videos of a text that may hold several descriptions, one below the other.

    They are told apart where every list of chapters has an address of its own.
    """
    parts = _parts(lines, lists)
    named = [{address.id for line in part for address in line.addresses} for part in parts]
    own = [next(iter(ids)) for ids in named if len(ids) == 1]
    if len(parts) < _FEWEST_VIDEOS or len(set(own)) < len(parts):
        found = describe(lines, vocabulary, lists=lists)
        return (found,) if found else ()
    described = (describe(part, vocabulary) for part in parts)
    return tuple(one for one in described if one)


def _parts(lines: Sequence[Line], lists: tuple[ChapterList, ...]) -> list[list[Line]]:
    """Return `lines` cut in front of each description but the first."""
    cuts = [_head(lines, max(one.places)) for one in lists[:-1]]
    edges = [0, *cuts, len(lines)]
    return [list(lines[begin:end]) for begin, end in pairwise(edges)]


def _head(lines: Sequence[Line], last: int) -> int:
    """Return the index where the description below the place `last` begins: at its title.

    The title stands in the address's own paragraph, or right above it.
    """
    after = next(index for index, line in enumerate(lines) if line.place == last) + 1
    address = next((i for i in range(after, len(lines)) if lines[i].addresses), None)
    if address is None:
        return after
    head = address
    while head > after and lines[head].joined:
        head -= 1
    return head - 1 if head == address and head > after else head


def _video_id(lines: Sequence[Line], vocabulary: Vocabulary) -> str:
    """Return the video named most often; of equals, the one that a label names, or the first."""
    named = [address.id for line in lines for address in line.addresses]
    if not named:
        values = (_labelled(line.text, vocabulary) or line.text for line in lines[:40])
        return next((text for text in values if is_video_id(text) and not text.isalpha()), "")
    counts = Counter(named)
    most = max(counts.values())
    best = [video_id for video_id in counts if counts[video_id] == most]
    for line in lines:
        value = _labelled(line.text, vocabulary)
        if value and (found := [one.id for one in find_addresses(value) if one.id in best]):
            return found[0]
    return best[0]


def _labelled(text: str, vocabulary: Vocabulary) -> str:
    """Return what stands behind a label such as "Video:"."""
    found = _LABELLED.match(text)
    if found and vocabulary.address_labels.fills(words_of(found.group(1))):
        return found.group(2)
    return ""


def _duration(lines: Sequence[Line], vocabulary: Vocabulary) -> int | None:
    for line in lines:
        for found in _LENGTH.finditer(line.text[:400]):
            words = words_of(found.group(1))
            if vocabulary.length_labels.fills(words) or vocabulary.length_labels.fills(words[-1:]):
                times = [one for one in times_in(line.text) if one.begin >= found.end()]
                return times[0].seconds if times else None
    return None


def _outline(lines: Sequence[Line], vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the items below a heading such as "Contents:", up to the first other line."""
    found: list[str] = []
    listing = False
    for line in lines:
        if listing and line.is_item and not times_in(line.text):
            found.append(line.text)
            continue
        if found:
            break
        meaning = None if line.is_item else meaning_of(line.text, vocabulary)
        kinds = {Kind.OUTLINE, Kind.CHAPTERS}
        listing = meaning is not None and meaning.kind in kinds and not meaning.tail
    return tuple(text for text in found if without_addresses(text))


def _notices(
    lists: tuple[ChapterList, ...], chosen: ChapterList | None, video: Video
) -> list[Notice]:
    notices = []
    if not video.id and chosen:
        text = "The description names no address of its video; its chapters cannot be opened."
        notices.append(Notice(chosen.starts[0].line.number, "address_missing", text, video.title))
    for start in chosen.left_out if chosen else ():
        text = "The time goes back behind the chapters before it; it was not taken for a chapter."
        notices.append(Notice(start.line.number, "time_left_out", text, start.title))
    for one in lists:
        if one is not chosen:
            text = "A second list of chapters in the same text was left out; read it on its own."
            notices.append(Notice(one.starts[0].line.number, "chapters_left_out", text))
    return notices
