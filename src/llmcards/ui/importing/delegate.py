"""Paint the rows of the preview as panels with ticks, chapters and advice."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from llmcards.ui.importing.layout import RowLayout, RowPlanner, Tick
from llmcards.ui.importing.model import PreviewModel
from llmcards.ui.importing.rows import CardRow, ModuleRow, begins_panel
from llmcards.ui.theme import GAP_L, PAGE_MARGIN, RADIUS, Colours, colours, recall_colour

_Index = QModelIndex | QPersistentModelIndex
_BOTTOM = 10


class RingView(QListView):
    """A list that says whether the row the keyboard stands on is to be marked."""

    shows_ring = False


class PreviewDelegate(QStyledItemDelegate):
    """Lays rows out once per width and paints them in the colours of the theme."""

    def __init__(self, view: RingView, model: PreviewModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._layouts: dict[int, RowLayout] = {}
        self._width = 0.0

    def forget(self, rows: Iterable[int] | None = None) -> None:
        """Lay some rows out anew, or all: the words, the font or a decision is another now."""
        if rows is None:
            self._layouts.clear()
            return
        for row in rows:
            self._layouts.pop(row, None)

    def layout_of(self, index: _Index) -> RowLayout:
        """Return where the parts of a row stand, from its panel's left top corner."""
        width = float(self._view.width() - 2 * PAGE_MARGIN)
        if width != self._width:
            self._layouts.clear()
            self._width = width
        found = self._layouts.get(index.row())
        if found is None:
            planner = RowPlanner(self._model, self._view.font(), width)
            found = planner.plan(self._model.row(index))
            self._layouts[index.row()] = found
        return found

    def origin(self, index: _Index, rect: QRectF) -> QPointF:
        """Return the left top corner of a row's panel, the gap above it left out."""
        gap = GAP_L if self._starts(index) and index.row() else 0
        return QPointF(rect.x() + PAGE_MARGIN, rect.y() + gap)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """Return the height that the row's words need at this width."""
        gap = GAP_L if self._starts(index) and index.row() else 0
        bottom = _BOTTOM if self._ends(index) else 0
        height = self.layout_of(index).height + gap + bottom
        return QSize(self._view.viewport().width(), round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a row."""
        rect = QRectF(cast("QRectF", option.rect))
        tones = colours(self._view)
        laid = self.layout_of(index)
        origin = self.origin(index, rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        if not isinstance(self._model.row(index), ModuleRow):
            self._paint_panel(painter, index, QRectF(origin, rect.bottomRight()), tones)
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen and self._view.hasFocus() and self._view.shows_ring:
            _paint_ring(painter, QRectF(origin, rect.bottomRight()), laid, self._width, tones)
        for text in laid.flows:
            text.draw(painter, origin, asdict(tones))
        for tick in laid.ticks:
            _paint_tick(painter, origin, tick, tones)
        if laid.dot is not None:
            self._paint_dot(painter, origin + laid.dot, laid.score, index)
        painter.restore()

    def _paint_panel(self, painter: QPainter, index: _Index, rect: QRectF, tones: Colours) -> None:
        # A panel is one rounded rectangle of which every row shows its own stretch.
        top = 0.5 if self._starts(index) else -RADIUS * 2
        bottom = -0.5 if self._ends(index) else RADIUS * 2
        panel = QRectF(rect.x() + 0.5, rect.y() + top, self._width - 1, 0)
        panel.setBottom(rect.bottom() + bottom)
        painter.setPen(QPen(QColor(tones.border), 1))
        painter.setBrush(QColor(tones.surface))
        painter.drawRoundedRect(panel, RADIUS, RADIUS)

    def _paint_dot(
        self, painter: QPainter, centre: QPointF, score: float | None, index: _Index
    ) -> None:
        row = self._model.row(index)
        linked = isinstance(row, CardRow) and self._model.link_of(row) is not None
        tones = colours(self._view)
        colour = QColor(tones.known) if score is None else recall_colour(score, self._view)
        painter.setPen(QPen(colour if linked else QColor(tones.secondary), 1.5))
        painter.setBrush(colour if linked else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 4.25, 4.25)

    def _starts(self, index: _Index) -> bool:
        return index.row() == 0 or begins_panel(self._model.row(index))

    def _ends(self, index: _Index) -> bool:
        below = index.row() + 1
        if below >= self._model.rowCount():
            return True
        return begins_panel(self._model.row(self._model.index(below)))


def _paint_ring(
    painter: QPainter, area: QRectF, laid: RowLayout, width: float, tones: Colours
) -> None:
    height = min(laid.height, area.height()) - 3
    painter.setPen(QPen(QColor(tones.accent), 1.5))
    painter.setBrush(QColor(tones.hover))
    painter.drawRoundedRect(QRectF(area.x() + 6, area.y() + 2, width - 12, height), 8, 8)


def _paint_tick(painter: QPainter, origin: QPointF, tick: Tick, tones: Colours) -> None:
    rect = tick.rect.translated(origin).adjusted(0.75, 0.75, -0.75, -0.75)
    empty = tick.state == Qt.CheckState.Unchecked
    painter.setPen(QPen(QColor(tones.secondary if empty else tones.accent_fill), 1.5))
    painter.setBrush(QColor(tones.surface if empty else tones.accent_fill))
    painter.drawRoundedRect(rect, 4, 4)
    if empty:
        return
    pen = QPen(QColor(tones.on_accent), 1.8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    x, y, side = rect.x(), rect.y(), rect.width()
    if tick.state == Qt.CheckState.PartiallyChecked:
        painter.drawLine(
            QPointF(x + side * 0.25, y + side / 2), QPointF(x + side * 0.75, y + side / 2)
        )
        return
    points = [(0.22, 0.52), (0.42, 0.72), (0.78, 0.30)]
    painter.drawPolyline(QPolygonF([QPointF(x + side * a, y + side * b) for a, b in points]))
