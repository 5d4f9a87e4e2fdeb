"""Write plain text as Markdown that shows just its characters."""

import re
from collections.abc import Sequence

from llmcards.markup.html import to_text
from llmcards.markup.quick import is_plain

# What Markdown reads marks in. Those of a kind that the renderer would do nothing with stay bare.
_KINDS = (
    r"[*]",
    r"_",
    r"`",
    r"[$]",
    r"~",
    r"[<>]",
    r"&",
    r"[\[\]!()]",
    r"[|]",
    r"[-+=#.)]",
    r"\\",
)


def from_text(text: str) -> str:
    """Return `text` as Markdown; marks that would be read as such are escaped."""
    return from_lines([("", text)])


def from_lines(lines: Sequence[tuple[str, str]]) -> str:
    """Return lines of plain text as Markdown, each behind a mark of Markdown that holds."""
    bare = "\n".join(mark + text for mark, text in lines)
    shown = _squeezed(" ".join(text for _, text in lines))
    if is_plain(bare) or _shows(bare, shown):
        return bare
    kinds = list(_KINDS)
    for kind in _KINDS:
        fewer = [one for one in kinds if one != kind]
        if _shows(_escaped(lines, fewer), shown):
            kinds = fewer
    return _escaped(lines, kinds)


def _shows(markdown: str, text: str) -> bool:
    return _squeezed(to_text(markdown)) == text


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _escaped(lines: Sequence[tuple[str, str]], kinds: Sequence[str]) -> str:
    marks = re.compile("|".join(kinds) or r"(?!)")
    return "\n".join(mark + marks.sub(r"\\\g<0>", text.strip(" \t")) for mark, text in lines)
