"""Values as bars, one series upon the other, and how often values occur."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from llmcards.ui.kit.charts.axes import AxesChart
from llmcards.ui.theme import colours

_ROUND_PX = 3.0
_LEAST_PX = 1.5


class BarChart(AxesChart):
    """A bar a spot, from 0 up; several series stand upon one another, the first at the foot."""

    bar_share = 0.72
    widest_px = 34.0

    def _range(self) -> tuple[float, float]:
        return 0.0, max((spot.total for spot in self._plot.spots), default=1.0) or 1.0

    def _anchor(self, place: int) -> QPointF:
        area = self.plot_area()
        top = self._y(self._plot.spots[place].total, area)
        return QPointF(self._x(place, area) + self._bar_width(area) / 2, top)

    def _bar_width(self, area: QRectF) -> float:
        return max(1.0, min(self.widest_px, self._pitch(area) * self.bar_share))

    def _paint_series(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(self._count()):
            self._paint_bar(painter, area, place)

    def _paint_bar(self, painter: QPainter, area: QRectF, place: int) -> None:
        spot, tones = self._plot.spots[place], colours(self)
        if not spot.total:
            return
        width = self._bar_width(area)
        left = self._x(place, area) - width / 2
        bottom = area.bottom()
        height = max(_LEAST_PX, bottom - self._y(spot.total, area))
        painter.save()
        painter.setClipPath(_rounded(QRectF(left, bottom - height, width, height)))
        for value, tone in zip(spot.values, self._plot.tones, strict=True):
            if value:
                part = height * value / spot.total
                painter.fillRect(
                    QRectF(left, bottom - part, width, part + 0.5), QColor(getattr(tones, tone))
                )
                bottom -= part
        painter.restore()

    def _paint_mark(self, painter: QPainter, place: int) -> None:
        area = self.plot_area()
        column = QRectF(
            area.left() + place * self._pitch(area), area.top(), self._pitch(area), area.height()
        )
        shade = QColor(colours(self).secondary)
        shade.setAlphaF(0.22)
        painter.fillRect(column, shade)


class Histogram(BarChart):
    """How often values occur: bars side by side, a label at the edge between two."""

    bar_share = 0.94
    widest_px = 1e6

    def _labelled(self, area: QRectF) -> tuple[list[float], list[str]]:
        spots = self._plot.spots
        edges = [area.left() + place * self._pitch(area) for place in range(len(spots) + 1)]
        return edges, [*(spot.label for spot in spots), self._plot.last_edge]


def _rounded(area: QRectF) -> QPainterPath:
    """Return a bar: round at the head, square at the foot."""
    radius = min(_ROUND_PX, area.width() / 2, area.height())
    path = QPainterPath(area.bottomLeft())
    path.lineTo(area.left(), area.top() + radius)
    path.quadTo(area.topLeft(), QPointF(area.left() + radius, area.top()))
    path.lineTo(area.right() - radius, area.top())
    path.quadTo(area.topRight(), QPointF(area.right(), area.top() + radius))
    path.lineTo(area.bottomRight())
    path.closeSubpath()
    return path
