"""Buttons answer to the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from llmcards.ui.kit.ask import AskDialog


@pytest.mark.parametrize(
    ("button", "result"),
    [("leave", QDialog.DialogCode.Rejected), ("do", QDialog.DialogCode.Accepted)],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_the_button_that_has_the_keyboard(qtbot, button, result, key):
    """Whoever went to «Cancel» and pressed Enter has not agreed to anything."""
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = AskDialog(parent)
    dialog.say("Delete?", "It is gone then.", "Delete", "Cancel")
    finished = []
    dialog.finished.connect(finished.append)
    dialog.show()

    QTest.keyClick(dialog.findChild(QPushButton, f"ask-{button}"), key)

    assert finished == [result.value]
