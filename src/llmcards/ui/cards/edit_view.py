"""Change a card's words and its tags."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from llmcards.cards import Card
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_M, GAP_S
from llmcards.ui.today.editor import CardEditor, Draft
from llmcards.workflows.bulk import tags_of


@dataclass(frozen=True, slots=True)
class Edited:
    """A card's words and tags as they were saved."""

    card_id: str
    draft: Draft
    tags: tuple[str, ...]


class EditView(Retranslated):
    """The editor of reviews, and a line of tags below it. What was left unsaved is kept.

    Signals:
        saved: The words are to be kept; carries an `Edited`.
        left: The editor was left.
    """

    saved = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: Card | None = None
        self._drafts: dict[str, Draft] = {}
        self._editor = CardEditor()
        self._editor.saved.connect(self._on_saved)
        self._editor.left.connect(self._on_left)
        self._title = label("strong-caption")
        self._tags = QLineEdit()
        self._tags.setObjectName("edit-tags")
        self._tags.returnPressed.connect(lambda: self._on_saved(self._editor.draft))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self._tags)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self._on_saved(self._editor.draft))
        row = QHBoxLayout()
        row.setContentsMargins(GAP_M, 0, GAP_M, 0)
        row.setSpacing(GAP_M)
        row.addWidget(self._title)
        row.addWidget(self._tags, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self._editor, 1)
        column.addLayout(row)
        self.retranslate()

    def edit(self, card: Card) -> None:
        """Show `card`'s words, or those that were left unsaved."""
        self._card = card
        self._tags.setText(" ".join(card.tags))
        self._tags.setCursorPosition(0)
        self._editor.edit(card, self._drafts.get(card.id))

    def retranslate(self) -> None:
        """Say what the line is for."""
        self._title.setText(self.tr("Tags"))
        self._tags.setAccessibleName(self.tr("Tags"))
        self._tags.setPlaceholderText(self.tr("parted by spaces"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc, from the line of tags too."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_left(self._editor.draft)
        else:
            super().keyPressEvent(event)

    def _on_saved(self, draft: Draft) -> None:
        if self._card is None or not draft.question:
            return
        self._drafts.pop(self._card.id, None)
        self.saved.emit(Edited(self._card.id, draft, tags_of(self._tags.text())))

    def _on_left(self, draft: Draft) -> None:
        if self._card is not None:
            if draft == Draft.of(self._card):
                self._drafts.pop(self._card.id, None)
            else:
                self._drafts[self._card.id] = draft
        self.left.emit()
