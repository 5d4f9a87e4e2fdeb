"""Keep what a card's words are being changed to, until it is saved or given up."""

import json
from dataclasses import dataclass, replace

from llmcards.cards import Card, KeyPoint
from llmcards.workflows.desk import Desk
from llmcards.workflows.kept_points import pairs_of, points_of


@dataclass(frozen=True, slots=True)
class Draft:
    """A card's words as they stand in an editor."""

    question: str
    answer: str
    key_points: tuple[KeyPoint, ...]

    @classmethod
    def of(cls, card: Card) -> "Draft":
        """Return the words that the card has now, as an editor gives them back untouched."""
        points = (KeyPoint(" ".join(one.text.split()), one.core) for one in card.key_points)
        return cls(
            card.question.strip(), card.answer.strip(), tuple(one for one in points if one.text)
        )

    def put_into(self, card: Card) -> Card:
        """Return `card` with these words in place of its own."""
        return replace(
            card, question=self.question, answer=self.answer, key_points=self.key_points
        )


def left_words(desk: Desk, card_id: str) -> Draft | None:
    """Return the words that were not saved, or None where there are none."""
    text = desk.collection.edits.of_card(card_id)
    if text is None:
        return None
    kept = json.loads(text)
    return Draft(kept["question"], kept["answer"], points_of(kept["key_points"]))


def keep_words(desk: Desk, card_id: str, draft: Draft | None) -> None:
    """Keep words that are not saved yet, or forget them with None; on the disk at the return.

    Saving them takes them away: `Change.drop_edit`.
    """
    if draft is None:
        desk.collection.edits.drop(card_id)
        return
    kept = {
        "question": draft.question,
        "answer": draft.answer,
        "key_points": pairs_of(draft.key_points),
    }
    desk.collection.edits.keep(card_id, json.dumps(kept, ensure_ascii=False))
