"""The chapter pane follows the card, opens the second, and lets the link be corrected."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from llmcards.cards import Card
from llmcards.ui.chapters.chapter_list import ChapterList
from llmcards.ui.chapters.pane import ChapterPane
from llmcards.ui.chapters.poster import Poster
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.timeline import Timeline
from llmcards.workflows.sitting import Sitting

Key = Qt.Key


@pytest.fixture
def opened() -> list[str]:
    """The addresses that the browser was asked for."""
    return []


@pytest.fixture
def pane(qtbot, around, desk, opened) -> ChapterPane:
    """The pane over the bundled deck."""
    pane = ChapterPane(desk, opener=lambda url: opened.append(url.toString()))
    qtbot.addWidget(pane)
    pane.resize(360, 760)
    pane.show()
    return pane


def linked_card(desk, *, links=1) -> Card:
    """Return a card with so many links."""
    cards = (entry.card for entry in desk.collection.all_stored())
    return next(card for card in cards if len(card.links) == links)


def chapters(pane) -> ChapterList:
    """Return the list of chapters."""
    return pane.findChild(ChapterList)


def hint(pane) -> str:
    """Return the helping words, empty where none are shown."""
    label = pane.findChild(QLabel, "chapter-hint")
    return label.text() if label.isVisible() else ""


def test_the_card_s_chapter_is_marked_and_in_view(pane, desk):
    """No hunting in a three-hour video."""
    card = linked_card(desk)

    pane.show_card(card)

    index = chapters(pane).currentIndex()
    assert index.isValid()
    assert chapters(pane).visualRect(index).intersects(chapters(pane).viewport().rect())
    assert pane.findChild(Timeline).current == index.row()


def test_a_click_on_the_poster_opens_the_video_at_its_second(qtbot, pane, desk, opened):
    """The link must lead to the sentence, not to the start."""
    card = linked_card(desk)
    pane.show_card(card)

    qtbot.mouseClick(pane.findChild(Poster), Qt.MouseButton.LeftButton)

    link = card.links[0]
    assert opened == [f"https://www.youtube.com/watch?v={link.video_id}&t={link.start_s}s"]


def test_a_chapter_is_chosen_and_opened_by_keys(qtbot, pane, desk, opened):
    """Arrows, Enter, O: the pane works without a mouse."""
    pane.show_card(linked_card(desk))
    chapters(pane).setFocus()
    qtbot.keyClick(chapters(pane), Key.Key_Home)

    with qtbot.waitSignal(pane.chapter_requested) as requested:
        qtbot.keyClick(chapters(pane), Key.Key_Return)
    qtbot.keyClick(chapters(pane), Key.Key_O)

    assert requested.args[0].chapter.start_s == 0
    assert opened[0].endswith("&t=0s")


def test_a_link_is_corrected_and_the_correction_undone(qtbot, pane, desk):
    """A wrong link is put right where it is seen."""
    card = linked_card(desk)
    pane.show_card(card)
    qtbot.keyClick(chapters(pane), Key.Key_Home)

    with qtbot.waitSignal(pane.link_changed):
        qtbot.keyClick(chapters(pane), Key.Key_L)

    assert desk.collection.card(card.id).links[0].start_s == 0
    assert pane.link.start_s == 0
    desk.collection.undo()
    assert desk.collection.card(card.id).links == card.links


def test_the_keys_work_in_a_russian_layout(qtbot, pane, desk, opened):
    """Nobody switches the layout for one key."""
    pane.show_card(linked_card(desk))

    # Qt's test keys are Latin only.
    event = QKeyEvent(QEvent.Type.KeyPress, 0x0429, Qt.KeyboardModifier.NoModifier, "щ")
    QApplication.sendEvent(chapters(pane), event)

    assert len(opened) == 1


def test_a_chapter_is_offered_as_a_review_of_its_own(qtbot, pane, desk):
    """What is fading is reviewed where it is seen to fade."""
    card = linked_card(desk)
    pane.show_card(card)

    with qtbot.waitSignal(pane.review_requested) as wanted:
        qtbot.mouseClick(pane.findChild(Button, "chapter-review"), Qt.MouseButton.LeftButton)

    sitting = Sitting(desk, wanted.args[0])
    assert sitting.current is not None
    assert any(link.video_id == card.links[0].video_id for link in sitting.current.card.links)


def test_a_card_with_two_links_can_show_both(qtbot, pane, desk):
    """An answer may be said in two lectures."""
    card = linked_card(desk, links=2)
    pane.show_card(card)

    qtbot.mouseClick(pane.findChild(Button, "link-1"), Qt.MouseButton.LeftButton)

    assert pane.link == card.links[1]
    assert pane.findChild(Poster).action_text.startswith("Open on YouTube at")


def test_a_card_without_a_chapter_says_how_to_link_it(pane, desk):
    """The module's videos are at hand to choose from."""
    card = linked_card(desk)
    with desk.collection.change("unlink") as change:
        change.set_links(card.id, ())

    pane.show_card(desk.collection.card(card.id))

    assert "press L" in hint(pane)
    assert chapters(pane).model().rowCount() > 0


def test_a_card_without_a_video_says_so(pane):
    """An empty pane without a word looks broken."""
    pane.show_card(Card(id="lone", question="What is a token?"))

    assert "names no video" in hint(pane)
    assert not chapters(pane).isVisible()


def test_no_card_shows_what_the_pane_is_for(pane):
    """The pane explains itself before the first card."""
    pane.show_card(None)

    assert "appears here" in hint(pane)


def test_the_chance_of_recall_is_said_in_figures_too(pane, desk, clock):
    """Colour alone tells nothing to one reader in twelve."""
    card = linked_card(desk)
    sitting = Sitting(desk)
    while sitting.current is not None:
        sitting.answer(4, 5_000)
        clock.move(seconds=10)

    pane.show_card(card)

    model = chapters(pane).model()
    tips = [model.tip(place) for place in range(model.rowCount())]
    assert any("% to be recalled today" in tip for tip in tips)


def test_the_pane_changes_its_language_while_it_is_open(qtbot, pane, desk, around):
    """Nothing English is left behind."""
    pane.show_card(linked_card(desk))

    around.languages.choose("ru")

    review = pane.findChild(Button, "chapter-review")
    qtbot.waitUntil(lambda: review.accessibleName() == "Повторить")
    assert pane.findChild(Poster).action_text.startswith("Открыть на YouTube")


def test_the_letters_of_the_pane_do_not_reach_the_review(qtbot, window, desk):
    """O in the list opens the chosen chapter; it must not be ambiguous."""
    window.begin()
    pane = window.findChild(ChapterPane)
    addresses = []
    pane._opener = lambda url: addresses.append(url.toString())
    chapters(pane).setFocus()
    qtbot.keyClick(chapters(pane), Key.Key_End)

    qtbot.keyClick(chapters(pane), Key.Key_Return)
    qtbot.keyClick(chapters(pane), Key.Key_O)

    assert len(addresses) == 1
    assert not addresses[0].endswith("t=0s")


def test_another_video_of_the_module_can_be_looked_at(qtbot, pane, desk):
    """An answer may be said in the lecture before."""
    pane.show_card(linked_card(desk))
    shown = pane.findChild(QLabel, "chapter-video").text()

    qtbot.mouseClick(pane.findChild(QToolButton, "chapter-videos"), Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    ticked = [action.text() for action in menu.actions() if action.isChecked()]
    other = next(action for action in menu.actions() if not action.isChecked())
    other.trigger()
    menu.close()

    assert ticked == [shown]
    assert pane.findChild(QLabel, "chapter-video").text() == other.text() != shown


def test_the_title_never_lies_over_the_poster(pane, desk):
    """The poster grows with the pane: what is below has to make room before it is painted."""
    pane.show_card(linked_card(desk))
    QApplication.processEvents()

    pane.resize(520, 900)  # and nothing else has its turn

    poster, title = pane.findChild(Poster), pane.findChild(QLabel, "chapter-video")
    assert poster.height() > 200
    assert poster.geometry().bottom() < title.geometry().top()
    assert title.geometry().bottom() < title.parentWidget().height()
