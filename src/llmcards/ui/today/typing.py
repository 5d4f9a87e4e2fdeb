"""When an answer is typed in a review, and what becomes of the words."""

from llmcards.cards import Card
from llmcards.ui.today.asked_view import AskedView
from llmcards.workflows.desk import Desk
from llmcards.workflows.typing_answers import typed_before


class Typing:
    """Opens the field, and keeps what was typed until its card is rated."""

    def __init__(self, desk: Desk, view: AskedView) -> None:
        self._desk = desk
        self._view = view
        self._unfinished: dict[str, str] = {}

    def offer(self, card: Card | None, *, came_back: bool = False) -> None:
        """Open the field where the learner types answers, or has typed one for `card`.

        A card that `came_back` by undo may have been answered in words before.
        """
        types = self._desk.settings.types_answers
        if card is not None and (types or came_back or card.id in self._unfinished):
            text = self._unfinished.get(card.id) or typed_before(self._desk, card.id)
            if text or types:
                self._view.open_typing(text)

    def keep(self) -> None:
        """Remember what was typed: another card comes, or the review is left."""
        self._unfinished |= self._view.unfinished

    def take(self) -> str:
        """Return what was typed for the card that is being rated."""
        self.keep()
        return self._unfinished.pop(self._view.close_typing(), "")
