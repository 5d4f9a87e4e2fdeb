"""Pictures within texts: asked of what holds the text, and painted no wider than it."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QWidget

SCHEME = "media"
# A portrait screenshot would otherwise push the words off the screen.
_HIGHEST_PX = 480


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


def decoded(content: bytes) -> QImage:
    """Return a picture file as an image, upright; a null one where it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader.read()


def room_for(image: QImage, width_px: int) -> QSize:
    """Return the size in Qt's pixels of `image` within `width_px`; never larger than its own."""
    room = QSize(max(1, width_px), _HIGHEST_PX)
    size = image.size()
    if size.width() <= room.width() and size.height() <= room.height():
        return size
    return size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def fitted(image: QImage, width_px: int, ratio: float) -> QImage:
    """Return `image` for a text of this width; `ratio` is the screen's pixels for each of Qt's."""
    size = room_for(image, width_px)
    sharp = (size * ratio).boundedTo(image.size())
    smaller = image.scaled(
        sharp, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    smaller.setDevicePixelRatio(sharp.width() / size.width())
    return smaller
