"""The shape of a deck file: what may stand where.

The descriptions go into the published JSON Schema; an editor shows them to the deck's author.
"""

from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    model_validator,
)
from pydantic_core import PydanticCustomError

from llmcards.sources.decks.languages import known_language, name_languages
from llmcards.sources.decks.times import CHAPTER_LINE, TIME

SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
VIDEO_ID = r"^[0-9A-Za-z_-]{11}$"
FINGERPRINT = r"^[0-9a-f]{16}$"
LANGUAGE = r"^[a-z]{2}$"
LABEL = r"^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$"

# The sentence (`sentences.py`) that helps whoever missed a pattern.
HINTS = {
    SLUG: "slug",
    VIDEO_ID: "video_id",
    FINGERPRINT: "fingerprint",
    LANGUAGE: "language",
    LABEL: "label",
    TIME: "time",
    CHAPTER_LINE: "chapter_line",
}

Slug = Annotated[str, Field(pattern=SLUG, max_length=64)]
VideoId = Annotated[str, Field(pattern=VIDEO_ID)]
Language = Annotated[
    str,
    Field(pattern=LANGUAGE, json_schema_extra=name_languages),
    AfterValidator(known_language),
]
Time = Annotated[str, Field(pattern=TIME)]
ChapterLine = Annotated[str, Field(pattern=CHAPTER_LINE)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class _Spec(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


def _branch_with(field: str) -> Discriminator:
    """Tell a map that has `field` from a line; an unquoted `a: b` is a line to its author."""

    def branch(value: object) -> str:
        return "map" if isinstance(value, dict) and field in value else "line"

    return Discriminator(branch)


class PartSpec(_Spec):
    """Chapters that stand under one heading of the video."""

    part: Text = Field(description='Heading of these chapters, as in "Part 1: LLMs".')
    chapters: tuple[ChapterLine, ...] = Field(min_length=1)


ChapterItem = Annotated[
    Annotated[ChapterLine, Tag("line")] | Annotated[PartSpec, Tag("map")],
    _branch_with("part"),
]


class VideoSpec(_Spec):
    """A video that cards link to."""

    id: VideoId = Field(description="YouTube's eleven characters.")
    title: Text
    duration: Time | None = Field(default=None, description='Length, as in "59:48".')
    chapters: tuple[ChapterItem, ...] = Field(
        min_length=1,
        description='Lines like "0:20 LLM Inference" in the order of time, or parts of them.',
    )
    outline: tuple[Text, ...] = Field(
        default=(), description="Table of contents without times, in any language."
    )


class LectureSpec(_Spec):
    """A lecture of the module."""

    number: int = Field(ge=1, le=999)
    label: Annotated[str, Field(pattern=LABEL)] | None = Field(
        default=None, description="Mark before the title on the page; the number if absent."
    )
    title: Text
    video: VideoId | None = Field(default=None, description="Id of one of `videos`.")


class StepSpec(_Spec):
    """A step of the module that is no lecture."""

    label: Annotated[str, Field(pattern=LABEL)]
    title: Text
    video: VideoId | None = Field(default=None, description="Id of one of `videos`.")


class LinkSpec(_Spec):
    """Where a card's answer is said."""

    video: VideoId = Field(description="Id of one of `videos`.")
    chapter: Text = Field(description="Title of one of the video's chapters, without the time.")
    at: Time | None = Field(default=None, description="The chapter's start if absent.")
    until: Time | None = Field(default=None, description="The chapter's end if absent.")


class CoreSpec(_Spec):
    """A key point without which the answer is wrong."""

    core: Text


KeyPointItem = Annotated[
    Annotated[Text, Tag("line")] | Annotated[CoreSpec, Tag("map")],
    _branch_with("core"),
]


class CardSpec(_Spec):
    """A card: one question, its answer, and where it belongs (`lecture`, `step` or `kind`)."""

    id: Slug = Field(description="Never change it: the learner's history hangs on it.")
    lecture: int | None = Field(default=None, description="Number of one of `lectures`.")
    step: str | None = Field(default=None, description="Label of one of `steps`.")
    kind: Literal["exercise", "hard_exercise"] | None = None
    group: Slug | None = Field(
        default=None, description="The same word on cards that are parts of one question."
    )
    question: Text = Field(description="Markdown.")
    answer: Text = Field(
        description="Markdown, two to six sentences. `>-` joins lines, `|` keeps them for lists."
    )
    key_points: tuple[KeyPointItem, ...] = Field(
        default=(),
        description="Three to five short lines; `core:` before those that may not be missing.",
    )
    links: tuple[LinkSpec, ...] = Field(default=(), description="The best one first.")
    answers: tuple[Annotated[str, Field(pattern=FINGERPRINT)], ...] = Field(
        default=(), description="Fingerprints of the page questions that this card answers."
    )
    tags: tuple[Slug, ...] = ()
    source: str = Field(default="", description="What the answer rests on beside the video.")

    @model_validator(mode="after")
    def _stands_in_one_place(self) -> Self:
        places = [place for place in (self.lecture, self.step, self.kind) if place is not None]
        if len(places) != 1:
            raise PydanticCustomError("place", "place")
        return self


class DeckSpec(_Spec):
    """A deck of llmcards: a module, its videos, and its cards with their answers."""

    id: Slug = Field(description="Never change it: it is part of each card's identity.")
    title: Text
    language: Language = Field(description="`ru`, `en` or another ISO 639-1 code.")
    summary: str = ""
    videos: tuple[VideoSpec, ...] = ()
    lectures: tuple[LectureSpec, ...] = ()
    steps: tuple[StepSpec, ...] = ()
    cards: tuple[CardSpec, ...] = Field(min_length=1)


def field_names() -> frozenset[str]:
    """Return every field that a deck file knows, wherever it may stand."""
    found: set[str] = set()
    models: tuple[type[BaseModel], ...] = (
        DeckSpec,
        VideoSpec,
        PartSpec,
        LectureSpec,
        StepSpec,
        CardSpec,
        LinkSpec,
        CoreSpec,
    )
    for model in models:
        found.update(model.model_fields)
    return frozenset(found)
