"""Gather the questions of one section, and the answers that the page brings to them."""

import re
from dataclasses import dataclass, field

from llmcards.cards import Marks
from llmcards.sources.lines import Line, without_picture
from llmcards.sources.pages.draft import ITEM, PageDraft, QuestionDraft
from llmcards.sources.pictures import FAULTS
from llmcards.sources.words import Phrases, Vocabulary, words_of

_SENTENCE_END = re.compile(r"[.!…]\s")
_FINISHED = ".?!:;…"
_CLOSING_MARKS = " \"'»”’)]"
_LONGEST_QUESTION = 400


def ends_as_question(text: str) -> bool:
    """Whether `text` ends with a question mark, a closing quote or bracket aside."""
    return text.rstrip(_CLOSING_MARKS).endswith("?")


def is_question_line(text: str) -> bool:
    """Whether `text` is one or more questions and nothing told besides."""
    short = len(text) <= _LONGEST_QUESTION
    return short and ends_as_question(text) and not _SENTENCE_END.search(text)


@dataclass(slots=True)
class Gathering:
    """Questions under one heading. `told` says that prose has come after a question.

    What stands below an answer, parted by an empty line, is held until it is known to whom it
    belongs. `within_prose` says that the questions stand in a text that goes on after them, and
    `passed` are the lines between them that belong to none.
    """

    draft: PageDraft
    questions: list[QuestionDraft] = field(default_factory=list)
    told: bool = False
    labelled: bool = False
    open_answer: bool = False
    inline_answer: bool = False
    within_prose: bool = False
    passed: list[Line] = field(default_factory=list)
    _held: list[tuple[Line, str]] = field(default_factory=list)
    _goes_on: bool = False
    _passed: QuestionDraft | None = None

    @property
    def last(self) -> QuestionDraft | None:
        """The question that an answer would belong to."""
        return self.questions[-1] if self.questions else None

    @property
    def has_items(self) -> bool:
        """Whether the questions stand as a list."""
        return any(question.depth >= 0 for question in self.questions)

    def ask(self, text: str, line: Line) -> None:
        """Take `text` as a question."""
        self.settle(followed=True)
        depth = line.level if line.is_item else -1
        text = without_picture(text)
        lists = text.endswith(":")
        asked = QuestionDraft(text, line.number, depth, line.place, line.mark_number, lists)
        asked.marks = self.draft.marks
        self.questions.append(asked)
        self.draft.claimed.add(line.place)
        self.labelled = self.open_answer = self.inline_answer = False

    def ask_above(self, line: Line) -> None:
        """Take a heading as a question: what stands below it is its answer."""
        self.ask(line.text, line)
        self.questions[-1].headed = self.labelled = self.open_answer = True

    def take_rest(self, line: Line, vocabulary: Vocabulary) -> bool:
        """Take a line as the rest of a question that was broken in two; False where it is none."""
        question = self.last
        if question is None or question.answer or line.place != question.place + 1:
            return False
        opens = vocabulary.interrogatives.opens
        broken = opens(words_of(question.text)) and question.text[-1] not in _FINISHED
        rest = line.joined and ends_as_question(line.text) and not opens(words_of(line.text))
        if broken and rest:
            question.text, question.place = f"{question.text} {line.text}", line.place
            self.draft.claimed.add(line.place)
        return broken and rest

    def begin_answer(self, line: Line, text: str) -> bool:
        """Take what follows as the last question's answer; False where it is not clear whose."""
        waiting = [question for question in self.questions if not question.answer]
        self.settle(followed=True)
        if self.last is None or (not text and len(waiting) > 1 and self.last.depth >= 0):
            return False
        if text:
            self.last.answer.append(text)
        self.labelled, self.open_answer, self.inline_answer = True, not text, bool(text)
        self.draft.claimed.add(line.place)
        return True

    def take_item(self, line: Line) -> bool:
        """Take a list item as a part of an answer; False where it is none."""
        question = self.last
        if question is None:
            return False
        deeper = line.level > question.depth >= 0 or _listed_below(question, line)
        if self._held or question.headed:
            return self._take_more(question, line)
        if self.labelled and (deeper or self.open_answer or question.depth < 0):
            if not deeper and question.depth >= 0 and ends_as_question(line.text):
                return False
            self._answer(question, line)
            return True
        if not deeper or ends_as_question(line.text):
            return False
        self._take_unlabelled(question, line)
        return True

    def _take_unlabelled(self, question: QuestionDraft, line: Line) -> None:
        """Take an item below a question as a part of what it asks, or as its answer."""
        if question.lists:
            joint = " " if question.text.endswith(":") else ", "
            question.text += f"{joint}{line.text.rstrip(',;.')}"
            self.draft.claimed.add(line.place)
            return
        text = "Stands under a question without being one; it was taken as its answer."
        self.draft.warn(line.number, "unlabelled_answer", text, line.text)
        self._answer(question, line)

    def _take_more(self, question: QuestionDraft, line: Line) -> bool:
        """Take an item below a question that is a heading, or below what is held."""
        apart = question.depth < 0 or line.level > question.depth
        bullet = question.numbered and line.mark_number is None
        if ends_as_question(line.text) or not (apart or bullet):
            return False
        if self._held:
            self._hold(line, _listed(question, line))
        else:
            self._answer(question, line)
        return True

    def take_paragraph(self, line: Line) -> bool:
        """Take a paragraph as the answer that a label has announced; False where none was.

        What follows the first paragraph is held.
        """
        question = self.last
        if question is None or not (self.open_answer or self.inline_answer or self._held):
            return False
        if (self.inline_answer or self._held) and is_question_line(line.text):
            return False
        if self._held or self._has_list(question) or (question.answer and not line.joined):
            if ends_as_question(line.text) and not question.headed:
                return False
            self._hold(line, line.text)
            return True
        question.answer.append(line.text)
        self.draft.claimed.add(line.place)
        return True

    def take_code(self, line: Line, about_code: Phrases) -> None:
        """Take lines of code as a part of an answer, or of the question that is `about_code`.

        A warning tells of code that is neither.
        """
        question = self.last
        if question is None or (self.told and not self._held):
            return
        if self._held:
            self._hold(line, line.text)
        elif self.labelled or self.open_answer or self.inline_answer:
            question.answer += ["", line.text] if question.answer else [line.text]
            self.draft.claimed.add(line.place)
        elif self._is_shown(question, line, about_code):
            question.text, question.place = f"{question.text}\n\n{line.text}", line.place
            self.draft.claimed.add(line.place)
        else:
            text = "The code stands below a question and no answer; it was left out."
            self.draft.warn(line.number, "code_left_out", text, question.text)

    def _is_shown(self, question: QuestionDraft, line: Line, about_code: Phrases) -> bool:
        """Whether the code at `line` is what `question` asks about."""
        read = self.draft.marks is Marks.MARKDOWN and about_code.within(words_of(question.text))
        return read and line.place == question.place + 1

    def show(self, line: Line) -> None:
        """Take the pictures of a line along with the question or the answer that has them."""
        question = self.last
        if question is None or not line.pictures:
            return
        if not self._reaches(question, line):
            if any(picture.content for picture in line.pictures):
                text = "It is not clear which question the picture belongs to; it was left out."
                self.draft.warn(line.number, "picture_apart", text)
            return
        for picture in line.pictures:
            if picture.fault:
                text = FAULTS[picture.fault]
                self.draft.warn(line.number, picture.fault, text, question.text)
            else:
                self.draft.pictures.append(picture.content)
                self._put(question, line, picture.mark)

    def _reaches(self, question: QuestionDraft, line: Line) -> bool:
        """Whether a line, taken or without words, is a part of a question or its answer."""
        if line.text:
            taken = line.place in self.draft.claimed or any(one is line for one, _ in self._held)
            return taken or 0 <= question.depth <= line.within
        if question.depth >= 0 and not self.labelled:
            return line.within >= question.depth
        return bool(self._held) or not self.told

    def _put(self, question: QuestionDraft, line: Line, mark: str) -> None:
        if self._held:
            self._held.append((line, f"\n{mark}"))
        elif line.place != question.place and (question.answer or self.labelled):
            question.answer += ["", mark] if question.answer else [mark]
        else:
            question.pictures.append(mark)

    def settle(self, *, followed: bool = False) -> None:
        """Give what is held to the answer above where that is clear, else warn of it.

        It is clear below a heading that asks, before the next question of a list, and where
        answers above went on in the same way.
        """
        question, held = self.last, self._held
        if question is None or not held:
            return
        self._held = []
        finished = not question.headed and _is_list(question)
        goes_on = followed and not self.within_prose
        if not finished and (question.headed or goes_on or self._goes_on):
            self._goes_on = True
            question.answer += [text for _, text in held]
            self.draft.claimed.update(line.place for line, _ in held)
        elif not (finished and self.within_prose):
            line = held[0][0]
            text = "From here on it may belong to the answer above or not; it was left out."
            self.draft.warn(line.number, "answer_ends", text, line.text)

    def _hold(self, line: Line, text: str) -> None:
        after_list = bool(self._held) and self._held[-1][0].is_item
        same = line.joined or (after_list and line.is_item)
        first = not self._held
        if first or not same or after_list != line.is_item:
            text = f"\n{text}"
        self._held.append((line, text))
        self.told = True

    def pass_over(self, line: Line) -> None:
        """Leave out prose; a warning says so once where it belongs to a question of a list."""
        question = self.last
        if question is None or not 0 <= question.depth <= line.within:
            self.passed.append(line)
            self.end_answer()
        elif question is not self._passed:
            self._passed = question
            text = "Stands within a question and is not marked as its answer; it was left out."
            self.draft.warn(line.number, "text_left_out", text, line.text)

    def end_answer(self) -> None:
        """Note that prose has come: what is listed from here on answers nothing."""
        self.settle()
        self.labelled = self.open_answer = self.inline_answer = False
        self.told = bool(self.questions)

    def _answer(self, question: QuestionDraft, line: Line) -> None:
        question.answer.append(_listed(question, line))
        self.draft.claimed.add(line.place)

    @staticmethod
    def _has_list(question: QuestionDraft) -> bool:
        return any(ITEM.match(line) for line in question.answer)


def _is_list(question: QuestionDraft) -> bool:
    """Whether the answer is a list and nothing told besides."""
    return bool(question.answer) and all(ITEM.match(line) for line in question.answer)


def _listed(question: QuestionDraft, line: Line) -> str:
    """Return an item of an answer as Markdown."""
    indent = "  " * max(0, line.level - max(0, question.depth + 1))
    number = line.mark_number
    mark = "-" if number is None else f"{number}."
    return f"{indent}{mark} {line.text}"


def _listed_below(question: QuestionDraft, line: Line) -> bool:
    """Whether a bullet below a numbered question is a part of it: a choice, say."""
    bullet = line.mark_number is None and line.level == question.depth
    return question.numbered and bullet and ends_as_question(question.text)
