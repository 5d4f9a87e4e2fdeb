"""Values over time as a line."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from llmcards.ui.kit.charts.axes import AxesChart
from llmcards.ui.theme import colours

_WIDTH_PX = 2.2
_DOT_PX = 3.0
_MOST_DOTS = 32


class LineChart(AxesChart):
    """The first series as a line that breaks where nothing is known; the axis fits the values."""

    def _range(self) -> tuple[float, float]:
        values = [spot.values[0] for spot in self._plot.spots if spot.values]
        known = [value for value in values if value is not None]
        if self._plot.target is not None:
            known.append(self._plot.target)
        return (min(known), max(known)) if known else (0.0, 1.0)

    def _is_empty(self) -> bool:
        return all(value is None for spot in self._plot.spots for value in spot.values)

    def _anchor(self, place: int) -> QPointF:
        area = self.plot_area()
        value = self._plot.spots[place].values[0]
        y = area.center().y() if value is None else self._y(value, area)
        return QPointF(self._x(place, area), y)

    def _paint_series(self, painter: QPainter, area: QRectF) -> None:
        tone = QColor(getattr(colours(self), self._plot.tones[0]))
        path, dots = QPainterPath(), []
        before = False
        for place, spot in enumerate(self._plot.spots):
            (value, *_) = spot.values
            if value is not None:
                point = QPointF(self._x(place, area), self._y(value, area))
                (path.lineTo if before else path.moveTo)(point)
                dots.append((point, not before and not self._is_known(place + 1)))
            before = value is not None
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(tone, _WIDTH_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        for point, is_alone in dots:
            if is_alone or len(dots) <= _MOST_DOTS:
                painter.drawEllipse(point, _DOT_PX, _DOT_PX)
        if self._plot.chosen is not None:
            self._paint_mark(painter, self._plot.chosen)

    def _is_known(self, place: int) -> bool:
        spots = self._plot.spots
        return place < len(spots) and spots[place].values[0] is not None

    def _paint_mark(self, painter: QPainter, place: int) -> None:
        area, tones = self.plot_area(), colours(self)
        x = round(self._x(place, area)) + 0.5
        painter.setPen(QPen(QColor(tones.secondary), 1))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        if self._is_known(place):
            painter.setPen(QPen(QColor(tones.surface), 2))
            painter.setBrush(QColor(getattr(tones, self._plot.tones[0])))
            painter.drawEllipse(self._anchor(place), _DOT_PX + 2, _DOT_PX + 2)
