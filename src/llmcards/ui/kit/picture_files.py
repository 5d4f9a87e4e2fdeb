"""Make pictures from outside fit for cards: of a kind every phone shows, and not too large."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

MAX_SIDE_PX = 1600
MAX_BYTES = 5_000_000
# Small enough to be kept letter by letter, with whatever it was made.
_LIGHT_BYTES = 1_000_000
_HEAVY_PNG_BYTES = 600_000
_JPEG_QUALITY = 85
_MAX_READ_BYTES = 60_000_000
_KEPT_KINDS = frozenset(("png", "jpeg", "gif", "webp"))
_OTHER_KINDS = frozenset(("bmp", "tiff", "tif", "ico", "ppm", "pgm", "pbm", "tga"))

PictureSource = Path | QImage


class Fault(StrEnum):
    """Why a picture cannot be taken."""

    UNREAD = "unread"
    UNKNOWN = "unknown"
    TOO_LARGE = "too_large"


class PictureFault(Exception):  # noqa: N818 - what is amiss with a picture, told in its place
    """A picture cannot be taken, for the reason in `fault`."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Prepared:
    """A picture file for a card. `words` is its name; `shrunk_to` its size, were it larger."""

    content: bytes
    words: str = ""
    shrunk_to: tuple[int, int] | None = None


def prepare(source: PictureSource) -> Prepared:
    """Return a picture as a card can have it; takes a while, and runs on any thread.

    Raises:
        PictureFault: It cannot be taken.
    """
    if isinstance(source, QImage):
        return _encoded(source, source.size(), "")
    content = _read(source)
    reader, buffer = _reader(content)
    kind = bytes(reader.format().data()).decode()
    if kind not in _KEPT_KINDS | _OTHER_KINDS:
        raise PictureFault(Fault.UNKNOWN)
    size = reader.size()
    moves = reader.supportsAnimation() and reader.imageCount() > 1
    is_small = len(content) <= _LIGHT_BYTES and max(size.toTuple()) <= MAX_SIDE_PX
    if kind in _KEPT_KINDS and (moves or is_small):
        if len(content) > MAX_BYTES:
            raise PictureFault(Fault.TOO_LARGE)
        return Prepared(content, source.stem)
    image = reader.read()
    buffer.close()
    return _encoded(image, size, source.stem)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_MAX_READ_BYTES + 1)
    except OSError as error:
        raise PictureFault(Fault.UNREAD) from error
    if len(content) > _MAX_READ_BYTES:
        raise PictureFault(Fault.TOO_LARGE)
    return content


def _reader(content: bytes) -> tuple[QImageReader, QBuffer]:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader, buffer


def _encoded(image: QImage, size: QSize, words: str) -> Prepared:
    if image.isNull():
        raise PictureFault(Fault.UNKNOWN)
    shrunk = max(image.size().toTuple()) > MAX_SIDE_PX
    if shrunk:
        room = QSize(MAX_SIDE_PX, MAX_SIDE_PX)
        image = image.scaled(
            image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    content = _written(image, "PNG")
    if len(content) > _HEAVY_PNG_BYTES and _is_opaque(image):
        content = min(content, _written(image, "JPEG"), key=len)
    if len(content) > MAX_BYTES:
        raise PictureFault(Fault.TOO_LARGE)
    is_other_size = image.size() not in (size, size.transposed())
    return Prepared(content, words, image.size().toTuple() if is_other_size else None)


def _written(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind.encode())
    if kind == "JPEG":
        writer.setQuality(_JPEG_QUALITY)
    writer.write(image)
    return bytes(buffer.data().data())


def _is_opaque(image: QImage) -> bool:
    if not image.hasAlphaChannel():
        return True
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    line, width = alpha.bytesPerLine(), alpha.width()
    content = bytes(alpha.constBits())
    starts = range(0, alpha.height() * line, line)
    return all(content.count(b"\xff", start, start + width) == width for start in starts)
