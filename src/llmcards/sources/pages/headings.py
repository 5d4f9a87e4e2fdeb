"""Say what a line means as a heading: questions to lecture 2, exercises, step E5."""

import re
from dataclasses import dataclass, replace
from enum import Enum

from llmcards.sources.words import Vocabulary, words_of

_LONGEST_WORDS = 9
_LONGEST_WITH_SLIP = 6
_LONGEST_LINE = 400
_LONGEST_BAG = 120
_LABEL = re.compile(r"([A-ZА-ЯЁ]{1,2}-?\d{1,3})[.)]\s*(?=\S)")
_HEADING_LABEL = re.compile(r"([A-ZА-ЯЁ]{1,2}-?\d{1,3})(?::\s*|\s+[-–—]\s+)(?=\S)")
_PLAIN_LABEL = re.compile(r"(\d{1,3})[.)]\s+(?=\S)")
_TAIL = re.compile(r"^([^:(\[]{1,80}?)(?::|\s[-–—]|\.)\s+(\S.*)$")
_BRACKETS = re.compile(r"^([^(\[:]{1,80})[(\[]([^()\[\]]{1,200})[)\]]\s*:?$")
_NUMBER = re.compile(r"(\d{1,3})(?:-?[а-яa-z]{1,3})?")
# "Answer: 4" tells an answer; "Answers: lecture 4" does not.
_NUMBER_TOLD = re.compile(r"[^:\d]{1,40}:\s+([\d\s.,]{1,40})$")
_ROMAN = re.compile(r"(x{0,3})(ix|iv|v?i{0,3})")
_LATIN = str.maketrans("хі", "xi")  # Cyrillic letters of the same looks
_ROMAN_ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")


class Kind(Enum):
    """What a heading opens; the values are the roles of the language files."""

    QUESTIONS = "questions"
    EXERCISES = "exercises"
    HARD = "hard"
    ANSWERS = "answers"
    OUTLINE = "outline"
    CHAPTERS = "chapters"
    LECTURE = "lecture"
    SESSION = "session"
    STEP = "step"
    STEPS = "steps"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Meaning:
    """A heading, understood. `tail` is what follows its known words on the same line.

    `lecture` is the number of the lecture it names; `number` any other number in it. Of answers,
    `about` is what they answer.
    """

    kind: Kind
    lecture: int | None = None
    number: int | None = None
    tail: str = ""
    bracketed: bool = False
    about: Kind | None = None


_PRECEDENCE = (
    Kind.ANSWERS,
    Kind.QUESTIONS,
    Kind.HARD,
    Kind.EXERCISES,
    Kind.OUTLINE,
    Kind.CHAPTERS,
    Kind.CLOSING,
    Kind.STEPS,
)


def label_of(text: str, *, heading: bool) -> tuple[str, str] | None:
    """Return a step's label and the words after it (`E5`, `Prompt injection`).

    Args:
        text: The line.
        heading: Whether the line is marked as one; a bare number is a label there, not a
            list's mark, and a colon may follow a label.
    """
    found = _LABEL.match(text)
    if heading and not found:
        found = _HEADING_LABEL.match(text) or _PLAIN_LABEL.match(text)
    return (found.group(1), text[found.end() :]) if found else None


def meaning_of(text: str, vocabulary: Vocabulary) -> Meaning | None:
    """Return what `text` means as a heading, or None where it has words of no heading."""
    if not text or len(text) > _LONGEST_LINE:
        return None
    whole = _bag(text, vocabulary)
    if whole is not None and whole.kind is Kind.ANSWERS and (found := _NUMBER_TOLD.match(text)):
        return replace(whole, number=None, tail=found.group(1))
    if whole is not None and whole.kind not in {Kind.LECTURE, Kind.SESSION, Kind.STEP}:
        return whole
    # "Lecture 1: the movie" names the lecture, though every word of it may belong to a heading.
    return _with_tail(text, vocabulary) or whole or _on_subject(text, vocabulary)


def lecture_called(text: str, vocabulary: Vocabulary) -> Meaning | None:
    """Return the lecture that `text` names, whatever the words of its title mean elsewhere."""
    named = _with_tail(text, vocabulary)
    return named if named and named.kind is Kind.LECTURE and named.tail else None


def _on_subject(text: str, vocabulary: Vocabulary) -> Meaning | None:
    """Understand "Questions on reinforcement learning:", whatever the subject is."""
    words = words_of(text[:_LONGEST_BAG])
    announced = text.endswith(":") and len(text) <= _LONGEST_BAG and bool(words)
    if not announced or "questions" not in vocabulary.headings.at(words, 0)[1]:
        return None
    lecture = None
    for place, word in enumerate(words):
        near = words[max(0, place - 1) : place] + words[place + 1 : place + 2]
        named = any("lecture" in vocabulary.headings.at(near, one)[1] for one in range(len(near)))
        number = number_said(word, vocabulary)
        if lecture is None and named and number is not None:
            lecture = number
    return Meaning(Kind.QUESTIONS, lecture)


def _with_tail(text: str, vocabulary: Vocabulary) -> Meaning | None:
    for form, bracketed in ((_BRACKETS, True), (_TAIL, False)):
        if found := form.match(text):
            head, tail = found.group(1), found.group(2).strip()
            meaning = _bag(head, vocabulary)
            if meaning is None:
                continue
            if bracketed and (inner := _bag(f"{head} {tail}", vocabulary)):
                return inner
            return Meaning(meaning.kind, meaning.lecture, meaning.number, tail, bracketed)
    return None


def _bag(text: str, vocabulary: Vocabulary) -> Meaning | None:
    """Understand a line every word of which is known, in whatever order they stand."""
    if len(text) > _LONGEST_BAG or text.rstrip().endswith("?"):
        return None
    words = words_of(text)
    if not words or len(words) > _LONGEST_WORDS:
        return None
    roles: set[str] = set()
    numbers: list[int] = []
    place = 0
    slipped = len(words) > _LONGEST_WITH_SLIP
    while place < len(words):
        length, here = vocabulary.headings.at(words, place)
        number = number_said(words[place], vocabulary)
        if number is not None:
            numbers.append(number)
            length = max(length, 1)
        if not length and not slipped and (meant := vocabulary.slips.roles(words[place])):
            length, here, slipped = 1, meant, True
        if not length:
            return None
        roles |= here
        place += length
    return _meaning(roles, numbers)


def number_said(word: str, vocabulary: Vocabulary) -> int | None:
    """Return the number that `word` is: in digits, as an ordinal, in Roman numerals."""
    found = _NUMBER.fullmatch(word)
    if found:
        return int(found.group(1))
    return vocabulary.ordinals.get(word) or _roman(word.translate(_LATIN))


def _roman(word: str) -> int | None:
    """Return the number that Roman numerals up to 39 say."""
    found = _ROMAN.fullmatch(word)
    if not word or found is None:
        return None
    return 10 * len(found.group(1)) + _ROMAN_ONES.index(found.group(2))


def _about(roles: set[str]) -> Kind | None:
    asked = (Kind.HARD, Kind.EXERCISES, Kind.QUESTIONS)
    return next((kind for kind in asked if kind.value in roles), None)


def _meaning(roles: set[str], numbers: list[int]) -> Meaning | None:
    number = numbers[0] if numbers else None
    named = bool(roles & {"lecture", "session"})
    if "hard" in roles and "questions" in roles and named and number is not None:
        return Meaning(Kind.QUESTIONS, number)
    if roles >= {"hard", "questions"}:
        return Meaning(Kind.HARD, number=number)
    for kind in _PRECEDENCE:
        if kind.value in roles:
            to_lecture = kind in {Kind.QUESTIONS, Kind.ANSWERS}
            lecture = number if named and to_lecture else None
            about = _about(roles) if kind is Kind.ANSWERS else None
            return Meaning(kind, lecture, None if lecture else number, about=about)
    if named and number is not None:
        return Meaning(Kind.LECTURE if "lecture" in roles else Kind.SESSION, number)
    if "step" in roles and number is not None:
        return Meaning(Kind.STEP, number=number)
    return None
