"""The keys of a press, whatever layout is on."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from llmcards.ui.commands.layouts import as_latin

_FIRST_WITHOUT_LETTER = 0x01000000  # Qt numbers all others by their letter


def pressed_keys(event: QKeyEvent) -> str:
    """Return the keys of a press, written portably; a Russian letter counts as the Latin one."""
    key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key < _FIRST_WITHOUT_LETTER:
        letter = as_latin(chr(key).lower()).upper()
        if len(letter) > 1:  # a small letter without a capital: ß
            letter = chr(key)
        key = ord(letter)
        if not letter.isalnum() and not letter.isspace():  # Shift has made the sign
            held &= ~Qt.KeyboardModifier.ShiftModifier
    sequence = QKeySequence(QKeyCombination(held, Qt.Key(key)))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
