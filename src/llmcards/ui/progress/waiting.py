"""Say that numbers are being counted, and how far it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.progress import ProgressLine
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_M

_LINE_PX = 120


class Waiting(Retranslated):
    """A line of words, a bar and a way out.

    Signals:
        cancelled: The counting is to stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("caption", name="progress-waiting")
        self._line = ProgressLine()
        self._line.setFixedWidth(_LINE_PX)
        self._cancel = Button("link", name="progress-cancel")
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        for part in (self._words, self._line, self._cancel):
            row.addWidget(part)
        row.addStretch(1)
        self.retranslate()
        self.hide()

    def show_progress(self, done: int, of: int) -> None:
        """Move the bar."""
        self._line.show_share(done / of if of else 0.0)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._words.setText(self.tr("Counting the reviews…"))
        self._cancel.say(self.tr("Cancel"))
