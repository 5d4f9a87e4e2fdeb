"""Open and close the sections of a page: what stands below a heading belongs to it."""

from enum import Enum, auto

from llmcards.cards import Difficulty
from llmcards.sources.lines import Line, Shape
from llmcards.sources.pages.answers import AnswerList
from llmcards.sources.pages.draft import ExercisesDraft, GroupDraft, PageDraft, StepDraft
from llmcards.sources.pages.gathering import Gathering, ends_as_question
from llmcards.sources.pages.headings import Kind, Meaning
from llmcards.sources.pages.passed import warn_of_tasks, warn_of_unmarked

PARAGRAPH_LEVEL = 7


class Section(Enum):
    """Where on the page a line stands."""

    INTRO = auto()
    STEPS = auto()
    STEP = auto()
    QUESTIONS = auto()
    EXERCISES = auto()
    OUTLINE = auto()
    ANSWERS = auto()
    CLOSING = auto()
    UNKNOWN = auto()


class Sections:
    """The sections that are open, and the questions gathered in the innermost."""

    def __init__(self, draft: PageDraft) -> None:
        """Start above the first heading of `draft`."""
        self.draft = draft
        self.section = Section.INTRO
        self.step: StepDraft | None = None
        self.group: GroupDraft | None = None
        self.gathering = Gathering(draft)
        self.unknown: Line | None = None
        self.expects_exercise = False
        self.answers: AnswerList | None = None
        self._step_level = PARAGRAPH_LEVEL
        self._steps_level: int | None = None
        self._group_level = 0
        self._exercises: ExercisesDraft | None = None
        self._by_lecture = False

    def open(self, meaning: Meaning, line: Line) -> None:
        """Open the section that a heading with this `meaning` begins."""
        kind = meaning.kind
        if kind is Kind.ANSWERS:
            self._open_answer(meaning, line)
            return
        if kind in {Kind.OUTLINE, Kind.CHAPTERS}:
            self.settle()
            self.section = Section.OUTLINE
            return
        self.draft.claimed.add(line.place)
        if kind is Kind.QUESTIONS:
            self._open_questions(meaning, line)
        elif kind in {Kind.EXERCISES, Kind.HARD}:
            self._open_exercises(meaning, line)
        elif kind is Kind.LECTURE:
            self._open_lecture(meaning, line)
        elif kind is Kind.STEP:
            self._open_step(
                line, str(meaning.number), line.text if meaning.bracketed else meaning.tail
            )
        elif kind is Kind.STEPS:
            self._leave(Section.STEPS)
            self._steps_level = line.level if line.shape is Shape.HEADING else None
        else:
            self._leave(Section.CLOSING)

    def settle(self) -> None:
        """Give what waits to the questions it answers."""
        self.gathering.settle()
        if self.answers:
            self.answers.settle()
            self.answers = None

    def warn_of_passed(self, *, followed: bool) -> None:
        """Tell of what was left out in lists; `followed` says that a known heading comes."""
        if self.section not in {Section.QUESTIONS, Section.EXERCISES}:
            return
        if self.gathering.has_items:
            warn_of_unmarked(self.gathering)
        elif self.section is Section.EXERCISES:
            warn_of_tasks(self.gathering, followed=followed)

    def _leave(self, section: Section) -> None:
        """Close whatever is open: nothing after this belongs to the step before."""
        self.settle()
        self.warn_of_passed(followed=True)
        self.section = section
        self.step = self.group = self._exercises = self.unknown = None
        self.gathering = Gathering(self.draft)
        self._by_lecture = False

    def open_labelled(
        self, line: Line, label: tuple[str, str], meaning: Meaning | None = None
    ) -> None:
        """Open the step that `label` begins; it may name itself a lecture."""
        if meaning and meaning.kind is Kind.LECTURE and meaning.lecture:
            self._open_step(line, label[0], meaning.tail or label[1], meaning.lecture)
        else:
            self._open_step(line, *label)

    def _open_step(self, line: Line, label: str, title: str, lecture: int | None = None) -> None:
        self._leave(Section.STEP)
        step = StepDraft(label, title, line.number, line.place, lecture)
        self.draft.steps.append(step)
        self.draft.claimed.add(line.place)
        self.step = step
        self._step_level = line.level if line.shape is Shape.HEADING else PARAGRAPH_LEVEL
        self.gathering = Gathering(self.draft, step.questions, within_prose=True)

    def _open_lecture(self, meaning: Meaning, line: Line) -> None:
        group = self.group
        fresh = group is not None and group.lecture is None and not group.questions
        if not meaning.tail and group is not None and (fresh or self._by_lecture):
            if fresh:
                self.draft.groups.remove(group)
            self._start_group(GroupDraft(line.number, line.place, meaning.lecture, None))
            self._by_lecture = True
            return
        title = line.text if meaning.bracketed else meaning.tail
        self._open_step(line, str(meaning.lecture), title, meaning.lecture)

    def _open_questions(self, meaning: Meaning, line: Line) -> None:
        inline = meaning.lecture is None and bool(meaning.tail) and not meaning.bracketed
        gathers = self.section in {Section.QUESTIONS, Section.EXERCISES}
        if inline and gathers:
            self.gathering.ask(meaning.tail, line)
            return
        exercises = self._exercises
        if exercises and not exercises.questions and meaning.lecture is None:
            return
        numbers = meaning.lecture or meaning.number
        if self.group and not self.group.questions and not numbers and not meaning.tail:
            # A table's own heading, "Question", below that of the section.
            self.section = Section.QUESTIONS
            return
        heading = self.unknown
        if heading and self.section is Section.UNKNOWN and self.step is None:
            self._open_step(heading, "", heading.text)
        asks = ends_as_question(meaning.tail)
        number = meaning.lecture if inline else meaning.lecture or meaning.number
        title = "" if asks or inline else meaning.tail
        self._start_group(GroupDraft(line.number, line.place, number, self.step, title))
        self._group_level = line.level if line.shape is Shape.HEADING else 0
        if asks or inline:
            self.gathering.ask(meaning.tail, line)

    def _start_group(self, group: GroupDraft) -> None:
        self.settle()
        self.warn_of_passed(followed=True)
        group.links_before, self.draft.loose_links = self.draft.loose_links, []
        self.draft.groups.append(group)
        self.group, self._exercises, self.unknown = group, None, None
        self.section = Section.QUESTIONS
        self.gathering = Gathering(self.draft, group.questions)

    def _open_exercises(self, meaning: Meaning, line: Line) -> None:
        hard = meaning.kind is Kind.HARD
        single = meaning.number is not None and not hard
        if not (single and self._exercises):
            self._leave(Section.EXERCISES)
            difficulty = Difficulty.HARD if hard else Difficulty.NORMAL
            self._exercises = ExercisesDraft(line.number, line.place, difficulty)
            self.draft.exercises.append(self._exercises)
            self.gathering = Gathering(self.draft, self._exercises.questions)
        if meaning.tail:
            self.gathering.ask(meaning.tail, line)
        self.expects_exercise = single and not meaning.tail

    def _open_answer(self, meaning: Meaning, line: Line) -> None:
        placed = meaning.tail or (self._is_about(meaning) and not self._closes_all(line))
        if not (placed and self.gathering.begin_answer(line, meaning.tail)):
            self._leave(Section.ANSWERS)
            self.draft.claimed.add(line.place)
            self.answers = AnswerList(self.draft, meaning, line)

    def _closes_all(self, line: Line) -> bool:
        """Whether a heading stands above that of the last questions, beside other questions."""
        above = line.shape is Shape.HEADING and line.level < self._group_level
        return above and sum(1 for group in self.draft.groups if group.questions) > 1

    def _is_about(self, meaning: Meaning) -> bool:
        """Whether a heading of answers may mean the question above it."""
        if meaning.lecture is not None or meaning.about is Kind.HARD:
            return False
        known = {Kind.QUESTIONS: Section.QUESTIONS, Kind.EXERCISES: Section.EXERCISES}
        return meaning.about is None or self.section is known[meaning.about]

    def open_unknown(self, line: Line) -> None:
        """Open a step, a part of one, or a section of no known meaning."""
        steps_level = self._steps_level
        listed = steps_level is not None and line.level > steps_level
        within = self.section in {Section.STEPS, Section.STEP, Section.QUESTIONS}
        if listed and within and (self.step is None or line.level <= self._step_level):
            self._open_step(line, "", line.text)
            return
        if self.step and line.level > self._step_level:
            self.gathering.end_answer()
            return
        self._leave(Section.UNKNOWN)
        self.unknown = line
