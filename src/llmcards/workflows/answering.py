"""Write the answers that a page did not bring: a queue of questions, and drafts until done."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from llmcards.cards import Card, KeyPoint
from llmcards.changes import Changes
from llmcards.errors import CardNotFoundError
from llmcards.workflows.desk import Desk
from llmcards.workflows.kept_points import pairs_of, points_of


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """An answer as it stands in the editor, right or not."""

    answer: str = ""
    key_points: tuple[KeyPoint, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been written at all."""
        return not self.answer.strip() and not self.key_points


@dataclass(frozen=True, slots=True)
class Waiting:
    """A question that waits for its answer.

    `place` counts from 1, of `total` that wait. `parts` are the questions that it would fall
    apart into; empty where it asks one thing.
    """

    card: Card
    draft: AnswerDraft
    module_title: str
    place: int
    total: int
    parts: tuple[str, ...]


class AnswerQueue:
    """Goes through the questions without an answer, in the order of the course, and round.

    What is written is a draft, kept apart from the card, until `done` makes it the answer:
    a half sentence never comes up in a review.
    """

    def __init__(self, desk: Desk, first: str | None = None) -> None:
        self._desk = desk
        self._ids: list[str] = []
        self._at = 0
        self._drop_old_drafts()
        self.refresh()
        if first in self._ids:
            self._at = self._ids.index(first)

    @property
    def current(self) -> Waiting | None:
        """The question at hand, or None when none waits any more."""
        from llmcards.sources.advice import split  # the window counts what waits at its start

        if not self._ids:
            return None
        card = self._desk.collection.card(self._ids[self._at])
        module = self._desk.collection.module(card.module_id)
        return Waiting(
            card,
            draft_of(self._desk, card.id),
            module.title if module else card.source,
            self._at + 1,
            len(self._ids),
            split(card.question, module.language) if module else (),
        )

    def refresh(self, touched: Iterable[str] = ()) -> None:
        """Look again at what waits, after a change from elsewhere.

        Args:
            touched: Cards that were changed; one of them that waits now comes to hand. Without
                one the place is kept.
        """
        before, wanted = self._ids, [*self._ids[self._at : self._at + 1]]
        self._ids = self._desk.collection.course.without_answer()
        wanted = [*(card_id for card_id in touched if card_id not in before), *wanted]
        at = next((self._ids.index(one) for one in wanted if one in self._ids), self._at)
        self._at = min(at, max(0, len(self._ids) - 1))

    def keep(self, draft: AnswerDraft) -> None:
        """Keep what was written so far; it is on the disk when this returns."""
        card_id = self._ids[self._at]
        if draft.is_empty:
            self._desk.collection.drafts.drop(card_id)
        else:
            self._desk.collection.drafts.keep(card_id, _text(draft))

    def go_on(self, by: int = 1) -> None:
        """Leave the question for later and go to the next, or with -1 to the one before."""
        if self._ids:
            self._at = (self._at + by) % len(self._ids)

    def done(self, draft: AnswerDraft) -> Changes:
        """Make `draft` the answer: from now on the card comes up in reviews.

        The draft itself stays until the queue is opened anew: undo brings back the words.

        Raises:
            ValueError: The answer is empty.
        """
        if not draft.answer.strip():
            message = "An empty answer cannot be done."
            raise ValueError(message)
        self.keep(draft)
        card = replace(
            self._desk.collection.card(self._ids[self._at]),
            answer=draft.answer.strip(),
            key_points=draft.key_points,
        )
        with self._desk.collection.change("answer") as change:
            change.put_card(card)
        self._leave()
        return change.changes

    def split(self) -> Changes:
        """Make a card of each question that the current one asks; the first keeps its identity.

        Raises:
            ValueError: It asks one thing.
        """
        waiting = self.current
        if waiting is None or not waiting.parts:
            message = "There is nothing to split."
            raise ValueError(message)
        card = waiting.card
        parts = [
            replace(
                card,
                id=card.id if number == 1 else f"{card.id}-{number}",
                question=text,
                group=card.group or card.id,
            )
            for number, text in enumerate(waiting.parts, 1)
        ]
        cards = list(self._desk.collection.cards_of_module(card.module_id))
        at = next(place for place, one in enumerate(cards) if one.id == card.id)
        ordered = [*cards[:at], *parts, *cards[at + 1 :]]
        with self._desk.collection.change("split") as change:
            change.put_cards(ordered, positions=range(1, len(ordered) + 1))
        self.refresh()
        return change.changes

    def _leave(self) -> None:
        del self._ids[self._at]
        if self._at >= len(self._ids):
            self._at = 0

    def _drop_old_drafts(self) -> None:
        """Forget drafts of cards that have an answer now, or are gone."""
        drafts = self._desk.collection.drafts
        for card_id in drafts.card_ids():
            try:
                is_old = self._desk.collection.card(card_id).has_answer
            except CardNotFoundError:
                is_old = True
            if is_old:
                drafts.drop(card_id)


def waiting_count(desk: Desk) -> int:
    """Return how many questions wait for an answer."""
    return desk.collection.course.waiting_count()


def draft_of(desk: Desk, card_id: str) -> AnswerDraft:
    """Return what was written for a card; an empty draft where there is none."""
    text = desk.collection.drafts.of_card(card_id)
    if text is None:
        return AnswerDraft()
    kept = json.loads(text)
    return AnswerDraft(kept["answer"], points_of(kept["key_points"]))


def _text(draft: AnswerDraft) -> str:
    kept = {"answer": draft.answer, "key_points": pairs_of(draft.key_points)}
    return json.dumps(kept, ensure_ascii=False)
