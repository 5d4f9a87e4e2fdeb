"""Understand a page's lines: which are headings, steps, questions, answers."""

from dataclasses import replace

from llmcards.sources.addresses import without_addresses
from llmcards.sources.lines import Line, Page, Shape
from llmcards.sources.pages.ahead import Ahead, bare_list
from llmcards.sources.pages.draft import PageDraft
from llmcards.sources.pages.gathering import (
    ends_as_question,
    is_question_line,
)
from llmcards.sources.pages.headings import Kind, Meaning, label_of, lecture_called, meaning_of
from llmcards.sources.pages.opening import Section, Sections
from llmcards.sources.pages.pairs import pair_of
from llmcards.sources.pages.passed import goes_on
from llmcards.sources.pages.strays import Strays
from llmcards.sources.pages.tasks import task_of
from llmcards.sources.pages.titles import TitleSeeker, bracketed_title
from llmcards.sources.words import Vocabulary, words_of

_LONGEST_TITLE = 200


def understand(
    page: Page, vocabulary: Vocabulary, skip: frozenset[int] = frozenset()
) -> PageDraft:
    """Return what `page` holds; lines at the places `skip` are something else."""
    draft = _Grammar(page, vocabulary, skip).read()
    bare = None if draft.is_page or skip else bare_list(page.lines, vocabulary)
    if bare is None:
        return draft
    draft = _Grammar(page, vocabulary, skip, bare).read()
    text = "The list has no heading; its questions were taken for those to the first lecture."
    draft.warn(bare.number, "heading_missing", text)
    return draft


class _Grammar:
    """Goes down a page once, knowing in which section it stands."""

    def __init__(
        self,
        page: Page,
        vocabulary: Vocabulary,
        skip: frozenset[int],
        bare: Line | None = None,
    ) -> None:
        self._lines = page.lines
        self._ahead = Ahead(page.lines, vocabulary)
        self._bare = bare
        self._skip = skip
        self._vocabulary = vocabulary
        self._draft = PageDraft(marks=page.marks)
        self._titles = TitleSeeker(self._draft, page.title, vocabulary)
        self._at = Sections(self._draft)
        self._strays = Strays(self._draft)
        self._marks: dict[int, int | None] = {}

    def read(self) -> PageDraft:
        for index, line in enumerate(self._lines):
            if line.shape is Shape.CODE:
                self._at.gathering.take_code(line, self._vocabulary.about_code)
                continue
            other = line.place in self._skip
            if other or self._vocabulary.ignored.fills(words_of(line.text)):
                self._restart()
                continue
            if line is self._bare:
                self._at.open(Meaning(Kind.QUESTIONS), line)
            self._take(line, index)
            (self._at.answers or self._at.gathering).show(line)
            self._keep_links(line)
        self._at.settle()
        self._at.warn_of_passed(followed=False)
        self._titles.finish()
        return self._draft

    # Lines -----------------------------------------------------------------------------------

    def _take(self, line: Line, index: int) -> None:
        if not line.text:
            return
        if not line.is_item:
            self._strays.list_told = False
        if self._take_pair(line) or self._is_content(line):
            return
        label = None if self._is_answer(line) else self._label(line)
        meaning = self._understood(label[1] if label else line.text, line, index)
        if label and not (meaning and meaning.kind in {Kind.QUESTIONS, Kind.EXERCISES}):
            self._at.open_labelled(line, label, meaning)
        elif meaning and self._accepts(meaning, line):
            self._at.open(meaning, line)
        elif not (self._at.answers and self._at.answers.take(line)):
            self._take_told(line, index)

    def _take_told(self, line: Line, index: int) -> None:
        """Take a line that opens no section."""
        if line.is_item:
            self._take_item(line, index)
        elif line.shape is Shape.HEADING:
            self._take_heading(line, index)
        else:
            self._take_paragraph(line, index)

    def _is_content(self, line: Line) -> bool:
        """Whether a line belongs to the table of contents that is open."""
        return self._at.section is Section.OUTLINE and self._ahead.stands_again(line)

    def _understood(self, text: str, line: Line, index: int) -> Meaning | None:
        """Return what `text` means where it stands."""
        meaning = self._meaning(text, line)
        if meaning is None:
            return None
        if meaning.kind is Kind.SESSION:
            lectures = self._ahead.sessions_are_lectures
            return replace(meaning, kind=Kind.LECTURE) if lectures else None
        if meaning.kind in {Kind.EXERCISES, Kind.HARD} and self._ahead.asks_soon(index):
            return lecture_called(text, self._vocabulary) or meaning
        named = line.shape is Shape.HEADING and self._at.section is Section.INTRO
        if named and line.level == 1 and self._ahead.next_kind(index) is Kind.LECTURE:
            # A module called "Quiz" opens no questions: a lecture comes right below.
            return None
        return meaning

    def _meaning(self, text: str, line: Line) -> Meaning | None:
        """Return what `text` means; a marked heading needs no colon to be one."""
        if line.shape is not Shape.HEADING or not text[-1].isalnum():
            return meaning_of(text, self._vocabulary)
        meaning = meaning_of(f"{text}:", self._vocabulary)
        return replace(meaning, tail=meaning.tail.removesuffix(":")) if meaning else None

    def _take_pair(self, line: Line) -> bool:
        """Take a line whose letter says that it asks or answers; False where none does."""
        gathers = self._at.section in {Section.QUESTIONS, Section.EXERCISES}
        known = gathers or self._at.section is Section.STEP
        pair = pair_of(line.text, self._vocabulary) if known else None
        if pair is None:
            return False
        kind, text = pair
        if kind is Kind.ANSWERS:
            return self._at.gathering.begin_answer(line, text)
        if asks := gathers or ends_as_question(text):
            self._at.gathering.ask(text, line)
        return asks

    def _label(self, line: Line) -> tuple[str, str] | None:
        if len(line.text) > _LONGEST_TITLE or ends_as_question(line.text):
            return None
        gathers = self._at.section in {Section.QUESTIONS, Section.EXERCISES}
        if line.is_item and gathers:
            return None
        return label_of(line.text, heading=line.shape is Shape.HEADING)

    def _is_answer(self, line: Line) -> bool:
        return line.is_item and self._at.gathering.labelled and self._at.gathering.open_answer

    def _accepts(self, meaning: Meaning, line: Line) -> bool:
        kind = meaning.kind
        if not meaning.tail:
            openers = {Kind.QUESTIONS, Kind.EXERCISES, Kind.HARD, Kind.ANSWERS}
            return not line.is_item or kind in openers | {Kind.LECTURE}
        if kind is Kind.ANSWERS:
            return self._at.gathering.last is not None
        if kind in {Kind.LECTURE, Kind.STEP}:
            return len(meaning.tail) <= _LONGEST_TITLE
        if kind is Kind.QUESTIONS:
            named = meaning.lecture or meaning.number
            return named is not None or ends_as_question(meaning.tail)
        if kind is Kind.EXERCISES and meaning.number is not None:
            return True
        asks = ends_as_question(meaning.tail) and self._at.section is not Section.INTRO
        return kind in {Kind.EXERCISES, Kind.HARD} and asks

    def _take_heading(self, line: Line, index: int) -> None:
        """Take a heading of no known meaning: the module's title, a lecture's, a question."""
        gathers = self._at.section in {Section.QUESTIONS, Section.EXERCISES}
        if gathers and line.level > 1 and ends_as_question(line.text):
            self._at.gathering.ask_above(line)
            return
        asked = line.level > 1 and self._ahead.next_kind(index) is Kind.QUESTIONS
        second = asked and bool(self._draft.title)
        intro = self._at.section is Section.INTRO
        if second or not intro or not self._titles.take_heading(line):
            self._at.open_unknown(line)

    def _restart(self) -> None:
        """Begin the page here, where nothing of a page has come yet: a description stood above."""
        if not self._draft.is_page:
            self._at.section = Section.INTRO
            self._titles.restart()

    # Lists and paragraphs --------------------------------------------------------------------

    def _take_item(self, line: Line, index: int) -> None:
        at = self._at
        if self._is_next_step(line, index):
            label = "" if line.mark_number is None else str(line.mark_number)
            at.open_labelled(line, (label, line.text))
        elif not at.gathering.take_item(line):
            asks = ends_as_question(line.text)
            listed = at.section in {Section.QUESTIONS, Section.EXERCISES}
            task = goes_on(at.gathering, line) and task_of(line, self._vocabulary)
            if (listed and (asks or task or not at.gathering.told)) or (
                asks and at.section is Section.STEP
            ):
                at.gathering.ask(line.text, line)
            else:
                self._strays.leave_out(line, self._at)
        self._marks[line.level] = line.mark_number

    def _is_next_step(self, line: Line, index: int) -> bool:
        if line.level or ends_as_question(line.text) or len(line.text) > _LONGEST_TITLE:
            return False
        section, number = self._at.section, line.mark_number
        if section is Section.STEPS:
            return True
        if section is Section.INTRO:
            told = self._has_video(line) or self._ahead.next_kind(index) is Kind.QUESTIONS
            return number is not None and told
        numbers = [step.label for step in self._draft.steps[-8:] if step.label.isdecimal()]
        if number is None or not numbers or number != int(numbers[-1]) + 1:
            return False
        if section is Section.QUESTIONS and self._continues_list(line, number):
            return self._ahead.next_kind(index) is Kind.QUESTIONS
        return section in {Section.QUESTIONS, Section.STEP}

    def _continues_list(self, line: Line, number: int) -> bool:
        """Whether a numbered item goes on with the numbered questions before it."""
        if not self._at.gathering.questions:
            return number == 1
        return self._marks.get(line.level) == number - 1

    def _has_video(self, line: Line) -> bool:
        spoken = self._vocabulary.watch.within(words_of(line.text))
        return spoken or bool(line.addresses or bracketed_title(line.text, self._vocabulary))

    def _take_paragraph(self, line: Line, index: int) -> None:
        if self._at.gathering.take_paragraph(line):
            return
        if self._at.gathering.take_rest(line, self._vocabulary):
            return
        if self._at.expects_exercise and not _is_address(line):
            self._at.gathering.ask(line.text, line)
            self._at.expects_exercise = False
        elif self._asks(line, index):
            self._at.gathering.ask(line.text, line)
        elif task := self._task(line, index):
            self._at.gathering.ask(task, line)
        elif self._at.section is Section.INTRO and self._titles.take_paragraph(line):
            return
        elif is_question_line(line.text) or self._is_told_question(line):
            self._strays.warn(line)
        else:
            self._at.gathering.pass_over(line)

    def _task(self, line: Line, index: int) -> str:
        """Return the task that a line sets where tasks or questions stand without marks."""
        among = self._at.section in {Section.QUESTIONS, Section.EXERCISES}
        listed = self._at.gathering.has_items or self._ahead.lists_next(index)
        if not among or listed or self._at.gathering.told:
            return ""
        return task_of(line, self._vocabulary)

    def _is_told_question(self, line: Line) -> bool:
        """Whether a line among questions tells something before it asks."""
        among = self._at.section in {Section.QUESTIONS, Section.EXERCISES}
        return among and ends_as_question(line.text)

    def _asks(self, line: Line, index: int) -> bool:
        if not is_question_line(line.text):
            return False
        if self._at.section in {Section.QUESTIONS, Section.EXERCISES}:
            return not self._at.gathering.has_items
        if self._at.section is not Section.STEP:
            return False
        asked = self._vocabulary.interrogatives.opens(words_of(line.text))
        return asked or self._ahead.next_kind(index) is Kind.ANSWERS

    # Links -----------------------------------------------------------------------------------

    def _keep_links(self, line: Line) -> None:
        words = next((text for _, text in line.links if text), "")
        named = [(one, words) for one in line.addresses]
        if self._at.step:
            self._at.step.links += named
        elif self._at.group:
            self._at.group.links_after += named
        else:
            self._draft.loose_links += named


def _is_address(line: Line) -> bool:
    """Whether a line is a video's address and nothing told besides."""
    return bool(line.addresses) and not without_addresses(line.text).strip()
