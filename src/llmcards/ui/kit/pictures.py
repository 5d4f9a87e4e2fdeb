"""Pictures within texts: asked of what holds the text, and painted no wider than it."""

from functools import lru_cache
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader
from PySide6.QtWidgets import QWidget

SCHEME = "media"
# A portrait screenshot would otherwise push the words off the screen.
_HIGHEST_PX = 480
# Some cards back and forth; a picture takes a few MB in memory, and 50 ms to be made.
_KEPT = 12


@runtime_checkable
class PictureHolder(Protocol):
    """A widget that knows the pictures of the texts within it, as a window does."""

    def card_picture(self, name: str) -> bytes | None:
        """Return a picture's file, or None where it is not there."""
        ...

    def keep_card_picture(self, content: bytes) -> str:
        """Keep a picture file, and return its name."""
        ...


def holder_of(widget: QWidget) -> PictureHolder | None:
    """Return the nearest holder around `widget`."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, PictureHolder):
        around = around.parentWidget()
    return around


def content_for(widget: QWidget, name: str) -> bytes | None:
    """Return the picture called `name` of the nearest holder around `widget`."""
    holder = holder_of(widget)
    return None if holder is None else holder.card_picture(name)


@lru_cache(maxsize=_KEPT)
def fitted(content: bytes, width_px: int, ratio: float) -> QImage:
    """Return a picture file for a text of this width, upright; a null one if it cannot be read.

    It is never larger than its own size. `ratio` is the screen's pixels for each of Qt's.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    turned = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
    own = reader.size().transposed() if turned else reader.size()
    size = _room(own, width_px)
    sharp = (size * ratio).boundedTo(own)
    reader.setScaledSize(sharp.transposed() if turned else sharp)
    image = reader.read()
    if not image.isNull():
        image.setDevicePixelRatio(sharp.width() / size.width())
    return image


def _room(size: QSize, width_px: int) -> QSize:
    room = QSize(max(1, width_px), _HIGHEST_PX)
    if size.width() <= room.width() and size.height() <= room.height():
        return size.expandedTo(QSize(1, 1))
    return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
