"""The shape of a window with round corners."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBitmap, QColor, QImage, QPainter, QPen, QRegion

_CLEAR = QColor(Qt.GlobalColor.transparent)


def draw_rounded(
    painter: QPainter, size: QSize, radius_px: int, ground: QColor, edge: QColor
) -> None:
    """Fill all of `size` with `ground`, its corners round, within a line of `edge`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(ground)
    area = QRectF(0, 0, size.width(), size.height()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(area, radius_px, radius_px)


def rounded_region(size: QSize, radius_px: int) -> QRegion:
    """Return the pixels that `draw_rounded` paints, even in part."""
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(_CLEAR)
    painter = QPainter(image)
    black = QColor(Qt.GlobalColor.black)
    draw_rounded(painter, size, radius_px, black, black)
    painter.end()
    inside = image.createMaskFromColor(_CLEAR.rgba(), Qt.MaskMode.MaskInColor)
    return QRegion(QBitmap.fromImage(inside))
