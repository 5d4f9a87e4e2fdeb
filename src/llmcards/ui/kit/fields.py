"""Fields for numbers and times."""

from PySide6.QtWidgets import QAbstractSpinBox

_LEFT_PX = 11


def inset(field: QAbstractSpinBox) -> None:
    """Keep the value off the left edge: there style sheets have no say within such a field."""
    field.lineEdit().setTextMargins(_LEFT_PX, 0, 0, 0)
