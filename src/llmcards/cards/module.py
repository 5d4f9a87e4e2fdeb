"""A course module as its page tells it, before anything becomes a card."""

from dataclasses import dataclass
from enum import StrEnum

from llmcards.cards.card import Difficulty


class Marks(StrEnum):
    r"""Which signs within a page's words mean more than themselves.

    Plain text and HTML may have formulas, in dollars or `\( \)`; their stars are stars.
    """

    MARKDOWN = "markdown"
    FORMULAS = "formulas"


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it stands on the page; `line` counts from 1.

    `marks` says how its `text` becomes Markdown; the `answer` is Markdown in any case, and so
    are the `pictures`, which stand below the words.
    """

    text: str
    line: int = 0
    answer: str = ""
    marks: Marks = Marks.MARKDOWN
    pictures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lecture:
    """A video lecture with its questions.

    `label` is the mark before the title on the page (`1`, `E1`). `video_title` is what the
    page calls the video. `assumed` says that `video_id` was not on the page but guessed from
    a description that lay beside it, `by_hand` that the learner has put the lecture there.
    """

    number: int
    label: str
    title: str
    video_title: str = ""
    video_id: str | None = None
    assumed: bool = False
    by_hand: bool = False
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the module that is no lecture."""

    label: str
    title: str
    video_id: str | None = None
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Exercise:
    """A question at the end of the module."""

    question: Question
    difficulty: Difficulty = Difficulty.NORMAL


@dataclass(frozen=True, slots=True)
class Module:
    """A module page. `id` outlives changes of the page; `language` is an ISO 639-1 code."""

    id: str
    title: str
    language: str
    summary: str = ""
    lectures: tuple[Lecture, ...] = ()
    steps: tuple[Step, ...] = ()
    exercises: tuple[Exercise, ...] = ()


@dataclass(frozen=True, slots=True)
class Warned:
    """Something on a page that was not understood, or that makes a weak card.

    `code` names the rule (`unknown_list`, `yes_no`, `enumeration`, ...), so that a screen can
    say it in the reader's language; `text` is the English sentence; `line` counts from 1.
    """

    file: str
    line: int
    code: str
    text: str
    subject: str = ""
