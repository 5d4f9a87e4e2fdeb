"""What can be done to the selected cards, each with a name and a key."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from llmcards.ui.commands.catalogue import COMMANDS, say_names
from llmcards.ui.flags import FLAGS, flag_colour, flag_name
from llmcards.ui.kit.icons import dot_icon


class CardActions(QObject):
    """The actions of the page; their keys work while the table has the keyboard.

    Signals:
        flag_chosen: The cards are to bear a flag; carries it, 0 for none.
    """

    flag_chosen = Signal(int)

    def __init__(self, table: QWidget) -> None:
        super().__init__(table)
        self._table = table
        self._named: list[QAction] = []
        self.edit = self._action("cards-edit")
        self.add_tags = self._action("cards-add-tags")
        self.remove_tags = self._action("cards-remove-tags")
        self.suspend = self._action("cards-suspend")
        self.resume = self._action("cards-resume")
        self.bury = self._action("cards-bury")
        self.unbury = self._action("cards-unbury")
        self.move = self._action("cards-move")
        self.set_due = self._action("cards-set-due")
        self.forget = self._action("cards-forget")
        self.export = self._action("cards-export")
        self.delete = self._action("cards-delete")
        self.flag = self._action("cards-flag")
        self.flag.triggered.connect(self._on_flag)
        self.flags = [self._flag(flag) for flag in (*FLAGS, 0)]
        self.of_many = (
            self.add_tags,
            self.remove_tags,
            self.suspend,
            self.resume,
            self.bury,
            self.unbury,
            self.move,
            self.set_due,
            self.forget,
            self.export,
            self.delete,
            self.flag,
            *self.flags,
        )
        self.retranslate()

    def fill(self, menu: QMenu) -> None:
        """Put all actions into `menu`."""
        menu.addAction(self.edit)
        menu.addSeparator()
        menu.addActions([self.add_tags, self.remove_tags])
        menu.addAction(self.move)
        flags = menu.addMenu(self.tr("Flag") + "\t" + self.flag.shortcut().toString())
        flags.addActions(self.flags)
        menu.addSeparator()
        menu.addActions([self.suspend, self.resume, self.bury, self.unbury])
        menu.addActions([self.set_due, self.forget])
        menu.addSeparator()
        menu.addActions([self.export, self.delete])

    def set_selected(self, count: int) -> None:
        """Let through what makes sense with so many cards selected."""
        self.edit.setEnabled(count > 0)
        for action in self.of_many:
            action.setEnabled(count > 0)

    def retranslate(self) -> None:
        """Say what the actions do."""
        say_names(self._named)
        for flag, action in zip((*FLAGS, 0), self.flags, strict=True):
            name = flag_name(flag) if flag else self.tr("No flag")
            action.setText(f"&{flag}  {name}")  # the menu's own key: Ctrl+G, then the number

    def _flag(self, flag: int) -> QAction:
        action = self._action(f"cards-flag-{flag}")
        if flag:
            action.setIcon(dot_icon(flag_colour(flag)))
        action.triggered.connect(lambda: self.flag_chosen.emit(flag))
        return action

    def _on_flag(self) -> None:
        menu = QMenu(self._table)
        menu.addActions(self.flags)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._table.mapToGlobal(self._table.rect().center()))

    def _action(self, name: str) -> QAction:
        action = QAction(self._table)
        action.setObjectName(name)
        if name in COMMANDS:
            action.setShortcuts([QKeySequence(keys) for keys in COMMANDS[name].keys])
            self._named.append(action)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setAutoRepeat(False)
        self._table.addAction(action)
        return action
