"""Write the key points of an answer, line by line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from llmcards.cards import KeyPoint
from llmcards.ui.commands.acting import action_for
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.growing import GrowingLine
from llmcards.ui.kit.key_words import ActionKey, hinted
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_S, GAP_XS


class KeyPointsEditor(Retranslated):
    """Lines with a star for what an answer is wrong without.

    Enter adds a line, Backspace in an empty one takes it away, a key sets the star.

    Signals:
        changed: A line or a star is another one now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        core = action_for("answer-core", self)
        core.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        core.triggered.connect(self._on_core)
        self.addAction(core)
        self._core_key = ActionKey(core)
        self._core_key.changed.connect(self.retranslate)
        self._title = label("strong-caption")
        self._hint = label("caption", wraps=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GAP_XS)
        self._add = Button("link", name="points-add")
        self._add.clicked.connect(lambda: self._insert(len(self._rows)).take_focus())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(self._lines)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    @property
    def points(self) -> tuple[KeyPoint, ...]:
        """The key points, lines without words left out."""
        return tuple(row.point for row in self._rows if row.point.text)

    def show_points(self, points: tuple[KeyPoint, ...]) -> None:
        """Show `points`; nothing has changed by that."""
        for row in list(self._rows):
            self._take_away(row)
        for point in points:
            self._insert(len(self._rows), point)
        self._show_hint()

    def retranslate(self) -> None:
        """Say the names anew."""
        self._title.setText(self.tr("Key points"))
        self._hint.setText(
            self.tr("Three to five short lines that an answer must contain. ★ marks the core.")
        )
        self._add.say(self.tr("+ Add a key point"))
        for row in self._rows:
            self._say(row)

    def _insert(self, place: int, point: KeyPoint | None = None) -> "_Row":
        row = _Row(point or KeyPoint(""), self)
        row.changed.connect(self.changed)
        row.added.connect(lambda: self._insert(self._rows.index(row) + 1).take_focus())
        row.removed.connect(lambda: self._on_removed(row))
        row.moved.connect(lambda by: self._go(row, by))
        self._rows.insert(place, row)
        self._lines.insertWidget(place, row)
        self._name_rows()
        self._say(row)
        self._show_hint()
        return row

    def _on_removed(self, row: "_Row") -> None:
        place = self._rows.index(row)
        self._take_away(row)
        if self._rows:
            self._rows[max(0, place - 1)].take_focus()
        self._show_hint()
        self.changed.emit()

    def _take_away(self, row: "_Row") -> None:
        self._rows.remove(row)
        self._lines.removeWidget(row)
        row.setParent(None)
        row.deleteLater()
        self._name_rows()

    def _go(self, row: "_Row", by: int) -> None:
        place = self._rows.index(row) + by
        if 0 <= place < len(self._rows):
            self._rows[place].take_focus()

    def _name_rows(self) -> None:
        for place, row in enumerate(self._rows):
            row.name(place)

    def _show_hint(self) -> None:
        self._hint.setVisible(not self._rows)

    def _say(self, row: "_Row") -> None:
        row.say(self.tr("Key point"), self.tr("Core"), self._core_key.text, self.tr("Remove"))

    def _on_core(self) -> None:
        for row in self._rows:
            if row.is_written:
                row.star()


class _Row(QWidget):
    changed = Signal()
    added = Signal()
    removed = Signal()
    moved = Signal(int)

    def __init__(self, point: KeyPoint, parent: QWidget) -> None:
        super().__init__(parent)
        self._star = QToolButton()
        self._star.setCheckable(True)
        self._star.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._star.setProperty("role", "star")
        self._star.toggled.connect(self._on_toggled)
        self._text = _Line(point.text)
        self._text.textChanged.connect(self.changed)
        self._text.returned.connect(self.added)
        self._text.emptied.connect(self.removed)
        self._text.moved.connect(self.moved)
        self._remove = QToolButton()
        self._remove.setText("×")
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        for part in (self._star, self._text, self._remove):
            row.addWidget(part)
        self._star.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._star.setChecked(point.core)
        self._star.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._show_star()

    @property
    def point(self) -> KeyPoint:
        return KeyPoint(self._text.text, self._star.isChecked())

    def name(self, place: int) -> None:
        self._text.setObjectName(f"point-{place}")
        self._star.setObjectName(f"point-star-{place}")

    @property
    def is_written(self) -> bool:
        return self._text.hasFocus()

    def star(self) -> None:
        self._star.toggle()

    def say(self, text: str, star: str, star_key: str, remove: str) -> None:
        self._text.setAccessibleName(text)
        for button, words, key in ((self._star, star, star_key), (self._remove, remove, "")):
            button.setAccessibleName(words)
            button.setToolTip(hinted(words, key))

    def take_focus(self) -> None:
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_toggled(self) -> None:
        self._show_star()
        self.changed.emit()

    def _show_star(self) -> None:
        self._star.setText("★" if self._star.isChecked() else "☆")


class _Line(GrowingLine):
    emptied = Signal()
    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if key == Qt.Key.Key_Backspace and not self.toPlainText():
            self.emptied.emit()
        elif by and self.is_at_edge(by):
            self.moved.emit(by)
        else:
            super().keyPressEvent(event)
