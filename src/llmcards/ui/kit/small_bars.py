"""A few bars with a word under and a number over each."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from llmcards.ui.theme import SMALL_PX, colours, sized

_LINE_PX = 18
_BARS_PX = 44
_GAP_PX = 6
_LEAST_PX = 2.0
_WIDEST_PX = 44.0

Bar = tuple[str, int]


class SmallBars(QWidget):
    """Shows numbers as bars side by side; a screen reader hears them as one sentence."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The words with their numbers."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show `bars` from left to right."""
        self._bars = tuple(bars)
        self.setAccessibleName(", ".join(f"{word}: {number}" for word, number in bars))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for bars between two lines of text."""
        return QSize(240, _BARS_PX + 2 * _LINE_PX + _GAP_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars, the highest as high as there is room."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sized(self.font(), SMALL_PX))
        tones = colours(self)
        most = max(1, *(number for _, number in self._bars))
        pitch = self.width() / len(self._bars)
        width = min(_WIDEST_PX, pitch * 0.6)
        foot = _LINE_PX + _BARS_PX
        for place, (word, number) in enumerate(self._bars):
            height = max(_LEAST_PX, _BARS_PX * number / most)
            left = pitch * place
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.accent if number else tones.track))
            bar = QRectF(left + (pitch - width) / 2, foot - height, width, height)
            painter.drawRoundedRect(bar, 2, 2)
            painter.setPen(QColor(tones.text if number else tones.secondary))
            over = QRectF(left, foot - height - _LINE_PX, pitch, _LINE_PX)
            painter.drawText(over, Qt.AlignmentFlag.AlignCenter, str(number))
            painter.setPen(QColor(tones.secondary))
            under = QRectF(left, foot + _GAP_PX, pitch, _LINE_PX)
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, word)
