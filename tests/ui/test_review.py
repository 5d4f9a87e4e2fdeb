"""A day's review, by keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPlainTextEdit, QWidget

from llmcards.cards import Rating, Seen
from llmcards.ui.intervals import short_interval
from llmcards.ui.kit.buttons import Button, RatingButton
from llmcards.ui.kit.checks import CheckLine
from llmcards.ui.today.page import TodayPage
from llmcards.ui.today.review_page import ReviewPage

Key = Qt.Key

TONES = ("again", "hard", "good", "easy")


def button(window, tone) -> RatingButton:
    """Return a rating's button."""
    return window.findChild(RatingButton, f"rate-{tone}")


def begin(qtbot, window) -> ReviewPage:
    """Start from Today with Enter, as a learner does."""
    qtbot.keyClick(window.findChild(TodayPage), Key.Key_Return)
    return window.findChild(ReviewPage)


def press(qtbot, page, *keys) -> None:
    """Press keys one after the other."""
    for key in keys:
        qtbot.keyClick(page, key)


def test_a_day_is_reviewed_by_keyboard_alone(qtbot, window, desk, clock):
    """Five minutes a day must not need a mouse."""
    page = begin(qtbot, window)
    answered = 0

    while page.card is not None:
        clock.move(seconds=20)
        press(qtbot, page, Key.Key_Space, Key.Key_4)
        answered += 1

    assert answered == len(list(desk.collection.log.all())) > 10
    assert window.findChild(Button, "summary-back").isVisible()


def test_space_shows_the_answer_before_it_rates(qtbot, window, desk):
    """A rating given before the answer was seen would be a lie."""
    page = begin(qtbot, window)

    press(qtbot, page, Key.Key_3)

    assert not list(desk.collection.log.all())
    assert not page.findChild(QPlainTextEdit, "editor-answer").isVisible()


def test_space_is_good_where_nothing_is_ticked(qtbot, window, desk):
    """As in Anki: who never ticks would else forget each card."""
    page = begin(qtbot, window)
    card = page.card

    press(qtbot, page, Key.Key_Space, Key.Key_Space)

    assert desk.collection.reviews(card.id)[0].rating is Rating.GOOD


def test_key_points_propose_the_rating_that_space_gives(qtbot, window, desk):
    """One of several ticked says Again, all of them Good, and no tick nothing."""
    page = begin(qtbot, window)
    card = page.card

    press(qtbot, page, Key.Key_Space)
    unticked = [tone for tone in TONES if button(window, tone).is_proposed]
    press(qtbot, page, Key.Key_5)
    first = button(window, "again").is_proposed
    for place in range(1, len(card.key_points)):
        press(qtbot, page, Qt.Key(Key.Key_5 + place))
    ticked = button(window, "good").is_proposed
    press(qtbot, page, Key.Key_Space)

    assert (unticked, first, ticked) == ([], True, True)
    assert desk.collection.reviews(card.id)[0].rating is Rating.GOOD


def test_the_interval_on_the_button_is_the_one_that_is_scheduled(qtbot, window, desk, clock):
    """An interval that turns out another one costs the learner's trust."""
    page = begin(qtbot, window)

    for key, tone in ((Key.Key_1, "again"), (Key.Key_3, "good"), (Key.Key_4, "easy")):
        card = page.card
        press(qtbot, page, Key.Key_Space)
        shown = button(window, tone).interval
        press(qtbot, page, key)

        after = desk.collection.schedule(card.id)
        assert isinstance(after, Seen)
        wait_ms = 0 if after.due_ms is None else after.due_ms - clock()
        assert shown == short_interval(wait_ms, after.interval_days)
        clock.move(seconds=5)


def test_undo_brings_the_card_back_and_redo_takes_it_away(qtbot, window, desk):
    """A slip of the finger must cost one key."""
    page = begin(qtbot, window)
    first = page.card.id
    press(qtbot, page, Key.Key_Space, Key.Key_1)

    press(qtbot, page, Key.Key_U)
    after_undo = page.card.id
    live_after_undo = list(desk.collection.log.all())
    qtbot.keyClick(page, Key.Key_Y, Qt.KeyboardModifier.ControlModifier)

    assert after_undo == first
    assert not live_after_undo
    assert [review.card_id for review in desk.collection.log.all()] == [first]


def test_the_russian_layout_has_the_same_keys(qtbot, window, desk):
    """U is a letter of the keyboard, not of the alphabet: there it says Г."""
    page = begin(qtbot, window)
    first = page.card.id
    press(qtbot, page, Key.Key_Space, Key.Key_1)

    QTest.sendKeyEvent(
        QTest.KeyAction.Click, page, Qt.Key(ord("Г")), "г", Qt.KeyboardModifier.NoModifier
    )

    assert page.card.id == first


def test_a_card_is_edited_where_it_stands(qtbot, window, desk):
    """A slip in a card is mended at once or never."""
    page = begin(qtbot, window)
    card = page.card
    press(qtbot, page, Key.Key_Space, Key.Key_E)

    page.findChild(QPlainTextEdit, "editor-answer").setPlainText("Another answer.")
    qtbot.keyClick(
        page.findChild(QPlainTextEdit, "editor-answer"),
        Key.Key_Return,
        Qt.KeyboardModifier.ControlModifier,
    )

    assert desk.collection.card(card.id).answer == "Another answer."
    assert page.card.answer == "Another answer."
    assert desk.collection.card(card.id).key_points == card.key_points


def test_leaving_the_editor_keeps_the_draft(qtbot, window, desk):
    """Esc asks nothing and loses nothing."""
    page = begin(qtbot, window)
    before = page.card
    press(qtbot, page, Key.Key_E)
    box = page.findChild(QPlainTextEdit, "editor-question")
    box.setPlainText("Half a thought")

    qtbot.keyClick(box, Key.Key_Escape)
    press(qtbot, page, Key.Key_E)

    assert desk.collection.card(before.id) == before
    assert box.toPlainText() == "Half a thought"
    assert page.findChild(object, "editor-restored").isVisible()


def test_letters_typed_in_the_editor_are_no_keys(qtbot, window, desk):
    """B in a word must not bury the card."""
    page = begin(qtbot, window)
    card = page.card
    press(qtbot, page, Key.Key_E)
    box = page.findChild(QPlainTextEdit, "editor-question")
    box.clear()

    qtbot.keyClicks(box, "subset 1")

    assert box.toPlainText() == "subset 1"
    assert page.card == card


def test_bury_suspend_and_flag_can_be_taken_back(qtbot, window, desk):
    """Whatever a key does, Undo undoes."""
    page = begin(qtbot, window)
    card = page.card.id

    for key in (Key.Key_B, Key.Key_S, Key.Key_F):
        press(qtbot, page, key)
        stored = desk.collection.stored(card)
        assert stored.buried_day is not None or stored.suspended or stored.flag
        press(qtbot, page, Key.Key_U)

    stored = desk.collection.stored(card)
    assert (stored.buried_day, stored.suspended, stored.flag) == (None, False, 0)
    assert page.card.id == card


def test_the_focused_rating_is_the_one_that_space_gives(qtbot, window, desk):
    """Whoever goes by Tab means the button that the ring is on."""
    page = begin(qtbot, window)
    card = page.card
    press(qtbot, page, Key.Key_Space)

    button(window, "hard").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button(window, "hard"), Key.Key_Space)

    assert desk.collection.reviews(card.id)[0].rating is Rating.HARD


def test_a_flag_keeps_answer_and_ticks(qtbot, window):
    """Flagging in the middle of an answer must not cover it again."""
    page = begin(qtbot, window)
    press(qtbot, page, Key.Key_Space, Key.Key_5)

    press(qtbot, page, Key.Key_F)

    assert page.findChild(CheckLine, "key-point-0").isChecked()
    assert button(window, "good").isVisible()


def test_the_keys_go_on_working_after_a_click_into_the_pane(qtbot, window, desk):
    """A look at the chapters must not end the review."""
    page = begin(qtbot, window)
    card = page.card
    pane = window.findChild(QWidget, "chapter-pane")
    pane.findChild(QListView).setFocus(Qt.FocusReason.MouseFocusReason)

    press(qtbot, pane.findChild(QListView), Key.Key_Space, Key.Key_3)

    assert desk.collection.reviews(card.id)[0].rating is Rating.GOOD


def test_an_undo_on_offer_is_gone_after_the_next_change(window, qtbot):
    """It names one change; by then it would take back another."""
    window.begin()
    review = window.findChild(ReviewPage)
    qtbot.keyClick(review, Qt.Key.Key_B)
    assert window.toast.isVisible()

    review.undo()

    assert not window.toast.isVisible()
