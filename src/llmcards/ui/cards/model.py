"""The cards that were found, read from the collection a page at a time."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from llmcards.ui.cards.words import cell, column_name, due_words
from llmcards.ui.flags import flag_name
from llmcards.workflows.browsing import SORT_KEYS, CardRow, SortKey, card_rows
from llmcards.workflows.desk import Desk

COLUMNS: tuple[SortKey, ...] = tuple(key for key in SORT_KEYS if key != "page")
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
NUMBERS: frozenset[SortKey] = frozenset(("stability", "difficulty", "reps", "lapses"))
_PAGE = 100
_PAGES_KEPT = 30

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class CardModel(QAbstractTableModel):
    """Holds the numbers of all cards found, and the last few thousand rows that were shown."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._numbers: Sequence[int] = ()
        self._places: dict[int, int] | None = None
        self._pages: OrderedDict[int, dict[int, CardRow]] = OrderedDict()

    @property
    def numbers(self) -> Sequence[int]:
        """The cards in the order of the table."""
        return self._numbers

    def show_numbers(self, numbers: Sequence[int]) -> None:
        """Show other cards, or the same in another order."""
        self.beginResetModel()
        self._numbers = numbers
        self._places = None
        self._pages.clear()
        self.endResetModel()

    def read_again(self) -> None:
        """Read the cards anew; their order stays."""
        self._pages.clear()
        if self._numbers:
            last = self.index(len(self._numbers) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def say_again(self) -> None:
        """Say all words anew: the language has changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self.read_again()

    def row_at(self, place: int) -> CardRow | None:
        """Return the card at `place`; None where it is gone meanwhile."""
        if not 0 <= place < len(self._numbers):
            return None
        number = self._numbers[place]
        return self._page(place // _PAGE).get(number)

    def numbers_at(self, ranges: Iterable[tuple[int, int]]) -> list[int]:
        """Return the cards from the first up to the last place of each range, both included."""
        return [number for first, last in ranges for number in self._numbers[first : last + 1]]

    def place_of(self, number: int) -> int | None:
        """Return where a card stands, or None where it was not found."""
        if self._places is None:
            self._places = {number: place for place, number in enumerate(self._numbers)}
        return self._places.get(number)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many cards were found."""
        return 0 if parent.isValid() else len(self._numbers)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are, hidden ones among them."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return a cell's words, or its whole `CardRow`."""
        key = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if key in NUMBERS else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        wanted = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, ROW_ROLE)
        if role not in wanted or (row := self.row_at(index.row())) is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row, key)
        return cell(row, key)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """Return a column's name."""
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_name(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_number = COLUMNS[section] in NUMBERS
            side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _page(self, page: int) -> dict[int, CardRow]:
        rows = self._pages.get(page)
        if rows is None:
            some = self._numbers[page * _PAGE : (page + 1) * _PAGE]
            rows = self._pages[page] = card_rows(self._desk, some)
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return rows


def _tip(row: CardRow, key: SortKey) -> str:
    if key == "due" and row.due_on is not None:
        day = QDate(row.due_on.year, row.due_on.month, row.due_on.day)
        return f"{QLocale().toString(day)} · {due_words(row)}"
    if key == "flag":
        return flag_name(row.flag)
    return cell(row, key)
