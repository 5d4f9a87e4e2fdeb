"""Ask whether something big shall really be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL


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
        self._do.setDefault(True)
        self._leave = Button("secondary", name="ask-leave")
        self._leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP_M)
        buttons.addStretch()
        buttons.addWidget(self._leave)
        buttons.addWidget(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_XL, GAP_XL, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(GAP_S)
        column.addLayout(buttons)

    def say(self, title: str, text: str, do: str, leave: str) -> None:
        """Say what is asked, and show the dialog with the keyboard on the way out."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(text)
        self._do.say(do, "↵")
        self._leave.say(leave, "Esc")
        self._do.setFocus(Qt.FocusReason.OtherFocusReason)
