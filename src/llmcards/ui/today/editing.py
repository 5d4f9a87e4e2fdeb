"""Remember what is edited in a review, and the words that were left unsaved."""

from PySide6.QtCore import QObject, Signal

from llmcards.cards import Card
from llmcards.ui.today.editor import CardEditor, Draft


class Editing(QObject):
    """Stands between a review and its editor. Words left unsaved are offered again.

    Signals:
        saved: A card's words are to be kept; carries the `Card` as it was, and the `Draft`.
        left: The editor was left without saving; carries the card's id.
    """

    saved = Signal(Card, Draft)
    left = Signal(str)

    def __init__(self, editor: CardEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._card: Card | None = None
        self._drafts: dict[str, Draft] = {}
        editor.saved.connect(self._on_saved)
        editor.left.connect(self._on_left)

    def begin(self, card: Card) -> None:
        """Show `card`'s words, or those that were left unsaved."""
        self._card = card
        self._editor.edit(card, self._drafts.get(card.id))

    def _on_saved(self, draft: Draft) -> None:
        if (card := self._card) is not None:
            self._drafts.pop(card.id, None)
            self.saved.emit(card, draft)

    def _on_left(self, draft: Draft) -> None:
        if (card := self._card) is None:
            return
        if draft == Draft.of(card):
            self._drafts.pop(card.id, None)
        else:
            self._drafts[card.id] = draft
        self.left.emit(card.id)
