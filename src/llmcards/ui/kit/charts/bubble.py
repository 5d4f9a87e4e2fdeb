"""A small box of words beside a point of a chart."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from llmcards.ui.theme import RADIUS_S, SMALL_PX, colours, sized

_SIDE_PX = 10.0
_EDGE_PX = 7.0
_AWAY_PX = 12.0


def paint_bubble(
    painter: QPainter, widget: QWidget, lines: Sequence[str], anchor: QPointF
) -> None:
    """Paint `lines`, the first as a heading, beside `anchor` and wholly inside `widget`."""
    if not lines:
        return
    fonts = [
        sized(widget.font(), SMALL_PX, QFont.Weight.DemiBold if not row else QFont.Weight.Normal)
        for row in range(len(lines))
    ]
    area = _area(widget, lines, fonts, anchor)
    tones = colours(widget)
    painter.setPen(QPen(QColor(tones.secondary), 1))
    painter.setBrush(QColor(tones.surface))
    painter.drawRoundedRect(area, RADIUS_S, RADIUS_S)
    top = area.top() + _EDGE_PX
    for row, (line, font) in enumerate(zip(lines, fonts, strict=True)):
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(tones.secondary if row else tones.text))
        room = QRectF(
            area.left() + _SIDE_PX, top, area.width() - 2 * _SIDE_PX, metrics.lineSpacing()
        )
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width() + 1)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        top += metrics.lineSpacing()


def _area(
    widget: QWidget, lines: Sequence[str], fonts: Sequence[QFont], anchor: QPointF
) -> QRectF:
    metrics = [QFontMetricsF(font) for font in fonts]
    widest = max(m.horizontalAdvance(line) for m, line in zip(metrics, lines, strict=True))
    width = min(widest + 2 * _SIDE_PX + 1, widget.width() - 2.0)
    height = sum(m.lineSpacing() for m in metrics) + 2 * _EDGE_PX
    left = anchor.x() + _AWAY_PX
    if left + width > widget.width() - 1:
        left = anchor.x() - _AWAY_PX - width
    left = max(1.0, min(left, widget.width() - width - 1))
    top = max(1.0, min(anchor.y() - height / 2, widget.height() - height - 1))
    return QRectF(round(left) + 0.5, round(top) + 0.5, width, height)
