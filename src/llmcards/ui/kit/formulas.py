"""Formulas as pictures: LaTeX drawn as vectors, painted at the screen's own resolution."""

import sys
from base64 import urlsafe_b64decode
from functools import lru_cache
from importlib import import_module
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

SCHEME = "formula"
_BLOCK_SHARE = 1.12
_KEPT = 400
# The empty edge that the library leaves round a formula.
_MARGIN = 1.0


class Look(NamedTuple):
    """How a formula is to be painted; `ratio` is the screen's pixels for each of Qt's."""

    colour: str
    size_px: int
    ratio: float


class Picture(NamedTuple):
    """A painted formula, and how far it reaches below the line that letters stand on."""

    image: QImage
    below_px: int


def is_ready() -> bool:
    """Whether formulas can be drawn at once; `make_ready` takes a third of a second before."""
    settings = sys.modules.get("ziamath.config")
    return settings is not None and not settings.config.svg2


def make_ready() -> None:
    """Load what draws formulas; can run on any thread."""
    import_module("PySide6.QtSvg")
    import_module("ziamath.zmath")
    from ziamath.config import config

    # Plain paths instead of shared symbols, which not every version of Qt draws. Set last: it
    # is also what tells that all is loaded.
    config.svg2 = False


def picture(address: str, look: Look) -> Picture | None:
    """Return the picture of an address that `markup` gave, or None where it cannot be drawn."""
    style, _, name = address.removeprefix(f"{SCHEME}:").partition("/")
    try:
        latex = urlsafe_b64decode(name).decode()
    except ValueError:
        return None
    return _drawn(latex, look, is_block=style == "block")


def align(document: QTextDocument, look: Look) -> None:
    """Set the formulas of `document` on the line of the letters around them."""
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            shape = fragment.charFormat()
            drawn = picture(shape.toImageFormat().name(), look) if shape.isImageFormat() else None
            if drawn is not None:
                cursor = QTextCursor(document)
                cursor.setPosition(fragment.position())
                end = fragment.position() + fragment.length()
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(_sunk(drawn.below_px, document.defaultFont()))
            parts += 1
        block = block.next()


def _sunk(below_px: int, font: QFont) -> QTextCharFormat:
    """Return the format of a picture that reaches so far below the line.

    Qt lets a picture reach as far as the letters of its own font would, so it gets a font of
    that size; a picture without letters shows nothing else of it.
    """
    shape = QTextCharFormat()
    if below_px > 0:
        sized = QFont(font)
        sized.setPixelSize(_size_reaching(below_px, font.family()))
        shape.setFont(sized)
        shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
    return shape


@lru_cache(maxsize=_KEPT)
def _size_reaching(below_px: int, family: str) -> int:
    font = QFont(family)
    size_px = below_px
    while True:
        font.setPixelSize(size_px)
        if QFontMetrics(font).descent() >= below_px:
            return size_px
        size_px += 1


@lru_cache(maxsize=_KEPT)
def _drawn(latex: str, look: Look, *, is_block: bool) -> Picture | None:
    from ziamath.zmath import Latex

    size_px = look.size_px * (_BLOCK_SHARE if is_block else 1)
    try:
        drawn = Latex(latex, size=size_px, color=look.colour, inline=not is_block)
        svg = drawn.svg()
    except Exception:  # noqa: BLE001 - a learner's slip raises whatever the library meets
        return None
    return _painted(svg, look)


def _painted(svg: str, look: Look) -> Picture:
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(svg.encode()))
    box = renderer.viewBoxF()
    # Whole pixels above and below the line that letters stand on, which is the zero of the box.
    above, below = ceil(-box.top()), max(0, ceil(box.bottom() - _MARGIN))
    width, height = ceil(box.width()), above + below
    image = QImage(
        max(1, round(width * look.ratio)),
        max(1, round(height * look.ratio)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(look.ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, above + box.top(), box.width(), box.height()))
    painter.end()
    return Picture(image, below)
