"""Text that is laid out once and painted many times."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a text that looks different: `tone` names a colour of the theme."""

    text: str
    tone: str = ""
    struck: bool = False


@dataclass(slots=True)
class Flow:
    """Text in lines at a place; positions in pixels from the row's top left corner."""

    rect: QRectF
    tone: str
    layout: QTextLayout
    runs: Sequence[Run] = field(default=())

    def draw(self, painter: QPainter, origin: QPointF, tones: Mapping[str, str]) -> None:
        """Paint the text with the colours of `tones` by their names."""
        painter.setPen(QColor(tones[self.tone]))
        self.layout.draw(painter, origin + self.rect.topLeft(), _formats(self.runs, tones))


def flow(runs: Sequence[Run], font: QFont, place: QRectF, tone: str) -> Flow:
    """Break text into lines as wide as `place`; the result is as high as they need."""
    layout = QTextLayout("".join(run.text for run in runs), font)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(place.width())
        line.setPosition(QPointF(0, height))
        height += line.height() + 1
    layout.endLayout()
    return Flow(QRectF(place.x(), place.y(), place.width(), height), tone, layout, runs)


def one_line(text: str, font: QFont, place: QRectF, tone: str, *, right: bool = False) -> Flow:
    """Set text in one line, shortened with an ellipsis where it is too long."""
    metrics = QFontMetricsF(font)
    short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    laid = flow([Run(short)], font, QRectF(place.x(), place.y(), 1e6, 0), tone)
    width = min(place.width(), laid.layout.lineAt(0).naturalTextWidth() if short else 0)
    left = place.right() - width if right else place.x()
    laid.rect = QRectF(left, place.y(), width, laid.rect.height())
    return laid


def _formats(runs: Sequence[Run], tones: Mapping[str, str]) -> list[QTextLayout.FormatRange]:
    ranges: list[QTextLayout.FormatRange] = []
    start = 0
    for run in runs:
        if run.tone or run.struck:
            style = QTextCharFormat()
            if run.tone:
                style.setForeground(QColor(tones[run.tone]))
            style.setFontStrikeOut(run.struck)
            piece = QTextLayout.FormatRange()
            piece.start, piece.length, piece.format = start, len(run.text), style
            ranges.append(piece)
        start += len(run.text)
    return ranges
