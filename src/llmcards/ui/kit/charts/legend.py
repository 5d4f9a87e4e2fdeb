"""What the colours of a chart mean: swatches with words, on as many lines as they need."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from llmcards.ui.theme import SMALL_PX, colours, own_px, sized

_SWATCH_PX = 10.0
_GAP_PX = 6.0
_APART_PX = 18.0
_ROW_PX = 20


class Legend(QWidget):
    """Entries of (colour of the theme, words); `dashed` ones are lines, not areas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[tuple[str, str], ...] = ()
        self._dashed: frozenset[str] = frozenset()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def entries(self) -> tuple[tuple[str, str], ...]:
        """What is explained."""
        return self._entries

    def say(self, entries: Sequence[tuple[str, str]], dashed: Sequence[str] = ()) -> None:
        """Explain `entries`; the colours among `dashed` are drawn as dashed lines."""
        self._entries, self._dashed = tuple(entries), frozenset(dashed)
        self.setAccessibleName(", ".join(words for _, words in entries))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that entries wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that the entries need."""
        places = self._places(width)
        return round(places[-1].y() + own_px(_ROW_PX)) if places else 0

    def sizeHint(self) -> QSize:
        """Return room for one line."""
        return QSize(200, round(own_px(_ROW_PX)) if self._entries else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the entries."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sized(self.font(), SMALL_PX - 1))
        tones = colours(self)
        for (tone, words), at in zip(self._entries, self._places(self.width()), strict=True):
            middle = at.y() + own_px(_ROW_PX) / 2
            colour = QColor(getattr(tones, tone))
            if tone in self._dashed:
                painter.setPen(QPen(colour, 1.6, Qt.PenStyle.DashLine))
                end = at.x() + _SWATCH_PX * 1.6
                painter.drawLine(QPointF(at.x(), middle), QPointF(end, middle))
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                swatch = QRectF(at.x(), middle - _SWATCH_PX / 2, _SWATCH_PX, _SWATCH_PX)
                painter.drawRoundedRect(swatch, 2.5, 2.5)
            painter.setPen(QColor(tones.secondary))
            left = at.x() + self._swatch(tone) + _GAP_PX
            room = QRectF(left, at.y(), self.width() - left, own_px(_ROW_PX))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _swatch(self, tone: str) -> float:
        return _SWATCH_PX * (1.6 if tone in self._dashed else 1)

    def _places(self, width: int) -> list[QPointF]:
        metrics = QFontMetricsF(sized(self.font(), SMALL_PX - 1))
        x, y, places = 0.0, 0.0, []
        for tone, words in self._entries:
            wanted = self._swatch(tone) + _GAP_PX + metrics.horizontalAdvance(words) + 1
            if x and x + wanted > width:
                x, y = 0.0, y + own_px(_ROW_PX)
            places.append(QPointF(x, y))
            x += wanted + _APART_PX
        return places
