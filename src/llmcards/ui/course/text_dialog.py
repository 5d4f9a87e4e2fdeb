"""Ask for a text: a question to add, or the address or description of a video."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.dialog_column import DialogColumn, leaving
from llmcards.ui.kit.text import label


class TextDialog(QDialog):
    """A sentence, a field, and a button; what is wrong is said below the field.

    Signals:
        entered: The text is to be taken; carries it. The asker closes the dialog, or refuses.
    """

    entered = Signal(str)

    def __init__(self, parent: QWidget, *, height_px: int = 96) -> None:
        super().__init__(parent)
        self.setObjectName("text-dialog")
        self.setMinimumWidth(540)
        self._title = label("heading", wraps=True)
        self._hint = label("caption", wraps=True)
        self._text = QPlainTextEdit()
        self._text.setObjectName("text-dialog-text")
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(height_px)
        self._error = label("error", name="text-dialog-error", wraps=True)
        self._error.hide()
        self._cancel = leaving(self, name="text-dialog-cancel")
        self._take = Button("primary", name="text-dialog-take")
        self._take.clicked.connect(self._on_take)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_take)
        self._text.textChanged.connect(self._on_changed)
        column = DialogColumn(self, self._title, self._hint, self._text, self._error)
        column.end(self._cancel, self._take)

    def say(self, title: str, hint: str, take: str, cancel: str) -> None:
        """Say what is asked for."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._hint.setText(hint)
        self._text.setAccessibleName(title)
        self._take.say(take, self.tr("Ctrl+Enter"))
        self._cancel.say(cancel, "Esc")
        self._on_changed()

    def refuse(self, why: str) -> None:
        """Say what is wrong with the text; it stays, to be corrected."""
        self._error.setText(why)
        self._error.show()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self) -> None:
        self._take.setEnabled(bool(self._text.toPlainText().strip()))
        self._error.hide()

    def _on_take(self) -> None:
        if self._take.isEnabled():
            self.entered.emit(self._text.toPlainText().strip())
