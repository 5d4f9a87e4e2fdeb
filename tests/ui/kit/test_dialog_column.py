"""All dialogs end alike: what leaves them, then the deed, by Esc and by Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.dialog_column import DialogColumn, leaving


@pytest.fixture
def dialog(qtbot, around):
    """A dialog of a field, three ways out, and the deed among them."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    field = QLineEdit()
    deed, usual = Button("primary", name="deed"), Button("link", name="usual")
    deed.say("Do it")
    usual.say("As before")
    deed.clicked.connect(dialog.accept)
    DialogColumn(dialog, field).end(leaving(dialog, "Cancel", name="leave"), deed, aside=usual)
    dialog.show()
    field.setFocus()
    return dialog


def test_tab_goes_through_a_dialog_as_it_is_read(dialog):
    """From the field to the left below, and then to the right."""
    reached = []
    for _ in range(4):
        dialog.focusNextChild()
        reached.append(dialog.focusWidget().objectName())

    assert reached == ["usual", "leave", "deed", ""]
    buttons = [dialog.findChild(Button, name) for name in reached[:3]]
    assert [button.x() for button in buttons] == sorted(button.x() for button in buttons)


@pytest.mark.parametrize(
    ("key", "result"),
    [
        (Qt.Key.Key_Return, QDialog.DialogCode.Accepted),
        (Qt.Key.Key_Escape, QDialog.DialogCode.Rejected),
    ],
)
def test_enter_does_the_deed_and_esc_leaves(dialog, key, result, qtbot):
    """Whatever the dialog asks, these two keys mean the same."""
    with qtbot.waitSignal(dialog.finished) as finished:
        QTest.keyClick(dialog.findChild(QLineEdit), key)

    assert finished.args == [result.value]


def test_the_button_that_leaves_does_what_esc_does(dialog, qtbot):
    """Two ways to one end."""
    with qtbot.waitSignal(dialog.rejected):
        dialog.findChild(Button, "leave").click()
