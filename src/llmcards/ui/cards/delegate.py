"""Paint the cells of the table: one line each, a dot where a colour says something."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from llmcards.ui.cards.model import COLUMNS, NUMBERS, ROW_ROLE
from llmcards.ui.cards.words import cell
from llmcards.ui.flags import flag_colour
from llmcards.ui.theme import Colours, colours
from llmcards.workflows.browsing import CardRow
from llmcards.workflows.course import State

_SIDE_PX = 8
_DOT_PX = 4
_LEFT = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
)
_RIGHT = int(
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
)
_QUIET = frozenset((State.SUSPENDED, State.BURIED))

_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Knows the table's columns."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a cell; cards that are put away are grey."""
        view = option.widget
        tones = colours(view)
        state = option.state
        rect: QRect = option.rect
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(_ground(view, tones)))
        painter.setPen(QPen(QColor(tones.border)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        row = index.data(ROW_ROLE)
        if isinstance(row, CardRow):
            self._paint_words(painter, rect.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0), index, row, tones)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, room: QRect, index: _Index, row: CardRow, tones: Colours
    ) -> None:
        key = COLUMNS[index.column()]
        dot = None
        if key == "state":
            dot = QColor(_state_tone(row.state, tones))
        elif key == "flag" and row.flag:
            dot = flag_colour(row.flag)
        if dot is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(dot)
            middle = QPointF(room.left() + _DOT_PX, room.center().y() + 0.5)
            painter.drawEllipse(middle, _DOT_PX, _DOT_PX)
            room.adjust(_DOT_PX * 2 + 6, 0, 0, 0)
        tone = tones.secondary if key != "question" or row.state in _QUIET else tones.text
        if (key == "due" and (row.due_in_days or 0) < 0) or (key == "lapses" and row.is_leech):
            tone = tones.warning
        painter.setPen(QColor(tone))
        shown = painter.fontMetrics().elidedText(
            cell(row, key), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _RIGHT if key in NUMBERS else _LEFT, shown)


def _ground(view: QWidget, tones: Colours) -> str:
    return tones.accent_soft if view.hasFocus() else tones.selected


def _state_tone(state: State, tones: Colours) -> str:
    return {
        State.NEEDS_ANSWER: tones.warning,
        State.NEW: tones.accent,
        State.LEARNING: tones.hard,
        State.RELEARNING: tones.again,
        State.REVIEW: tones.good,
        State.SUSPENDED: tones.track,
        State.BURIED: tones.track,
    }[state]
