"""Markdown made of plain words, `code`, **strong** words and formulas, without the parser.

Most answers are no more than that. The parser and the allow-list take 200 us for one of them, this
5: an export of 100,000 cards notices. `to_html` gives the same either way, as a test holds.
"""

import re
from collections.abc import Callable
from html import escape
from typing import Literal

# A line that holds no mark of Markdown, wherever it stands in a paragraph.
_MARKS = r"\\`*_\[\]<>&|~$\x00-\x1f\x7f\ud800-\udfff"
_LINE = rf"(?![-+#=>\d\s])[^{_MARKS}]++(?<!\s)"
_PLAIN_LINE = re.compile(_LINE)
_PLAIN = re.compile(rf"{_LINE}(?:\n\n?{_LINE})*+")

# Marks in their simplest form, which can be nothing else. Within code and formulas other marks
# mean nothing; a backslash in a formula must not hide its end. Each alternative begins with its
# mark and looks back only then: so the search runs from mark to mark.
_NEVER = r"\n\x00-\x1f\x7f\ud800-\udfff"
_MARKED = re.compile(
    rf"`(?<!``)(?!\s)(?P<code>[^`{_NEVER}]++)(?<!\s)`(?!`)"
    rf"|\*\*(?<![^\s(]\*\*)(?=[^\W_])(?P<strong>[^{_MARKS}]++)(?<=[^\W_])\*\*(?![\w*])"
    rf"|\$(?<=[ (]\$)(?!\s)(?P<formula>(?:[^$\\{_NEVER}]|\\[A-Za-z])++)(?<!\s)\$(?=[\s,.;:!?)]|\Z)"
)
_FORMULAS = {"mathjax": (r"\(", r"\)"), "source": ("<code>", "</code>")}


def is_plain_line(text: str) -> bool:
    """Whether `text` is one line without any mark."""
    return _PLAIN_LINE.fullmatch(text) is not None


def is_plain(text: str) -> bool:
    """Whether `text` is paragraphs without any mark."""
    return _PLAIN.fullmatch(text) is not None


def quick_html(text: str, formulas: Literal["mathjax", "source", "pictures"]) -> str | None:
    """Return `text` as HTML, or None where the parser is needed."""
    if _PLAIN.fullmatch(text):
        return _paragraphs(text)
    if formulas == "pictures" or not _PLAIN.fullmatch(_MARKED.sub("x", text)):
        return None
    return _paragraphs(_MARKED.sub(_WRITERS[formulas], text))


def _writer(before: str, after: str) -> Callable[[re.Match[str]], str]:
    def write(found: re.Match[str]) -> str:
        if words := found["strong"]:
            return f"<strong>{words}</strong>"
        if code := found["code"]:
            return f"<code>{escape(code, quote=False)}</code>"
        return f"{before}{escape(found['formula'], quote=False)}{after}"

    return write


_WRITERS = {name: _writer(*frame) for name, frame in _FORMULAS.items()}


def _paragraphs(html: str) -> str:
    paragraphs = html.replace("\n\n", "</p>\n<p>").replace("\xa0", "&nbsp;")
    return f"<p>{paragraphs}</p>"
