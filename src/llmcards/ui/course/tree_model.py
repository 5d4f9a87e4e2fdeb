"""The course as a model: modules, branches, questions that are read when they are opened."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from llmcards.ui.course.nodes import Key, Node, tree_of
from llmcards.ui.course.words import CourseWords
from llmcards.workflows.course import (
    Branch,
    CourseModule,
    CourseQuestion,
    Place,
    known_share,
)

_Index = QModelIndex | QPersistentModelIndex
_Lookup = Callable[[Branch], Sequence[CourseQuestion]]
_MIME = "application/x-llmcards-course"

# Made once: a tree of a thousand lines asks for them at every turn.
_LINE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_QUESTION = _LINE | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
_MODULE = _LINE | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDropEnabled
_BRANCH = _LINE | Qt.ItemFlag.ItemIsDropEnabled
_OWN_BRANCH = _QUESTION | Qt.ItemFlag.ItemIsDropEnabled


class Role(IntEnum):
    """What the delegate asks for besides the text."""

    ITEM = Qt.ItemDataRole.UserRole
    KNOWN = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2


class CourseModel(QAbstractItemModel):
    """Shows a tree; what is renamed and moved in it is a wish that the page grants.

    Signals:
        renamed: A line is to have other words; carries the item and the words.
        dropped: Lines are to stand elsewhere; carries their keys, the `Branch` or
            `CourseModule` they were dropped in, and the place there.
    """

    renamed = Signal(object, str)
    dropped = Signal(object, object, int)

    def __init__(self, words: CourseWords, lookup: _Lookup, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._lookup = lookup
        self._root = tree_of(())
        self._nodes: dict[int, Node] = {}
        self._known: Mapping[Place, float] = {}

    def show_tree(self, root: Node) -> None:
        """Show another tree."""
        self.beginResetModel()
        self._root = root
        self._nodes = {}
        self.endResetModel()

    def show_known(self, shares: Mapping[Place, float]) -> None:
        """Show how much of each branch is known."""
        self._known = shares
        for module in self._root.children or ():
            index = self.index_of(module)
            self.dataChanged.emit(index, index)
            if module.children:
                first, last = self.index_of(module.children[0]), self.index_of(module.children[-1])
                self.dataChanged.emit(first, last)

    def node(self, index: _Index) -> Node:
        """Return the line at `index`; the root where it is none."""
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def index_of(self, node: Node) -> QModelIndex:
        """Return where a line is shown."""
        return QModelIndex() if node is self._root else self._index(node)

    def find(self, key: Key) -> QModelIndex:
        """Return where the line of `key` is shown, among those that have been looked up."""
        for node in self._all(self._root):
            if node.key == key:
                return self._index(node)
        return QModelIndex()

    def retranslate(self) -> None:
        """Say every line anew."""
        self.layoutChanged.emit()

    # Qt's own questions

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        """Return where the line at `row` below `parent` is."""
        children = self.node(parent).children or []
        if column or not 0 <= row < len(children):
            return QModelIndex()
        return self._index(children[row])

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - Qt has two
        """Return what the line hangs below."""
        above = self.node(index).parent
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many lines hang below `parent`, as far as looked up."""
        return len(self.node(parent).children or ())

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return one: the delegate shares a line out."""
        return 1

    def hasChildren(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's signature
        """Whether something hangs below, looked up or not."""
        node = self.node(parent)
        if isinstance(node.item, Branch):
            return node.item.total > 0
        return bool(node.children)

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether the questions of a branch are yet to be looked up."""
        node = self.node(parent)
        return node.children is None and isinstance(node.item, Branch)

    def fetchMore(self, parent: _Index) -> None:
        """Look the questions of a branch up."""
        node = self.node(parent)
        if node.children is None and isinstance(node.item, Branch):
            questions = self._lookup(node.item)
            if questions:
                self.beginInsertRows(self.index_of(node), 0, len(questions) - 1)
            node.hang(questions)
            if questions:
                self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line says."""
        item = self.node(index).item
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._words.title(item)
        if role == Qt.ItemDataRole.EditRole:
            return item.question if isinstance(item, CourseQuestion) else item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._words.title(item)}, {self._words.state(item)}"
        if role == Role.ITEM:
            return item
        if role == Role.STATE:
            return self._words.state(item)
        return self._share(item) if role == Role.KNOWN else None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Pass a line's new words on; they are shown when they have been written."""
        before = self.data(index, Qt.ItemDataRole.EditRole)
        words = str(value).strip()
        if role == Qt.ItemDataRole.EditRole and words and words != before:
            self.renamed.emit(self.node(index).item, words)
        return False

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Say what can be done with a line."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        item = self.node(index).item
        if isinstance(item, CourseQuestion):
            return _QUESTION
        if isinstance(item, CourseModule):
            return _MODULE
        return _OWN_BRANCH if item.may_be_renamed else _BRANCH

    def supportedDropActions(self) -> Qt.DropAction:
        """Say that lines are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the one form in which lines travel."""
        return [_MIME]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """Return the lines that are dragged."""
        data = QMimeData()
        words = json.dumps([self.node(index).key for index in indexes])
        data.setData(_MIME, QByteArray(words.encode()))
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: _Index
    ) -> bool:
        """Whether the lines may stand there: on their own level, in this module or another."""
        moved = _moved(data)
        if moved is None or not parent.isValid():
            return False
        kinds = {key[0] for key in moved}
        level = Branch if kinds == {"card"} else CourseModule
        return len(kinds) == 1 and isinstance(self.node(parent).item, level)

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index
    ) -> bool:
        """Pass the wish on; the tree is shown anew when it was granted."""
        moved = _moved(data)
        if moved is not None and self.canDropMimeData(data, action, row, column, parent):
            item = self.node(parent).item
            end = item.total if isinstance(item, Branch) else self.rowCount(parent)
            self.dropped.emit(moved, item, end if row < 0 else row)
        return False

    def _share(self, item: CourseModule | Branch | CourseQuestion) -> float | None:
        if isinstance(item, CourseModule):
            return known_share(item, self._known)
        return self._known.get(item.key) if isinstance(item, Branch) else None

    def _index(self, node: Node) -> QModelIndex:
        if not node.number:
            node.number = len(self._nodes) + 1
        self._nodes[node.number] = node
        return self.createIndex(node.row, 0, node.number)

    def _all(self, node: Node) -> Iterable[Node]:
        for child in node.children or ():
            yield child
            yield from self._all(child)


def _moved(data: QMimeData) -> list[Key] | None:
    if not data.hasFormat(_MIME):
        return None
    return [tuple(key) for key in json.loads(bytes(data.data(_MIME).data()))]
