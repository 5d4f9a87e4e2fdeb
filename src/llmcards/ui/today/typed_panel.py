"""The typed answer: a field while the answer is covered, the words beside it afterwards."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llmcards.ui.kit.growing import GrowingText
from llmcards.ui.kit.markdown import MarkdownView
from llmcards.ui.kit.marks import Spans
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import BODY_PX, GAP_XS

_RETURNS = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class TypedPanel(Retranslated):
    """Closed, open for typing, or showing what was typed.

    Signals:
        typed: The text was changed by the learner.
        submitted: Ctrl+Enter: the answer is to be shown.
        left: Esc: the keys are to be those of the review again.
    """

    typed = Signal()
    submitted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = _Field(least=2, most=7)
        self._field.setObjectName("typed-answer")
        self._field.textChanged.connect(self._on_text_changed)
        self._field.submitted.connect(self.submitted)
        self._field.left.connect(self.left)
        self._title = label("strong-caption", name="typed-title")
        self._view = MarkdownView(size_px=BODY_PX)
        self._view.setObjectName("typed-shown")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        for part in (self._title, self._view, self._field):
            column.addWidget(part)
        self.close_up()
        self.retranslate()

    @property
    def text(self) -> str:
        """What was typed for the card at hand; nothing where the panel is closed."""
        return "" if self.isHidden() else self._field.toPlainText()

    @property
    def is_open(self) -> bool:
        """Whether something can be typed."""
        return not self.isHidden() and not self._field.isHidden()

    def close_up(self) -> None:
        """Be away: nothing is typed for this card."""
        self.hide()
        self._field.fill("")

    def open_up(self, text: str = "") -> None:
        """Let an answer be typed, beginning with `text`."""
        self._field.fill(text)
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)
        for part in (self._title, self._view):
            part.hide()
        self._field.show()
        self.show()

    def show_typed(self, known: Spans) -> None:
        """Show what was typed, marking what is `known`; where nothing was, be away."""
        self.setVisible(bool(self.text.strip()))
        self._field.hide()
        for part in (self._title, self._view):
            part.show()
        # A line's end is one here; Markdown would run the lines together.
        self._view.show_markdown("  \n".join(self._field.toPlainText().strip().split("\n")))
        self._view.mark(known)

    def take_focus(self) -> None:
        """Let the learner type."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say the names anew."""
        self._title.setText(self.tr("Your answer"))
        self._view.setAccessibleName(self.tr("Your answer"))
        self._field.setAccessibleName(self.tr("Your answer"))
        self._field.setPlaceholderText(self.tr("Your answer. Ctrl+Enter shows the right one."))

    def _on_text_changed(self) -> None:
        if self.is_open:
            self.typed.emit()


class _Field(GrowingText):
    submitted = Signal()
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the field from the window, whose Esc leaves the review."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() == Qt.Key.Key_Escape or (is_control and event.key() in _RETURNS):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _RETURNS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)
