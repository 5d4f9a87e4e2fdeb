"""A line shared out among the four ratings."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from llmcards.ui.kit.buttons import Tone
from llmcards.ui.theme import colours

_GAP_PX = 3


class SharesLine(QWidget):
    """Shows how often each rating was given; the numbers themselves stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[tuple[Tone, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Sequence[tuple[Tone, int]]) -> None:
        """Show ratings with their numbers, in order."""
        self._shares = tuple((tone, number) for tone, number in shares if number)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a line's room."""
        return QSize(120, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each rating's share in its colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tones = colours(self)
        whole = sum(number for _, number in self._shares)
        room = self.width() - _GAP_PX * max(0, len(self._shares) - 1)
        left = 0.0
        for tone, number in self._shares:
            width = room * number / whole
            painter.setBrush(QColor(getattr(tones, tone)))
            painter.drawRoundedRect(QRectF(left, 0, width, self.height()), 3, 3)
            left += width + _GAP_PX
