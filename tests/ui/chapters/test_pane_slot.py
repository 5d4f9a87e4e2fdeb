"""The pane comes after the question: nobody waits for a video's chapters to be painted."""

from PySide6.QtWidgets import QListView

from llmcards.ui.chapters.pane import ChapterPane
from llmcards.ui.today.review_page import ReviewPage


def _reads(monkeypatch):
    """Count what the pane reads."""
    seen = []
    show = ChapterPane.show_card

    def counted(pane, card):
        seen.append(card)
        show(pane, card)

    monkeypatch.setattr(ChapterPane, "show_card", counted)
    return seen


def test_the_pane_is_there_with_the_first_card(window):
    """A window whose parts come one after the other looks broken."""
    window.begin()

    assert window.findChild(ChapterPane).isVisible()
    assert window.findChild(QListView, "chapter-list").model().rowCount() > 0


def test_the_pane_follows_a_card_once_the_keyboard_rests(window, qtbot, monkeypatch):
    """Three cards are rated quickly; only the chapters of the last one are of use."""
    window.begin()
    review = window.findChild(ReviewPage)
    read = _reads(monkeypatch)

    for _ in range(3):
        review.actions_.proceed.trigger()
        review.actions_.rated.emit(4)
    assert not read
    qtbot.waitUntil(lambda: bool(read))

    assert read == [review.card]


def test_a_pane_that_is_put_away_does_not_come_back(window, qtbot):
    """The last card asks for the pane, and is then gone."""
    window.begin()
    review = window.findChild(ReviewPage)

    review.card_shown.emit(review.card)
    window.show_today()
    qtbot.wait(20)

    assert not window.findChild(ChapterPane).isVisible()
