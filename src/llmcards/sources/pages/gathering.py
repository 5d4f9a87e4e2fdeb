"""Gather the questions of one section, and the answers that the page brings to them."""

import re
from dataclasses import dataclass, field

from llmcards.sources.lines import Line
from llmcards.sources.pages.draft import PageDraft, QuestionDraft
from llmcards.sources.words import Vocabulary, words_of

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
    """Questions under one heading. `told` says that prose has come after a question."""

    draft: PageDraft
    questions: list[QuestionDraft] = field(default_factory=list)
    told: bool = False
    labelled: bool = False
    open_answer: bool = False
    inline_answer: bool = False

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
        depth = line.level if line.is_item else -1
        numbered = line.mark_number is not None
        lists = text.endswith(":")
        asked = QuestionDraft(text, line.number, depth, line.place, numbered, lists)
        self.questions.append(asked)
        self.draft.claimed.add(line.place)
        self.labelled = self.open_answer = self.inline_answer = False

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
        if self.labelled and (deeper or self.open_answer or question.depth < 0):
            if not deeper and question.depth >= 0 and ends_as_question(line.text):
                return False
            self._answer(question, line)
            return True
        if deeper and question.lists and not ends_as_question(line.text):
            joint = " " if question.text.endswith(":") else ", "
            question.text += f"{joint}{line.text.rstrip(',;.')}"
            self.draft.claimed.add(line.place)
            return True
        if deeper and not ends_as_question(line.text):
            self.draft.warn(
                line.number,
                "unlabelled_answer",
                "Stands under a question without being one; it was taken as its answer.",
                line.text,
            )
            self._answer(question, line)
            return True
        return False

    def take_paragraph(self, line: Line) -> bool:
        """Take a paragraph as the answer that a label has announced; False where none was."""
        if self.last is None or self._has_list(self.last):
            return False
        if not self.open_answer and not self.inline_answer:
            return False
        if self.inline_answer and is_question_line(line.text):
            return False
        if self.last.answer and not line.joined:
            self.inline_answer = False
            self.open_answer = False
            return False
        self.last.answer.append(line.text)
        self.draft.claimed.add(line.place)
        return True

    def end_answer(self) -> None:
        """Note that prose has come: what is listed from here on answers nothing."""
        self.labelled = self.open_answer = self.inline_answer = False
        self.told = bool(self.questions)

    def _answer(self, question: QuestionDraft, line: Line) -> None:
        indent = "  " * max(0, line.level - max(0, question.depth + 1))
        number = line.mark_number
        mark = "-" if number is None else f"{number}."
        question.answer.append(f"{indent}{mark} {line.text}")
        self.draft.claimed.add(line.place)

    @staticmethod
    def _has_list(question: QuestionDraft) -> bool:
        return any(line.lstrip().startswith("- ") for line in question.answer)


def _listed_below(question: QuestionDraft, line: Line) -> bool:
    """Whether a bullet below a numbered question is a part of it: a choice, say."""
    bullet = line.mark_number is None and line.level == question.depth
    return question.numbered and bullet and ends_as_question(question.text)
