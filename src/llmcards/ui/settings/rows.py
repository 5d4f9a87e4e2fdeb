"""A setting on its line: what it is, what it does, and the control."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from llmcards.ui.kit.fields import inset
from llmcards.ui.kit.panel import Panel
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_L, GAP_S, GAP_XS

# All fields of the page, so that they stand under one another.
FIELD_PX = 140
FIELD_HIGH_PX = 32


class SettingRow(QWidget):
    """Name and hint on the left, the control on the right, or `below` where it is wide."""

    def __init__(self, control: QWidget, *, below: bool = False) -> None:
        super().__init__()
        self._control = control
        self._name = label("text", wraps=True)
        self._hint = label("caption", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(GAP_XS)
        words.addWidget(self._name)
        words.addWidget(self._hint)
        self._error = label("error", name=f"{control.objectName()}-error", wraps=True)
        self._error.hide()
        words.addWidget(self._error)
        row: QBoxLayout = QVBoxLayout(self) if below else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S if below else GAP_L)
        row.addLayout(words, 0 if below else 1)
        edge = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignTop
        row.addWidget(control, 0, edge)
        self._name.setBuddy(control)

    def say(self, name: str, hint: str = "") -> None:
        """Name the setting, and say what it does."""
        self._name.setText(name)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._control.setAccessibleName(name)
        self._control.setAccessibleDescription(hint)

    def say_error(self, text: str) -> None:
        """Say below the hint what is wrong with what was entered; nothing where it is good."""
        self._error.setText(text)
        self._error.setVisible(bool(text))


class Section(Panel):
    """Base of the page's sections: a heading with rows below; override `retranslate`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.column.setSpacing(GAP_L)
        self._heading = label("heading")
        self.column.addWidget(self._heading)

    def add_row(self, control: QWidget, *, below: bool = False) -> SettingRow:
        """Add a line with `control` on it, or `below` its name."""
        row = SettingRow(control, below=below)
        self.column.addWidget(row)
        return row

    def say_heading(self, text: str) -> None:
        """Name the section."""
        self._heading.setText(text)
        self.setAccessibleName(text)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything anew when the language has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        raise NotImplementedError


class NumberField(QSpinBox):
    """A number that the wheel changes only where the keyboard stands: the page scrolls by it."""

    def __init__(self, least: int, most: int, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Half a number typed is not a wish yet: 1 on the way to 100.
        self.setKeyboardTracking(False)
        self.setFixedWidth(FIELD_PX)
        self.setMinimumHeight(FIELD_HIGH_PX)
        inset(self)

    def show_number(self, number: int) -> None:
        """Show `number`, without a signal."""
        with QSignalBlocker(self):
            self.setValue(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page keys to the page; arrows change the number."""
        if event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the field has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
