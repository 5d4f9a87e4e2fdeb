"""Small pictures for menus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

_SIDE_PX = 32
_RING_PX = 9


def dot_icon(colour: QColor) -> QIcon:
    """Return a filled circle."""
    picture = QPixmap(_SIDE_PX, _SIDE_PX)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(picture.rect().adjusted(_RING_PX, _RING_PX, -_RING_PX, -_RING_PX))
    painter.end()
    return QIcon(picture)
