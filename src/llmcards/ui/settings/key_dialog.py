"""Ask for new keys by letting them be pressed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from llmcards.ui.commands.command import Command
from llmcards.ui.commands.keys import Keys
from llmcards.ui.commands.pressed import pressed_keys
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.dialog_column import DialogColumn, leaving
from llmcards.ui.kit.key_words import key_text
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_L

_LEAST_PX = 560
_ALONE = frozenset(
    (
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    )
)


class KeyDialog(QDialog):
    """Takes the next keys that are pressed. Where another command has them, asks what to do.

    Signals:
        chosen: Keys were chosen; carries all `Keys` as they shall be.
    """

    chosen = Signal(object)

    def __init__(
        self, command: Command, keys: Keys, parent: QWidget, *, adds: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("key-dialog")
        self.setMinimumWidth(_LEAST_PX)
        self._command = command
        self._keys = keys
        self._adds = adds
        self._pressed = ""
        self._title = label("heading", name="key-dialog-title", wraps=True)
        self._shown = label("question", name="key-dialog-keys")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = label("caption", name="key-dialog-text", wraps=True)
        self._swap = Button("primary", name="key-dialog-swap")
        self._take = Button("secondary", name="key-dialog-take")
        self._again = Button("secondary", name="key-dialog-again")
        self._cancel = leaving(self, self.tr("Cancel"), name="key-dialog-cancel")
        self._swap.clicked.connect(
            lambda: self._choose(keys.swapping(command.code, self._pressed))
        )
        self._take.clicked.connect(lambda: self._choose(keys.taking(command.code, self._wanted)))
        self._again.clicked.connect(self._ask)
        column = DialogColumn(self, self._title, self._shown, self._text, gap_px=GAP_L)
        column.end(self._again, self._cancel, self._take, self._swap)
        self.setWindowTitle(self.tr("New keys"))
        self._title.setText(command.name)
        self._swap.say(self.tr("Swap"))
        self._take.say(self.tr("Take them"))
        self._again.say(self.tr("Other keys"))
        self._ask()

    def event(self, event: QEvent) -> bool:
        """Take Tab as a key, too, while keys are awaited."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_tab = event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
            if is_tab and not self._pressed:
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys; Esc leaves."""
        if event.key() == Qt.Key.Key_Escape or self._pressed:
            super().keyPressEvent(event)
        elif event.key() not in _ALONE:
            self._on_pressed(pressed_keys(event))

    @property
    def _wanted(self) -> tuple[str, ...]:
        before = self._keys.of(self._command.code) if self._adds else ()
        return (*before, self._pressed)

    def _ask(self) -> None:
        self._pressed = ""
        self._shown.setText(self.tr("Press the new keys"))
        now = [key_text(one) for one in self._keys.of(self._command.code)]
        self._text.setText(self.tr("Now: {keys}").format(keys=", ".join(now) or "—"))
        for button in (self._swap, self._take, self._again):
            button.hide()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_pressed(self, keys: str) -> None:
        self._pressed = keys
        others = self._keys.clashes(self._command.code, keys)
        if not others:
            self._choose(self._keys.giving(self._command.code, self._wanted))
            return
        self._shown.setText(key_text(keys))
        names = ", ".join(f"«{other.name}»" for other in others)
        self._text.setText(self.tr("These keys are those of {command}.").format(command=names))
        may_swap = not self._adds and bool(self._keys.of(self._command.code))
        for button in (self._take, self._again):
            button.show()
        self._swap.setVisible(may_swap)
        (self._swap if may_swap else self._take).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, keys: Keys) -> None:
        self.accept()
        self.chosen.emit(keys)
