"""The keys: which there are, and others where the learner wants them."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
)

from llmcards.settings import Settings
from llmcards.ui.commands.catalogue import COMMANDS, HEADINGS
from llmcards.ui.commands.command import Command, Group, in_language
from llmcards.ui.commands.keys import Keys
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.key_words import keys_text
from llmcards.ui.kit.text import label
from llmcards.ui.kit.wrapping import WrappingRow
from llmcards.ui.settings.key_dialog import KeyDialog
from llmcards.ui.settings.rows import Section
from llmcards.ui.theme import GAP_S, own_px

_HIGH_PX = 340
_KEYS_PX = 190
_CODE = Qt.ItemDataRole.UserRole
_CHANGED = "•"


class ShortcutSection(Section):
    """All commands with their keys, to be found, changed, and set back.

    Signals:
        wished: Other keys are wanted; carries the `Settings` with them.
    """

    wished = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__("settings-shortcuts")
        self._settings = settings
        self._keys = Keys(settings.shortcuts)
        self._hint = label("caption", wraps=True)
        self._field = QLineEdit()
        self._field.setObjectName("shortcuts-find")
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(lambda _: self._filter())
        self._field.installEventFilter(self)
        self._tree = _KeyTree()
        self._tree.opened.connect(self._on_change)
        self._tree.itemSelectionChanged.connect(self._fit_buttons)
        self._buttons = {
            name: Button("secondary", name=f"shortcuts-{name}")
            for name in ("change", "add", "remove", "reset", "reset-all")
        }
        for name, slot in (
            ("change", self._on_change),
            ("add", partial(self._on_change, adds=True)),
            ("remove", self._on_remove),
            ("reset", self._on_reset),
            ("reset-all", lambda: self._wish(self._keys.all_as_at_first())),
        ):
            self._buttons[name].clicked.connect(lambda _=False, then=slot: then())
        self._lay_out()
        self._fill()
        self.retranslate()

    @property
    def code(self) -> str | None:
        """The command that is chosen in the table."""
        item = self._tree.currentItem()
        code = item.data(0, _CODE) if item is not None and item.isSelected() else None
        return str(code) if code else None

    def choose(self, code: str) -> None:
        """Stand on a command."""
        self._tree.setCurrentItem(self._tree.items[code])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on from the search to what was found."""
        if (
            watched is self._field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self._tree.enter()
            return True
        return super().eventFilter(watched, event)

    def show_settings(self, settings: Settings) -> None:
        """Show what `settings` say."""
        self._settings = settings
        if (keys := Keys(settings.shortcuts)) != self._keys:
            self._keys = keys
            self._say_keys()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.say_heading(self.tr("Keys"))
        self._hint.setText(self.tr("Enter or a double click on a line asks for its new keys."))
        self._field.setPlaceholderText(self.tr("Find a command or a key"))
        self._field.setAccessibleName(self._field.placeholderText())
        self._tree.setAccessibleName(self.tr("Keys"))
        self._tree.setHeaderLabels([self.tr("Command"), self.tr("Its keys")])
        self._buttons["change"].say(self.tr("New keys…"))
        self._buttons["add"].say(self.tr("More keys…"))
        self._buttons["remove"].say(self.tr("No keys"))
        self._buttons["reset"].say(self.tr("As at first"))
        self._buttons["reset-all"].say(self.tr("All as at first"))
        for group, item in self._tree.groups.items():
            item.setText(0, in_language(HEADINGS[group]))
        for code, item in self._tree.items.items():
            item.setText(0, COMMANDS[code].name)
        self._say_keys()

    def _say_keys(self) -> None:
        for code, item in self._tree.items.items():
            mark = f"  {_CHANGED}" if self._keys.is_changed(code) else ""
            item.setText(1, keys_text(self._keys.of(code)) + mark)
            first = keys_text(COMMANDS[code].keys) or "—"
            item.setToolTip(1, self.tr("At first: {keys}").format(keys=first) if mark else "")
        self._filter()
        self._fit_buttons()

    def _filter(self) -> None:
        words = self._field.text().casefold().split()
        found = set()
        for code, item in self._tree.items.items():
            group = COMMANDS[code].group
            heading = self._tree.groups[group].text(0)
            text = f"{heading} {item.text(0)} {item.text(1)}".casefold()
            fits = all(word in text for word in words)
            item.setHidden(not fits)
            found |= {group} if fits else set()
        for group, item in self._tree.groups.items():
            item.setHidden(group not in found)

    def _fit_buttons(self) -> None:
        code = self.code
        for name in ("change", "add"):
            self._buttons[name].setEnabled(code is not None)
        self._buttons["remove"].setEnabled(code is not None and bool(self._keys.of(code)))
        self._buttons["reset"].setEnabled(code is not None and self._keys.is_changed(code))
        self._buttons["reset-all"].setEnabled(any(map(self._keys.is_changed, COMMANDS)))

    def _on_change(self, *, adds: bool = False) -> None:
        if (code := self.code) is not None:
            dialog = KeyDialog(COMMANDS[code], self._keys, self, adds=adds)
            dialog.chosen.connect(self._wish)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_remove(self) -> None:
        if (code := self.code) is not None:
            self._wish(self._keys.giving(code, ()))

    def _on_reset(self) -> None:
        if (code := self.code) is not None:
            self._wish(self._keys.as_at_first(code))

    def _wish(self, keys: Keys) -> None:
        self.wished.emit(replace(self._settings, shortcuts=keys.kept))

    def _fill(self) -> None:
        with QSignalBlocker(self._tree):
            for command in COMMANDS.values():
                self._tree.add(command)
            self._tree.in_order()

    def _lay_out(self) -> None:
        self.column.setSpacing(GAP_S)
        self._tree.setFixedHeight(_HIGH_PX)
        buttons = WrappingRow(gap_px=GAP_S)
        for name in ("change", "add", "remove", "reset"):
            self._buttons[name].setProperty("density", "small")
            buttons.addWidget(self._buttons[name])
        top = QHBoxLayout()
        top.setSpacing(GAP_S)
        top.addWidget(self._field, 1)
        top.addWidget(self._buttons["reset-all"])
        self.column.addWidget(self._hint)
        self.column.addLayout(top)
        self.column.addWidget(self._tree)
        self.column.addLayout(buttons)


class _KeyTree(QTreeWidget):
    """Groups of commands with their keys.

    Signals:
        opened: Enter or a double click on a command.
    """

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("shortcuts-table")
        self.groups: dict[Group, QTreeWidgetItem] = {}
        self.items: dict[str, QTreeWidgetItem] = {}
        self.setColumnCount(2)
        self.setRootIsDecorated(False)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setTabKeyNavigation(False)
        self.setItemsExpandable(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        # Not by its contents: each of a hundred texts would measure all of them again.
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        self.header().resizeSection(1, own_px(_KEYS_PX))
        self.itemDoubleClicked.connect(lambda *_: self.opened.emit())

    def add(self, command: Command) -> None:
        """Add a command below the heading of its group."""
        if command.group not in self.groups:
            heading = self.groups[command.group] = QTreeWidgetItem()
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = self.font()
            font.setBold(True)
            heading.setFont(0, font)
        item = self.items[command.code] = QTreeWidgetItem(self.groups[command.group])
        item.setData(0, _CODE, command.code)

    def enter(self) -> None:
        """Take the keyboard, on the first line that is shown where it is on none."""
        shown = [item for item in self.items.values() if not item.isHidden()]
        if shown and self.currentItem() not in shown:
            self.setCurrentItem(min(shown, key=lambda item: self.visualItemRect(item).top()))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def in_order(self) -> None:
        """Set the groups in the order of the catalogue, all of them open."""
        for group in HEADINGS:
            if group in self.groups:
                self.addTopLevelItem(self.groups[group])
        self.expandAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the line that the keyboard stands on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)
