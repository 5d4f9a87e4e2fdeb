"""Change a card's words where it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from llmcards.cards import Card, KeyPoint
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.growing import GrowingLine
from llmcards.ui.kit.panel import Panel, scrolled
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.kit.text_box import TextBox
from llmcards.ui.kit.wrapping import WrappingRow
from llmcards.ui.picture_bar import PictureBar
from llmcards.ui.theme import GAP_L, GAP_M, GAP_S
from llmcards.workflows.rewording import Draft


class CardEditor(Retranslated):
    """Edits question, answer and key points. Ctrl+Enter saves; Esc leaves and loses nothing.

    Signals:
        changed: Something was written.
        saved: The words are to be kept; carries the `Draft`.
        left: The editor is to be left without saving.
        hidden: Something else is on the screen, or nothing.
    """

    changed = Signal()
    saved = Signal(Draft)
    left = Signal()
    hidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._original = Draft("", "", ())
        self._rows: list[_PointRow] = []
        self._question_title = label("strong-caption")
        self._answer_title = label("strong-caption")
        self._points_title = label("strong-caption")
        self._restored = label("caption", name="editor-restored", wraps=True)
        self._question = _text_box("editor-question", 84)
        self._question.setMaximumHeight(120)
        self._answer = _text_box("editor-answer", 132)
        for box in (self._question, self._answer):
            box.textChanged.connect(self.changed)
        self._pictures = PictureBar([self._question, self._answer])
        self._points = QVBoxLayout()
        self._points.setSpacing(GAP_S)
        self._add = Button("link", name="editor-add-point")
        self._add.clicked.connect(self._on_add)
        self._discard = Button("link", name="editor-discard")
        self._discard.clicked.connect(self._on_discard)
        self._cancel = Button("secondary", name="editor-cancel")
        self._cancel.clicked.connect(self.left)
        self._save = Button("primary", name="editor-save")
        self._save.clicked.connect(self.save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save)
        self._lay_out()
        self.retranslate()

    @property
    def draft(self) -> Draft:
        """The words as they stand; key points without text are left out."""
        points = tuple(row.point for row in self._rows if row.point.text)
        return Draft(
            self._question.toPlainText().strip(), self._answer.toPlainText().strip(), points
        )

    def edit(self, card: Card, draft: Draft | None = None) -> None:
        """Show `card`'s words, or those of a `draft` that was left behind."""
        self._original = Draft.of(card)
        self._fill(draft or self._original)
        is_restored = draft is not None and draft != self._original
        self._restored.setVisible(is_restored)
        self._discard.setVisible(is_restored)
        self._question.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Let the learner write on, in the field that was written in last."""
        last = self.focusWidget()
        field = last if isinstance(last, TextBox) else self._question
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Ask for the words to be kept, where there is a question."""
        if self.draft.question:
            self.saved.emit(self.draft)

    def retranslate(self) -> None:
        """Say the names of the fields and buttons."""
        titles = (
            (self._question_title, self._question, self.tr("Question")),
            (self._answer_title, self._answer, self.tr("Answer")),
        )
        for title, box, text in titles:
            title.setText(text)
            box.setAccessibleName(text)
        self._points_title.setText(self.tr("Key points"))
        self._restored.setText(self.tr("These are your words from before, not saved yet."))
        self._discard.say(self.tr("Discard them"))
        self._add.say(self.tr("Add a key point"))
        self._cancel.say(self.tr("Leave"), "Esc")
        self._save.say(self.tr("Save"), self.tr("Ctrl+Enter"))
        for row in self._rows:
            self._say_row(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell of it."""
        super().hideEvent(event)
        self.hidden.emit()

    def _fill(self, draft: Draft) -> None:
        self._question.fill(draft.question)
        self._answer.fill(draft.answer)
        self._pictures.forget()
        for row in self._rows:
            self._points.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        self._rows = []
        for point in draft.key_points:
            self._add_row(point)

    def _add_row(self, point: KeyPoint) -> "_PointRow":
        row = _PointRow(point, len(self._rows))
        row.changed.connect(self.changed)
        row.removed.connect(self._on_removed)
        self._rows.append(row)
        self._points.addWidget(row)
        self._say_row(row)
        return row

    def _say_row(self, row: "_PointRow") -> None:
        row.say(self.tr("core"), self.tr("Key point"), self.tr("Remove"))

    def _on_add(self) -> None:
        self._add_row(KeyPoint("")).take_focus()

    def _on_removed(self, row: "_PointRow") -> None:
        self._rows.remove(row)
        self._points.removeWidget(row)
        row.setParent(None)
        row.deleteLater()
        self.changed.emit()

    def _on_discard(self) -> None:
        self._fill(self._original)
        self._restored.hide()
        self._discard.hide()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(GAP_S, 0, GAP_S, 0)
        column.setSpacing(GAP_S)
        restored = QHBoxLayout()
        restored.addWidget(self._restored, 1)
        restored.addWidget(self._discard)
        column.addLayout(restored)
        for title, box in (
            (self._question_title, self._question),
            (self._answer_title, self._answer),
        ):
            column.addWidget(title)
            column.addWidget(box, 1)
            column.addSpacing(GAP_S)
        column.addWidget(self._pictures)
        column.addWidget(self._points_title)
        column.addLayout(self._points)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = WrappingRow(gap_px=GAP_S, gap_at=0)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        panel = Panel(margin=GAP_L)
        panel.column.setSpacing(GAP_M)
        panel.column.addWidget(scrolled(content), 1)
        panel.column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)


class _PointRow(QWidget):
    """One key point: its words, whether it is a core one, and a way to remove it."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, point: KeyPoint, place: int) -> None:
        super().__init__()
        self._text = GrowingLine(point.text)
        self._text.setObjectName(f"editor-point-{place}")
        self._text.textChanged.connect(self.changed)
        self._core = QCheckBox()
        self._core.setObjectName(f"editor-core-{place}")
        self._core.setChecked(point.core)
        self._core.toggled.connect(self.changed)
        self._remove = QToolButton()
        self._remove.setText("×")
        self._remove.clicked.connect(lambda: self.removed.emit(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        row.addWidget(self._text, 1)
        row.addWidget(self._core)
        row.addWidget(self._remove)

    @property
    def point(self) -> KeyPoint:
        return KeyPoint(self._text.text, self._core.isChecked())

    def say(self, core: str, text: str, remove: str) -> None:
        self._core.setText(core)
        self._text.setAccessibleName(text)
        self._remove.setAccessibleName(remove)
        self._remove.setToolTip(remove)

    def take_focus(self) -> None:
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)


def _text_box(name: str, height_px: int) -> TextBox:
    box = TextBox(takes_pictures=True)
    box.setObjectName(name)
    box.setMinimumHeight(height_px)
    return box
