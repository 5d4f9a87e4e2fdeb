"""Keys as a person reads them."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

_SIGNS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter"}


def key_text(keys: str) -> str:
    """Return one sequence of keys, written portably, as a person reads it."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
    if not shown or shown.endswith("+"):  # the plus itself
        return shown
    *held, last = shown.split("+")
    if last == "Space":
        last = QCoreApplication.translate("Keys", "Space")
    return "+".join([*held, _SIGNS.get(last, last)])


def keys_text(keys: Iterable[str]) -> str:
    """Return all keys of a command as a person reads them; each look once."""
    return ", ".join(dict.fromkeys(map(key_text, keys)))


def hinted(text: str, key: str) -> str:
    """Return a hint with the key that does the same, where there is one."""
    return f"{text} ({key})" if key else text


class ActionKey(QObject):
    """The first key of an action. `QAction.changed` also tells of much that is no key.

    Signals:
        changed: The action has another first key now.
    """

    changed = Signal()

    def __init__(self, action: QAction) -> None:
        super().__init__(action)
        self._action = action
        self._keys = action.shortcut()
        action.changed.connect(self._look)

    @property
    def text(self) -> str:
        """The key as a person reads it; empty where the action has none."""
        return key_text(self._keys.toString(QKeySequence.SequenceFormat.PortableText))

    def _look(self) -> None:
        if self._action.shortcut() != self._keys:
            self._keys = self._action.shortcut()
            self.changed.emit()
