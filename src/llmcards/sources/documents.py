"""Tell what one document is, a page or a description or both, and read it as that."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from llmcards.cards import Module, Video
from llmcards.sources.addresses import watch_url
from llmcards.sources.descriptions.chapters import find_chapter_lists
from llmcards.sources.descriptions.describing import Described, describe, describe_all
from llmcards.sources.lines import Line, Page, Shape
from llmcards.sources.pages.assembling import assemble, plain_title
from llmcards.sources.pages.draft import Notice, PageDraft, StepDraft
from llmcards.sources.pages.gathering import ends_as_question
from llmcards.sources.pages.grammar import understand
from llmcards.sources.pages.modules import modules_apart
from llmcards.sources.pages.titles import bracketed_title
from llmcards.sources.words import Vocabulary, words_of

_EDIT_MARK = re.compile(r"(?<=\S)\s?\[([^\[\]]{1,60})\]$")


@dataclass(frozen=True, slots=True)
class Content:
    """What one document holds. `linked` are videos that a page names without describing them."""

    module: Module | None = None
    described: tuple[Video, ...] = ()
    linked: tuple[Video, ...] = ()
    notices: tuple[Notice, ...] = ()
    pictures: tuple[bytes, ...] = ()


def read_contents(page: Page, name: str, vocabulary: Vocabulary) -> list[Content]:
    """Return what `page`, a document called `name`, holds: of each module in it, if several."""
    lines = tuple(_without_edit_mark(line, vocabulary) for line in page.lines)
    pieces = modules_apart(replace(page, lines=lines), vocabulary)
    return [read_content(piece, name, vocabulary) for piece in pieces]


def _without_edit_mark(line: Line, vocabulary: Vocabulary) -> Line:
    """Return `line` without the "[edit]" that a wiki sets behind its headings."""
    found = _EDIT_MARK.search(line.text)
    marks = found.group(1).split("|") if found else []
    if not found or not all(vocabulary.edit_marks.fills(words_of(mark)) for mark in marks):
        return line
    return replace(line, text=line.text[: found.start()].rstrip())


def read_content(page: Page, name: str, vocabulary: Vocabulary) -> Content:
    """Return what `page`, one module of a document called `name`, holds."""
    told = replace(page, lines=tuple(one for one in page.lines if one.shape is not Shape.CODE))
    lists = find_chapter_lists(told.lines, vocabulary)
    timed = frozenset(place for one in lists for place in one.places)
    draft = understand(page, vocabulary, timed)
    if not _is_page(draft, timed):
        return _as_description(describe_all(told.lines, vocabulary, lists), draft)
    text = "\n".join(line.text for line in told.lines if line.place not in timed)
    title = PurePath(name).stem or name
    module = assemble(draft, vocabulary.language_of(text), vocabulary, name=title)
    described, notices = _within_page(told, draft, timed, vocabulary)
    linked = tuple(_linked(draft, vocabulary))
    shown = tuple(dict.fromkeys(draft.pictures))
    return Content(module, described, linked, (*draft.notices, *notices), shown)


def _is_page(draft: PageDraft, timed: frozenset[int]) -> bool:
    """Whether a module is told of.

    Beside a list of chapters only real questions make a page: descriptions have steps and
    exercises of their own.
    """
    if not timed:
        return draft.is_page
    asked = [one for group in draft.groups for one in group.questions]
    asked += [one for part in draft.exercises for one in part.questions]
    asked += [one for step in draft.steps for one in step.questions]
    return any(ends_as_question(one.text) for one in asked)


def _as_description(found: tuple[Described, ...], draft: PageDraft) -> Content:
    if found:
        notices = tuple(notice for one in found for notice in one.notices)
        return Content(described=tuple(one.video for one in found), notices=notices)
    text = "Neither questions nor a video were found; this is no module page or description."
    return Content(notices=(Notice(1, "nothing_found", text), *draft.notices))


def _within_page(
    page: Page, draft: PageDraft, timed: frozenset[int], vocabulary: Vocabulary
) -> tuple[tuple[Video, ...], tuple[Notice, ...]]:
    """Return the videos whose chapters stand on the page, between or after its own lines."""
    videos: list[Video] = []
    notices: list[Notice] = []
    for lines in _unclaimed(page.lines, draft.claimed):
        if not any(line.place in timed for line in lines):
            continue
        owner = _owner(draft, lines[0].place)
        own_id = owner.links[0][0].id if owner and owner.links else ""
        if found := describe(lines, vocabulary, video_id=own_id):
            videos.append(found.video)
            notices += found.notices
    return tuple(videos), tuple(notices)


def _unclaimed(lines: Sequence[Line], claimed: set[int]) -> list[list[Line]]:
    runs: list[list[Line]] = [[]]
    for line in lines:
        if line.place in claimed:
            runs.append([])
        else:
            runs[-1].append(line)
    return [run for run in runs if run]


def _owner(draft: PageDraft, place: int) -> StepDraft | None:
    """Return the step within which the line at `place` stands."""
    before = [step for step in draft.steps if step.place < place]
    closed = [part.place for part in draft.exercises if part.place < place]
    if not before or (closed and closed[-1] > before[-1].place):
        return None
    return before[-1]


def _linked(draft: PageDraft, vocabulary: Vocabulary) -> list[Video]:
    found: dict[str, Video] = {}
    for step in draft.steps:
        heading = plain_title(step.title)
        known = bracketed_title(step.title, vocabulary)
        for place, (address, words) in enumerate(step.links):
            title = (known or _name(words) or heading) if not place else _name(words)
            found.setdefault(address.id, Video(address.id, watch_url(address.id), title))
    around = [*draft.loose_links]
    for group in draft.groups:
        around += group.links_before + group.links_after
    for address, words in around:
        found.setdefault(address.id, Video(address.id, watch_url(address.id), _name(words)))
    return list(found.values())


def _name(words: str) -> str:
    return plain_title(words)
