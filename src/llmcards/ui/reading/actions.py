"""What is done while one reads: the page's buttons, as actions with keys."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from llmcards.ui.commands.acting import OwnKeys, action_for
from llmcards.ui.commands.catalogue import say_names
from llmcards.ui.kit.buttons import Button


class ReadingActions(QObject):
    """An action for each button, by the ends of the commands' names.

    Their keys go before those of the window: R reviews what is read.
    """

    def __init__(self, page: QWidget, buttons: Mapping[str, Button]) -> None:
        super().__init__(page)
        self._page = page
        self._buttons = {action_for(f"reading-{name}", self): one for name, one in buttons.items()}
        for action, button in self._buttons.items():
            action.triggered.connect(button.click)
            button.follow(action)
        OwnKeys(tuple(self._buttons), page)

    def fit(self) -> None:
        """Let through what there is a button for now."""
        for action, button in self._buttons.items():
            action.setEnabled(button.isVisibleTo(self._page))

    def retranslate(self) -> None:
        """Say what the actions do."""
        say_names(self._buttons)
