"""Look ahead on a page: what the lines below say about the line at hand."""

import re
from functools import cached_property

from llmcards.sources.lines import Line, Shape
from llmcards.sources.pages.gathering import ends_as_question
from llmcards.sources.pages.headings import Kind, meaning_of
from llmcards.sources.pages.pairs import pair_of
from llmcards.sources.words import Vocabulary

_NUMBERING = re.compile(r"^[\d.]+\s+")
_FEWEST_SESSIONS = 2
_FEWEST_BARE = 2


def bare_list(lines: tuple[Line, ...], vocabulary: Vocabulary) -> Line | None:
    """Return the first question of a text that is questions, and nothing told, to its end."""
    asked = [line for line in lines if ends_as_question(line.text)]
    if len(asked) < _FEWEST_BARE:
        return None
    after = (line for line in lines if line.place > asked[0].place)
    listed = all(
        line.is_item or ends_as_question(line.text) or pair_of(line.text, vocabulary)
        for line in after
        if line.shape is not Shape.CODE
    )
    return asked[0] if listed else None


class Ahead:
    """A page's lines, asked about from one of them."""

    def __init__(self, lines: tuple[Line, ...], vocabulary: Vocabulary) -> None:
        """Look over `lines`, which are read by `vocabulary`."""
        self._lines = lines
        self._vocabulary = vocabulary

    def next_kind(self, index: int) -> Kind | None:
        """Return what the line below the one at `index` opens."""
        following = self._line(index + 1)
        meaning = meaning_of(following.text, self._vocabulary) if following else None
        return meaning.kind if meaning else None

    def asks_soon(self, index: int) -> bool:
        """Whether questions are opened right below, a video's address aside."""
        below = self._line(index + 1)
        named = below is not None and bool(below.addresses)
        return self.next_kind(index + named) is Kind.QUESTIONS

    def lists_next(self, index: int) -> bool:
        """Whether a list begins right below."""
        below = self._line(index + 1)
        return below is not None and below.is_item

    def stands_again(self, line: Line) -> bool:
        """Whether `line` stands again below, as the entries of a table of contents do."""
        return self._last_places.get(_bare(line.text), line.place) > line.place

    @cached_property
    def sessions_are_lectures(self) -> bool:
        """Whether the page has weeks, say, and no lectures within them."""
        meanings = [meaning_of(line.text, self._vocabulary) for line in self._lines]
        found = [(one.kind, one.lecture) for one in meanings if one]
        lectures = any(kind is Kind.LECTURE for kind, _ in found)
        sessions = {number for kind, number in found if kind is Kind.SESSION}
        return not lectures and len(sessions) >= _FEWEST_SESSIONS

    @cached_property
    def _last_places(self) -> dict[str, int]:
        return {_bare(line.text): line.place for line in self._lines}

    def _line(self, index: int) -> Line | None:
        return self._lines[index] if index < len(self._lines) else None


def _bare(text: str) -> str:
    return _NUMBERING.sub("", text, count=1).casefold()
