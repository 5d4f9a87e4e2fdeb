"""Say that numbers are being counted, and how far it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.progress import ProgressLine
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_M

_LINE_PX = 120


class CountingLine(Retranslated):
    """Words, a bar and a way out; after that, a way back in. Hidden while all is counted.

    Signals:
        cancelled: The counting is to stop.
        wanted_again: The counting is to go on.
    """

    cancelled = Signal()
    wanted_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_counting = True
        self._words = label("caption", name="progress-waiting")
        self._line = ProgressLine()
        self._line.setFixedWidth(_LINE_PX)
        self._act = Button("link", name="progress-counting")
        self._act.clicked.connect(self._on_act)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        for part in (self._words, self._line, self._act):
            row.addWidget(part)
        row.addStretch(1)
        self.retranslate()
        self.hide()

    def show_progress(self, done: int, of: int) -> None:
        """Move the bar."""
        self._line.show_share(done / of if of else 0.0)
        self._turn(counting=True)
        self.show()

    def end(self) -> None:
        """Go: everything is counted."""
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        if self._is_counting:
            self._words.setText(self.tr("Counting the reviews…"))
            self._act.say(self.tr("Cancel"))
        else:
            self._words.setText(self.tr("Not all reviews are counted yet."))
            self._act.say(self.tr("Count them"))
        self._line.setVisible(self._is_counting)

    def _turn(self, *, counting: bool) -> None:
        if counting != self._is_counting:
            self._is_counting = counting
            self.retranslate()

    def _on_act(self) -> None:
        if self._is_counting:
            self._turn(counting=False)
            self.cancelled.emit()
        else:
            self.wanted_again.emit()
