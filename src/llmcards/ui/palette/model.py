"""The lines of the palette: entries below their headings."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from llmcards.ui.palette.entry import Entry

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a line is: an entry, or a heading's text."""

    ENTRY = Qt.ItemDataRole.UserRole
    HEADING = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Section:
    """Entries below a heading."""

    heading: str
    entries: Sequence[Entry]


class PaletteModel(QAbstractListModel):
    """Shows sections; headings cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[str | Entry] = []

    def show(self, sections: Sequence[Section]) -> None:
        """Show those of the sections that hold something."""
        self.beginResetModel()
        self._lines = []
        for section in sections:
            if section.entries:
                self._lines += [section.heading, *section.entries]
        self.endResetModel()

    @property
    def entries(self) -> list[Entry]:
        """The entries from above to below."""
        return [line for line in self._lines if isinstance(line, Entry)]

    def index_of(self, key: str) -> QModelIndex:
        """Return where the entry with `key` stands, or the first one."""
        places = [at for at, line in enumerate(self._lines) if isinstance(line, Entry)]
        same = [at for at in places if self._key(at) == key]
        found = same or places
        return self.index(found[0]) if found else QModelIndex()

    def next_to(self, index: _Index, by: int) -> QModelIndex:
        """Return the entry `by` entries further, around the ends."""
        places = [at for at, line in enumerate(self._lines) if isinstance(line, Entry)]
        if not places:
            return QModelIndex()
        here = places.index(index.row()) if index.row() in places else -min(by, 0) - max(by, 0)
        return self.index(places[(here + by) % len(places)])

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line, or what is read out of it."""
        line = self._lines[index.row()]
        if isinstance(line, str):
            return line if role in {Role.HEADING, Qt.ItemDataRole.DisplayRole} else None
        if role == Role.ENTRY:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join(filter(None, (line.text, line.detail, line.keys)))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let entries be chosen."""
        if isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _key(self, at: int) -> str:
        line = self._lines[at]
        return line.key if isinstance(line, Entry) else ""
