"""Turn the Markdown of cards into HTML that no one has to be afraid of, or into plain text."""

import re
from functools import cache
from html import escape, unescape
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import nh3
    from markdown_it import MarkdownIt

Formulas = Literal["mathjax", "source", "pictures"]

# A line that holds no mark of Markdown, wherever it stands in a paragraph. Such texts are the
# great majority and skip the parser: 3 us instead of 100, which an export of 100,000 notices.
_MARKS = r"\\`*_\[\]<>&|~$\x00-\x1f\x7f\ud800-\udfff"
_LINE = rf"(?![-+#=>\d])[^\s{_MARKS}](?:[^{_MARKS}]*[^\s{_MARKS}])?"
_PLAIN_LINE = re.compile(_LINE)
_PLAIN = re.compile(rf"{_LINE}(?:\n\n?{_LINE})*")
# No text has them, HTML forbids them, and Anki parts the fields of a note by one of them.
_UNSOUND = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")

_TAGS = (
    "a b blockquote br code del em h1 h2 h3 h4 h5 h6 hr i kbd li ol p pre s strong sub sup "
    "table tbody td th thead tr u ul"
)
_ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}, "td": {"align"}, "th": {"align"}}


def to_html(markdown: str, *, formulas: Formulas) -> str:
    r"""Return `markdown` as HTML made of harmless tags only.

    Nothing in it runs, loads or styles: no scripts, no pictures, links to http and https alone.
    Tags that are not allowed are shown as they were written (`<think>` is a word of the field).

    Args:
        markdown: CommonMark with tables, ~~struck~~ text, `$inline$` and `$$block$$` formulas.
        formulas: `mathjax` gives `\(...\)` and `\[...\]`, `source` the formula's code, and
            `pictures`, for a screen, a picture with the address `formula:...`; there the words
            of code bear the classes of `markup.code`, too.
    """
    text = markdown.strip("\n")
    if _PLAIN.fullmatch(text):
        paragraphs = text.replace("\n\n", "</p>\n<p>").replace("\xa0", "&nbsp;")
        return f"<p>{paragraphs}</p>"
    html = _parser(formulas).render(_UNSOUND.sub("", text))
    return (_screen_cleaner() if formulas == "pictures" else _cleaner()).clean(html).strip()


def to_html_line(markdown: str) -> str:
    """Return `markdown` as `to_html` does with MathJax, a lone paragraph without its tag."""
    if _PLAIN_LINE.fullmatch(markdown):
        return markdown.replace("\xa0", "&nbsp;")
    html = to_html(markdown, formulas="mathjax")
    alone = html.startswith("<p>") and html.endswith("</p>") and html.find("<p>", 3) < 0
    return html[3:-4] if alone else html


def to_html_text(text: str) -> str:
    """Return plain `text` so that HTML shows it as it is, in an attribute too."""
    return escape(_UNSOUND.sub("", text))


def to_text(markdown: str) -> str:
    """Return the words of `markdown` on one line, for lists, tables and search results."""
    text = markdown.strip("\n")
    if _PLAIN.fullmatch(text):
        return " ".join(text.split())
    bare = unescape(_stripper().clean(to_html(text, formulas="source")))
    return " ".join(bare.split())


@cache
def _parser(formulas: Formulas) -> "MarkdownIt":
    from llmcards.markup.parser import parser

    return parser(formulas)


@cache
def _cleaner() -> "nh3.Cleaner":
    import nh3

    return nh3.Cleaner(
        tags=set(_TAGS.split()),
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https"},
        url_relative="deny",
        link_rel="noopener noreferrer",
    )


@cache
def _screen_cleaner() -> "nh3.Cleaner":
    import nh3

    from llmcards.markup.code import CLASSES

    return nh3.Cleaner(
        tags={*_TAGS.split(), "img", "span"},
        attributes=_ATTRIBUTES | {"img": {"src", "alt"}},
        allowed_classes={"span": set(CLASSES)},
        url_schemes={"http", "https", "formula"},
        url_relative="deny",
        link_rel="noopener noreferrer",
    )


@cache
def _stripper() -> "nh3.Cleaner":
    import nh3

    return nh3.Cleaner(tags=set(), attributes={})
