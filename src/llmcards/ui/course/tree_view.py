"""The tree of the course: open, choose, rename and drag."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget

from llmcards.ui.commands.acting import action_of
from llmcards.ui.course.nodes import Item, Key
from llmcards.ui.course.tree_delegate import CourseDelegate
from llmcards.ui.course.tree_model import CourseModel, Role
from llmcards.ui.course.words import CourseWords
from llmcards.ui.theme import colours
from llmcards.workflows.course import Branch, CourseModule, CourseQuestion

# A course of this many questions is shown opened to the last line.
_OPENED_UP_TO = 200
_INDENT_PX = 18
# A closed line opens when something is dragged over it for so long.
_OPENS_AFTER_MS = 600
# What is open, what is chosen, and where to stand.
Kept = tuple[set[Key], list[Key], list[Key]]
_Index = QModelIndex | QPersistentModelIndex


class CourseTree(QTreeView):
    """Shows the course and keeps what was open and chosen when it is read again.

    Signals:
        chosen: Another line, or none, is chosen; carries the item or None.
        activated_item: Enter or a double click; carries the item.
        refused: The keys of an action were pressed that cannot be done now; carries it.
    """

    chosen = Signal(object)
    activated_item = Signal(object)
    refused = Signal(QAction)

    def __init__(self, model: CourseModel, words: CourseWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._was_shown = False
        self.setObjectName("course-tree")
        self.setModel(model)
        self.setItemDelegate(CourseDelegate(self, words))
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT_PX)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setAutoExpandDelay(_OPENS_AFTER_MS)
        self.setExpandsOnDoubleClick(False)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(self.current))
        self.doubleClicked.connect(self._on_activated)

    @property
    def current(self) -> Item | None:
        """The line that the keyboard stands on, where it is selected."""
        index = self.currentIndex()
        if not index.isValid() or not self.selectionModel().isSelected(index):
            return None
        item: Item = index.data(Role.ITEM)
        return item

    @property
    def chosen_questions(self) -> list[CourseQuestion]:
        """The questions that are selected, from above to below."""
        nodes = [self._model.node(index) for index in self.selectedIndexes()]
        items = [node.item for node in sorted(nodes, key=lambda node: node.path)]
        return [item for item in items if isinstance(item, CourseQuestion)]

    def branch_of(self, item: Item | None) -> Branch | None:
        """Return the branch that an item is or stands in."""
        if isinstance(item, Branch):
            return item
        if isinstance(item, CourseQuestion):
            return self.branch_with(("branch", item.module_id, item.place))
        if isinstance(item, CourseModule) and item.branches:
            return item.branches[-1]
        return None

    def branch_with(self, key: Key) -> Branch | None:
        """Return the branch of `key`, where it is one and is shown."""
        found = self._model.find(key)
        item = found.data(Role.ITEM) if found.isValid() else None
        return item if isinstance(item, Branch) else None

    def keep(self) -> Kept:
        """Return what is open and chosen, and the lines to stand on, the nearest first."""
        opened: set[Key] = set()
        self._collect_open(QModelIndex(), opened)
        chosen = [self._model.node(index).key for index in self.selectedIndexes()]
        return opened, chosen, list(self._near(self.currentIndex()))

    def restore(self, kept: Kept, total: int) -> None:
        """Open and choose what was so before; at first, what there is room for."""
        opened, chosen, near = kept
        if not self._was_shown:
            self._open_at_first(total)
        else:
            self._open(QModelIndex(), opened)
        self._was_shown = True
        lines = (self._model.find(key) for key in near)
        self.setCurrentIndex(next((line for line in lines if line.isValid()), QModelIndex()))
        flag = self.selectionModel().SelectionFlag.Select
        for key in chosen:
            index = self._model.find(key)
            if index.isValid():
                self.selectionModel().select(index, flag)

    def go_to(self, key: Key) -> None:
        """Stand on a line, opened to it."""
        if key[0] == "branch":
            self.expand(self._model.find(("module", key[1])))
        index = self._model.find(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def open_branch(self, branch: Branch) -> None:
        """Open a branch, and its questions with it."""
        self.expand(self._model.find(("module", branch.module_id)))
        index = self._model.find(("branch", *branch.key))
        if self._model.canFetchMore(index):
            self._model.fetchMore(index)
        self.expand(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen line in view: its preview takes room from the tree."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Leave the ground to the delegate: the style would paint it up to the left edge."""
        plain = QStyleOptionViewItem(option)
        palette = QPalette(option.palette)
        palette.setColor(QPalette.ColorRole.Highlight, QColor(Qt.GlobalColor.transparent))
        plain.palette = palette
        super().drawRow(painter, plain, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        """Paint an arrow where something hangs below the line."""
        if not self._model.hasChildren(index):
            return
        x, y = rect.right() - _INDENT_PX / 2 + 2, rect.center().y() + 0.5
        shape = [(-3.5, -1.75), (0, 1.75), (3.5, -1.75)]
        if not self.isExpanded(index):
            shape = [(-1.75, -3.5), (1.75, 0), (-1.75, 3.5)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours(self).secondary), 1.6))
        painter.drawPolyline([QPointF(x + dx, y + dy) for dx, dy in shape])
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate by Enter; Home, End and arrows are the tree's own."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # the field passes Enter on after it has taken it
        elif is_enter and not event.modifiers():
            self._on_activated(self.currentIndex())
        elif (action := action_of(event, self.actions())) is not None:
            self.refused.emit(action)  # Qt itself calls the others
        else:
            super().keyPressEvent(event)

    def _on_activated(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if self._model.hasChildren(index):
            self.setExpanded(index, not self.isExpanded(index))
        self.activated_item.emit(index.data(Role.ITEM))

    def _near(self, index: QModelIndex) -> Iterator[Key]:
        """Give the line itself, those behind it, those before it, and the one above them."""
        if not index.isValid():
            return
        parent, row = index.parent(), index.row()
        for there in (*range(row, self._model.rowCount(parent)), *reversed(range(row))):
            yield self._model.node(self._model.index(there, 0, parent)).key
        if parent.isValid():
            yield self._model.node(parent).key

    def _collect_open(self, parent: QModelIndex, opened: set[Key]) -> None:
        for row in range(self._model.rowCount(parent)):
            index = self._model.index(row, 0, parent)
            if self.isExpanded(index):
                opened.add(self._model.node(index).key)
                self._collect_open(index, opened)

    def _open(self, parent: QModelIndex, opened: set[Key]) -> None:
        for row in range(self._model.rowCount(parent)):
            index = self._model.index(row, 0, parent)
            if self._model.node(index).key in opened:
                if self._model.canFetchMore(index):
                    self._model.fetchMore(index)
                self.expand(index)
                self._open(index, opened)

    def _open_at_first(self, total: int) -> None:
        for row in range(self._model.rowCount()):
            module = self._model.index(row, 0)
            self.expand(module)
            for place in range(self._model.rowCount(module) if total <= _OPENED_UP_TO else 0):
                index = self._model.index(place, 0, module)
                if self._model.canFetchMore(index):
                    self._model.fetchMore(index)
                self.expand(index)
