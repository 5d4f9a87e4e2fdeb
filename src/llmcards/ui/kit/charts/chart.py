"""What all charts share: one spot can be marked by pointer or keys, and is then told."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from llmcards.ui.kit.charts.bubble import paint_bubble
from llmcards.ui.theme import RADIUS_S, SMALL_PX, colours, sized

AXIS_PX = SMALL_PX - 1
_BY_KEYS = frozenset((Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason))


class Chart(QWidget):
    """Base of the charts; a subclass knows its spots and paints them.

    The pointer marks the spot below it; with the focus, arrow keys, Home and End move the
    mark and Escape takes it away. What is marked is painted in a bubble and told to a screen
    reader as the chart's description.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: int | None = None
        self._nothing = ""
        self._summary = ""
        self._has_ring = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def mark(self) -> int | None:
        """The marked spot's place, None without one."""
        return self._mark

    def say(self, name: str, summary: str, nothing: str) -> None:
        """Name the chart for a screen reader, and say what stands there without values."""
        self.setAccessibleName(name)
        self._summary, self._nothing = summary, nothing
        self._describe()
        self.update()

    def move_mark(self, place: int | None) -> None:
        """Mark the spot at `place`, or none."""
        if place != self._mark:
            self._mark = place
            self._describe()
            self.update()

    def picture(self, scale: float = 2.0) -> QImage:
        """Return the chart without its mark, `scale` pixels for one."""
        image = QImage(self.size() * scale, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(scale)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self._paint_all(painter)
        painter.end()
        return image

    def minimumSizeHint(self) -> QSize:
        """Return the least that can still be read."""
        return QSize(200, 150)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart, then the mark and the focus ring over it."""
        painter = QPainter(self)
        self._paint_all(painter)
        if self._mark is not None and self._mark < self._count():
            self._paint_mark(painter, self._mark)
            paint_bubble(painter, self, self._told(self._mark), self._anchor(self._mark))
        if self.hasFocus() and self._has_ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours(self).accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS_S, RADIUS_S)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark what is pointed at."""
        self.move_mark(self.spot_at(event.position()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the mark away with the pointer."""
        if not self.hasFocus():
            self.move_mark(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when a key brought the focus."""
        self._has_ring = event.reason() in _BY_KEYS
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away with the focus, unless a menu opened over the chart."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.move_mark(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the mark."""
        key = Qt.Key(event.key())
        step = self._steps().get(key)
        if step is not None:
            self._step(step)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_end(first=key == Qt.Key.Key_Home)
        elif key == Qt.Key.Key_Escape and self._mark is not None:
            self.move_mark(None)
        else:
            super().keyPressEvent(event)

    def spot_at(self, _point: QPointF) -> int | None:
        """Return the place of the spot at a point of the widget."""
        raise NotImplementedError

    def _count(self) -> int:
        """Return how many places there are."""
        raise NotImplementedError

    def _told(self, place: int) -> tuple[str, ...]:
        """Return what is to be told of a place; nothing where it cannot be marked."""
        raise NotImplementedError

    def _anchor(self, place: int) -> QPointF:
        """Return the point that the bubble belongs to."""
        raise NotImplementedError

    def _paint_content(self, painter: QPainter) -> None:
        raise NotImplementedError

    def _paint_mark(self, painter: QPainter, place: int) -> None:
        """Make the marked spot stand out."""

    def _is_empty(self) -> bool:
        return self._count() == 0

    def _steps(self) -> dict[Qt.Key, int]:
        return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

    def _axis_metrics(self) -> QFontMetricsF:
        return QFontMetricsF(sized(self.font(), AXIS_PX))

    def _paint_all(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sized(self.font(), AXIS_PX))
        if not self._is_empty():
            self._paint_content(painter)
        elif self._nothing:
            painter.setPen(QColor(colours(self).secondary))
            painter.setFont(sized(self.font(), SMALL_PX))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            room = QRectF(self.rect()).adjusted(16, 0, -16, 0)
            painter.drawText(room, int(flags), self._nothing)

    def _step(self, step: int) -> None:
        if self._is_empty():
            return
        place = self._count() if self._mark is None else self._mark + step
        if self._mark is None:
            place = self._count() - 1 if step < 0 or self._starts_at_end() else 0
        direction = 1 if step > 0 else -1
        while 0 <= place < self._count() and not self._told(place):
            place += direction
        if 0 <= place < self._count():
            self.move_mark(place)

    def _starts_at_end(self) -> bool:
        """Whether the last spot is where one begins to read."""
        return False

    def _go_to_end(self, *, first: bool) -> None:
        told = [place for place in range(self._count()) if self._told(place)]
        if told and not self._is_empty():
            self.move_mark(told[0] if first else told[-1])

    def _forget_mark(self) -> None:
        """Drop a mark that the new values have no spot for."""
        if self._mark is not None and self._mark >= self._count():
            self._mark = None
        self._describe()
        self.update()

    def _describe(self) -> None:
        if self._is_empty():
            described = self._nothing
        elif self._mark is None:
            described = self._summary
        else:
            described = ", ".join(self._told(self._mark))
        if described != self.accessibleDescription():
            self.setAccessibleDescription(described)
