"""Say which questions make weak cards, and how a compound question falls apart."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from llmcards.cards import Module, Question, Warned
from llmcards.sources.words import (
    Phrases,
    Vocabulary,
    Words,
    load_vocabulary,
    words_of,
)

if TYPE_CHECKING:
    from snowballstemmer import stemmer as Stemmer  # noqa: N812 - the library's own spelling

_ALIKE = 70
_WINDOW = 100
_COMMON_IN = 3
_FEWEST_LETTERS = 4
_TELLING_LETTERS = 8
_FEWEST_WORDS = 3
_SENTENCES = re.compile(r"(?:(?<=\?)|(?<=\?!))(?:\s+|(?=[A-ZА-ЯЁ]))")
_TEXTS = {
    "compound": "Asks more than one thing; split it into cards of one idea each.",
    "yes_no": "Can be answered with yes or no; ask for the reason as well.",
    "enumeration": "Asks for a list, which is hard to keep; make one card a member.",
    "task": "A practical task, not a thing to recall; leave it out of the reviews.",
}


@dataclass(frozen=True, slots=True)
class _Rules:
    """The advice of one language, ready to be asked."""

    yes_no: Phrases
    enumeration: Phrases
    task: Phrases
    compound: Phrases


def advise(module: Module, file: str, vocabulary: Vocabulary | None = None) -> tuple[Warned, ...]:
    """Return what makes weak cards of the questions of `module`, in page order.

    Args:
        module: A page, read.
        file: The page's name.
        vocabulary: The words of the languages; by default those that are shipped.
    """
    words = (vocabulary or load_vocabulary()).of_language(module.language)
    if words is None:
        return ()
    rules = _rules(words)
    questions = _questions(module)
    found = [
        Warned(file, question.line, code, _TEXTS[code], question.text)
        for question in questions
        for code in _codes(question.text, rules)
    ]
    found += _near_duplicates(questions, file, words)
    return tuple(sorted(found, key=lambda one: one.line))


def split(question: str, language: str, vocabulary: Vocabulary | None = None) -> tuple[str, ...]:
    """Return questions that together ask what `question` asks and each stand alone.

    Empty where it is one question, or where a part would not be understood without the other.
    """
    words = (vocabulary or load_vocabulary()).of_language(language)
    if words is None:
        return ()
    text = " ".join(question.split())
    first, *others = _SENTENCES.split(text)
    if not others:
        return _taken_apart(text, words)
    parts = [first]
    for other in others:
        # What leans on the first sentence is read together with it, and given its words.
        alone = _stands_alone(other, words)
        found = (other,) if alone else _taken_apart(f"{first} {other}", words)[1:]
        if not found:
            return ()
        parts += found
    return tuple(map(_capital, parts))


def _questions(module: Module) -> list[Question]:
    lectures = [question for lecture in module.lectures for question in lecture.questions]
    steps = [question for step in module.steps for question in step.questions]
    exercises = [exercise.question for exercise in module.exercises]
    return sorted(lectures + steps + exercises, key=lambda one: one.line)


def _rules(words: Words) -> _Rules:
    advice = words.advice
    return _Rules(
        Phrases(advice.yes_no),
        Phrases(advice.enumeration),
        Phrases(advice.task),
        Phrases(advice.compound),
    )


def _codes(text: str, rules: _Rules) -> list[str]:
    spoken = words_of(text)
    codes = []
    asked = [sentence for sentence in _SENTENCES.split(text) if "?" in sentence]
    if len(asked) > 1 or rules.compound.within(spoken[1:]):
        codes.append("compound")
    if rules.yes_no.opens(spoken):
        codes.append("yes_no")
    if rules.enumeration.opens(spoken):
        codes.append("enumeration")
    if rules.task.opens(spoken):
        codes.append("task")
    last = words_of(_SENTENCES.split(text)[-1])
    # "Can it …? Why?" asks for the reason already.
    if "yes_no" in codes and last != spoken and not rules.yes_no.opens(last):
        codes.remove("yes_no")
    return codes


def _near_duplicates(questions: list[Question], file: str, words: Words) -> list[Warned]:
    from rapidfuzz import fuzz

    small = frozenset((*words.common, *words.interrogatives, *words.advice.anaphora))
    stems = [_stems(question.text, small, words.stemmer) for question in questions]
    counts = Counter(stem for one in stems for stem in one)
    # A word that many of the module's questions share tells none of them apart.
    most = max(_COMMON_IN, len(questions) // 10)
    telling = [frozenset(stem for stem in one if counts[stem] < most) for one in stems]
    texts = [" ".join(sorted(one)) for one in telling]
    found = []
    for place, question in enumerate(questions):
        for before in range(max(0, place - _WINDOW), place):
            shared = telling[before] & telling[place]
            # One short word in common, "model" say, is no likeness.
            if sum(map(len, shared)) < _TELLING_LETTERS:
                continue
            if fuzz.token_set_ratio(texts[before], texts[place]) >= _ALIKE:
                other = questions[before]
                text = f'Much like the question of line {other.line}: "{other.text}"'
                found.append(Warned(file, question.line, "near_duplicate", text, question.text))
                break
    return found


def _stems(text: str, small: frozenset[str], stemmer: str) -> frozenset[str]:
    said = (word for word in words_of(text) if word not in small)
    stems = (_stemmed(word, stemmer) for word in said)
    return frozenset(stem for stem in stems if len(stem) >= _FEWEST_LETTERS)


@cache
def _stemmer(name: str) -> "Stemmer":
    import snowballstemmer

    return snowballstemmer.stemmer(name)


@lru_cache(maxsize=20_000)
def _stemmed(word: str, name: str) -> str:
    stem: str = _stemmer(name).stemWord(word) if name else word
    return stem


def _taken_apart(text: str, words: Words) -> tuple[str, ...]:
    """Return what the first fitting pattern of the language makes of `text`, else nothing."""
    for splitting in words.advice.splits:
        if found := re.match(splitting.pattern, text, re.IGNORECASE):
            groups = found.groupdict()
            if ask := groups.get("ask"):  # it may have begun a sentence
                groups["ask"] = ask[0].lower() + ask[1:]
            return tuple(_capital(part.format(**groups)) for part in splitting.parts)
    return ()


def _stands_alone(sentence: str, words: Words) -> bool:
    """Whether a sentence asks something without leaning on another."""
    said = words_of(sentence)
    return (
        len(said) >= _FEWEST_WORDS
        and Phrases(words.interrogatives).within(said)
        and not frozenset(words.advice.anaphora).intersection(said)
        and sentence.rstrip("!").endswith("?")
    )


def _capital(text: str) -> str:
    lead = len(text) - len(text.lstrip("\"'«“„("))
    return text[:lead] + text[lead : lead + 1].upper() + text[lead + 1 :]
