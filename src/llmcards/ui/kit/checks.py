"""Lines to tick."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from llmcards.ui.kit.painted import PaintedButton
from llmcards.ui.theme import BODY_PX, RADIUS_S, SMALL_PX, colours

_BOX_PX = 18
_LEFT_PX = 10
_INDENT_PX = _LEFT_PX + _BOX_PX + 12
_KEY_PX = 30
_PAD_PX = 7


class CheckLine(PaintedButton):
    """A sentence that can be ticked by click or key; wraps where it is long.

    `mark` is a word in front of what counts most.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._mark = ""
        self._heights: dict[tuple[int, int], int] = {}
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str, *, key: str = "", mark: str = "") -> None:
        """Show `text`, the key that ticks it, and its mark."""
        self._key = key
        self._mark = mark
        self._heights.clear()
        self.setText(text)
        self.setAccessibleName(f"{mark}: {text}" if mark else text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that a narrower line is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels at `width` pixels."""
        # A layout asks dozens of times for the same two or three widths.
        font = self._font()
        wanted = width, font.pixelSize()
        if wanted not in self._heights:
            room = QRectF(0, 0, max(40, width - _INDENT_PX - self._right_px()), 10_000)
            bound = QFontMetrics(font).boundingRect(
                room.toRect(), int(Qt.TextFlag.TextWordWrap), self.text()
            )
            self._heights[wanted] = max(_BOX_PX, bound.height()) + 2 * _PAD_PX
        return self._heights[wanted]

    def sizeHint(self) -> QSize:
        """Return room for the line at its width now."""
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Return the room for one line of text."""
        return QSize(160, _BOX_PX + 2 * _PAD_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, text, mark and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = colours(self)
        if self.is_pointed_at:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.hover))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS_S, RADIUS_S)
        self._paint_box(painter)
        room = self.rect().adjusted(_INDENT_PX, _PAD_PX, -self._right_px(), -_PAD_PX)
        painter.setFont(self._font())
        painter.setPen(QColor(tones.text))
        wrapped = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, wrapped, self.text())
        self._paint_right(painter)
        self.paint_ring(painter, QRectF(self.rect()), RADIUS_S)

    def _paint_box(self, painter: QPainter) -> None:
        tones = colours(self)
        line = QFontMetrics(self._font()).height()
        top = _PAD_PX + max(0.0, (line - _BOX_PX) / 2)
        box = QRectF(_LEFT_PX, top, _BOX_PX, _BOX_PX).adjusted(1, 1, -1, -1)
        if not self.isChecked():
            painter.setBrush(QColor(tones.surface))
            painter.setPen(QPen(QColor(tones.secondary), 1.5))
            painter.drawRoundedRect(box, 4, 4)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.accent_fill))
        painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 4, 4)
        painter.setPen(
            QPen(
                QColor(tones.on_accent),
                1.9,
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        x, y = box.left(), box.top()
        painter.drawPolyline(
            [QPointF(x + 3.6, y + 8.4), QPointF(x + 6.8, y + 11.4), QPointF(x + 12.4, y + 5)]
        )

    def _paint_right(self, painter: QPainter) -> None:
        tones = colours(self)
        painter.setFont(self.text_font(SMALL_PX))
        painter.setPen(QColor(tones.secondary))
        room = self.rect().adjusted(0, 0, -12, 0)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, self._key)
        if self._mark:
            painter.setFont(self.text_font(SMALL_PX, QFont.Weight.Medium))
            painter.drawText(room.adjusted(0, 0, -_KEY_PX + 6, 0), flags, self._mark)

    def _right_px(self) -> int:
        if not self._mark:
            return _KEY_PX
        small = QFontMetrics(self.text_font(SMALL_PX, QFont.Weight.Medium))
        return _KEY_PX + small.horizontalAdvance(self._mark) + 18

    def _font(self) -> QFont:
        return self.text_font(BODY_PX)
