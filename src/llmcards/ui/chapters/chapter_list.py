"""The list of a video's chapters."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from llmcards.ui.chapters.chapter_model import ChapterModel, Role
from llmcards.ui.theme import SMALL_PX, TEXT_PX, colours, sized

_Index = QModelIndex | QPersistentModelIndex
_ROW_PX = 31
_SIDE_PX = 8


class ChapterList(QListView):
    """Chapters to choose from, by mouse and arrow keys.

    Signals:
        chosen: Enter or a click; carries the chapter's place, from 0.
        opened: A double click; carries the place.
    """

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, model: ChapterModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chapter-list")
        self.setModel(model)
        self.setItemDelegate(_ChapterDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    @property
    def place(self) -> int | None:
        """The place of the chapter that the keyboard stands on."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def go_to(self, place: int | None) -> None:
        """Stand on a chapter and bring it into view."""
        model = self.model()
        if place is None or place >= model.rowCount():
            self.setCurrentIndex(QModelIndex())
            self.scrollToTop()
            return
        index = model.index(place, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chapter in view; the first size of all is not the one that stays."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Enter; letters belong to the pane."""
        place = self.place
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and place is not None:
            self.chosen.emit(place)
            return
        if event.text().strip():
            event.ignore()  # no search by typing: letters act on the chapter
            return
        super().keyPressEvent(event)


class _ChapterDelegate(QStyledItemDelegate):
    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(120, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        self._paint_ground(painter, rect, option, linked=bool(index.data(Role.IS_LINKED)))
        self._paint_words(painter, rect.adjusted(_SIDE_PX, 0, -_SIDE_PX, 0), index)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, *, linked: bool
    ) -> None:
        tones = colours(self._view)
        area = rect.adjusted(0.75, 1.25, -0.75, -1.25)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if linked or selected or hovered:
            painter.setBrush(QColor(tones.selected if linked or selected else tones.hover))
            painter.drawRoundedRect(area, 7, 7)
        if selected and self._view.hasFocus():
            painter.setPen(QPen(QColor(tones.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 7, 7)

    def _paint_words(self, painter: QPainter, rect: QRectF, index: _Index) -> None:
        tones = colours(self._view)
        linked = bool(index.data(Role.IS_LINKED))
        time_font = sized(self._view.font(), SMALL_PX, QFont.Weight.Medium)
        weight = QFont.Weight.DemiBold if linked else QFont.Weight.Normal
        title_font = sized(self._view.font(), TEXT_PX, weight)
        state_font = sized(self._view.font(), SMALL_PX)
        time_width = self._time_width(time_font)
        state = str(index.data(Role.STATE))
        state_width = QFontMetricsF(state_font).horizontalAdvance(state) + 2
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(time_font)
        painter.setPen(QColor(tones.accent))
        painter.drawText(rect, middle, str(index.data(Role.TIME)))
        painter.setFont(state_font)
        painter.setPen(QColor(tones.secondary))
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignRight, state)
        room = rect.adjusted(time_width + 12, 0, -state_width - 10, 0)
        title = QFontMetricsF(title_font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setFont(title_font)
        painter.setPen(QColor(tones.text))
        painter.drawText(room, middle, title)

    def _time_width(self, font: QFont) -> float:
        model = self._view.model()
        last = model.index(model.rowCount() - 1, 0)
        # The last chapter has the longest time; figures are about as wide as zeros.
        text = str(last.data(Role.TIME))
        return QFontMetricsF(font).horizontalAdvance("0" * (len(text) - text.count(":"))) + 6
