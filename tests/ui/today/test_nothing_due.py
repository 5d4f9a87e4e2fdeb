"""A day on which nothing is due: what comes, and what can be done instead."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from llmcards.cards import Card, Rating, Seen
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.small_bars import SmallBars
from llmcards.ui.today.page import TodayPage
from llmcards.ui.today.review_page import ReviewPage
from llmcards.ui.today.summary_view import SummaryView
from llmcards.workflows.limits import DailyLimits, set_limits_today
from llmcards.workflows.overriding import set_due
from llmcards.workflows.sitting import Sitting

# After a day all is still known; after half a year every chapter has faded.
FADED_DAYS = {"ahead": 1, "chapter": 180}


@pytest.fixture
def idle(desk, clock):
    """Everything was answered, one card forgotten on the way; one question is still open."""
    sitting = Sitting(desk)
    sitting.answer(Rating.AGAIN, 5000)
    while sitting.current is not None:
        clock.move(seconds=700)
        sitting.answer(Rating.EASY, 5000)
    module = desk.collection.modules()[0].id
    with desk.collection.change("import") as change:
        change.put_card(Card("open", "Open?", module_id=module, place="exercise"))
    return desk


def offer(qtbot, window, kind):
    """Return the link of an offer, once it is there."""
    link = window.findChild(Button, f"instead-{kind}")
    qtbot.waitUntil(link.isVisible, timeout=5000)
    return link


def test_the_bars_show_what_is_scheduled(open_window, idle):
    """The week is a promise that the schedule keeps."""
    window = open_window(idle)
    today = idle.today()

    due = [stored.schedule for stored in idle.collection.all_stored()]
    days = [one.due_day - today for one in due if isinstance(one, Seen)]

    shown = [number for _, number in window.findChild(SmallBars, "week-bars").bars]
    assert shown == [days.count(after) for after in range(1, 8)]
    assert sum(shown) > 0


@pytest.mark.parametrize("kind", ["forgotten", "ahead", "chapter"])
def test_an_offer_starts_its_review(qtbot, open_window, idle, clock, kind):
    """Who has time left should need one click, and no search."""
    if kind != "forgotten":
        clock.move(days=FADED_DAYS[kind])
        set_limits_today(idle, DailyLimits(new=0, reviews=0))
        seen = (one for one in idle.collection.all_stored() if isinstance(one.schedule, Seen))
        set_due(idle, next(seen).card.id, 1)
    window = open_window(idle)

    qtbot.mouseClick(offer(qtbot, window, kind), Qt.MouseButton.LeftButton)

    assert window.findChild(ReviewPage).card is not None


def test_a_chapter_that_is_still_known_does_not_fade(qtbot, open_window, idle):
    """To name one that fades "most", at 100 %, sends nobody to work."""
    window = open_window(idle)

    offer(qtbot, window, "answer")

    assert not window.findChild(Button, "instead-chapter").isVisible()


def test_parts_that_wait_and_tomorrow_s_new_cards_are_told(open_window, desk, clock):
    """The day ended before its limit, and nobody said why or when the rest comes."""
    ids = [stored.card.id for stored in desk.collection.all_stored()]
    with desk.collection.change("group") as change:
        change.put_cards([replace(desk.collection.card(one), group="g") for one in ids])
    sitting = Sitting(desk)
    sitting.answer(Rating.EASY, 5000)

    window = open_window(desk)

    details = window.findChild(QLabel, "today-details").text()
    assert details.startswith("Up to 1 new card tomorrow.\n")
    assert f"{len(ids) - 1} more new cards held back" in details
    view = SummaryView()
    view.show_summary(sitting.summary(), clock(), None)
    assert view.findChild(QLabel, "summary-next").text() == details


def test_open_questions_lead_to_the_answers(qtbot, open_window, idle):
    """The best use of a free evening."""
    window = open_window(idle)
    link = offer(qtbot, window, "answer")

    with qtbot.waitSignal(window.findChild(TodayPage).answer_requested):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)


def test_while_cards_are_due_nothing_else_is_offered(qtbot, window):
    """One thing at a time: first what is due."""
    assert not window.findChild(Button, "instead-answer").isVisible()
