"""Turn the questions of a module page into cards, in page order."""

import re
from collections.abc import Iterator

from llmcards.cards import (
    Card,
    CardKind,
    Difficulty,
    Marks,
    Module,
    Question,
    card_id_for,
    fingerprint,
)
from llmcards.markup.plain import from_text

# How the tags begin that say where a card stands.
PLACE_TAGS = ("module::", "lecture::", "step::", "difficulty::")
# A page's words are one line; its pictures come in paragraphs of their own.
_PARTED = "\n\n"
_SHOWN = f"{_PARTED}!["
_NOT_TAG = re.compile(r"[^\w+#.-]+")


def cards_of(module: Module) -> tuple[Card, ...]:
    """Return a card for every question of `module`: lectures, steps, exercises."""
    cards: dict[str, Card] = {}
    for kind, place, lecture, question in _questions(module):
        card_id = card_id_for(module.id, place, question.text)
        card = Card(
            id=card_id,
            question=_asked(question),
            answer=question.answer,
            kind=kind,
            module_id=module.id,
            place=place,
            lecture=lecture,
            tags=tags_for(module.title, kind, place, lecture),
            page_fingerprint=fingerprint(question.text),
            source=module.title,
            upstream=f"{question.text}{_below(question)}",
        )
        cards.setdefault(card_id, card)
    return tuple(cards.values())


def tags_for(title: str, kind: CardKind, place: str, lecture: int | None) -> tuple[str, ...]:
    """Return the tags that say where in the module called `title` a card stands."""
    tags = [f"module::{_tag(title)}"]
    if lecture is not None:
        tags.append(f"lecture::{lecture}")
    if kind is CardKind.STEP:
        tags.append(f"step::{_tag(place.removeprefix('step-').upper())}")
    if kind in {CardKind.EXERCISE, CardKind.HARD_EXERCISE}:
        hard = kind is CardKind.HARD_EXERCISE
        tags.append(f"difficulty::{(Difficulty.HARD if hard else Difficulty.NORMAL).value}")
    return tuple(tags)


def video_ids(module: Module) -> list[str]:
    """Return the videos of the module's lectures and then of its steps."""
    known = [lecture.video_id for lecture in module.lectures]
    known += [step.video_id for step in module.steps]
    return [video_id for video_id in known if video_id]


def own_video(card: Card, module: Module) -> str | None:
    """Return the video of the lecture or step that the question is put to, where known."""
    for lecture in module.lectures:
        if card.lecture is not None and lecture.number == card.lecture:
            return lecture.video_id
    for step in module.steps:
        if card.place == f"step-{step.label.lower()}":
            return step.video_id
    return None


def _questions(module: Module) -> Iterator[tuple[CardKind, str, int | None, Question]]:
    for lecture in module.lectures:
        for question in lecture.questions:
            yield CardKind.QUESTION, f"lecture-{lecture.number}", lecture.number, question
    for step in module.steps:
        for question in step.questions:
            yield CardKind.STEP, f"step-{step.label.lower()}", None, question
    for exercise in module.exercises:
        hard = exercise.difficulty is Difficulty.HARD
        kind = CardKind.HARD_EXERCISE if hard else CardKind.EXERCISE
        yield kind, kind.value, None, exercise.question


def _asked(question: Question) -> str:
    """Return the page's words as a card has them, in Markdown."""
    if question.marks is Marks.MARKDOWN:
        words = question.text
    else:
        words = from_text(question.text, formulas=question.marks is Marks.FORMULAS)
    return f"{words}{_below(question)}"


def _below(question: Question) -> str:
    """Return the pictures as they stand below the words of a question."""
    return "".join(f"{_PARTED}{mark}" for mark in question.pictures)


def page_words(text: str) -> str:
    """Return a page's words in a question or `upstream`, without the pictures below them."""
    return text.partition(_SHOWN)[0]


def is_as_read(card: Card) -> bool:
    """Whether a page's card asks in the page's words of the last import, however written."""
    words, mark, pictures = card.upstream.partition(_SHOWN)
    written = (words, from_text(words), from_text(words, formulas=True))
    return card.question in {f"{one}{mark}{pictures}" for one in written}


def _tag(text: str) -> str:
    return _NOT_TAG.sub("-", text).strip("-") or "untitled"
