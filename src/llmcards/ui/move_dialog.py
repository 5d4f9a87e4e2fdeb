"""Choose where questions or a lecture shall go: a list that narrows as one types."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListWidgetItem,
    QWidget,
)

from llmcards.ui.branch_words import branch_name
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.dialog_column import DialogColumn, leaving
from llmcards.ui.kit.narrowed_list import NarrowedList
from llmcards.ui.kit.text import label
from llmcards.workflows.course_places import Target

_LIST_PX = 280
_SPACE_PX = 3
_MOVING = frozenset((Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp))


class MoveDialog(QDialog):
    """Lists places; all by keyboard: type, arrows, Enter.

    Signals:
        chosen: The learner has decided; carries the `Target`.
    """

    chosen = Signal(object)

    def __init__(self, title: str, targets: Sequence[Target], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("move-dialog")
        self.setMinimumWidth(520)
        self._targets = tuple(targets)
        heading = label("heading", wraps=True)
        heading.setText(title)
        self.setWindowTitle(title)
        self._find = QLineEdit()
        self._find.setObjectName("move-find")
        self._find.setPlaceholderText(self.tr("Type to find the place"))
        self._find.setAccessibleName(self._find.placeholderText())
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(self._on_find)
        self._find.installEventFilter(self)
        self._list = NarrowedList(name="move-list")
        self._list.setAccessibleName(self.tr("Places"))
        self._list.setMinimumHeight(_LIST_PX)
        self._list.setSpacing(_SPACE_PX)
        self._list.itemActivated.connect(lambda _: self._on_choose())
        self._list.currentRowChanged.connect(lambda _: self._allow())
        self._nothing = label("caption", name="move-nothing", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMinimumHeight(_LIST_PX)
        self._choose = Button("primary", name="move-choose")
        self._choose.clicked.connect(self._on_choose)
        self._choose.say(self.tr("Move here"), "↵")
        for target in self._targets:
            item = QListWidgetItem(_name(target))
            item.setToolTip(item.text())
            self._list.addItem(item)
        column = DialogColumn(self, heading, self._find, self._list, self._nothing)
        column.end(leaving(self, self.tr("Cancel"), name="move-cancel"), self._choose)
        self._list.setCurrentRow(0)
        self._allow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move in the list while one types."""
        if watched is self._find and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() in _MOVING:
                QApplication.sendEvent(self._list, event)
                return True
        return super().eventFilter(watched, event)

    def _on_find(self, text: str) -> None:
        self._list.narrow(text)
        self._allow()

    def _allow(self) -> None:
        finds = self._list.currentRow() >= 0
        self._choose.setEnabled(finds)
        none_here = self.tr("There is no other place yet. Add a module or a lecture first.")
        not_found = self.tr("No place has these words.")
        self._nothing.setText(not_found if self._targets else none_here)
        self._nothing.setVisible(not finds)
        self._list.setVisible(finds)

    def _on_choose(self) -> None:
        if self._choose.isEnabled():
            row = self._list.currentRow()
            self.accept()
            self.chosen.emit(self._targets[row])


def _name(target: Target) -> str:
    if target.branch is None:
        return target.module_title
    return f"{target.module_title}  ›  {branch_name(target.branch)}"
