"""Read the labelled questions and the videos that they are asked of."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from llmcards.cards import Chapter, Video

_DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A question, the video it stands under, and the chapters that answer it.

    A chapter is named `video / title`. None of them means: stay silent.
    """

    text: str
    lecture: str | None
    right: frozenset[str]
    group: str
    held_out: bool


@dataclass(frozen=True, slots=True)
class Course:
    """Questions and the videos they are asked of, by short name."""

    name: str
    videos: dict[str, Video]
    questions: tuple[Labelled, ...]


def load_videos() -> dict[str, Video]:
    """Return the videos of the labelled set by their short names."""
    return {str(raw["name"]): _video(raw) for raw in _read("videos.yaml")["videos"]}


def load_questions() -> tuple[Labelled, ...]:
    """Return the labelled questions in the order of their file."""
    return tuple(
        Labelled(
            text=raw["ask"],
            lecture=raw.get("lecture"),
            right=frozenset(raw["right"]),
            group="held out" if raw.get("held_out") else raw["set"],
            held_out=bool(raw.get("held_out")),
        )
        for raw in _read("linking.yaml")["questions"]
    )


def load_fields() -> tuple[Course, ...]:
    """Return the courses outside the glossary's field, in the order of their file."""
    return tuple(map(_course, _read("fields.yaml")["courses"]))


def _course(raw: dict[str, Any]) -> Course:
    name = str(raw["name"])
    video = _video(raw["video"])
    titles = {chapter.title for chapter in video.chapters}
    strangers = {title for each in raw["questions"] for title in each["right"]} - titles
    if strangers:
        raise ValueError(f"fields.yaml, {name}: no chapters: {sorted(strangers)}")
    questions = tuple(
        Labelled(
            text=each["ask"],
            lecture=name,
            right=frozenset(f"{name} / {title}" for title in each["right"]),
            group=name,
            held_out=bool(raw.get("held_out")),
        )
        for each in raw["questions"]
    )
    return Course(name, {name: video}, questions)


def _read(name: str) -> Any:  # noqa: ANN401 - YAML may hold anything
    return YAML(typ="safe").load(_DATA / name)


def _video(raw: dict[str, Any]) -> Video:
    starts = [_seconds(chapter[0]) for chapter in raw["chapters"]]
    duration_s = _seconds(raw["length"])
    chapters = tuple(
        Chapter(chapter[1], start_s, end_s, chapter[2] if len(chapter) > 2 else None)  # noqa: PLR2004 - time, title, part
        for chapter, start_s, end_s in zip(
            raw["chapters"], starts, [*starts[1:], duration_s], strict=True
        )
    )
    address = f"https://www.youtube.com/watch?v={raw['id']}"
    outline = tuple(raw.get("outline", ()))
    return Video(raw["id"], address, raw["title"], duration_s, chapters, outline)


def _seconds(clock: str) -> int:
    total = 0
    for part in clock.split(":"):
        total = total * 60 + int(part)
    return total
