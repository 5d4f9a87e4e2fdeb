"""The letters of the chapter pane and of the import preview are commands like all others."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from llmcards.settings import load_settings
from llmcards.ui.cards.edit_view import EditView
from llmcards.ui.cards.page import CardsPage
from llmcards.ui.chapters.chapter_list import ChapterList
from llmcards.ui.chapters.pane import ChapterPane
from llmcards.ui.kit.buttons import Button
from llmcards.ui.palette.commands import CommandEntries
from llmcards.ui.reading.page import ReadingPage
from llmcards.ui.today.page import TodayPage
from llmcards.ui.today.review_page import ReviewPage
from llmcards.workflows.previewing import ChapterAt

Key = Qt.Key
PAGE = """How search works

Questions to lecture 1:

  • What is a crawler and how does it find pages?
  • Why does an index help?
"""


@pytest.fixture
def pane(window):
    """The pane beside a review, with the keyboard on its chapters."""
    window.begin()
    pane = window.findChild(ChapterPane)
    pane.findChild(ChapterList).setFocus()
    return pane


@pytest.fixture
def preview(window, tmp_path, qtbot):
    """The preview of a page of two questions, the first of them with two parts."""
    file = tmp_path / "page.txt"
    file.write_text(PAGE, encoding="utf-8")
    page = window._show_import()
    page.read_files([file])
    qtbot.waitUntil(lambda: not page.is_reading)
    return page.preview


def stand_on(preview, words: str) -> None:
    """Let the keyboard stand on a question."""
    model = preview.model
    rows = (model.index(place) for place in range(model.rowCount()))
    preview.view.setCurrentIndex(next(row for row in rows if words in row.data()))


def offered(window) -> set[str]:
    """Return the commands that the palette offers now."""
    entries = CommandEntries(window._commands, window)
    return {entry.key for entry in entries.of(window._place, "")}


def test_another_key_reviews_the_chapter_and_the_old_one_does_not(window, pane, choose, qtbot):
    """Whoever cannot reach R takes another letter."""
    choose("pane-review", "X")
    first = window.findChild(ReviewPage)._sitting
    chapters = pane.findChild(ChapterList)

    QTest.keyClick(chapters, Key.Key_R)
    assert window.findChild(ReviewPage)._sitting is first

    QTest.keyClick(chapters, Key.Key_X)
    assert window.findChild(ReviewPage)._sitting is not first


def test_a_pane_that_is_made_later_has_the_chosen_keys(window, choose):
    """It is made for the first card that is shown."""
    choose("pane-review", "Ctrl+Alt+R")

    window.begin()

    button = window.findChild(Button, "chapter-review")
    assert button.text().endswith("   Ctrl+Alt+R")


def test_keys_of_the_pane_go_before_those_of_the_page(window, pane, choose):
    """One key may mean one thing in the review and another in the pane."""
    choose("pane-open", "Space")
    opened = []
    pane._opener = lambda url: opened.append(url.toString())
    review = window.findChild(ReviewPage)

    QTest.keyClick(pane.findChild(ChapterList), Key.Key_Space)

    assert len(opened) == 1
    assert not review._card.is_answer_shown


def test_buttons_of_a_pane_that_comes_back_can_be_pressed(window, pane):
    """It is away on Today, and reads its next card before it is shown again."""
    window.show_today()
    assert not pane.isVisible()

    window.begin()

    assert window.findChild(Button, "chapter-review").isEnabled()
    assert not window.findChild(Button, "chapter-link").isEnabled()  # it is tied there already


def test_the_hint_of_a_card_without_chapter_names_the_key_that_holds(window, pane, choose, desk):
    """A hint that lies is worse than none."""
    card = window.findChild(ReviewPage).card
    with desk.collection.change("unlink") as change:
        change.set_links(card.id, ())
    pane.refresh()
    hint = pane.findChild(QLabel, "chapter-hint")

    choose("pane-link", "Y")
    assert "press Y" in hint.text()

    choose("pane-link")
    assert "press" not in hint.text()


def test_why_a_key_of_the_pane_does_nothing_is_said(window, pane):
    """Silence looks like a broken key."""
    QTest.keyClick(pane.findChild(ChapterList), Key.Key_L)

    assert window.toast.text == "Choose another chapter to tie the card to it."


def test_other_keys_split_a_question_and_the_line_of_hints_tells_them(window, preview, choose):
    """The line below the list is where one reads what can be pressed."""
    stand_on(preview, "crawler")
    assert "S: split" in preview.findChild(QLabel, "import-keys").text()

    choose("import-split", "Ctrl+/")
    QTest.keyClick(preview.view, Key.Key_S)
    assert preview.model.choices.tally().added == 2

    QTest.keyClick(preview.view, Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert preview.model.choices.tally().added == 3
    assert "Ctrl+/: split" in preview.findChild(QLabel, "import-keys").text()


def test_why_a_question_without_proposed_parts_is_not_split_is_said(window, preview):
    """It may be warned of as several in one all the same; there is a way to split those."""
    stand_on(preview, "index")

    QTest.keyClick(preview.view, Key.Key_S)

    assert window.toast.text.startswith("No parts are proposed here.")
    assert "one question a line" in window.toast.text


def test_the_palette_offers_what_can_be_done_where_one_is(window, preview):
    """Chapters of the pane while it is shown, the preview's while that is."""
    stand_on(preview, "index")
    codes = offered(window)
    assert "import-correct" in codes
    assert "import-split" not in codes  # one part
    assert not any(code.startswith("pane-") for code in codes)

    window.begin()

    codes = offered(window)
    assert {"pane-review", "pane-open"} <= codes
    assert not any(code.startswith("import-") for code in codes)


def test_the_sheet_and_the_file_have_the_letters_that_were_chosen(window, around, choose):
    """F1 is where one looks when a key was forgotten."""
    choose("pane-read", "Ctrl+Alt+P")

    sheet = window._help.show_keys()
    sheet.findChild(QLineEdit, "key-sheet-find").setText("read this chapter")
    shown = [label.text() for label in sheet.findChildren(QLabel) if label.isVisibleTo(sheet)]
    sheet.close()

    assert "Ctrl+Alt+P" in shown
    assert load_settings(around.paths.settings).shortcuts == {"pane-read": ("Ctrl+Alt+P",)}


def test_an_editor_that_is_made_later_inserts_pictures_by_its_key(window, choose, qtbot):
    """The table of cards makes its editor for the first card that is edited."""
    choose("text-picture", "Ctrl+Alt+I")
    window.show_page("cards")
    page = window.findChild(CardsPage)
    qtbot.waitUntil(lambda: not page.is_searching)

    page.findChild(QAction, "cards-edit").trigger()

    editor = page.findChild(EditView)
    assert "Ctrl+Alt+I" in editor.findChild(Button, "insert-picture").toolTip()
    assert editor.findChild(QAction, "text-picture").shortcut() == QKeySequence("Ctrl+Alt+I")


def test_who_reads_through_covers_and_turns_by_other_keys(window, choose, desk):
    """What the buttons say is what holds, and the palette offers the same."""
    link = next(one.card.links[0] for one in desk.collection.all_stored() if one.card.links)
    window.findChild(TodayPage).reading_requested.emit(ChapterAt(link.video_id, link.start_s))
    page = window.findChild(ReadingPage)
    cover = page.findChild(Button, "reading-cover")
    assert cover.text() == "Cover the answers   H"
    assert {"reading-cover", "reading-review"} <= offered(window)

    choose("reading-cover", "X")
    QTest.keyClick(page, Key.Key_H)
    assert cover.text() == "Cover the answers   X"

    QTest.keyClick(page, Key.Key_X)
    assert cover.text() == "Show the answers   X"
