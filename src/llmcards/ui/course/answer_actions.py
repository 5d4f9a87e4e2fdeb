"""The keys of the answer queue."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from llmcards.ui.commands.acting import action_for
from llmcards.ui.commands.catalogue import say_names
from llmcards.ui.kit.key_words import ActionKey


class AnswerActions(QObject):
    """What is done while an answer is being written.

    Signals:
        keys_changed: A key that stands on a button is another one now.
    """

    keys_changed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.done = self._action("answer-do-done")
        self.later = self._action("answer-do-later")
        self.before = self._action("answer-do-before")
        self.quote = self._action("answer-do-quote")
        self.leave = self._action("answer-do-leave")
        self._hints = [ActionKey(action) for action in (self.quote, self.later, self.done)]
        for hint in self._hints:
            hint.changed.connect(self.keys_changed)
        self.retranslate()

    @property
    def hints(self) -> tuple[str, str, str]:
        """The keys of quote, later and done as a person reads them."""
        quote, later, done = (hint.text for hint in self._hints)
        return quote, later, done

    def retranslate(self) -> None:
        """Say what the actions do."""
        say_names((self.done, self.later, self.before, self.quote, self.leave))

    def _action(self, name: str) -> QAction:
        action = action_for(name, self._page)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._page.addAction(action)
        return action
