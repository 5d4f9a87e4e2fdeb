"""A curve over time, from 0 to 1, with marks on it."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from llmcards.ui.kit.buttons import Tone
from llmcards.ui.kit.percent import percent
from llmcards.ui.theme import SMALL_PX, Colours, colours, sized

_LEFT_PX = 46
_RIGHT_PX = 14
_TOP_PX = 10
_BOTTOM_PX = 24
_DOT_PX = 4.5
_LINES = (1.0, 0.5, 0.0)

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark on the curve, in a rating's colour."""

    x: float
    y: float
    tone: Tone


class CurveChart(QWidget):
    """Draws stretches of a curve; what lies behind `now` is dashed. Tells values on hover."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._stretches: tuple[tuple[Point, ...], ...] = ()
        self._dots: tuple[Dot, ...] = ()
        self._ends: tuple[str, str] = ("", "")
        self._now = 0.0
        self._level = 0.0
        self._describe: Callable[[float, float], str] = lambda _x, _y: ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_curve(
        self,
        stretches: Sequence[Sequence[Point]],
        dots: Sequence[Dot],
        *,
        now: float,
        level: float,
    ) -> None:
        """Show the curve, a line at the height of `level`, and where `now` is."""
        self._stretches = tuple(map(tuple, stretches))
        self._dots = tuple(dots)
        self._now, self._level = now, level
        self.update()

    def say(self, first: str, last: str, describe: Callable[[float, float], str]) -> None:
        """Name both ends of the axis; `describe` says a point in words, for the hover."""
        self._ends = (first, last)
        self._describe = describe
        self.update()

    def height_at(self, x: float) -> float | None:
        """Return how high the curve is at `x`, or None beside it."""
        found = None
        for stretch in self._stretches:
            if stretch and stretch[0][0] <= x <= stretch[-1][0]:
                found = _between(stretch, x)
        return found

    def told_at(self, pixel: int) -> str:
        """Return what is said of the curve at a pixel from the left; nothing beside it."""
        x = self._value_at(pixel)
        height = self.height_at(x)
        return "" if height is None else self._describe(x, height)

    def sizeHint(self) -> QSize:
        """Return room for a curve that can be read."""
        return QSize(520, 190)

    def event(self, event: QEvent) -> bool:
        """Tell the value under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.told_at(event.pos().x()), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lines, curve, marks and the axis."""
        if not self._stretches:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = colours(self)
        self._paint_lines(painter, tones)
        for stretch in self._stretches:
            self._paint_stretch(painter, stretch, tones)
        painter.setPen(QPen(QColor(tones.surface), 1.5))
        for dot in self._dots:
            painter.setBrush(QColor(getattr(tones, dot.tone)))
            painter.drawEllipse(self._place(dot.x, dot.y), _DOT_PX, _DOT_PX)

    def _paint_lines(self, painter: QPainter, tones: Colours) -> None:
        painter.setFont(sized(self.font(), SMALL_PX))
        right_middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        area = self._area()
        for level in _LINES:
            y = self._place(0, level).y()
            painter.setPen(QPen(QColor(tones.border), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(tones.secondary))
            label = QRectF(0, y - 9, _LEFT_PX - 8, 18)
            painter.drawText(label, right_middle, percent(level))
        wanted = self._place(0, self._level).y()
        painter.setPen(QPen(QColor(tones.good), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), wanted), QPointF(area.right(), wanted))
        now = self._place(self._now, 0).x()
        painter.setPen(QPen(QColor(tones.secondary), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(now, area.top()), QPointF(now, area.bottom()))
        painter.setPen(QColor(tones.secondary))
        foot = QRectF(area.left(), area.bottom() + 5, area.width(), 18)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, self._ends[0])
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, self._ends[1])

    def _paint_stretch(self, painter: QPainter, stretch: Sequence[Point], tones: Colours) -> None:
        past = [point for point in stretch if point[0] <= self._now]
        ahead = [point for point in stretch if point[0] >= self._now]
        if past and ahead and past[-1] != ahead[0]:
            meeting = (self._now, _between(stretch, self._now))
            past, ahead = [*past, meeting], [meeting, *ahead]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for points, style in ((past, Qt.PenStyle.SolidLine), (ahead, Qt.PenStyle.DashLine)):
            painter.setPen(QPen(QColor(tones.accent), 2, style))
            painter.drawPolyline(QPolygonF([self._place(*point) for point in points]))

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT_PX, _TOP_PX, -_RIGHT_PX, -_BOTTOM_PX)

    def _bounds(self) -> tuple[float, float]:
        if not self._stretches:
            return 0.0, 1.0
        return self._stretches[0][0][0], self._stretches[-1][-1][0]

    def _place(self, x: float, y: float) -> QPointF:
        area, (first, last) = self._area(), self._bounds()
        share = (x - first) / max(last - first, 1e-9)
        return QPointF(area.left() + area.width() * share, area.bottom() - area.height() * y)

    def _value_at(self, pixel: int) -> float:
        area, (first, last) = self._area(), self._bounds()
        return first + (pixel - area.left()) / max(area.width(), 1.0) * (last - first)


def _between(stretch: Sequence[Point], x: float) -> float:
    after = bisect_left(stretch, x, key=lambda point: point[0])
    if after == 0:
        return stretch[0][1]
    (x0, y0), (x1, y1) = stretch[after - 1], stretch[min(after, len(stretch) - 1)]
    return y0 if x1 == x0 else y0 + (y1 - y0) * (x - x0) / (x1 - x0)
