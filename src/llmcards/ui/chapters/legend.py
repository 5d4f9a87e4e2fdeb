"""Explain the colours of the mastery timeline."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from llmcards.ui.kit.percent import percent
from llmcards.ui.theme import SMALL_PX, colours, recall_colour, sized

_BAR_PX = 56
_GAP_PX = 6
_GREY_PX = 14


class RecallLegend(QWidget):
    """The scale from half forgotten to known, and the grey of what was never reviewed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._unseen = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, unseen: str, spoken: str) -> None:
        """Name the grey; `spoken` tells a screen reader what the colours mean."""
        self._unseen = unseen
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for one line."""
        return QSize(260, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the scale with its ends, then the grey with its name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sized(self.font(), SMALL_PX - 1))
        metrics = QFontMetricsF(painter.font())
        words = metrics.horizontalAdvance(percent(0.5) + percent(1) + self._unseen)
        x = self._text(painter, 0, percent(0.5))
        room = self.width() - words - _GREY_PX - _GAP_PX * 7
        bar = QRectF(x, self.height() / 2 - 4, max(_BAR_PX / 2, min(_BAR_PX, room)), 8)
        scale = QLinearGradient(bar.topLeft(), bar.topRight())
        for share in (0.0, 0.5, 1.0):
            scale.setColorAt(share, recall_colour(0.5 + share / 2, self))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(scale)
        painter.drawRoundedRect(bar, 3, 3)
        x = self._text(painter, bar.right() + _GAP_PX, percent(1)) + _GAP_PX * 1.5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours(self).track))
        painter.drawRoundedRect(QRectF(x, self.height() / 2 - 4, _GREY_PX, 8), 3, 3)
        x += _GREY_PX + _GAP_PX
        shown = metrics.elidedText(self._unseen, Qt.TextElideMode.ElideRight, self.width() - x)
        self._text(painter, x, shown)

    def _text(self, painter: QPainter, x: float, text: str) -> float:
        painter.setPen(QColor(colours(self).secondary))
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        room = QRectF(x, 0, width + 1, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        return x + width + _GAP_PX
