"""Which videos fade, and how the page may be narrowed."""

import pytest

from llmcards.cards import Rating
from llmcards.workflows.decks import take_deck
from llmcards.workflows.offers import bundled_decks
from llmcards.workflows.progress import fading_videos, has_past, module_names, recall_of
from llmcards.workflows.progress_csv import mastery_table
from llmcards.workflows.scope import Scope
from llmcards.workflows.sitting import Sitting


@pytest.fixture
def deck_desk(desk):
    """A desk over the English bundled deck."""
    take_deck(desk, next(offer.path for offer in bundled_decks() if offer.language == "en"))
    return desk


def test_only_videos_with_a_reviewed_card_are_told(deck_desk):
    """A timeline that is all grey says nothing."""
    before = fading_videos(deck_desk), has_past(deck_desk)
    sitting = Sitting(deck_desk, Scope(video_id=deck_desk.collection.videos()[0].id))
    linked = {link.video_id for link in sitting.current.card.links}
    sitting.answer(Rating.GOOD, 5_000)

    told = fading_videos(deck_desk)

    assert before == ((), False)
    assert has_past(deck_desk)
    assert {entry.video.id for entry in told} == linked
    assert [recall_of(entry) for entry in told] == [pytest.approx(1.0)] * len(told)


def test_a_module_shows_its_own_videos(deck_desk):
    """The filter of the page holds for the videos too."""
    for video in deck_desk.collection.videos():
        Sitting(deck_desk, Scope(video_id=video.id)).answer(Rating.GOOD, 5_000)
    (module,) = module_names(deck_desk)
    page = deck_desk.collection.module(module.id)
    named = {place.video_id for place in (*page.lectures, *page.steps)}

    told = fading_videos(deck_desk, module.id)

    assert {entry.video.id for entry in told} == named - {None}
    assert fading_videos(deck_desk, "another") == ()


def test_the_table_has_a_row_for_each_chapter(deck_desk):
    """What is drawn can be had in numbers."""
    video = deck_desk.collection.videos()[0]
    Sitting(deck_desk, Scope(video_id=video.id)).answer(Rating.GOOD, 5_000)

    table = mastery_table(fading_videos(deck_desk))

    rows = [row for row in table.rows if row[0] == video.id]
    assert [row[3] for row in rows] == [chapter.title for chapter in video.chapters]
    assert [row[5] for row in rows if row[5] is not None] == [pytest.approx(1.0)]
