"""Paint the lines of the course: dots of state, words, bars of what is known."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from llmcards.ui.course.tree_model import Role
from llmcards.ui.course.words import CourseWords
from llmcards.ui.theme import SMALL_PX, TEXT_PX, Colours, colours, own_px, recall_colour, sized
from llmcards.workflows.course import Branch, CourseModule, CourseQuestion, State

_Index = QModelIndex | QPersistentModelIndex
_ROW_PX = 34
_MODULE_PX = 44
_SIDE_PX = 10
_BAR_PX = 64
_SHARE_PX = 44
_GAP_PX = 14
_DOT_PX = 4.25
# Below this width the words of a question need the room that the bars would take.
_BARS_FROM_PX = 420


class CourseDelegate(QStyledItemDelegate):
    """Paints a line: what it is on the left, how it stands on the right."""

    def __init__(self, view: QWidget, words: CourseWords) -> None:
        super().__init__(view)
        self._view = view
        self._words = words

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return a line's room; modules stand a little apart."""
        is_module = isinstance(index.data(Role.ITEM), CourseModule)
        return QSize(200, own_px(_MODULE_PX if is_module else _ROW_PX))

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index
    ) -> QWidget:
        """Return a field as high as the line."""
        field = QLineEdit(parent)
        field.setObjectName("course-rename")
        field.setProperty("density", "small")
        return field

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index
    ) -> None:
        """Lay the field over the whole line."""
        editor.setGeometry(option.rect.adjusted(0, 1, -_SIDE_PX, -1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        tones = colours(self._view)
        self._paint_ground(painter, rect, option, tones)
        inner = rect.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
        item = index.data(Role.ITEM)
        if isinstance(item, CourseQuestion):
            self._paint_dot(painter, QPointF(inner.left() + 5, inner.center().y()), item, tones)
            inner.setLeft(inner.left() + 20)
        room = self._paint_right(painter, inner, index, tones)
        self._paint_title(painter, room, index, tones)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, tones: Colours
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        area = rect.adjusted(0.75, 1.25, -0.75, -1.25)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.selected if selected else tones.hover))
            painter.drawRoundedRect(area, 7, 7)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(QColor(tones.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 7, 7)

    def _paint_dot(
        self, painter: QPainter, centre: QPointF, item: CourseQuestion, tones: Colours
    ) -> None:
        colour, is_full = _dot(item, tones, self._view)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(colour if is_full else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, _DOT_PX, _DOT_PX)

    def _paint_right(
        self, painter: QPainter, rect: QRectF, index: _Index, tones: Colours
    ) -> QRectF:
        """Paint how the line stands; return the room that is left for its words."""
        left = rect.right()
        item, share = index.data(Role.ITEM), index.data(Role.KNOWN)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(sized(self._view.font(), SMALL_PX))
        has_bars = self._view.width() >= _BARS_FROM_PX
        if share is not None and has_bars:
            painter.setPen(QColor(tones.secondary))
            painter.drawText(rect, right, self._words.share(share))
            left -= own_px(_SHARE_PX)
            bar = QRectF(left - _BAR_PX, rect.center().y() - 2.5, _BAR_PX, 5)
            _paint_bar(painter, bar, share, tones)
        if not isinstance(item, CourseQuestion) and has_bars:
            left = rect.right() - own_px(_SHARE_PX) - _BAR_PX - _GAP_PX
        state = str(index.data(Role.STATE)) if has_bars else self._short(index)
        waits = not isinstance(item, CourseQuestion) and item.without_answer
        painter.setPen(QColor(tones.warning if waits or _wants(item) else tones.secondary))
        painter.drawText(
            QRectF(rect.left(), rect.top(), left - rect.left(), rect.height()), right, state
        )
        width = QFontMetricsF(painter.font()).horizontalAdvance(state)
        return QRectF(rect.left(), rect.top(), left - width - _GAP_PX - rect.left(), rect.height())

    def _short(self, index: _Index) -> str:
        """Return how the line stands, for a narrow tree: of a chance, the number alone."""
        item = index.data(Role.ITEM)
        if isinstance(item, CourseQuestion) and item.state is State.REVIEW and item.recall:
            return self._words.share(item.recall)
        return str(index.data(Role.STATE))

    def _paint_title(self, painter: QPainter, rect: QRectF, index: _Index, tones: Colours) -> None:
        item = index.data(Role.ITEM)
        weight = {CourseModule: QFont.Weight.DemiBold, Branch: QFont.Weight.Medium}.get(
            type(item), QFont.Weight.Normal
        )
        size_px = TEXT_PX + 1 if isinstance(item, CourseModule) else TEXT_PX
        font = sized(self._view.font(), size_px, weight)
        is_away = isinstance(item, CourseQuestion) and item.state is State.SUSPENDED
        painter.setFont(font)
        painter.setPen(QColor(tones.secondary if is_away else tones.text))
        text = " ".join(str(index.data()).split())
        words = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, words)


def _dot(item: CourseQuestion, tones: Colours, view: QWidget) -> tuple[QColor, bool]:
    if item.state is State.REVIEW and item.recall is not None:
        return recall_colour(item.recall, view), True
    return {
        State.NEEDS_ANSWER: (QColor(tones.warning), False),
        State.NEW: (QColor(tones.accent), True),
        State.LEARNING: (QColor(tones.hard), True),
        State.RELEARNING: (QColor(tones.again), True),
        State.REVIEW: (QColor(tones.good), True),
        State.SUSPENDED: (QColor(tones.secondary), False),
        State.BURIED: (QColor(tones.secondary), True),
    }[item.state]


def _wants(item: object) -> bool:
    return isinstance(item, CourseQuestion) and item.state is State.NEEDS_ANSWER


def _paint_bar(painter: QPainter, bar: QRectF, share: float, tones: Colours) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tones.track))
    painter.drawRoundedRect(bar, 2.5, 2.5)
    filled = QRectF(bar)
    filled.setWidth(bar.width() * min(1.0, share))
    if filled.width() >= 1:
        painter.setBrush(QColor(tones.known))
        painter.drawRoundedRect(filled, min(2.5, filled.width() / 2), 2.5)
