"""The flags, the same seven as in Anki: their colours and names."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

FLAGS = range(1, 8)

# Each stands out from a light ground and from a dark one.
_COLOURS = ("#d9534f", "#e08a2c", "#3f9b5f", "#4a86e0", "#d96fb0", "#2fa3a3", "#9068c8")


def flag_colour(flag: int) -> QColor:
    """Return the colour of a flag from 1 to 7."""
    return QColor(_COLOURS[flag - 1])


def flag_name(flag: int) -> str:
    """Return what a flag is called, from 1 to 7; empty for none."""
    names = (
        "",
        QCoreApplication.translate("CardTable", "Red"),
        QCoreApplication.translate("CardTable", "Orange"),
        QCoreApplication.translate("CardTable", "Green"),
        QCoreApplication.translate("CardTable", "Blue"),
        QCoreApplication.translate("CardTable", "Pink"),
        QCoreApplication.translate("CardTable", "Turquoise"),
        QCoreApplication.translate("CardTable", "Purple"),
    )
    return names[flag]
