"""Paint the lines of the palette: the typed letters stand out, keys lie in little boxes."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from llmcards.ui.palette.entry import Entry
from llmcards.ui.palette.matching import Mark
from llmcards.ui.palette.model import Role
from llmcards.ui.theme import RADIUS_S, SMALL_PX, TEXT_PX, Colours, colours, own_px, sized

_ROW_PX = 36
_HEADING_PX = 28
_SIDE_PX = 12
_GAP_PX = 14
_KEY_SIDE_PX = 7
_DETAIL_SHARE = 0.4
_Index = QModelIndex | QPersistentModelIndex
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)


class PaletteDelegate(QStyledItemDelegate):
    """Knows how an entry and a heading look."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return a line's room."""
        is_heading = index.data(Role.HEADING) is not None
        return QSize(100, own_px(_HEADING_PX if is_heading else _ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = colours(self._view)
        room = QRectF(option.rect).adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        entry = index.data(Role.ENTRY)
        if isinstance(entry, Entry):
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tones.selected))
                painter.drawRoundedRect(QRectF(option.rect), RADIUS_S, RADIUS_S)
            self._paint_entry(painter, room, entry, tones)
        else:
            painter.setFont(sized(self._view.font(), SMALL_PX, QFont.Weight.DemiBold))
            painter.setPen(QColor(tones.secondary))
            painter.drawText(room.adjusted(0, 6, 0, 0), _MIDDLE, str(index.data(Role.HEADING)))
        painter.restore()

    def _paint_entry(self, painter: QPainter, room: QRectF, entry: Entry, tones: Colours) -> None:
        if entry.keys:
            room = self._paint_keys(painter, room, entry.keys, tones)
        if entry.detail:
            room = self._paint_detail(painter, room, entry.detail, tones)
        own = () if entry.other else entry.marks
        room = self._paint_marked(painter, room, entry.text, own, tones.text, tones)
        if entry.other and room.width() > own_px(_ROW_PX):
            room.setLeft(room.left() + _GAP_PX)
            self._paint_marked(painter, room, entry.other, entry.marks, tones.secondary, tones)

    def _paint_keys(self, painter: QPainter, room: QRectF, keys: str, tones: Colours) -> QRectF:
        painter.setFont(sized(self._view.font(), SMALL_PX))
        wide = QFontMetricsF(painter.font()).horizontalAdvance(keys) + 2 * _KEY_SIDE_PX
        high = own_px(22)
        box = QRectF(room.right() - wide, room.center().y() - high / 2, wide, high)
        painter.setPen(QPen(QColor(tones.border), 1))
        painter.setBrush(QColor(tones.window))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor(tones.secondary))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), keys)
        return room.adjusted(0, 0, -wide - _GAP_PX, 0)

    def _paint_detail(
        self, painter: QPainter, room: QRectF, detail: str, tones: Colours
    ) -> QRectF:
        painter.setFont(sized(self._view.font(), SMALL_PX))
        metrics = QFontMetricsF(painter.font())
        most = room.width() * _DETAIL_SHARE
        shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, most)
        painter.setPen(QColor(tones.secondary))
        painter.drawText(room, _MIDDLE | int(Qt.AlignmentFlag.AlignRight), shown)
        return room.adjusted(0, 0, -metrics.horizontalAdvance(shown) - _GAP_PX, 0)

    def _paint_marked(
        self,
        painter: QPainter,
        room: QRectF,
        text: str,
        marks: Sequence[Mark],
        tone: str,
        tones: Colours,
    ) -> QRectF:
        """Paint `text` with its marks, as far as there is room; return what room is left."""
        plain = sized(self._view.font(), TEXT_PX)
        strong = sized(self._view.font(), TEXT_PX, QFont.Weight.DemiBold)
        left = QRectF(room)
        for passage, is_marked in _passages(text, marks):
            painter.setFont(strong if is_marked else plain)
            painter.setPen(QColor(tones.accent if is_marked else tone))
            metrics = QFontMetricsF(painter.font())
            shown = metrics.elidedText(passage, Qt.TextElideMode.ElideRight, left.width())
            painter.drawText(left, _MIDDLE, shown)
            left.setLeft(left.left() + metrics.horizontalAdvance(shown))
            if shown != passage:
                return QRectF(left.topLeft(), QSize(0, 0))
        return left


def _passages(text: str, marks: Sequence[Mark]) -> list[tuple[str, bool]]:
    parts, at = [], 0
    for start, end in marks:
        parts += [(text[at:start], False), (text[start:end], True)]
        at = end
    return [part for part in (*parts, (text[at:], False)) if part[0]]
