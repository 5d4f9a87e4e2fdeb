"""Keys are changed by pressing them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton

from llmcards.settings import load_settings
from llmcards.ui.commands.pressed import pressed_keys
from llmcards.ui.settings.page import SettingsPage
from llmcards.ui.settings.shortcuts import ShortcutSection

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def section(window):
    """The keys in the settings."""
    window.findChild(QAction, "menu-go-settings").trigger()
    window.findChild(SettingsPage).complete()
    return window.findChild(ShortcutSection)


@pytest.fixture
def press(section):
    """Ask for new keys of a command and press them; return the dialog."""

    def pressed(code: str, key: Qt.Key, held=CONTROL, button: str = "change") -> QDialog:
        section.choose(code)
        section.findChild(QPushButton, f"shortcuts-{button}").click()
        dialog = section.findChild(QDialog, "key-dialog")
        QTest.keyClick(dialog, key, held)
        return dialog

    return pressed


def keys_of(window, code: str) -> list[str]:
    """Return the keys that work now."""
    return [keys.toString() for keys in window.findChild(QAction, code).shortcuts()]


def test_pressed_keys_hold_at_once_and_at_the_next_start(window, around, press):
    """That is all there is to it where nobody else has them."""
    press("menu-find", Qt.Key.Key_H)

    assert keys_of(window, "menu-find") == ["Ctrl+H"]
    assert load_settings(around.paths.settings).shortcuts == {"menu-find": ("Ctrl+H",)}


@pytest.mark.parametrize(
    ("button", "finds", "starts"),
    [("swap", ["Ctrl+R"], ["Ctrl+F"]), ("take", ["Ctrl+R"], [])],
)
def test_keys_of_another_command_are_swapped_or_taken(window, press, button, finds, starts):
    """Who has them is told, and nothing is taken away unasked."""
    dialog = press("menu-find", Qt.Key.Key_R)
    assert "Start review" in dialog.findChild(QLabel, "key-dialog-text").text()
    assert keys_of(window, "menu-find") == ["Ctrl+F"]

    dialog.findChild(QPushButton, f"key-dialog-{button}").click()

    assert keys_of(window, "menu-find") == finds
    assert keys_of(window, "menu-start") == starts


def test_a_command_can_have_more_keys(window, press):
    """One for each hand."""
    press("menu-find", Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, button="add")

    assert keys_of(window, "menu-find") == ["Ctrl+F", "F3"]


def test_a_letter_of_the_russian_layout_is_its_key():
    """Keys are places under the fingers: Ctrl+Р is where Ctrl+H is."""
    pressed = QKeyEvent(QEvent.Type.KeyPress, ord("Р"), CONTROL, "р")

    assert pressed_keys(pressed) == "Ctrl+H"


def test_a_letter_without_a_capital_is_a_key_like_others():
    """ß stands on every German keyboard."""
    pressed = QKeyEvent(QEvent.Type.KeyPress, ord("ß"), Qt.KeyboardModifier.NoModifier, "ß")

    assert pressed_keys(pressed) == "ß"


def test_all_is_set_back(window, section, press):
    """A way home from any choice."""
    press("menu-find", Qt.Key.Key_H)

    section.findChild(QPushButton, "shortcuts-reset-all").click()

    assert keys_of(window, "menu-find") == ["Ctrl+F"]
    assert window.findChild(QAction, "menu-find").shortcut() == QKeySequence("Ctrl+F")


def test_a_command_is_found_by_its_name_or_key(section):
    """There are almost a hundred."""
    section.findChild(QLineEdit, "shortcuts-find").setText("ctrl+shift+t")

    shown = [code for code, item in section._tree.items.items() if not item.isHidden()]

    assert shown == ["cards-remove-tags"]


def test_down_goes_from_the_search_to_what_was_found(window, section):
    """The hands stay on the keys: type, Down, Enter."""
    window.activateWindow()
    field = section.findChild(QLineEdit, "shortcuts-find")
    field.setFocus()
    field.setText("take up again")

    QTest.keyClick(field, Qt.Key.Key_Down)

    assert window.focusWidget() is section._tree
    assert section.code == "course-suspend"
