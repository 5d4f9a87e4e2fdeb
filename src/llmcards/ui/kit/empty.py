"""What a page shows when it has nothing to show: why, and the way on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_M, GAP_XL

_WIDTH_PX = 520


class EmptyState(QWidget):
    """A headline, a sentence and buttons, in the middle of the room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("title", name="empty-title", wraps=True)
        self._text = label("lead", name="empty-text", wraps=True)
        for shown in (self._title, self._text):
            shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            shown.setFixedWidth(_WIDTH_PX)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP_M)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(GAP_M)
        column.addStretch(2)
        column.addLayout(_centred(self._title))
        column.addLayout(_centred(self._text))
        column.addSpacing(GAP_XL - GAP_M)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def say(self, title: str, text: str) -> None:
        """Show the headline and the sentence."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def add_button(self, button: Button) -> None:
        """Put `button` behind the others."""
        self._buttons.addWidget(button)


def _centred(shown: QWidget) -> QHBoxLayout:
    """Return a row with `shown` in its middle.

    An alignment would do, but a layout gives an aligned label the height of its first text.
    """
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(shown)
    row.addStretch()
    return row
