"""Changing today's limits on the first screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox

from llmcards.ui.kit.buttons import Button
from llmcards.ui.menus import Menus
from llmcards.ui.today.limits_dialog import LimitsDialog
from llmcards.ui.today.page import TodayPage


def test_fewer_cards_today_and_undo(qtbot, window):
    """The headline follows at once, and the menu names what can be taken back."""
    page = window.findChild(TodayPage)
    before = page.day.due
    link = window.findChild(Button, "today-limits")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    dialog = window.findChild(LimitsDialog)
    dialog.findChild(QSpinBox, "limits-new").setValue(2)
    dialog.findChild(Button, "limits-choose").click()
    fewer, said = page.day.due, link.text()
    menu = window.findChild(Menus).undo
    named = menu.text()
    menu.trigger()

    assert (fewer, page.day.due) == (2, before)
    assert "2 new" in said
    assert "limits" in named
