"""Reduce plain text, as a browser copies it, to lines."""

from llmcards.cards import Marks
from llmcards.sources.lines import Page, RawLine, typed

_TAB_COLUMNS = 4


def read_plain(text: str, *, first_number: int = 1) -> Page:
    """Return the lines of `text`, numbered from `first_number`."""
    return Page(typed(raw_lines(text, first_number=first_number)), marks=Marks.FORMULAS)


def raw_lines(text: str, *, first_number: int = 1) -> list[RawLine]:
    """Return the lines of `text` that are not empty, with their indents in columns."""
    found: list[RawLine] = []
    joined = False
    for number, source in enumerate(text.split("\n"), first_number):
        line = source.expandtabs(_TAB_COLUMNS)
        content = line.strip()
        if content:
            indent = len(line) - len(line.lstrip())
            found.append(RawLine(number, content, indent, joined=joined))
        joined = bool(content)
    return found
