"""Ask whether something big shall really be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.dialog_column import DialogColumn, leaving
from llmcards.ui.kit.text import label


class AskDialog(QDialog):
    """A question, what follows from it, and two ways out; `accepted` means do it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ask-dialog")
        self.setMinimumWidth(480)
        self._title = label("heading", name="ask-title", wraps=True)
        self._text = label("text", name="ask-text", wraps=True)
        self._do = Button("primary", name="ask-do")
        self._do.clicked.connect(self.accept)
        self._leave = leaving(self, name="ask-leave")
        DialogColumn(self, self._title, self._text).end(self._leave, self._do)

    def say(self, title: str, text: str, do: str, leave: str) -> None:
        """Say what is asked, and show the dialog with the keyboard on the way out."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(text)
        self._do.say(do, "↵")
        self._leave.say(leave, "Esc")
        self._do.setFocus(Qt.FocusReason.OtherFocusReason)
