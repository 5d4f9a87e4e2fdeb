"""Keep what is written in a card's editor, until it is saved."""

from PySide6.QtCore import QObject, QTimer, Signal

from llmcards.cards import Card
from llmcards.ui.today.editor import CardEditor
from llmcards.workflows.desk import Desk
from llmcards.workflows.rewording import Draft, keep_words, left_words

# From the first key on nothing typed is older than this when it reaches the disk.
_KEEP_AFTER_MS = 300


class Editing(QObject):
    """Stands between a page and its editor. Words left unsaved are offered again.

    They are on the disk soon after a key, and at once when the editor is hidden.

    Signals:
        saved: A card's words are to be kept; carries the `Card` as it was, and the `Draft`.
            Who has done so says `end`.
        left: The editor was left without saving; carries the `Card`.
    """

    saved = Signal(Card, Draft)
    left = Signal(Card)

    def __init__(self, desk: Desk, editor: CardEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editor = editor
        self._card: Card | None = None
        self._kept: Draft | None = None
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        editor.changed.connect(self._on_changed)
        editor.saved.connect(self._on_saved)
        editor.left.connect(self._on_left)
        editor.hidden.connect(self.keep)

    @property
    def card(self) -> Card | None:
        """The card as it was when its words began to be changed; None where they are not."""
        return self._card

    def begin(self, card: Card) -> None:
        """Show `card`'s words, or those that were left unsaved."""
        self.keep()
        self._card = card
        self._kept = left_words(self._desk, card.id)
        self._editor.edit(card, self._kept)
        self.keep()

    def keep(self) -> None:
        """Keep what was written, now; the card's own words are no draft."""
        self._timer.stop()
        if self._card is None:
            return
        draft = self._editor.draft
        wanted = None if draft == Draft.of(self._card) else draft
        if wanted != self._kept:
            keep_words(self._desk, self._card.id, wanted)
            self._kept = wanted

    def end(self) -> None:
        """Let the words go: they are the card's own now."""
        self._timer.stop()
        self._card = self._kept = None

    def _on_changed(self) -> None:
        if self._card is not None and not self._timer.isActive():
            self._timer.start()

    def _on_saved(self, draft: Draft) -> None:
        if self._card is not None:
            self.saved.emit(self._card, draft)

    def _on_left(self) -> None:
        if (card := self._card) is not None:
            self.keep()
            self.end()
            self.left.emit(card)
