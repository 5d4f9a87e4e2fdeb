"""Reduce HTML to lines; BeautifulSoup parses. Only text and addresses come out of it."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from llmcards.cards import Marks
from llmcards.sources.addresses import is_video_id, watch_url
from llmcards.sources.lines import Page, RawLine, Shape, as_block, as_code, cleaned, typed
from llmcards.sources.pages.gathering import ends_as_question
from llmcards.sources.pages.mathml import formula
from llmcards.sources.pages.tables import row_lines
from llmcards.sources.pictures import PagePicture, is_face, page_picture

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

_SIGNS = re.compile(
    r"<(?:!doctype\s+html|html|body|div|p|ul|ol|li|h[1-6]|section|article|main)\b", re.IGNORECASE
)
_SILENT = frozenset(
    ["script", "style", "title", "template", "noscript", "nav", "footer", "svg", "button"]
).union(["select", "option", "input", "textarea", "object", "applet", "audio", "canvas", "dialog"])
_INLINE = frozenset(
    ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i"]
).union(
    ["ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strike", "img"],
    ["strong", "sub", "sup", "time", "tt", "u", "var", "wbr"],
)
_EMBEDS = frozenset({"iframe", "embed", "video", "source", "lite-youtube", "youtube-video"})
_ADDRESS_KEYS = ("src", "data-src", "href", "data-href", "data-url", "srcdoc")
_ID_KEYS = ("videoid", "video-id", "data-video-id", "data-youtube-id", "data-videoid")
_SMALL_NUMBER = re.compile(r"[0-9]{1,3}")
_LOWEST_HEADING = 6
_HEADING = re.compile(r"h[1-6]")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def looks_like_html(text: str) -> bool:
    """Whether `text` is a page of HTML rather than text with a tag in it."""
    return _SIGNS.search(text[:4000]) is not None and text.lstrip()[:1] == "<"


def read_html(text: str) -> Page:
    """Return the lines that a reader of the HTML page `text` would see."""
    soup = _soup(text)
    title = cleaned(soup.title.get_text()) if soup.title else ""
    return Page(typed(_walk(soup, 1)), title, Marks.FORMULAS)


def html_lines(text: str, *, first_number: int = 1) -> list[RawLine]:
    """Return raw lines of a piece of HTML that stands within a text of Markdown."""
    return _walk(_soup(text), first_number, marks_code=True)


def _soup(text: str) -> "BeautifulSoup":
    from bs4 import BeautifulSoup

    return BeautifulSoup(f"{text}\n", "html.parser")


@dataclass(slots=True)
class _Row:
    """A table's row that is open: where its cells begin among the raw lines."""

    cells: list[int] = field(default_factory=list)
    header: bool = True


@dataclass(slots=True)
class _Writer:
    """Puts visible text together into raw lines."""

    offset: int
    marks_code: bool = False
    raw: list[RawLine] = field(default_factory=list)
    depths: list[tuple[str, int]] = field(default_factory=list)
    mark: str = ""
    heading: int = 0
    text: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    pictures: list[PagePicture] = field(default_factory=list)
    number: int = 0
    anchors: int = 0
    anchor_start: int = 0
    broken: bool = False
    rows: list["_Row"] = field(default_factory=list)

    def flush(self) -> None:
        text = cleaned("".join(self.text))
        if text or self.links or self.pictures:
            raw = RawLine(self.number + self.offset, text, joined=self.broken, links=self.links)
            raw.pictures = self.pictures
            self.broken = False
            if self.heading:
                raw.shape, raw.level = Shape.HEADING, self.heading
                self.mark = ""
            elif self.mark and self.depths and text:
                raw.shape, raw.mark, raw.depth = Shape.ITEM, self.mark, len(self.depths) - 1
                self.mark = ""
            elif self.depths:
                raw.depth = len(self.depths) - 1
            self.raw.append(raw)
        self.text, self.links, self.pictures, self.number = [], [], [], 0

    def write(self, text: str, line: int) -> None:
        if not self.number and text.strip():
            self.number = line
        self.text.append(text)

    def open_cell(self, name: str) -> None:
        if self.rows:
            self.rows[-1].cells.append(len(self.raw))
            self.rows[-1].header = self.rows[-1].header and name == "th"

    def close_row(self) -> None:
        """Put the row's cells together, unless they hold more than a line each."""
        if not self.rows:
            return
        row = self.rows.pop()
        ends = [*row.cells[1:], len(self.raw)]
        begin = row.cells[0] if row.cells else len(self.raw)
        single = all(end - start <= 1 for start, end in zip(row.cells, ends, strict=True))
        if single and all(raw.shape is Shape.PARAGRAPH for raw in self.raw[begin:]):
            self.raw[begin:] = row_lines(self.raw[begin:], header=row.header)

    def next_mark(self, tag: "Tag") -> str:
        if not self.depths:
            return ""
        kind, count = self.depths[-1]
        count = _count(tag.get("value"), count)
        self.depths[-1] = (kind, count + 1)
        return f"{count}." if kind == "ol" else "•"


def _walk(soup: "BeautifulSoup", first_number: int, *, marks_code: bool = False) -> list[RawLine]:
    """Visit the tree without recursion: hostile pages are nested deeper than the stack."""
    from bs4 import Tag
    from bs4.element import NavigableString, PreformattedString

    writer = _Writer(first_number - 1, marks_code)
    stack: list[tuple[object, bool]] = [(soup, False)]
    line = 1
    while stack:
        node, leaving = stack.pop()
        if isinstance(node, Tag):
            line = node.sourceline or line
            if leaving:
                _leave(writer, node)
            elif node.name == "pre" and node.find("code") and not _is_silent(node):
                writer.flush()
                writer.raw.append(RawLine(line, as_block(node.get_text()), shape=Shape.CODE))
            elif node.name == "math" and not _is_silent(node):
                writer.write(formula(node), line)
            elif not _is_silent(node):
                _enter(writer, node, line)
                stack.append((node, True))
                stack.extend((child, False) for child in reversed(node.contents))
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            line = _write_text(writer, str(node), line)
    writer.flush()
    return writer.raw


def _write_text(writer: _Writer, text: str, line: int) -> int:
    lead = text[: len(text) - len(text.lstrip())]
    writer.write(text, line + lead.count("\n"))
    return line + text.count("\n")


def _is_silent(tag: "Tag") -> bool:
    if tag.name in _SILENT or tag.get("hidden") is not None:
        return True
    shown = str(tag.get("aria-hidden") or "").casefold() != "true"
    return not shown or _HIDDEN_STYLE.search(str(tag.get("style") or "")) is not None


def _enter(writer: _Writer, tag: "Tag", line: int) -> None:
    name = tag.name
    if name in _EMBEDS:
        writer.flush()
        writer.number = line
    elif name not in _INLINE:
        writer.flush()
        # What a line break parts still stands together.
        writer.broken = name == "br"
    if _HEADING.fullmatch(name):
        writer.heading = int(name[1])
    elif name == "summary" and ends_as_question(tag.get_text()):
        # What it folds away is the answer: a question's heading with text below.
        writer.heading = _LOWEST_HEADING
    elif name == "a":
        _open_anchor(writer)
    elif name == "img":
        _take_picture(writer, tag, line)
    else:
        _open_listed(writer, tag)
    if name != "a" and (links := _addresses(tag)):
        writer.number = writer.number or line
        writer.links += links


def _take_picture(writer: _Writer, tag: "Tag", line: int) -> None:
    words = cleaned(str(tag.get("alt") or ""))
    if is_face(words):
        writer.write(words, line)
        return
    later = str(tag.get("data-src") or tag.get("srcset") or "")
    if picture := page_picture(str(tag.get("src") or ""), words, later):
        writer.number = writer.number or line
        writer.pictures.append(picture)


def _open_listed(writer: _Writer, tag: "Tag") -> None:
    """Open a list, a table's row, or a piece of one."""
    name = tag.name
    if name in {"ul", "ol"}:
        writer.depths.append((name, _count(tag.get("start"), 1)))
    elif name == "li":
        writer.mark = writer.next_mark(tag)
    elif name == "code" and writer.marks_code and _is_active(tag):
        writer.write("`", 0)
    elif name == "tr":
        writer.rows.append(_Row())
    elif name in {"td", "th"}:
        writer.open_cell(name)


def _leave(writer: _Writer, tag: "Tag") -> None:
    name = tag.name
    if name not in _INLINE:
        writer.flush()
        writer.broken = writer.broken and name == "br"
    if name in {"ul", "ol"} and writer.depths:
        writer.depths.pop()
        writer.mark = ""
    elif name == "li":
        writer.mark = ""
    elif _HEADING.fullmatch(name) or name == "summary":
        writer.heading = 0
    elif name == "a":
        _close_anchor(writer, tag)
    elif name == "code" and writer.marks_code and _is_active(tag):
        writer.write("`", 0)
    elif name == "tr":
        writer.close_row()


def _is_active(code: "Tag") -> bool:
    """Whether a piece of code within a line needs its marks; a block of code has none."""
    text = code.get_text()
    return "\n" not in text and as_code(text) != text


def _count(value: object, otherwise: int) -> int:
    return int(str(value)) if _SMALL_NUMBER.fullmatch(str(value)) else otherwise


def _open_anchor(writer: _Writer) -> None:
    if not writer.anchors:
        writer.anchor_start = len(writer.text)
    writer.anchors += 1


def _close_anchor(writer: _Writer, tag: "Tag") -> None:
    """Keep the anchor's address with its words, unless a block within has carried them off."""
    writer.anchors -= 1
    if href := str(tag.get("href") or ""):
        words = "" if writer.anchors else cleaned("".join(writer.text[writer.anchor_start :]))
        writer.links.append((href, words))


def _addresses(tag: "Tag") -> list[tuple[str, str]]:
    text = cleaned(str(tag.get("title") or ""))
    given = [str(tag[key]) for key in _ADDRESS_KEYS if tag.get(key)]
    found = [(address, text) for address in given if not address.startswith("data:")]
    ids = (str(tag.get(key) or "") for key in _ID_KEYS)
    return found + [(watch_url(video_id), text) for video_id in ids if is_video_id(video_id)]
