"""Reduce Markdown to lines; markdown-it parses."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from llmcards.sources.lines import Page, RawLine, Shape, as_block, as_code, typed
from llmcards.sources.pages.html import html_lines
from llmcards.sources.pages.tables import row_lines
from llmcards.sources.pictures import PagePicture, page_picture

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

# A line's text, its links, its pictures.
_Parts = tuple[str, list[tuple[str, str]], list[PagePicture]]

_TITLE = re.compile(r"^title:[ \t]*(.+)$", re.MULTILINE | re.IGNORECASE)
_SIGNS = re.compile(
    r"^ {0,3}#{1,6} \S|\]\((?:https?:|/|#)|\*\*[^\s*][^*\n]{0,200}\*\*|^ {0,3}```"
    r"|^ {0,3}<(?:details|iframe|summary)\b|^ {0,3}\|?[ :]*-{3,}[ :]*\|",
    re.MULTILINE,
)


def looks_like_markdown(text: str) -> bool:
    """Whether `text` has marks that only Markdown gives a meaning."""
    return _SIGNS.search(text) is not None or text.startswith("---\ntitle:")


def read_markdown(text: str) -> Page:
    """Return the lines of a Markdown `text`."""
    tokens = _parser().parse(text)
    reader = _Reader(text.split("\n"))
    for index, token in enumerate(tokens):
        reader.take(token, tokens, index)
    return Page(typed(reader.raw), reader.title)


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt
    from mdit_py_plugins.front_matter import front_matter_plugin

    # Indented code would swallow lists that a browser copied with their indents.
    markdown = MarkdownIt("commonmark", {"maxNesting": 40}).disable("code").enable("table")
    # Addresses are only read here. To write one anew, letter by letter, takes half a second for
    # each megabyte of a picture that stands in it.
    markdown.normalizeLink = _as_it_is  # type: ignore[method-assign]  # markdown-it's own way
    return markdown.use(front_matter_plugin)


def _as_it_is(url: str) -> str:
    return url


class _Reader:
    """Gathers raw lines from markdown-it's tokens."""

    def __init__(self, source: list[str]) -> None:
        self.raw: list[RawLine] = []
        self.title = ""
        self._source = source
        self._depth = -1
        self._marks: list[str] = []
        self._row = 0

    def take(self, token: "Token", tokens: Sequence["Token"], index: int) -> None:
        kind = token.type
        if kind.startswith(("bullet_list", "ordered_list", "list_item")):
            self._take_list(token)
        elif kind == "inline" and token.map:
            self._inline(token, tokens[index - 1])
        elif kind == "fence" and token.map and token.content.strip():
            block = as_block(token.content, token.info.strip())
            self.raw.append(RawLine(token.map[0] + 1, block, shape=Shape.CODE))
        elif kind == "html_block" and token.map:
            self.raw += html_lines(token.content, first_number=token.map[0] + 1)
        elif kind == "tr_open":
            self._row = len(self.raw)
        elif kind == "tr_close":
            header = tokens[index - 1].type == "th_close"
            self.raw[self._row :] = row_lines(self.raw[self._row :], header=header)
        elif kind == "front_matter" and (title := _TITLE.search(token.content)):
            self.title = title.group(1).strip().strip("\"'")

    def _take_list(self, token: "Token") -> None:
        kind = token.type
        if kind in {"bullet_list_open", "ordered_list_open"}:
            self._depth += 1
        elif kind in {"bullet_list_close", "ordered_list_close"}:
            self._depth -= 1
        elif kind == "list_item_open":
            self._marks.append(f"{token.info}{token.markup}")
        elif kind == "list_item_close" and len(self._marks) > self._depth + 1:
            self._marks.pop()

    def _inline(self, token: "Token", before: "Token") -> None:
        first = token.map[0] if token.map else 0
        for offset, (text, links, shown) in enumerate(_split_lines(token.children or [])):
            raw = RawLine(first + offset + 1, text, joined=offset > 0, links=links)
            raw.pictures = shown
            raw.indent = self._indent(first + offset)
            if before.type == "heading_open":
                raw.shape, raw.level = Shape.HEADING, int(before.tag[1:])
            elif self._marks and offset == 0:
                raw.shape, raw.depth, raw.mark = Shape.ITEM, self._depth, self._marks.pop()
            elif self._depth >= 0:
                raw.depth = self._depth
            self.raw.append(raw)

    def _indent(self, index: int) -> int:
        line = self._source[index] if index < len(self._source) else ""
        return len(line) - len(line.lstrip())


def _split_lines(children: Sequence["Token"]) -> Iterator[_Parts]:
    text: list[str] = []
    links: list[tuple[str, str]] = []
    pictures: list[PagePicture] = []
    address, opened_at = "", 0
    for child in children:
        if child.type in {"softbreak", "hardbreak"}:
            yield "".join(text), links, pictures
            text, links, pictures, opened_at = [], [], [], 0
        elif child.type == "link_open":
            address, opened_at = str(child.attrGet("href") or ""), len(text)
        elif child.type == "link_close":
            links.append((address, "".join(text[opened_at:])))
        elif child.type == "code_inline":
            text.append(as_code(child.content))
        elif child.type in {"image", "html_inline"}:
            for raw in _set_in(child):
                links += raw.links
                pictures += raw.pictures
        else:
            text.append(child.content)
    yield "".join(text), links, pictures


def _set_in(token: "Token") -> list[RawLine]:
    """Return the links and pictures of a picture, or of HTML, that stands within a line."""
    if token.type == "html_inline":
        return html_lines(token.content) if "=" in token.content else []
    shown = page_picture(str(token.attrGet("src") or ""), token.content)
    return [RawLine(0, "", pictures=[shown])] if shown else []
