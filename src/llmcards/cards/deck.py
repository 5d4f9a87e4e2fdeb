"""A deck: cards that somebody wrote by hand and shares as a file."""

from dataclasses import dataclass, replace

from llmcards.cards.card import Card, CardKind, Difficulty
from llmcards.cards.module import Exercise, Lecture, Module, Question, Step
from llmcards.cards.video import Video

_DIFFICULTY = {
    CardKind.EXERCISE: Difficulty.NORMAL,
    CardKind.HARD_EXERCISE: Difficulty.HARD,
}


@dataclass(frozen=True, slots=True)
class DeckCard:
    """A card of a deck and the questions on real pages that it answers.

    `answers` holds fingerprints of page questions (`cards.fingerprint`); several cards may
    answer one page question that was split, and one card may answer several. `line` is where
    the card stands in the deck's file, from 1.
    """

    card: Card
    answers: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Deck:
    """A deck file, read. Its `id` is also that of the module which its cards form.

    The lectures and steps carry no questions of their own: `cards` is where these are.
    `pictures` are the files that its texts show by their names (`cards.picture_name`).
    """

    id: str
    title: str
    language: str
    summary: str = ""
    lectures: tuple[Lecture, ...] = ()
    steps: tuple[Step, ...] = ()
    videos: tuple[Video, ...] = ()
    cards: tuple[DeckCard, ...] = ()
    pictures: tuple[bytes, ...] = ()

    def module(self) -> Module:
        """Return the deck as the module page it would be, each question in its place."""
        lectures = (
            replace(lecture, questions=self._questions_at(f"lecture-{lecture.number}"))
            for lecture in self.lectures
        )
        steps = (
            replace(step, questions=self._questions_at(f"step-{step.label.casefold()}"))
            for step in self.steps
        )
        exercises = (
            Exercise(_question(entry), _DIFFICULTY[entry.card.kind])
            for entry in self.cards
            if entry.card.kind in _DIFFICULTY
        )
        return Module(
            id=self.id,
            title=self.title,
            language=self.language,
            summary=self.summary,
            lectures=tuple(lectures),
            steps=tuple(steps),
            exercises=tuple(exercises),
        )

    def _questions_at(self, place: str) -> tuple[Question, ...]:
        return tuple(_question(entry) for entry in self.cards if entry.card.place == place)


def _question(entry: DeckCard) -> Question:
    return Question(entry.card.question, entry.line, entry.card.answer)
