"""Change a card's words and its tags."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from llmcards.cards import Card
from llmcards.changes import Changes
from llmcards.errors import UserError
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_M, GAP_S
from llmcards.ui.today.editing import Editing
from llmcards.ui.today.editor import CardEditor
from llmcards.workflows.bulk import rewrite, tags_of
from llmcards.workflows.desk import Desk
from llmcards.workflows.rewording import Draft


class EditView(Retranslated):
    """The editor of reviews, and a line of tags below it. What was left unsaved is kept.

    Signals:
        saved: The words and tags are the card's now; carries the `Changes`.
        failed: They could not be saved, and stand there still; carries the `UserError`.
        left: The editor was left.
    """

    saved = Signal(Changes)
    failed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editor = CardEditor()
        self._editing = Editing(desk, self._editor, self)
        self._editing.saved.connect(self._on_saved)
        self._editing.left.connect(self.left)
        self._title = label("strong-caption")
        self._tags = QLineEdit()
        self._tags.setObjectName("edit-tags")
        self._tags.returnPressed.connect(self._editor.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self._tags)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._editor.save)
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
        self._tags.setText(" ".join(card.tags))
        self._tags.setCursorPosition(0)
        self._editing.begin(card)

    def go_on(self, card: Card) -> None:
        """Go on with what is being written for `card`; begin where that is another one."""
        if card == self._editing.card:
            self._editor.take_focus()
        else:
            self.edit(card)

    def retranslate(self) -> None:
        """Say what the line is for."""
        self._title.setText(self.tr("Tags"))
        self._tags.setAccessibleName(self.tr("Tags"))
        self._tags.setPlaceholderText(self.tr("parted by spaces"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc, from the line of tags too."""
        if event.key() == Qt.Key.Key_Escape:
            self._editor.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_saved(self, card: Card, draft: Draft) -> None:
        try:
            changes = rewrite(self._desk, card.id, draft, tags_of(self._tags.text()))
        except UserError as error:
            self.failed.emit(error)
        else:
            self._editing.end()
            self.saved.emit(changes)
