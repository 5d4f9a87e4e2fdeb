"""Fill the fields of a note; whatever a card says arrives in Anki as text, never as code."""

import json
import re
from collections.abc import Mapping
from functools import cache
from html import escape
from unicodedata import normalize

from llmcards.anki.values import PackageCard
from llmcards.cards import ChapterLink, KeyPoint, Video, video_link
from llmcards.markup.html import to_html
from llmcards.paths import shipped

# U+001F parts the fields in Anki's table: one inside a text makes the whole import fail.
_UNSOUND = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
# [sound:x] would play a file and [latex] run a compiler, wherever they stand in a field.
_COMMAND = re.compile(r"\[(?=/?(?:sound:|anki:|latex\]|\${1,2}\]))", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_POINT, _CORE = "<li>", '<li class="core">'
_ONE_PARAGRAPH = re.compile(r"<p>((?:(?!<p>).)*)</p>", re.DOTALL)


def note_fields(item: PackageCard, videos: Mapping[str, Video]) -> tuple[str, ...]:
    """Return the note's fields in the order of `note_type.FIELDS`.

    Args:
        item: The card; its texts are Markdown.
        videos: The videos that links may point to, by id; one that is missing has no title.
    """
    card = item.card
    fields = (
        escape(card.id),
        _html(card.question),
        _html(card.answer),
        _key_points(card.key_points, item.language or _language_of(card.question)),
        _passages(card.links, videos),
        _line(card.source) if card.source.strip() else "",
        *[""] * 4,
    )
    return tuple(_sound(field) for field in fields)


def _html(markdown: str) -> str:
    return to_html(markdown, formulas="mathjax")


def _line(markdown: str) -> str:
    html = _html(markdown)
    alone = _ONE_PARAGRAPH.fullmatch(html)
    return alone[1] if alone else html


def _key_points(points: tuple[KeyPoint, ...], language: str) -> str:
    if not points:
        return ""
    labels = _labels()
    words = labels.get(language, labels["en"])
    rows = (f"{_CORE if p.core else _POINT}{_line(p.text)}</li>" for p in points)
    legend = f' <span class="legend">{words["core"]}</span>' if any(p.core for p in points) else ""
    heading = f'<div class="label">{words["key_points"]}{legend}</div>'
    return f'{heading}<ul class="points">{"".join(rows)}</ul>'


def _passages(links: tuple[ChapterLink, ...], videos: Mapping[str, Video]) -> str:
    lines = []
    named = ""
    for link in links:
        url = escape(video_link(link.video_id, link.start_s))
        text = escape(f"▶ {_clock(link.start_s)} {link.chapter}".rstrip(), quote=False)
        video = videos.get(link.video_id)
        title = ""
        if video is not None and link.video_id != named:
            title = f' <span class="video">{escape(video.title, quote=False)}</span>'
            named = link.video_id
        lines.append(f'<div class="passage"><a href="{url}">{text}</a>{title}</div>')
    return "".join(lines)


def _clock(seconds: int) -> str:
    minutes, second = divmod(max(seconds, 0), 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute:02}:{second:02}"


def _language_of(question: str) -> str:
    return "ru" if _CYRILLIC.search(question) else "en"


def _sound(html: str) -> str:
    return normalize("NFC", _COMMAND.sub("&#91;", _UNSOUND.sub("", html)))


@cache
def _labels() -> dict[str, dict[str, str]]:
    path = shipped("resources") / "anki" / "labels.json"
    labels: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return labels
