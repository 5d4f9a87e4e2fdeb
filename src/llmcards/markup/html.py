"""Turn the Markdown of cards into HTML that no one has to be afraid of, or into plain text."""

import re
from functools import cache
from html import escape, unescape
from typing import TYPE_CHECKING, Literal

from llmcards.cards import PICTURE_NAME
from llmcards.cards.picture import SCHEME
from llmcards.markup.quick import is_plain, is_plain_line, quick_html

if TYPE_CHECKING:
    import nh3
    from markdown_it import MarkdownIt

Formulas = Literal["mathjax", "source", "pictures"]

# No text has them, HTML forbids them, and Anki parts the fields of a note by one of them.
_UNSOUND = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_SPECIAL = re.compile(r"[&<>\"'\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")

# What the name of a picture begins with in the one folder where Anki has those of all decks.
PACKAGED = "llmcards-"
_PICTURE = re.compile(rf'(?<=<img src="){SCHEME}:(?={PICTURE_NAME}")')
_REMOTE = re.compile("https?://", re.IGNORECASE)
_DRAWN = re.compile(rf"formula:.*|{SCHEME}:{PICTURE_NAME}", re.DOTALL)

_TAGS = (
    "a b blockquote br code del em h1 h2 h3 h4 h5 h6 hr i kbd li ol p pre s strong sub sup "
    "table tbody td th thead tr u ul"
)
_PICTURES = {"img": {"src", "alt"}}
_ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}, "td": {"align"}, "th": {"align"}}


def to_html(markdown: str, *, formulas: Formulas) -> str:
    r"""Return `markdown` as HTML made of harmless tags only.

    Nothing in it runs, loads or styles: no scripts, links to http and https alone, and of
    pictures those of the collection; one from elsewhere is a link to it. Tags that are not
    allowed are shown as they were written (`<think>` is a word of the field).

    Args:
        markdown: CommonMark with tables, ~~struck~~ text, `$inline$` and `$$block$$` formulas.
        formulas: `mathjax`, for Anki, gives `\(...\)` and `\[...\]`, and pictures by their
            names in a package. `source` gives the formula's code, and a picture's words.
            `pictures`, for a screen, gives pictures with the addresses `formula:...` and
            `media:...`; there the words of code bear the classes of `markup.code`, too.
    """
    text = markdown.strip("\n")
    if (quick := quick_html(text, formulas)) is not None:
        return quick
    html = _parser(formulas).render(_UNSOUND.sub("", text))
    if formulas == "pictures":
        return _screen_cleaner().clean(html).strip()
    if f'="{SCHEME}:' in html:
        return _PICTURE.sub(PACKAGED, _picture_cleaner().clean(html)).strip()
    return _cleaner().clean(html).strip()


def to_html_line(markdown: str) -> str:
    """Return `markdown` as `to_html` does with MathJax, a lone paragraph without its tag."""
    if is_plain_line(markdown):
        return markdown.replace("\xa0", "&nbsp;")
    html = to_html(markdown, formulas="mathjax")
    alone = html.startswith("<p>") and html.endswith("</p>") and html.find("<p>", 3) < 0
    return html[3:-4] if alone else html


def to_html_text(text: str) -> str:
    """Return plain `text` so that HTML shows it as it is, in an attribute too."""
    if not _SPECIAL.search(text):
        return text
    return escape(_UNSOUND.sub("", text))


def to_text(markdown: str) -> str:
    """Return the words of `markdown` on one line, for lists, tables and search results."""
    text = markdown.strip("\n")
    if is_plain(text):
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
def _picture_cleaner() -> "nh3.Cleaner":
    import nh3

    return nh3.Cleaner(
        tags={*_TAGS.split(), "img"},
        attributes=_ATTRIBUTES | _PICTURES,
        attribute_filter=_without_foreign,
        url_schemes={"http", "https", SCHEME},
        url_relative="deny",
        link_rel="noopener noreferrer",
    )


@cache
def _screen_cleaner() -> "nh3.Cleaner":
    import nh3

    from llmcards.markup.code import CLASSES

    return nh3.Cleaner(
        tags={*_TAGS.split(), "img", "span"},
        attributes=_ATTRIBUTES | _PICTURES,
        attribute_filter=_without_foreign,
        allowed_classes={"span": set(CLASSES)},
        url_schemes={"http", "https", "formula", SCHEME},
        url_relative="deny",
        link_rel="noopener noreferrer",
    )


def _without_foreign(tag: str, attribute: str, value: str) -> str | None:
    """Let pictures come from the program alone, and links lead out of it alone."""
    if attribute not in {"src", "href"}:
        return value
    allowed = _DRAWN.fullmatch(value) if tag == "img" else _REMOTE.match(value)
    return value if allowed else None


@cache
def _stripper() -> "nh3.Cleaner":
    import nh3

    return nh3.Cleaner(tags=set(), attributes={})
