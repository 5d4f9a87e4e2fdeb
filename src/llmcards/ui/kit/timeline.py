"""A line drawn to scale: segments of different length, each with a value."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from llmcards.ui.theme import colours, recall_colour

_GAP_PX = 2.0
_LEAST_PX = 3.0
_FRAME_PX = 4
_NOTHING = 1e-6
_CHOOSING = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space))


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the line. `value` runs from 0 to 1; None is "nothing known"."""

    length: float
    value: float | None = None
    tip: str = ""


class Timeline(QWidget):
    """Shows segments to scale in the colours of their values.

    Arrow keys move along it, Enter and Space activate; a click does both at once.

    Signals:
        activated: A segment was chosen; carries its place, from 0.
    """

    activated = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, interactive: bool = True) -> None:
        super().__init__(parent)
        self._segments: tuple[Segment, ...] = ()
        self._current: int | None = None
        self._cursor = 0
        self._is_interactive = interactive
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if interactive:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """What is shown."""
        return self._segments

    @property
    def current(self) -> int | None:
        """The marked segment's place."""
        return self._current

    def show_segments(self, segments: Sequence[Segment], current: int | None = None) -> None:
        """Show `segments`, with the one at place `current` marked."""
        self._segments = tuple(segments)
        self._current = current
        self._cursor = current or 0
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the line and the mark round it."""
        return QSize(160, 16 + 2 * _FRAME_PX)

    def minimumSizeHint(self) -> QSize:
        """Return the least that can still be read."""
        return QSize(60, 16 + 2 * _FRAME_PX)

    def segment_at(self, x: float) -> int | None:
        """Return the place of the segment at `x` pixels from the left."""
        for place, area in enumerate(self._areas()):
            if area.left() - _GAP_PX <= x < area.right() + _GAP_PX:
                return place
        return None

    def event(self, event: QEvent) -> bool:
        """Tell about the segment under the pointer; keep the keys that choose for oneself."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() in _CHOOSING:
            event.accept()
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.segment_at(event.pos().x())
            QToolTip.showText(
                event.globalPos(), self._segments[place].tip if place is not None else ""
            )
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the segment under the pointer."""
        place = self.segment_at(event.position().x())
        if self._is_interactive and place is not None:
            self._move_to(place)
            self.activated.emit(place)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the line, or choose."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self._segments:
            self._move_to(min(len(self._segments) - 1, max(0, self._cursor + step)))
        elif event.key() in _CHOOSING:
            self.activated.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the keyboard stands."""
        self._describe()
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the segments, the mark and, with focus, where the keyboard stands."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = colours(self)
        for place, (segment, area) in enumerate(zip(self._segments, self._areas(), strict=True)):
            radius = min(3.0, area.width() / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(recall_colour(segment.value, self))
            painter.drawRoundedRect(area, radius, radius)
            has_cursor = self.hasFocus() and place == self._cursor
            if place == self._current or has_cursor:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(tones.accent if has_cursor else tones.text), 1.6))
                painter.drawRoundedRect(area.adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4)

    def _areas(self) -> list[QRectF]:
        widths = _shared(
            [max(0.0, segment.length) for segment in self._segments],
            self.width() - 2 * _FRAME_PX - _GAP_PX * max(0, len(self._segments) - 1),
        )
        left, areas = float(_FRAME_PX), []
        for width in widths:
            areas.append(QRectF(left, _FRAME_PX, width, self.height() - 2 * _FRAME_PX))
            left += width + _GAP_PX
        return areas

    def _move_to(self, place: int) -> None:
        self._cursor = place
        self._describe()
        self.update()

    def _describe(self) -> None:
        if self._segments:
            self.setAccessibleDescription(self._segments[self._cursor].tip)


def _shared(lengths: Sequence[float], room: float) -> list[float]:
    """Return widths to scale, none narrower than what can be seen and hit."""
    small: set[int] = set()
    while True:
        free = room - _LEAST_PX * len(small)
        whole = sum(length for place, length in enumerate(lengths) if place not in small)
        scale = free / whole if whole > _NOTHING else 0.0
        below = {p for p, length in enumerate(lengths) if length * scale < _LEAST_PX} - small
        if not below:
            break
        small |= below
    return [
        _LEAST_PX if place in small else length * scale for place, length in enumerate(lengths)
    ]
