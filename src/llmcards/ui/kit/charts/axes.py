"""Charts with a vertical axis of values and spots from left to right."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from llmcards.ui.kit.charts.chart import Chart
from llmcards.ui.kit.charts.plot import Plot
from llmcards.ui.kit.charts.ticks import labels_that_fit, nice_ticks
from llmcards.ui.theme import colours, own_px

_NO_PLOT = Plot((), ())
_TICK_PX = 34
_FOOT_PX = 24
_HEAD_PX = 10
_LABEL_PX = 20
_GUTTER_PX = 8.0


class AxesChart(Chart):
    """Base of the charts over axes: lays the axes out and finds spots.

    The labels at the foot are thinned out until none touches another, and the outermost move
    inwards: none is ever cut.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plot = _NO_PLOT
        self._axis: tuple[float, ...] = (0.0, 1.0)
        self._area = QRectF()

    @property
    def plot(self) -> Plot:
        """What is shown."""
        return self._plot

    def show_plot(self, plot: Plot) -> None:
        """Show `plot` instead of what was shown before."""
        self._plot = plot
        self._lay_axis()
        self._forget_mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the axes into the new room."""
        super().resizeEvent(event)
        self._lay_axis()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the axes to another size of type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._lay_axis()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(360, 208)

    def spot_at(self, point: QPointF) -> int | None:
        """Return the place of the spot at a point; the whole column belongs to it."""
        area = self.plot_area()
        if self._is_empty() or not area.left() <= point.x() <= area.right():
            return None
        place = min(self._count() - 1, int((point.x() - area.left()) / self._pitch(area)))
        return place if self._told(place) else None

    def plot_area(self) -> QRectF:
        """Return where the values are painted, without the axes' labels."""
        return self._area

    def foot_labels(self) -> list[tuple[QRectF, str]]:
        """Return the labels along the foot that fit, with their places."""
        area, metrics = self.plot_area(), self._axis_metrics()
        centres, texts = self._labelled(area)
        spans = any(spot.span > 1 for spot in self._plot.spots)
        if spans:
            texts = [
                metrics.elidedText(
                    text,
                    Qt.TextElideMode.ElideRight,
                    self._pitch(area) * (self._plot.spots[place].span + 0.8),
                )
                for place, text in enumerate(texts)
            ]
        widths = [metrics.horizontalAdvance(text) for text in texts]
        chosen = labels_that_fit(
            centres,
            widths,
            (0.0, float(self.width())),
            gap=2.0 if spans else 12.0,
            from_end=self._plot.labels_from_end,
        )
        top = area.bottom() + 5
        return [
            (QRectF(left, top, widths[place] + 1, own_px(_FOOT_PX) - 5), texts[place])
            for place, left in chosen.items()
        ]

    def _labelled(self, area: QRectF) -> tuple[list[float], list[str]]:
        pitch = self._pitch(area)
        spots = self._plot.spots
        centres = [area.left() + (n + spot.span / 2) * pitch for n, spot in enumerate(spots)]
        return centres, [spot.label for spot in spots]

    def _range(self) -> tuple[float, float]:
        """Return the least and the greatest value that the axis has to show."""
        raise NotImplementedError

    def _lay_axis(self) -> None:
        """Choose the axis' numbers; each value painted asks for them, so they are kept."""
        low, high = self._range()
        head, foot = own_px(_HEAD_PX), own_px(_FOOT_PX)
        room = max(2, (self.height() - head - foot) // own_px(_TICK_PX))
        ticks, most = nice_ticks(low, high, room, whole=self._plot.whole), self._plot.most
        below = ticks if most is None else tuple(tick for tick in ticks if tick <= most)
        self._axis = below if len(below) > 1 else ticks
        metrics = self._axis_metrics()
        left = max(metrics.horizontalAdvance(self._plot.say(t)) for t in self._axis) + _GUTTER_PX
        self._area = QRectF(left, head, self.width() - left - 2, self.height() - head - foot)

    def _y(self, value: float, area: QRectF) -> float:
        low, high = self._axis[0], self._axis[-1]
        return area.bottom() - (value - low) / (high - low) * area.height()

    def _pitch(self, area: QRectF) -> float:
        return area.width() / max(1, self._count())

    def _x(self, place: int, area: QRectF) -> float:
        return area.left() + (place + 0.5) * self._pitch(area)

    def _count(self) -> int:
        return len(self._plot.spots)

    def _told(self, place: int) -> tuple[str, ...]:
        return self._plot.spots[place].told

    def _is_empty(self) -> bool:
        return self._plot.is_empty

    def _starts_at_end(self) -> bool:
        return self._plot.labels_from_end

    def _paint_content(self, painter: QPainter) -> None:
        area, tones = self.plot_area(), colours(self)
        for tick in self._axis:
            y = round(self._y(tick, area)) + 0.5
            painter.setPen(QPen(QColor(tones.border), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(tones.secondary))
            half = own_px(_LABEL_PX) / 2
            room = QRectF(0, y - half, area.left() - _GUTTER_PX, 2 * half)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(flags), self._plot.say(tick))
        for room, text in self.foot_labels():
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)
        self._paint_series(painter, area)
        if self._plot.target is not None:
            self._paint_target(painter, area, self._plot.target)

    def _paint_series(self, painter: QPainter, area: QRectF) -> None:
        raise NotImplementedError

    def _paint_target(self, painter: QPainter, area: QRectF, target: float) -> None:
        y = self._y(target, area)
        painter.setPen(QPen(QColor(colours(self).warning), 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
