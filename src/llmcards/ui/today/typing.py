"""When an answer is typed in a review, and what becomes of the words."""

from PySide6.QtCore import QObject, QTimer

from llmcards.cards import Card
from llmcards.ui.today.asked_view import AskedView
from llmcards.workflows.desk import Desk
from llmcards.workflows.typing_answers import typed_before

_KEEP_AFTER_MS = 300


class Typing(QObject):
    """Opens the field, and keeps what is typed as a draft of its card until that is rated.

    A draft is on the disk soon after a key, and at once when the field is gone. Nothing is
    written between the answer's painting and the rating, whose write takes the draft away.
    """

    def __init__(self, desk: Desk, view: AskedView) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._drafts: dict[str, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        view.typed.connect(self._on_typed)
        view.answer_painted.connect(self.keep)
        view.hidden.connect(self.keep)

    def begin(self) -> None:
        """Read the drafts that are there: a sitting begins."""
        self.keep()
        self._drafts = self._desk.collection.typing.all()

    def offer(self, card: Card | None, *, came_back: bool = False) -> None:
        """Open the field where the learner types answers, or has typed one for `card`.

        A card that `came_back` by undo may have been answered in words before.
        """
        types = self._desk.settings.types_answers
        if card is not None and (types or came_back or card.id in self._drafts):
            text = self._drafts.get(card.id) or typed_before(self._desk, card.id)
            if text or types:
                self._view.open_typing(text)

    def keep(self) -> None:
        """Keep what was typed, now."""
        self._timer.stop()
        if (typing := self._view.typing) is None:
            return
        card_id, text = typing
        if not text.strip():
            self._drop(card_id)
        elif text != self._drafts.get(card_id):
            self._drafts[card_id] = text
            self._desk.collection.typing.keep(card_id, text)

    def take(self) -> str:
        """Return what was typed for the card that is being rated."""
        self._timer.stop()
        typing = self._view.typing
        self._view.close_typing()
        if typing is None:
            return ""
        card_id, text = typing
        if text.strip():
            self._drafts.pop(card_id, None)
        else:
            self._drop(card_id)
        return text

    def _drop(self, card_id: str) -> None:
        if self._drafts.pop(card_id, None) is not None:
            self._desk.collection.typing.drop(card_id)

    def _on_typed(self) -> None:
        if self._view.typing is not None and not self._view.typing[1].strip():
            self.keep()  # at once: an empty field is gone when the answer is shown
        elif not self._timer.isActive():
            self._timer.start()
