"""Actions for commands, and keys that a widget has before the window."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from llmcards.ui.commands.catalogue import first_keys
from llmcards.ui.commands.pressed import pressed_keys

_PRESSES = frozenset((QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress))


def action_for(code: str, owner: QObject) -> QAction:
    """Return a new action for a command, with the keys that it has at first."""
    action = QAction(owner)
    action.setObjectName(code)
    action.setShortcuts([QKeySequence(keys) for keys in first_keys(code)])
    return action


def action_of(event: QKeyEvent, actions: Iterable[QAction]) -> QAction | None:
    """Return the action that a press calls, whether it can be done now or not."""
    keys = QKeySequence(pressed_keys(event))
    return next((action for action in actions if keys in action.shortcuts()), None)


class OwnKeys(QObject):
    """Lets the keys of some actions hold where the keyboard stands in certain widgets.

    There they go before the same keys of the page or the window. Qt's own shortcuts would be
    ambiguous, and do nothing. The actions must not be added to a widget.

    Signals:
        refused: The keys of an action were pressed that cannot be done now; carries it.
    """

    refused = Signal(QAction)

    def __init__(self, actions: Sequence[QAction], *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        self._actions = tuple(actions)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the actions, and no others."""
        if event.type() in _PRESSES and isinstance(event, QKeyEvent):
            action = action_of(event, self._actions)
            if action is not None:
                self._take(action, event)
                return True
        return super().eventFilter(watched, event)

    def _take(self, action: QAction, event: QKeyEvent) -> None:
        event.accept()
        if event.type() == QEvent.Type.ShortcutOverride:
            return
        if action.isEnabled():
            action.trigger()
        else:
            self.refused.emit(action)
