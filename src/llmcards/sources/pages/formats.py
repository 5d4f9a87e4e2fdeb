"""Choose the format that a document is written in."""

from llmcards.sources.lines import Page
from llmcards.sources.pages.html import looks_like_html, read_html
from llmcards.sources.pages.markdown import looks_like_markdown, read_markdown
from llmcards.sources.pages.plain import read_plain

_MARKDOWN_ENDS = (".md", ".markdown", ".mdown")
_MOST_UNCLOSED = 500
_HTML_ENDS = (".html", ".htm", ".xhtml")


def read_page(text: str, name: str) -> Page:
    """Return the lines of `text`, whichever of the three formats it is in.

    Args:
        text: The document, decoded.
        name: Its file name; the ending settles the format, else the text does.
    """
    ending = name.casefold()
    # The parsers take quadratic time for tags and brackets that are opened and never closed.
    if text.count("<") - text.count(">") > _MOST_UNCLOSED or _most_brackets(text) > _MOST_UNCLOSED:
        return read_plain(text)
    if ending.endswith(_HTML_ENDS) or looks_like_html(text):
        return read_html(text)
    if ending.endswith(_MARKDOWN_ENDS) or looks_like_markdown(text):
        return read_markdown(text)
    return read_plain(text)


def _most_brackets(text: str) -> int:
    """Return how many brackets a paragraph opens without closing them, at most."""
    return max(part.count("[") - part.count("](") for part in text.split("\n\n"))
