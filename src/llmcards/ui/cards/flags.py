"""The colours of flags, the same seven as in Anki."""

from PySide6.QtGui import QColor

# Each stands out from a light ground and from a dark one.
_COLOURS = ("#d9534f", "#e08a2c", "#3f9b5f", "#4a86e0", "#d96fb0", "#2fa3a3", "#9068c8")


def flag_colour(flag: int) -> QColor:
    """Return the colour of a flag from 1 to 7."""
    return QColor(_COLOURS[flag - 1])
