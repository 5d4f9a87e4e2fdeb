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
_NOTHING = re.compile(r"(?!)")


# A formula in dollars, where the renderer would take it for one, or in `\( \)` and `\[ \]`. In
# dollars it is one word or has a sign of mathematics, so that prices and shell variables are none.
_SIGN = r"[\\^_=<>+*/|(){}-]"
_FORMULA = re.compile(
    rf"\$\$(?=[^$\s]+\$\$|[^$\n]*{_SIGN})(?P<block>[^$\n]+)\$\$"
    rf"|(?<![A-Za-z0-9_$])\$(?!\s)(?=[^$\s]+\$|[^$\n]*{_SIGN})(?!\d[^$\n\\]*\s\(?[^\W\d_]{{2}})"
    r"(?P<dollars>[^$\n]+)(?<!\s)\$(?![A-Za-z0-9_$])"
    r"|\\\((?P<inline>(?:[^\\\n]|\\[^()\n])+)\\\)|\\\[(?P<display>(?:[^\\\n]|\\[^\[\]\n])+)\\\]"
)


def from_text(text: str, *, formulas: bool = False) -> str:
    r"""Return `text` as Markdown; marks that would be read as such are escaped.

    With `formulas`, those in dollars or in `\( \)` and `\[ \]` become formulas.
    """
    return from_lines([("", text)], formulas=formulas)


def from_lines(lines: Sequence[tuple[str, str]], *, formulas: bool = False) -> str:
    """Return lines of plain text as Markdown, each behind a mark of Markdown that holds."""
    if formulas and any(_FORMULA.search(text) for _, text in lines):
        shown = _squeezed(" ".join(_FORMULA.sub(_source, text) for _, text in lines))
        kinds = _fewest_kinds(lines, shown, _FORMULA)
        markdown = _escaped(lines, kinds, _FORMULA)
        if _shows(markdown, shown):
            return markdown
    bare = "\n".join(mark + text for mark, text in lines)
    shown = _squeezed(" ".join(text for _, text in lines))
    if is_plain(bare) or _shows(bare, shown):
        return bare
    return _escaped(lines, _fewest_kinds(lines, shown, _NOTHING), _NOTHING)


def _fewest_kinds(
    lines: Sequence[tuple[str, str]], shown: str, kept: re.Pattern[str]
) -> list[str]:
    """Return the kinds of marks that have to be escaped for the lines to show `shown`."""
    kinds = list(_KINDS)
    for kind in _KINDS:
        fewer = [one for one in kinds if one != kind]
        if _shows(_escaped(lines, fewer, kept), shown):
            kinds = fewer
    return kinds


def _shows(markdown: str, text: str) -> bool:
    return _squeezed(to_text(markdown)) == text


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _escaped(lines: Sequence[tuple[str, str]], kinds: Sequence[str], kept: re.Pattern[str]) -> str:
    """Return the lines with the marks of some kinds escaped, but for what is `kept`."""
    marks = re.compile("|".join(kinds) or _NOTHING.pattern)

    def written(text: str) -> str:
        parts, at = [], 0
        for found in kept.finditer(text):
            parts += [marks.sub(r"\\\g<0>", text[at : found.start()]), _in_dollars(found)]
            at = found.end()
        return "".join((*parts, marks.sub(r"\\\g<0>", text[at:])))

    return "\n".join(mark + written(text.strip(" \t")) for mark, text in lines)


def _source(found: re.Match[str]) -> str:
    return next(one for one in found.groups() if one is not None).strip()


def _in_dollars(found: re.Match[str]) -> str:
    sign = "$$" if found["block"] or found["display"] else "$"
    return f"{sign}{_source(found)}{sign}"
