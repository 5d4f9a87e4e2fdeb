"""A year of days as a grid of weeks, deeper in colour where more was done."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from llmcards.ui.kit.charts.chart import Chart
from llmcards.ui.kit.charts.ticks import labels_that_fit
from llmcards.ui.theme import colours, own_px

_WEEK_DAYS = 7
_LEAST_CELL_PX, _MOST_CELL_PX = 8.0, 20.0
_GAP_SHARE = 0.2
_HEAD_PX, _FOOT_PX, _LABEL_PX = 20, 30, 20
_GUTTER_PX = 8.0
_LEVELS = (0.3, 0.53, 0.76, 1.0)
_KEY_CELL_PX = 11.0
_LEAST_PX = 460


@dataclass(frozen=True, slots=True)
class Day:
    """One day; `told` is what its bubble says."""

    day: date
    value: float
    told: tuple[str, ...]


class CalendarChart(Chart):
    """Days in columns of weeks that start on Monday, the latest week at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[Day, ...] = ()
        self._bounds: tuple[float, ...] = ()
        self._months: tuple[str, ...] = ()
        self._weekdays: tuple[str, ...] = ()
        self._less, self._more = "", ""
        self._head, self._left, self._cell = _HEAD_PX, 0.0, _LEAST_CELL_PX
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def days(self) -> tuple[Day, ...]:
        """What is shown."""
        return self._days

    def say_names(
        self, months: Sequence[str], weekdays: Sequence[str], less: str, more: str
    ) -> None:
        """Name the twelve months, the seven days of a week, and the ends of the scale."""
        self._months, self._weekdays = tuple(months), tuple(weekdays)
        self._less, self._more = less, more
        self._fit()
        self.update()

    def show_days(self, days: Sequence[Day]) -> None:
        """Show `days`, one after the other without a gap."""
        self._days = tuple(days)
        self._bounds = _quartiles([day.value for day in days if day.value])
        self._forget_mark()
        self._fit()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(640, self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least that can still be read."""
        return QSize(_LEAST_PX, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that square cells need at this width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the cells to another size of type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        """Measure the cells; each day painted asks for it, so it is kept."""
        metrics = self._axis_metrics()
        widest = max((metrics.horizontalAdvance(name) for name in self._weekdays), default=0.0)
        self._head, self._left = own_px(_HEAD_PX), widest + _GUTTER_PX
        room = (self.width() - self._left) / self._weeks()
        self._cell = max(_LEAST_CELL_PX, min(_MOST_CELL_PX, room))
        height = round(self._head + _WEEK_DAYS * self._cell + own_px(_FOOT_PX))
        if height != self.height():
            self.setFixedHeight(height)

    def spot_at(self, point: QPointF) -> int | None:
        """Return the place of the day at a point."""
        cell = self._cell
        column = (point.x() - self._left) // cell
        row = (point.y() - self._head) // cell
        if self._is_empty() or not 0 <= row < _WEEK_DAYS or column < 0:
            return None
        place = int(column) * _WEEK_DAYS + int(row) - self._days[0].day.weekday()
        return place if 0 <= place < len(self._days) else None

    def cell_of(self, place: int) -> QRectF:
        """Return where a day is painted."""
        cell = self._cell
        column, row = divmod(place + self._days[0].day.weekday(), _WEEK_DAYS)
        gap = max(2.0, cell * _GAP_SHARE)
        left = self._left + column * cell
        return QRectF(left, self._head + row * cell, cell - gap, cell - gap)

    def _count(self) -> int:
        return len(self._days)

    def _told(self, place: int) -> tuple[str, ...]:
        return self._days[place].told

    def _anchor(self, place: int) -> QPointF:
        return self.cell_of(place).center()

    def _starts_at_end(self) -> bool:
        return True

    def _steps(self) -> dict[Qt.Key, int]:
        return {
            Qt.Key.Key_Left: -_WEEK_DAYS,
            Qt.Key.Key_Right: _WEEK_DAYS,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
        }

    def _weeks(self) -> int:
        if not self._days:
            return 53
        return (len(self._days) + self._days[0].day.weekday() + _WEEK_DAYS - 1) // _WEEK_DAYS

    def _paint_content(self, painter: QPainter) -> None:
        self._paint_names(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        shades = [self._shade(level) for level in range(len(_LEVELS) + 1)]
        for place, day in enumerate(self._days):
            cell = self.cell_of(place)
            radius = cell.width() * 0.24
            painter.setBrush(shades[self._level(day.value)])
            painter.drawRoundedRect(cell, radius, radius)
        self._paint_key(painter)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setPen(QColor(colours(self).secondary))
        cell = self._cell
        right, half = self._left - _GUTTER_PX, own_px(_LABEL_PX) / 2
        for row in (0, 2, 4) if self._weekdays else ():
            square = cell - max(2.0, cell * _GAP_SHARE)
            room = QRectF(0, self._head + row * cell + square / 2 - half, right + 1, 2 * half)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(flags), self._weekdays[row])
        for room, name in self.month_labels():
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft), name)

    def month_labels(self) -> list[tuple[QRectF, str]]:
        """Return the months' names over their first whole week, as far as they fit."""
        if not self._months:
            return []
        metrics, cell, left = self._axis_metrics(), self._cell, self._left
        names, centres, widths = [], [], []
        for place, day in enumerate(self._days):
            if day.day.day == 1:
                name = self._months[day.day.month - 1]
                column = -(-(place + self._days[0].day.weekday()) // _WEEK_DAYS)
                width = metrics.horizontalAdvance(name)
                names.append(name)
                widths.append(width)
                centres.append(left + column * cell + width / 2)
        room = (0.0, float(self.width()))
        chosen = labels_that_fit(centres, widths, room, gap=4.0, from_end=True)
        return [(QRectF(x, 0, widths[n] + 1, self._head), names[n]) for n, x in chosen.items()]

    def _paint_key(self, painter: QPainter) -> None:
        metrics = self._axis_metrics()
        tones = colours(self)
        top = self._head + _WEEK_DAYS * self._cell + 10
        x = self._left
        for text in (self._less, None, self._more):
            if text is not None:
                painter.setPen(QColor(tones.secondary))
                width = metrics.horizontalAdvance(text) + 1
                room = QRectF(x, top - 10, width, _KEY_CELL_PX + 20)
                painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
                x += width + 6
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            for level in range(len(_LEVELS) + 1):
                painter.setBrush(self._shade(level))
                painter.drawRoundedRect(QRectF(x, top, _KEY_CELL_PX, _KEY_CELL_PX), 2.6, 2.6)
                x += _KEY_CELL_PX + 3
            x += 4

    def _paint_mark(self, painter: QPainter, place: int) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours(self).text), 1.6))
        painter.drawRoundedRect(self.cell_of(place).adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4)

    def _level(self, value: float) -> int:
        return bisect_right(self._bounds, value) + 1 if value else 0

    def _shade(self, level: int) -> QColor:
        tones = colours(self)
        track, full = QColor(tones.track), QColor(tones.known)
        share = _LEVELS[level - 1] if level else 0.0
        return QColor(
            round(track.red() + (full.red() - track.red()) * share),
            round(track.green() + (full.green() - track.green()) * share),
            round(track.blue() + (full.blue() - track.blue()) * share),
        )


def _quartiles(values: Sequence[float]) -> tuple[float, ...]:
    """Return the values that part the days with something done into four like groups."""
    ordered = sorted(values)
    if not ordered:
        return ()
    return tuple(ordered[len(ordered) * quarter // 4] for quarter in (1, 2, 3))
