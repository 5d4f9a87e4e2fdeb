"""Fill the fields of a note; whatever a card says arrives in Anki as text, never as code."""

import json
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from html import escape

from llmcards.anki.commands import without_commands
from llmcards.anki.values import PackageCard
from llmcards.cards import ChapterLink, KeyPoint, Video, video_link
from llmcards.markup.html import to_html, to_html_line, to_html_text
from llmcards.paths import shipped

_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_POINT, _CORE = "<li>", '<li class="core">'
_SPARE = ("",) * 4
_SEPARATOR = "\x1f"


def note_fields(item: PackageCard, videos: Mapping[str, Video]) -> str:
    """Return the note's fields in the order of `note_type.FIELDS`, parted as Anki parts them.

    Args:
        item: The card; its texts are Markdown.
        videos: The videos that links may point to, by id; one that is missing has no title.
    """
    card = item.card
    fields = (
        to_html_text(card.id),
        to_html(card.question, formulas="mathjax"),
        to_html(card.answer, formulas="mathjax"),
        _key_points(card.key_points, item.language or _language_of(card.question)),
        _passages(card.links, videos),
        to_html_line(card.source) if card.source else "",
        *_SPARE,
    )
    note = _SEPARATOR.join(fields)
    return without_commands(note, "&#91;") if "[" in note else note


def _key_points(points: tuple[KeyPoint, ...], language: str) -> str:
    if not points:
        return ""
    with_core = False
    rows = ""
    for point in points:
        with_core = with_core or point.core
        rows += f"{_CORE if point.core else _POINT}{to_html_line(point.text)}</li>"
    return f'{_heading(language, with_core=with_core)}<ul class="points">{rows}</ul>'


def _passages(links: tuple[ChapterLink, ...], videos: Mapping[str, Video]) -> str:
    lines = []
    named = ""
    for link in links:
        title = ""
        if link.video_id != named and (video := videos.get(link.video_id)) is not None:
            title = f' <span class="video">{to_html_text(video.title)}</span>'
            named = link.video_id
        anchor = _anchor(link.video_id, link.start_s, link.chapter)
        lines.append(f'<div class="passage">{anchor}{title}</div>')
    return "".join(lines)


@lru_cache(maxsize=1024)
def _anchor(video_id: str, start_s: int, chapter: str) -> str:
    text = to_html_text(f"▶ {_clock(start_s)} {chapter}".rstrip())
    return f'<a href="{to_html_text(video_link(video_id, start_s))}">{text}</a>'


def _clock(seconds: int) -> str:
    minutes, second = divmod(max(seconds, 0), 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute:02}:{second:02}"


def _language_of(question: str) -> str:
    return "ru" if _CYRILLIC.search(question) else "en"


@cache
def _heading(language: str, *, with_core: bool) -> str:
    labels = _labels()
    words = labels.get(language, labels["en"])
    legend = f' <span class="legend">{escape(words["core"])}</span>' if with_core else ""
    return f'<div class="label">{escape(words["key_points"])}{legend}</div>'


@cache
def _labels() -> dict[str, dict[str, str]]:
    path = shipped("resources") / "anki" / "labels.json"
    labels: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return labels
