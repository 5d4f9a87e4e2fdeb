"""Read "Q: …" and "A: …", the way pages of questions with answers mark their lines."""

import re

from llmcards.sources.pages.headings import Kind
from llmcards.sources.words import Vocabulary

_PAIR = re.compile(r"([^\W\d_])\s?(\d{1,3})?\s?([:.)])\s+(\S.*)$")


def pair_of(text: str, vocabulary: Vocabulary) -> tuple[Kind, str] | None:
    """Return what `text` is by the letter in front of it, and the words behind the letter.

    A question's letter may carry a number (`Q2.`); an answer's has a colon, for `A.` begins a
    list of choices.
    """
    found = _PAIR.match(text)
    if found is None:
        return None
    letter, number, sign, rest = found.groups()
    letter = letter.casefold()
    if letter in vocabulary.question_letters and (number or sign == ":"):
        return Kind.QUESTIONS, rest
    if letter in vocabulary.answer_letters and sign == ":":
        return Kind.ANSWERS, rest
    return None
