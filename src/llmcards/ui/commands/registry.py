"""The actions behind the commands, wherever they are made, with the keys that hold now."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from llmcards.settings import Settings
from llmcards.ui.commands.catalogue import COMMANDS
from llmcards.ui.commands.command import Command, Place
from llmcards.ui.commands.keys import Keys
from llmcards.ui.surroundings import Choices


class Registry(QObject):
    """Knows the actions of the pages that were made, and keeps their keys as they were chosen.

    Signals:
        keys_changed: Commands have other keys now.
    """

    keys_changed = Signal()

    def __init__(self, choices: Choices, parent: QObject) -> None:
        super().__init__(parent)
        self._keys = Keys(choices.settings.shortcuts)
        self._actions: dict[str, list[QAction]] = {}
        choices.changed.connect(self._on_settings)

    @property
    def keys(self) -> Keys:
        """The keys that hold now."""
        return self._keys

    def adopt(self, owner: QObject) -> None:
        """Take on the actions that `owner` has made for commands; they live as long as it."""
        for action in owner.findChildren(QAction):
            if (code := action.objectName()) in COMMANDS:
                self._actions.setdefault(code, []).append(action)
                if code in self._keys.chosen:
                    self._give_keys(code)

    def offered(self, place: Place) -> Iterator[tuple[Command, QAction]]:
        """Give what can be done now at a place, in the pane beside it, and everywhere."""
        here = {place, "pane", "everywhere"}
        for command in COMMANDS.values():
            if command.listed and command.place in here:
                for action in self._actions.get(command.code, ()):
                    if action.isEnabled() and action.isVisible():
                        yield command, action

    def _on_settings(self, settings: Settings) -> None:
        before, self._keys = self._keys, Keys(settings.shortcuts)
        if dict(before.chosen) == dict(self._keys.chosen):
            return
        for code in self._actions:
            if before.of(code) != self._keys.of(code):
                self._give_keys(code)
        self.keys_changed.emit()

    def _give_keys(self, code: str) -> None:
        for action in self._actions[code]:
            action.setShortcuts([QKeySequence(keys) for keys in self._keys.of(code)])
