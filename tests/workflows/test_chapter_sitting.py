"""A chapter of a video is a review of its own."""

from dataclasses import replace

import pytest

from llmcards.cards import ChapterLink, Rating
from llmcards.workflows.scope import chapter_scope


@pytest.fixture
def chapter(learner, description, answered, desk):
    """A chapter with three cards, one of them seen."""
    learner.takes(description)
    video = desk.collection.video("Srch_In1Hr0")
    linked = ChapterLink(video.id, video.chapters[1].title, video.chapters[1].start_s)
    with desk.collection.change("link") as change:
        for card_id in answered:
            change.set_links(card_id, [linked] if card_id in answered[:3] else [])
    learner.rates(answered[0], Rating.EASY)
    return chapter_scope(video, video.chapters[1])


def test_a_chapter_asks_all_its_cards_due_or_not(sit, chapter, answered, clock, learner, done):
    """A click on a fading segment of the timeline is a wish to have it back now."""
    clock.move(days=1)

    ids = done(sit(chapter, new_per_day=0, reviews_per_day=0))

    assert sorted(ids) == sorted(answered[:3])
    assert learner.wrong_schedules() == []


def test_a_chapter_asks_a_card_once_a_day(sit, chapter, clock, done):
    """An early review is done when it is done."""
    clock.move(days=1)
    done(sit(chapter))

    assert sit(chapter).current is None


@pytest.mark.parametrize("act", ["bury", "suspend"])
def test_a_chapter_leaves_alone_what_was_put_away(sit, chapter, clock, desk, act, done):
    """What was hidden until tomorrow is hidden on every way to it."""
    away = next(iter(desk.collection.all_stored())).card.id
    clock.move(days=1)
    with desk.collection.change(act) as change:
        if act == "bury":
            change.bury(away, desk.today())
        else:
            change.suspend(away, suspended=True)

    assert away not in done(sit(chapter))


def test_a_chapter_asks_the_parts_of_one_question_together(
    sit, chapter, answered, desk, clock, done
):
    """Whoever asks for the whole chapter gets the whole chapter."""
    with desk.collection.change("group") as change:
        change.put_cards([replace(desk.collection.card(c), group="g") for c in answered[:3]])
    clock.move(days=1)

    assert len(done(sit(chapter))) == 3
