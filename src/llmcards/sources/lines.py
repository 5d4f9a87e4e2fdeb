"""A page as a stream of typed lines: what every format is reduced to before it is understood."""

import re
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from llmcards.cards import Marks
from llmcards.sources.addresses import VideoAddress, find_addresses
from llmcards.sources.pictures import PagePicture


class Shape(Enum):
    """What a line is on the page."""

    HEADING = auto()
    ITEM = auto()
    PARAGRAPH = auto()
    CODE = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page, its marks taken off; of code all lines, as Markdown has them.

    `number` counts from 1 in the source; several lines may share it, where HTML has no line
    ends, so `place`, counted from 0 on the page, is what tells lines apart. `level` is the
    heading's rank or the item's depth from 0. `mark` is an item's mark as it stands. `joined`
    says that no empty line parts it from the line before. `within` is the depth of the item
    that a paragraph stands in, -1 for none. `links` are (address, text) pairs that are not in
    `text` itself.
    """

    number: int
    text: str
    shape: Shape = Shape.PARAGRAPH
    level: int = 0
    mark: str = ""
    joined: bool = False
    within: int = -1
    links: tuple[tuple[str, str], ...] = ()
    pictures: tuple[PagePicture, ...] = ()
    place: int = 0

    @property
    def addresses(self) -> tuple[VideoAddress, ...]:
        """The videos that the line names, in its links first."""
        linked = tuple(one for url, _ in self.links for one in find_addresses(url))
        return linked + find_addresses(self.text)

    @property
    def is_item(self) -> bool:
        """Whether the line belongs to a list."""
        return self.shape is Shape.ITEM

    @property
    def mark_number(self) -> int | None:
        """The number of a numbered item."""
        digits = self.mark.rstrip(".)")
        return int(digits) if digits.isdecimal() else None


@dataclass(frozen=True, slots=True)
class Page:
    """A document's lines, and the title that its format keeps outside of them.

    `marks` are those that the format knows within a line.
    """

    lines: tuple[Line, ...]
    title: str = ""
    marks: Marks = Marks.MARKDOWN


@dataclass(slots=True)
class RawLine:
    """A line as a format's reader finds it, its marks still on. `indent` counts columns.

    `depth` is the list depth that the format knows of itself, of an item or of what stands
    within one; None leaves it to the indent.
    """

    number: int
    text: str
    indent: int = 0
    shape: Shape = Shape.PARAGRAPH
    level: int = 0
    mark: str = ""
    joined: bool = False
    depth: int | None = None
    links: list[tuple[str, str]] = field(default_factory=list)
    pictures: list[PagePicture] = field(default_factory=list)


_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc]")
_PICTURES = "👉🔹🔸🔷🔶🟢🟡🔴🔵🟣🟠⚪⚫✅☑❓❔➡◽◾🔘"
_OPENING_PICTURE = re.compile(
    "^(?:[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff][\ufe0f\u200d]*)+\\s+(?=[^\\W\\d_])"
)
_CAPITAL = r"(?=[\"'«“„(]?[A-ZА-ЯЁ])"
# A letter, or a number of two parts, is a mark only before a question: prose begins so too.
_ASKS = r"(?=\S.*\?\W*$)"
_BULLET = re.compile(
    rf"(?:[•◦▪▫●○■□‣⁃∙➢➤►▶✓✔\uf0b7\uf0a7\uf0d8\uf0fc]\ufe0f?\s*|[*+·–—-]\s+|[–—-]{_CAPITAL}"
    # Word's second and third bullets are letters in its own fonts, a tab behind them.
    rf"|[o§]\s{{2,}}|[o§]\s{_CAPITAL}|[{_PICTURES}]\ufe0f?\s*|\*(?=[A-ZА-ЯЁ][^*]*$))(?=\S)"
)
_NUMBER = re.compile(
    rf"(\d{{1,3}}[.)])(?:\s+|{_CAPITAL})(?=\S)|(\d{{1,3}})\s{{2,}}{_CAPITAL}{_ASKS}"
    rf"|(\d)\ufe0f?\u20e3\s*(?=\S)|[№#]\s?(\d{{1,3}})[.):]?\s+{_ASKS}"
    rf"|(?:\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}[.)]?|[a-zа-яё][.)]|[A-ZА-ЯЁ]\))\s+{_CAPITAL}{_ASKS}"
)
_TICK = re.compile(r"\[[ xXхХ]?\]\s+(?=\S)")
_ACTIVE = re.compile(r"[*_\\\[]|</?[a-z]")
_FENCES = re.compile(r"`{3,}")
_LABELLED = re.compile(r"[^\W\d_][^:.?!]{0,30}:\s|.*:$")
_OPENS_WITHIN = "\"'«“„("
_FINISHED = ".?!:;…"


def cleaned(text: str) -> str:
    """Return `text` without invisible letters, its gaps as single spaces."""
    return " ".join(_INVISIBLE.sub("", text).split())


def without_picture(text: str) -> str:
    """Return `text` without the small picture that stands before its words as a bullet."""
    return _OPENING_PICTURE.sub("", text)


def as_code(text: str) -> str:
    """Return the `text` of a piece of code, its marks kept where cards would read it otherwise.

    A card's words are Markdown: `__init__` would be a bold "init" without its marks.
    """
    return f"`{text}`" if _ACTIVE.search(text) and "`" not in text else text


def as_block(code: str, language: str = "") -> str:
    """Return `code` of several lines as Markdown has it."""
    runs = max(map(len, _FENCES.findall(code)), default=2)
    fence = "`" * max(3, runs + 1)
    body = code.strip("\n")
    return f"{fence}{language}\n{body}\n{fence}"


def typed(raw_lines: list[RawLine]) -> tuple[Line, ...]:
    """Return finished lines: marks read, wrapped items joined, depths counted."""
    lines: list[Line] = []
    indents: list[int] = []
    for raw in raw_lines:
        line, indents = _typed_one(raw, indents, len(lines))
        if not (line.text or line.links or line.pictures):
            continue
        if lines and _continues(lines[-1], line, raw, indents):
            lines[-1] = _with_more(lines[-1], line)
        else:
            lines.append(line)
    return tuple(lines)


def _typed_one(raw: RawLine, indents: list[int], place: int) -> tuple[Line, list[int]]:
    text = raw.text if raw.shape is Shape.CODE else cleaned(raw.text)
    shape, mark, level = raw.shape, raw.mark, raw.level
    if shape is Shape.PARAGRAPH and (marked := _marked(raw.text)):
        shape, (mark, text) = Shape.ITEM, marked
    if shape is Shape.ITEM:
        if tick := _TICK.match(text):
            text = text[tick.end() :]
        if raw.depth is None:
            indents = [*(indent for indent in indents if indent < raw.indent), raw.indent]
            level = len(indents) - 1
        else:
            level = raw.depth
    elif text and not (raw.joined and indents and raw.indent > indents[-1]):
        indents = [indent for indent in indents if indent < raw.indent]
    within = -1
    if shape is Shape.PARAGRAPH:
        within = len(indents) - 1 if raw.depth is None else raw.depth
    line = Line(raw.number, text, shape, level, mark, raw.joined, within, place=place)
    return replace(line, links=tuple(raw.links), pictures=tuple(raw.pictures)), indents


def _marked(source: str) -> tuple[str, str] | None:
    """Return an item's mark and its text, or None where `source` begins with no mark.

    The number of a numbered item is its mark, whatever it was written like.
    """
    source = _INVISIBLE.sub("", source).strip()
    found = _BULLET.match(source) or _NUMBER.match(source)
    if found is None:
        return None
    number = next((one for one in found.groups() if one), "")
    return number or found.group().strip(), cleaned(source[found.end() :])


def _continues(before: Line, line: Line, raw: RawLine, indents: list[int]) -> bool:
    """Whether `line` is the rest of an item that was wrapped."""
    if not (raw.joined and before.is_item and line.shape is Shape.PARAGRAPH and line.text):
        return False
    unfinished = before.text[-1:] not in _FINISHED
    if indents and raw.indent > indents[-1]:
        return unfinished or not _LABELLED.match(line.text)
    return unfinished and (line.text[0].islower() or line.text[0] in _OPENS_WITHIN)


def _with_more(before: Line, line: Line) -> Line:
    return replace(
        before,
        text=f"{before.text} {line.text}",
        links=before.links + line.links,
        pictures=before.pictures + line.pictures,
    )
