"""A module page in the making: what the grammar has found, before it is put together."""

import re
from dataclasses import dataclass, field
from itertools import groupby

from llmcards.cards import Difficulty, Marks, Question, pictures_in
from llmcards.sources.addresses import VideoAddress

# How an item of a list begins in an answer.
ITEM = re.compile(r"\s*(?:-|\d{1,3}\.) ")


@dataclass(slots=True)
class QuestionDraft:
    """A question; `depth` is its list depth, -1 where it is a paragraph.

    `place` is that of the last line of its text; `number` the one that stands before it. It
    `lists` where it ends with a colon: what stands below belongs to it. It is `headed` where it
    is a heading of its own.
    """

    text: str
    line: int
    depth: int = -1
    place: int = -1
    number: int | None = None
    lists: bool = False
    headed: bool = False
    marks: Marks = Marks.MARKDOWN
    answer: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    @property
    def numbered(self) -> bool:
        """Whether a number stands before it."""
        return self.number is not None

    def finished(self) -> Question:
        """Return the question with its answer as Markdown."""
        shown = tuple(self.pictures)
        return Question(self.text, self.line, self._answer(), self.marks, shown)

    def _answer(self) -> str:
        if self.marks is Marks.MARKDOWN or not self.answer:
            return "\n".join(self.answer)
        from llmcards.markup.plain import from_lines

        formulas = self.marks is Marks.FORMULAS
        runs: list[str] = []
        for is_made, entries in groupby(self.answer, _is_made):
            text = "\n".join(entries)
            words = [_parted(line) for line in text.split("\n")]
            runs.append(text if is_made else from_lines(words, formulas=formulas))
        return "\n".join(runs)


def _is_made(entry: str) -> bool:
    """Whether a piece of an answer is Markdown of the reader's own: code, or a picture."""
    return "\n" in entry.strip("\n") or bool(pictures_in(entry))


def _parted(line: str) -> tuple[str, str]:
    """Return the mark that the reader has set before an item, and the words of the page."""
    found = ITEM.match(line)
    return (found.group(), line[found.end() :]) if found else ("", line)


@dataclass(slots=True)
class StepDraft:
    """A step or lecture. `lecture` is the number that its own heading gives it.

    `links` holds the videos named in it, with the words they are linked by.
    """

    label: str
    title: str
    line: int
    place: int
    lecture: int | None = None
    links: list[tuple[VideoAddress, str]] = field(default_factory=list)
    questions: list[QuestionDraft] = field(default_factory=list)


@dataclass(slots=True)
class GroupDraft:
    """A questions heading with what stands below it. `after` is the step before it."""

    line: int
    place: int
    lecture: int | None
    after: StepDraft | None
    title: str = ""
    questions: list[QuestionDraft] = field(default_factory=list)
    links_before: list[tuple[VideoAddress, str]] = field(default_factory=list)
    links_after: list[tuple[VideoAddress, str]] = field(default_factory=list)


@dataclass(slots=True)
class ExercisesDraft:
    """An exercises heading with what stands below it."""

    line: int
    place: int
    difficulty: Difficulty
    questions: list[QuestionDraft] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Notice:
    """A warning before it knows its file."""

    line: int
    code: str
    text: str
    subject: str = ""


@dataclass(slots=True)
class PageDraft:
    """All that a page gave. `claimed` holds the places of the lines that were understood."""

    title: str = ""
    title_line: int = 1
    summary: list[str] = field(default_factory=list)
    steps: list[StepDraft] = field(default_factory=list)
    groups: list[GroupDraft] = field(default_factory=list)
    exercises: list[ExercisesDraft] = field(default_factory=list)
    loose_links: list[tuple[VideoAddress, str]] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    claimed: set[int] = field(default_factory=set)
    pictures: list[bytes] = field(default_factory=list)
    marks: Marks = Marks.MARKDOWN

    def warn(self, line: int, code: str, text: str, subject: str = "") -> None:
        """Note something that was not understood."""
        self.notices.append(Notice(line, code, text, subject))

    @property
    def is_page(self) -> bool:
        """Whether anything of a module was found."""
        return bool(self.groups or any(part.questions for part in self.exercises) or self.steps)
