"""Find a module's title and summary, and a video's name in brackets."""

import re

from llmcards.sources.addresses import find_addresses
from llmcards.sources.lines import Line, Shape
from llmcards.sources.pages.draft import PageDraft
from llmcards.sources.words import Vocabulary, words_of

_LONGEST_TITLE = 120
_BRACKETS = re.compile(r"[(\[«“]([^()\[\]«»“”]{2,160})[)\]»”]\s*[.:]?$")
_PROSE_ENDS = ".:;,!"


def bracketed_title(text: str, vocabulary: Vocabulary) -> str:
    """Return the video's name that stands in brackets at the end of a step's title.

    A remark such as "(optional)" is no name.
    """
    found = _BRACKETS.search(text)
    if not found:
        return ""
    inner = found.group(1).strip()
    words = words_of(inner)
    remark = not words or vocabulary.bracket_notes.fills(words) or find_addresses(inner)
    told = not any(letter.isalpha() for letter in inner) or inner[:1].isdigit()
    return "" if remark or told else inner


class TitleSeeker:
    """Watches the lines above the first section for the title; the prose below it is summary."""

    def __init__(self, draft: PageDraft, outside: str, vocabulary: Vocabulary) -> None:
        """Start on `draft`; `outside` is the title that the format keeps apart."""
        self._draft = draft
        self._outside = outside
        self._vocabulary = vocabulary
        self._sure = False

    def restart(self) -> None:
        """Forget what stood above: the page begins here (a browser's skip link, say)."""
        if not self._sure and not self._draft.is_page:
            self._draft.title = ""
            self._draft.summary.clear()

    def take_heading(self, line: Line) -> bool:
        """Take a heading as the title; False where there is one already."""
        if self._sure:
            return False
        self._draft.title, self._draft.title_line = line.text, line.number
        self._draft.summary.clear()
        self._sure = True
        return True

    def take_paragraph(self, line: Line) -> bool:
        """Take a paragraph as title or summary; False where it may be a stray question."""
        draft = self._draft
        if not draft.title and not draft.summary and self._is_title(line):
            draft.title, draft.title_line = line.text, line.number
            return True
        if line.text.endswith("?") and not re.search(r"[.!]\s", line.text):
            return False
        draft.summary.append(line.text)
        return True

    def finish(self) -> None:
        """Settle for the title outside of the page's text where no heading told one."""
        if self._outside and not self._sure:
            self._draft.title = self._outside

    def _is_title(self, line: Line) -> bool:
        text = line.text
        plain = line.shape is Shape.PARAGRAPH and text[-1] not in _PROSE_ENDS
        return plain and len(text) <= _LONGEST_TITLE and not find_addresses(text)
