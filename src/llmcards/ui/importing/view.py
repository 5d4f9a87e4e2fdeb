"""The list of an import's preview, for mouse and keyboard."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QToolTip, QWidget

from llmcards.ui.importing.actions import ImportActions
from llmcards.ui.importing.chapter_menu import ChapterMenu
from llmcards.ui.importing.correct_dialog import CorrectDialog
from llmcards.ui.importing.delegate import PreviewDelegate, RingView
from llmcards.ui.importing.layout import Area
from llmcards.ui.importing.model import PreviewModel
from llmcards.ui.importing.rows import CardRow

_Index = QModelIndex | QPersistentModelIndex


class PreviewView(RingView):
    """Shows a `PreviewModel`; what its keys do is said by `actions_`."""

    def __init__(self, model: PreviewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("import-preview")
        self._model = model
        self._delegate = PreviewDelegate(self, model)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(24)
        self.actions_ = ImportActions(self)
        self.actions_.wanted.connect(self._on_wanted)
        self.selectionModel().currentChanged.connect(self._fit_actions)
        model.decided.connect(self._fit_actions)
        model.dataChanged.connect(self._on_decided)
        model.modelReset.connect(self._on_reset)

    def do(self, area: Area, index: QModelIndex) -> None:
        """Do what a click in `area` of a row means."""
        actions = {
            Area.TICK: self._model.toggle,
            Area.FOLD: self._model.toggle,
            Area.SPLIT: self._model.toggle_split,
            Area.OFFER: self._model.toggle_offer,
            Area.CHAPTER: self._choose_chapter,
            Area.CORRECT: self.correct,
        }
        actions[area](index)

    def correct(self, index: _Index) -> CorrectDialog | None:
        """Ask what the card at `index` shall say; None where it is no card, or goes."""
        row = self._model.row(index)
        if not isinstance(row, CardRow) or not self._model.may_correct(row):
            return None
        dialog = CorrectDialog(self._model.correction_of(row), self._model.places, self)
        if self._model.may_split(row):
            decision = self._model.choices[row.item.card.id]
            dialog.offer_split(self._model.parts_of(row), splits=decision.split)
        at = QPersistentModelIndex(index)
        dialog.corrected.connect(lambda correction: self._model.correct(at, correction))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def row_menu(self, index: QModelIndex) -> QMenu | None:
        """Return what can be done with the card at `index`; None where it is none."""
        row = self._model.row(index)
        if not isinstance(row, CardRow):
            return None
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.addActions(list(self.actions_))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the row."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        menu = self.row_menu(index) if index.isValid() else None
        if menu is None:
            return
        at = self.visualRect(index).center() if by_key else event.pos()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(at))

    def showEvent(self, event: QShowEvent) -> None:
        """Offer what can be done here."""
        super().showEvent(event)
        self.actions_.show(shown=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Offer no more what is done here."""
        super().hideEvent(event)
        self.actions_.show(shown=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the rows."""
        self.shows_ring = True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()  # the page adds the cards
        else:
            super().keyPressEvent(event)
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the ring away: it is for those who steer by keys."""
        self.shows_ring = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act on what was clicked."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            index = self.indexAt(event.position().toPoint())
            area = self._area_at(event.position())
            if area is not None:
                self.do(area, index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be clicked."""
        super().mouseMoveEvent(event)
        hand = self._area_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell under the mouse why a chapter is proposed."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            text = self._tip(index) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._relayout()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, the font and the theme."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange}:
            self._relayout()
        if event.type() == QEvent.Type.LanguageChange:
            self.actions_.retranslate()

    def chapter_menu(self, index: QModelIndex) -> ChapterMenu | None:
        """Return the menu of chapters for the question at `index`, None where it has none."""
        row = self._model.row(index)
        if not isinstance(row, CardRow) or not self._model.may_choose_chapter(row):
            return None
        menu = ChapterMenu(row.item.proposals, self._model.plan.videos, self)
        at = QPersistentModelIndex(index)
        menu.chosen.connect(lambda choice: self._model.link(at, choice.link))
        return menu

    def _choose_chapter(self, index: QModelIndex) -> None:
        menu = self.chapter_menu(index)
        if menu is None:
            return
        rect = QRectF(self.visualRect(index))
        laid = self._delegate.layout_of(index)
        dot = laid.dot or QPointF(rect.width() / 2, rect.height() / 2)
        at = self._delegate.origin(index, rect) + dot
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(at.toPoint() + QPoint(0, 10)))

    def _area_at(self, point: QPointF) -> Area | None:
        index = self.indexAt(point.toPoint())
        if not index.isValid():
            return None
        origin = self._delegate.origin(index, QRectF(self.visualRect(index)))
        return self._delegate.layout_of(index).area_at(point - origin)

    def _tip(self, index: QModelIndex) -> str:
        row = self._model.row(index)
        link = self._model.link_of(row) if isinstance(row, CardRow) else None
        if link is None:
            return ""
        return f"{self._model.words.chapter(link)}\n{self._model.words.reason(link)}"

    def _on_wanted(self, area: Area) -> None:
        if self.currentIndex().isValid():
            self.shows_ring = True
            self.do(area, self.currentIndex())

    def _fit_actions(self) -> None:
        self.actions_.fit(self._model, self.currentIndex())

    def _on_decided(self, first: QModelIndex, last: QModelIndex) -> None:
        self._delegate.forget(range(first.row(), last.row() + 1))
        self.scheduleDelayedItemsLayout()

    def _on_reset(self) -> None:
        self._relayout()
        if self._model.rowCount():
            self.setCurrentIndex(self._model.index(0))

    def _relayout(self) -> None:
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
