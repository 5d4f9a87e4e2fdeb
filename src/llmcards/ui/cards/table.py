"""The table of cards: sorted, its columns moved and hidden, driven by keys."""

from PySide6.QtCore import QByteArray, QItemSelectionModel, QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from llmcards.ui.cards.delegate import CellDelegate
from llmcards.ui.cards.model import COLUMNS, CardModel
from llmcards.ui.cards.words import column_name
from llmcards.workflows.browsing import CardRow, SortKey

_ROW_PX = 34
_LEAST_COLUMN_PX = 48
_LEAST_QUESTION_PX = 160
_WIDTHS: dict[SortKey, int] = {
    "question": 300,
    "module": 150,
    "lecture": 80,
    "kind": 140,
    "state": 136,
    "due": 120,
    "tags": 170,
    "chapter": 200,
    "flag": 96,
}
_USUAL_PX = 110
_SHOWN_AT_FIRST: frozenset[SortKey] = frozenset(("question", "lecture", "state", "due", "flag"))
_STATE_KEY = "cards/columns"
_NO_TYPING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class CardTable(QTableView):
    """Shows a `CardModel`; the columns are kept in the window's state.

    Signals:
        sorted_by: Another order is wanted; carries the column's key, and whether downwards.
        current_changed: The keyboard stands on another card, or on none.
        opened: Enter or a double click.
        typed: A letter was typed that is no command; carries it.
    """

    sorted_by = Signal(str, bool)
    current_changed = Signal()
    opened = Signal()
    typed = Signal(str)

    def __init__(self, model: CardModel, state: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = model
        self._state = state
        self._wanted: int | None = None
        self.setObjectName("cards-table")
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        self._told = QTimer(self, singleShot=True, interval=0)
        self._told.timeout.connect(self.current_changed)
        self.selectionModel().currentRowChanged.connect(lambda *_: self._told.start())
        self._is_first = True
        self._set_up_rows()
        self._set_up_columns()

    @property
    def current(self) -> CardRow | None:
        """The card that the keyboard stands on."""
        return self._cards.row_at(self.currentIndex().row())

    @property
    def selected_count(self) -> int:
        """How many cards are selected."""
        return sum(last - first + 1 for first, last in self._ranges())

    def selected_numbers(self) -> list[int]:
        """Return the selected cards in the order of the table."""
        return self._cards.numbers_at(self._ranges())

    def want(self, number: int) -> None:
        """Stand on a certain card as soon as it is in the table."""
        self._wanted = number
        if (place := self._cards.place_of(number)) is not None:
            self.go_to(place)

    def go_to(self, place: int) -> None:
        """Stand on the card at `place`, or on the one that is wanted, and select it alone."""
        if self._wanted is not None and (there := self._cards.place_of(self._wanted)) is not None:
            self._wanted, place = None, there
        index = self._cards.index(max(0, min(place, self._cards.rowCount() - 1)), 0)
        if index.isValid():
            flags = (
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows
            )
            self.selectionModel().setCurrentIndex(index, flags)
            self.scrollTo(index)

    def column_actions(self, menu: QMenu) -> list[QAction]:
        """Return an action for each column that shows or hides it."""
        actions = []
        for section, key in enumerate(COLUMNS):
            action = QAction(column_name(key), menu)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(section))
            action.setEnabled(key != "question")
            action.toggled.connect(lambda on, at=section: self._show_column(at, shown=on))
            actions.append(action)
        return actions

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; a letter goes to the search; the rest is the table's own."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif self._is_letter(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the question all the room there is, until the learner has arranged the columns."""
        super().resizeEvent(event)
        if self._is_first:
            self.horizontalHeader().resizeSection(0, self._question_px())

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the columns' widths."""
        super().hideEvent(event)
        if not self._is_first:
            self._keep_columns()

    def _question_px(self) -> int:
        """Return the width that lets as many columns as possible be seen, each of them whole."""
        header = self.horizontalHeader()
        others = [
            header.sectionSize(section)
            for section in range(1, header.count())
            if not self.isColumnHidden(section)
        ]
        rooms = (
            self.viewport().width() - sum(others[:count]) for count in range(len(others), -1, -1)
        )
        return next((px for px in rooms if px >= _LEAST_QUESTION_PX), _LEAST_QUESTION_PX)

    def _is_letter(self, event: QKeyEvent) -> bool:
        text = event.text()
        return bool(text.strip()) and text.isprintable() and not event.modifiers() & _NO_TYPING

    def _ranges(self) -> list[tuple[int, int]]:
        # A range for each block of rows: there may be 100,000 selected ones.
        chosen = self.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.count())]
        spans = sorted((part.top(), part.bottom()) for part in parts)
        return [span for place, span in enumerate(spans) if place == 0 or span != spans[place - 1]]

    def _show_column(self, section: int, *, shown: bool) -> None:
        self.setColumnHidden(section, not shown)
        self._keep_columns()

    def _set_up_rows(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW_PX)

    def _set_up_columns(self) -> None:
        header = self.horizontalHeader()
        header.setObjectName("cards-header")
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setMinimumSectionSize(_LEAST_COLUMN_PX)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        for section, key in enumerate(COLUMNS):
            header.resizeSection(section, _WIDTHS.get(key, _USUAL_PX))
            self.setColumnHidden(section, key not in _SHOWN_AT_FIRST)
        kept = self._state.value(_STATE_KEY)
        self._is_first = not (isinstance(kept, QByteArray) and header.restoreState(kept))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        # A header asks each row whether it is selected, unless it knows of no selection.
        header.setSelectionModel(QItemSelectionModel(self._cards, header))
        self.setSortingEnabled(True)  # a click sorts; without it, it would select a column
        header.sortIndicatorChanged.connect(self._on_sort)
        header.sectionMoved.connect(lambda *_: self._keep_columns())
        header.sectionResized.connect(self._on_resized)

    def _keep_columns(self) -> None:
        self._is_first = False
        self._state.setValue(_STATE_KEY, self.horizontalHeader().saveState())

    def _on_resized(self) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._is_first = False

    def _on_sort(self, section: int, order: Qt.SortOrder) -> None:
        key = COLUMNS[section] if section >= 0 else "page"
        self.sorted_by.emit(key, order == Qt.SortOrder.DescendingOrder)

    def _on_header_menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self.column_actions(menu))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.horizontalHeader().mapToGlobal(point))
