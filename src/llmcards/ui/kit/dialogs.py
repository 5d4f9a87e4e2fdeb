"""The dialog that says what went wrong."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.dialog_column import DialogColumn
from llmcards.ui.kit.text import label


class ErrorDialog(QDialog):
    """Says in plain words what went wrong; details can be copied where there are some."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("error-dialog")
        self.setMinimumWidth(520)
        self._title = label("heading", name="error-title", wraps=True)
        self._text = label("text", name="error-text", wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = QPlainTextEdit(readOnly=True)
        self._details.setObjectName("error-details")
        self._details.setMinimumHeight(160)
        self._copy = Button("secondary", name="error-copy")
        self._copy.clicked.connect(self._on_copy)
        self._close = Button("primary", name="error-close")
        self._close.clicked.connect(self.accept)
        column = DialogColumn(self, self._title, self._text, self._details)
        column.end(self._close, aside=self._copy)

    def say(self, title: str, text: str, close: str) -> None:
        """Show what went wrong."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(text)
        self._close.say(close)
        self._details.hide()
        self._copy.hide()

    def say_details(self, details: str, copy: str) -> None:
        """Show `details` too, with a button that puts them on the clipboard."""
        self._details.setPlainText(details)
        self._details.show()
        self._copy.say(copy)
        self._copy.show()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
