"""All cards: the search on top, the table, and below it the card at hand."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from llmcards.cards import Card
from llmcards.changes import Changes
from llmcards.errors import UserError
from llmcards.ui.cards.actions import CardActions
from llmcards.ui.cards.bulk_runner import BulkRunner
from llmcards.ui.cards.changing import Changing
from llmcards.ui.cards.detail import CardPreview
from llmcards.ui.cards.finder import Finder
from llmcards.ui.cards.head import PageHead
from llmcards.ui.cards.middle import Middle
from llmcards.ui.cards.model import CardModel
from llmcards.ui.cards.search_bar import SearchBar
from llmcards.ui.cards.table import CardTable
from llmcards.ui.kit.focus import FocusPass
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.theme import GAP_M, PAGE_MARGIN
from llmcards.workflows.browsing import SortKey
from llmcards.workflows.desk import Desk

if TYPE_CHECKING:
    from llmcards.ui.cards.edit_view import EditView

_NARROW_PX = 620
_NARROW_MARGIN_PX = 16
_DETAIL_PX = 260
_DETAIL_SHARE = 0.45
_EDITOR_PX = 460
_TABLE_PX = 110
_TELL_AFTER_MS = 100


class CardsPage(Retranslated):
    """Finds, shows and changes cards.

    Signals:
        card_selected: The keyboard stands on another card; carries the `Card`, or None.
        changed: Something was written; carries the `Changes`.
        told: Something happened that can be undone; carries the sentence.
        export_requested: The selected cards are to be exported; carries their ids.
        import_requested: There are no cards; a module is to be imported.
        link_requested: An address is to be opened in the browser; carries it.
        failed: Something could not be done; carries the exception.
        part_made: A part of the page is there now; carries it.
    """

    card_selected = Signal(object)
    changed = Signal(object)
    told = Signal(str)
    export_requested = Signal(object)
    import_requested = Signal()
    link_requested = Signal(str)
    failed = Signal(object)
    part_made = Signal(object)

    def __init__(self, desk: Desk, state: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cards-page")
        self._desk = desk
        self._order: tuple[SortKey, bool] = ("page", False)
        self._head = PageHead()
        self._search = SearchBar(desk)
        self._model = CardModel(desk, self)
        self._table = CardTable(self._model, state)
        self._actions = CardActions(self._table)
        self._middle = Middle(self._table)
        self._preview = CardPreview()
        self._editor: EditView | None = None
        self._detail = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._finder = Finder(desk, self)
        self._runner = BulkRunner(desk, self)
        self._changing = Changing(
            desk, self._actions, self._runner, self._table.selected_numbers, self
        )
        self._tell = QTimer(self, singleShot=True, interval=_TELL_AFTER_MS)
        self._tell.timeout.connect(lambda: self.card_selected.emit(self.card))
        self._lay_out()
        self._connect()
        FocusPass(self, self._table)
        self._table.setAccessibleName(self.tr("Cards"))

    @property
    def card(self) -> Card | None:
        """The card that the keyboard stands on."""
        row = self._preview.row
        return row.card if row is not None else None

    @property
    def is_editing(self) -> bool:
        """Whether the card's words are being changed."""
        return self._detail.currentWidget() is not self._preview

    @property
    def is_searching(self) -> bool:
        """Whether a search or a change is under way."""
        return self._finder.is_busy or self._runner.is_running

    def refresh(self) -> None:
        """Search again: something was changed elsewhere."""
        if self.isVisible():
            self._finder.find_now(self._search.text, self._order[0], descending=self._order[1])

    def take_search(self) -> None:
        """Let the learner type a search."""
        self._search.take_focus()

    def show_card(self, number: int) -> None:
        """Stand on a card, among all of them."""
        self._search.search("")
        self._table.want(number)

    def search(self, text: str) -> None:
        """Ask for `text`."""
        self._search.search(text)

    def retranslate(self) -> None:
        """Say the table's words anew; the widgets see to themselves."""
        self._table.setAccessibleName(self.tr("Cards"))
        self._actions.retranslate()
        self._model.say_again()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the cards as they are now."""
        super().showEvent(event)
        if not self.is_editing:
            self._share_height()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table the margins' room where there is little."""
        super().resizeEvent(event)
        margin = _NARROW_MARGIN_PX if self.width() < _NARROW_PX else PAGE_MARGIN - GAP_M
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(margin, 20, margin, 16)

    def _on_query(self, text: str) -> None:
        self._finder.find(text, self._order[0], descending=self._order[1])

    def _on_sorted(self, key: SortKey, descending: bool) -> None:  # noqa: FBT001 - a signal's
        self._order = (key, descending)
        self.refresh()

    def _on_found(self, numbers: Sequence[int]) -> None:
        before, place = self._preview.row, self._table.currentIndex().row()
        if numbers == self._model.numbers:
            self._model.read_again()
        else:
            self._model.show_numbers(numbers)
            here = self._model.place_of(before.number) if before is not None else None
            self._table.go_to(max(0, place) if here is None else here)
        has_cards = bool(numbers) or self._desk.collection.count() > 0
        self._middle.show_found(len(numbers), has_cards=has_cards)
        self._search.setEnabled(has_cards)
        self._detail.setVisible(bool(numbers))
        self._on_current_changed()
        self._on_selected()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.failed.emit(error)
            return
        raise error

    def _on_current_changed(self) -> None:
        row = self._table.current
        if self.is_editing and row is not None and self._preview.row is not None:
            if row.number == self._preview.row.number:
                return
            self._show_preview()
        self._preview.show_row(row)
        self._tell.start()

    def _on_selected(self) -> None:
        count = self._table.selected_count
        self._head.show_count(self._model.rowCount(), count)
        self._actions.set_selected(0 if self._runner.is_running else count)

    def _on_running(self, running: bool) -> None:  # noqa: FBT001 - a signal's
        self._head.show_running(running=running)
        self._on_selected()

    def _on_changed(self, changes: Changes) -> None:
        self.refresh()
        self.changed.emit(changes)

    def _on_edit(self) -> None:
        if (card := self.card) is None:
            return
        editor = self._editor or self._make_editor()
        begin = editor.go_on if self.is_editing else editor.edit
        self._detail.setCurrentWidget(editor)
        begin(card)
        tall = min(_EDITOR_PX, self._splitter.height() - _TABLE_PX)
        self._middle.setVisible(tall == _EDITOR_PX)
        self._splitter.setSizes([max(1, self._splitter.height() - tall), tall])

    def _make_editor(self) -> "EditView":
        from llmcards.ui.cards.edit_view import EditView

        editor = self._editor = EditView(self._desk)
        editor.saved.connect(self._on_saved)
        editor.failed.connect(self.failed)
        editor.left.connect(self._show_preview)
        self._detail.addWidget(editor)
        self.part_made.emit(editor)
        return editor

    def _on_saved(self, changes: Changes) -> None:
        self._show_preview()
        self._on_changed(changes)

    def _show_preview(self) -> None:
        self._detail.setCurrentWidget(self._preview)
        self._middle.show()
        self._share_height()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _share_height(self) -> None:
        """Give the table the greater part."""
        height = self._splitter.height()
        low = min(_DETAIL_PX, round(height * _DETAIL_SHARE))
        self._splitter.setSizes([height - low, low])

    def _fill_actions(self, menu: QMenu) -> None:
        menu.clear()
        self._actions.fill(menu)

    def _fill_columns(self) -> None:
        self._head.columns.clear()
        self._head.columns.addActions(self._table.column_actions(self._head.columns))

    def _on_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        self._fill_actions(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._table.viewport().mapToGlobal(point))

    def _connect(self) -> None:
        self._search.query_changed.connect(self._on_query)
        self._search.left.connect(self._table.setFocus)
        self._search.changed.connect(self.changed)
        self._finder.found.connect(self._on_found)
        self._finder.failed.connect(self._on_failed)
        table = self._table
        table.sorted_by.connect(self._on_sorted)
        table.current_changed.connect(self._on_current_changed)
        table.opened.connect(self._on_edit)
        table.typed.connect(self._search.type)
        table.customContextMenuRequested.connect(self._on_menu)
        table.selectionModel().selectionChanged.connect(self._on_selected)
        self._actions.edit.triggered.connect(self._on_edit)
        self._head.actions_.aboutToShow.connect(lambda: self._fill_actions(self._head.actions_))
        self._head.columns.aboutToShow.connect(self._fill_columns)
        self._head.cancelled.connect(self._runner.cancel)
        self._runner.running.connect(self._on_running)
        self._runner.progressed.connect(self._head.show_progress)
        self._runner.changed.connect(self._on_changed)
        self._runner.failed.connect(self._on_failed)
        self._changing.told.connect(self.told)
        self._changing.export_requested.connect(self.export_requested)
        self._preview.edit_requested.connect(self._on_edit)
        self._preview.link_activated.connect(self.link_requested)
        self._middle.import_requested.connect(self.import_requested)
        self._middle.all_requested.connect(lambda: self._search.search(""))

    def _lay_out(self) -> None:
        self._detail.addWidget(self._preview)
        self._splitter.setObjectName("cards-splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(GAP_M)
        self._splitter.addWidget(self._middle)
        self._splitter.addWidget(self._detail)
        self._splitter.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setSpacing(GAP_M)
        column.addWidget(self._head)
        column.addWidget(self._search)
        column.addWidget(self._splitter, 1)
