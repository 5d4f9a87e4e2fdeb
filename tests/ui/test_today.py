"""Today: the first start, the day's numbers, the languages and the themes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QAbstractButton, QLabel

from llmcards.cards import Card, Lecture, Module, Rating
from llmcards.settings import load_settings
from llmcards.ui.cards.page import CardsPage
from llmcards.ui.kit.buttons import Button, NavItem
from llmcards.ui.kit.text import ElidedLabel
from llmcards.ui.menus import Menus
from llmcards.ui.today.page import TodayPage
from llmcards.ui.today.part_panel import PartPanel
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.sitting import Sitting

Key = Qt.Key


def words(window, name) -> str:
    """Return what a label says."""
    return window.findChild(QLabel, name).text()


def test_the_first_start_is_one_click_from_a_review(qtbot, open_window, empty_desk):
    """Nobody stays with a program that begins with an empty list."""
    window = open_window(empty_desk)
    page = window.findChild(TodayPage)
    assert page.welcome().isVisible()

    qtbot.mouseClick(window.findChild(Button, "welcome-deck"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.day.cards > 0, timeout=20_000)
    qtbot.keyClick(page, Key.Key_Space)

    assert window.findChild(ReviewPage).card is not None


def test_the_deck_in_the_reader_s_language_comes_first(qtbot, open_window, empty_desk, around):
    """Enter takes the first one: it must be one that can be read."""
    window = open_window(empty_desk)

    english = window.findChild(Button, "welcome-deck").text()
    around.languages.choose("ru")
    qtbot.waitUntil(lambda: window.findChild(Button, "welcome-deck").text() != english)
    russian = window.findChild(Button, "welcome-deck").text()

    assert "English" in english
    assert "рус" in russian.lower()


def test_today_counts_what_the_sitting_will_ask(qtbot, window, desk):
    """A promise of ten cards that become fourteen is a broken one."""
    page = window.findChild(TodayPage)
    promised = page.day.due

    asked = set()
    sitting = Sitting(desk)
    while sitting.current is not None:
        asked.add(sitting.current.card.id)
        sitting.answer(Rating.EASY, 5000)

    assert len(asked) == promised
    assert (
        sum(panel.part.review + panel.part.new for panel in page.findChildren(PartPanel))
        == promised
    )


def test_the_count_in_the_navigation_goes_down_with_every_answer(qtbot, window):
    """The number is a promise of how much is left."""
    item = window.findChild(NavItem, "nav-today")
    before = item.count
    qtbot.keyClick(window.findChild(TodayPage), Key.Key_Return)

    qtbot.keyClick(window.findChild(ReviewPage), Key.Key_Space)
    qtbot.keyClick(window.findChild(ReviewPage), Key.Key_4)

    assert item.count == before - 1


def test_the_count_in_the_navigation_follows_what_other_pages_change(window, desk):
    """A deck is deleted in Cards: nothing is due any more, wherever one stands."""
    item = window.findChild(NavItem, "nav-today")
    assert item.count > 0
    window.show_page("cards")
    ids = [stored.card.id for stored in desk.collection.all_stored()]

    with desk.collection.change("suspend") as change:
        for card_id in ids:
            change.suspend(card_id, suspended=True)
    window.findChild(CardsPage).changed.emit(change.changes)
    assert item.count == 0

    window.findChild(QAction, "menu-undo").trigger()
    assert item.count > 0


def test_one_lecture_can_be_reviewed_alone(qtbot, window):
    """Before a seminar one wants one lecture."""
    panel = next(p for p in window.findChildren(PartPanel) if p.part.lecture == 2)

    qtbot.mouseClick(panel.findChild(Button, "part-start"), Qt.MouseButton.LeftButton)

    assert window.findChild(ReviewPage).card.lecture == 2


def test_a_review_of_one_lecture_does_not_end_the_day(qtbot, window):
    """It said that all was done, and Today that there is more."""
    panel = next(p for p in window.findChildren(PartPanel) if p.part.lecture == 2)
    qtbot.mouseClick(panel.findChild(Button, "part-start"), Qt.MouseButton.LeftButton)
    review = window.findChild(ReviewPage)

    while review.card is not None:
        qtbot.keyClick(review, Key.Key_Space)
        qtbot.keyClick(review, Key.Key_4)

    assert words(window, "summary-title") == "This review is done"
    due = window.findChild(NavItem).count
    assert due > 0
    assert words(window, "summary-next").startswith(f"{due} more cards are due today.")
    window.show_today()
    assert window.findChild(TodayPage).day.due == due


def test_when_nothing_is_due_today_says_what_comes(qtbot, open_window, desk):
    """Done is a state to be glad of, not an empty page."""
    sitting = Sitting(desk)
    while sitting.current is not None:
        sitting.answer(Rating.EASY, 5000)

    window = open_window(desk)

    assert words(window, "today-title") == "Done for today"
    assert not window.findChild(Button, "today-start").isVisible()
    assert "tomorrow" in words(window, "today-details")


def test_the_language_changes_while_the_program_runs(qtbot, window, around, tmp_path):
    """A learner who is lost in one language is not asked to restart in it."""
    menus = window.findChild(Menus)

    menus.languages["ru"].trigger()
    qtbot.waitUntil(lambda: words(window, "today-title").startswith("Сегодня"))

    assert "карточ" in words(window, "today-title")
    assert menus.file.title() == "Файл"
    assert load_settings(around.paths.settings).language == "ru"


def test_the_theme_changes_while_the_program_runs(window, around, qapp):
    """Every colour comes from the theme, none is left behind."""
    menus = window.findChild(Menus)

    menus.themes["dark"].trigger()

    assert qapp.palette().color(QPalette.ColorRole.Window).lightness() < 60
    assert window.palette().color(QPalette.ColorRole.WindowText).lightness() > 200
    assert load_settings(around.paths.settings).theme == "dark"


@pytest.mark.parametrize("language", ["en", "ru"])
def test_nothing_is_cut_off_in_a_small_window(qtbot, window, around, language):
    """At 900 by 600 every word is readable, or shortened on purpose."""
    around.languages.choose(language)
    window.resize(900, 600)
    qtbot.keyClick(window.findChild(TodayPage), Key.Key_Return)
    qtbot.keyClick(window.findChild(ReviewPage), Key.Key_Space)
    qtbot.wait(50)

    too_wide = [
        (widget.objectName(), widget.text())
        for kind in (QLabel, QAbstractButton)
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.width() < _needed(widget)
    ]

    assert not too_wide


def _needed(widget) -> int:
    """Return the width in pixels that the text needs; 0 where it may be shortened or wraps."""
    if isinstance(widget, ElidedLabel) or getattr(widget, "wordWrap", lambda: False)():
        return 0
    return min(widget.minimumSizeHint().width(), widget.sizeHint().width())


def test_a_course_of_years_does_not_hold_up_today(qtbot, open_window, empty_desk):
    """Hundreds of lectures are shown when they are asked for, those with work first."""
    lectures = tuple(Lecture(number, str(number), f"Talk {number}") for number in range(1, 61))
    with empty_desk.collection.change("import") as change:
        change.put_module(Module("m", "Long course", "en", lectures=lectures))
        for number in range(1, 61):
            answer = "An answer." if number == 60 else ""
            change.put_card(Card(f"c{number}", "Why?", answer, module_id="m", lecture=number))

    window = open_window(empty_desk)
    shown = [panel.part.lecture for panel in window.findChildren(PartPanel)]
    qtbot.mouseClick(window.findChild(Button, "today-more"), Qt.MouseButton.LeftButton)

    assert len(shown) < 20
    assert 60 in shown
    assert len(window.findChildren(PartPanel)) > len(shown)
