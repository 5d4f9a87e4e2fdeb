"""Mark words of a shown text softly, as a pencil of light colour would."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from llmcards.ui.theme import colours

# From a text to the places in it, each from one letter up to, without, another.
Spans = Callable[[str], Iterable[tuple[int, int]]]

_STRENGTH = 0.22


def marked(edit: QTextEdit, spans: Spans) -> list[QTextEdit.ExtraSelection]:
    """Return the marks for what `spans` finds in the words that `edit` shows."""
    colour = QColor(colours(edit).good)
    colour.setAlphaF(_STRENGTH)
    look = QTextCharFormat()
    look.setBackground(colour)
    text = edit.toPlainText()
    made = []
    for start, end in spans(text):
        mark = QTextEdit.ExtraSelection()
        mark.format = look
        cursor = QTextCursor(edit.document())
        cursor.setPosition(_in_qt(text, start))
        cursor.setPosition(_in_qt(text, end), QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        made.append(mark)
    return made


def _in_qt(text: str, place: int) -> int:
    """Return the place as Qt counts: letters beyond the first 65,536 are two to it."""
    return len(text[:place].encode("utf-16-le")) // 2
