"""The dialogs of the program: its keys, and what went wrong."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.panel import scrolled
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL

_COLUMNS = 3
_HEADING_ROWS = 2

KeyGroup = tuple[str, Sequence[tuple[str, str]]]


class KeySheet(QDialog):
    """All keys at one look: groups of (key, what it does) in columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key-sheet")
        self.setMinimumSize(760, 480)
        self.resize(1060, 640)
        self._title = label("title")
        self._close = Button("secondary", name="key-sheet-close")
        self._close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_XL, GAP_XL, GAP_L)
        column.setSpacing(GAP_L)
        column.addWidget(self._title)
        self._body = QHBoxLayout()
        self._body.setSpacing(GAP_XL + GAP_S)
        content = QWidget()
        content.setLayout(self._body)
        column.addWidget(scrolled(content), 1)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)

    def say(self, title: str, close: str, groups: Sequence[KeyGroup]) -> None:
        """Show `groups`, shared out over columns of like length."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._close.say(close, "Esc")
        for side in _in_columns(groups):
            self._body.addWidget(_key_column(side), 1)


class ErrorDialog(QDialog):
    """Says in plain words what went wrong; details can be copied where there are some."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("error-dialog")
        self.setMinimumWidth(520)
        self._title = label("heading", name="error-title", wraps=True)
        self._text = label("text", name="error-text", wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = QPlainTextEdit(readOnly=True)
        self._details.setObjectName("error-details")
        self._details.setMinimumHeight(160)
        self._copy = Button("secondary", name="error-copy")
        self._copy.clicked.connect(self._on_copy)
        self._close = Button("primary", name="error-close")
        self._close.clicked.connect(self.accept)
        self._close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch()
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_XL, GAP_XL, GAP_L)
        column.setSpacing(GAP_M)
        for shown in (self._title, self._text, self._details):
            column.addWidget(shown)
        column.addSpacing(GAP_S)
        column.addLayout(buttons)

    def say(self, title: str, text: str, close: str) -> None:
        """Show what went wrong."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(text)
        self._close.say(close)
        self._details.hide()
        self._copy.hide()

    def say_details(self, details: str, copy: str) -> None:
        """Show `details` too, with a button that puts them on the clipboard."""
        self._details.setPlainText(details)
        self._details.show()
        self._copy.say(copy)
        self._copy.show()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


def _in_columns(groups: Sequence[KeyGroup]) -> list[list[KeyGroup]]:
    """Share `groups` out over columns of like length, in their order."""
    lengths = [len(keys) + _HEADING_ROWS for _, keys in groups]
    wanted = sum(lengths) / _COLUMNS
    columns: list[list[KeyGroup]] = [[]]
    filled = 0
    for group, length in zip(groups, lengths, strict=True):
        if filled >= wanted and len(columns) < _COLUMNS:
            columns.append([])
            filled = 0
        columns[-1].append(group)
        filled += length
    return columns


def _key_column(groups: Sequence[KeyGroup]) -> QWidget:
    side = QWidget()
    grid = QGridLayout(side)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GAP_L)
    grid.setVerticalSpacing(GAP_S)
    grid.setColumnStretch(1, 1)
    for title, keys in groups:
        heading = label("heading")
        heading.setText(title)
        if grid.rowCount() > 1:
            grid.setRowMinimumHeight(grid.rowCount(), GAP_M)
        grid.addWidget(heading, grid.rowCount() + 1, 0, 1, 2)
        for key, meaning in keys:
            row = grid.rowCount()
            name, text = label("strong-caption"), label("text", wraps=True)
            name.setText(key)
            text.setText(meaning)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, row, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    return side
