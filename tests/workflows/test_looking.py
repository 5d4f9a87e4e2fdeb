"""What the screens and scripts are told: today, listings, mastery, links, exports."""

import pytest

from llmcards.cards import ChapterLink, LinkMaker, Rating
from llmcards.errors import ExportError
from llmcards.settings import Settings
from llmcards.workflows import bulk
from llmcards.workflows.answering import waiting_count
from llmcards.workflows.card_videos import find_card, videos_of_card
from llmcards.workflows.course import course, known_shares, questions_of
from llmcards.workflows.exporting import deck_path, export, find_module
from llmcards.workflows.limits import DailyLimits, set_limits_today
from llmcards.workflows.linking import choose_link, remove_link
from llmcards.workflows.listing import due_now, listed
from llmcards.workflows.mastery import video_mastery
from llmcards.workflows.overriding import decide
from llmcards.workflows.pace import minutes_for
from llmcards.workflows.progress import forecast
from llmcards.workflows.today import today, with_mastery, with_outlook


def test_today_is_split_by_lecture_and_adds_up(desk, answered, sit):
    """The parts are what the sitting will ask."""
    now = today(desk)

    assert [(part.lecture, part.new) for part in now.parts] == [(1, 4), (2, 4), (None, 7)]
    assert sum(part.new + part.review for part in now.parts) == now.due
    assert now.due == sit().progress.left
    assert (now.cards, now.without_answer, now.streak_days) == (len(answered), 0, 0)


def test_cards_without_an_answer_wait_and_are_counted(desk, learner, sample):
    """They are work to be done, not reviews."""
    learner.takes(sample)

    now = today(desk)

    assert now.due == 1  # the step's question, which brings its answer
    assert now.without_answer == now.cards - 1


def test_what_waits_for_an_answer_is_counted_alike_everywhere(desk, learner, sample, tmp_path):
    """Today said 8, Course 7 and the export 9: a suspended question asks for nothing."""
    learner.takes(sample)
    waiting = waiting_count(desk)
    first = next(card for card in learner.cards() if not card.has_answer)

    bulk.suspend(desk, [first.id], suspended=True)

    left = sum(module.without_answer for module in course(desk))
    told = export(desk, tmp_path / "a.apkg").without_answer
    assert {waiting_count(desk), today(desk).without_answer, left, told} == {waiting - 1}


def test_the_learner_s_own_pace_tells_the_minutes(desk, learner, answered):
    """Twenty seconds a card is a guess; a first hasty answer must not make it four."""
    before = minutes_for(desk, 3)
    learner.rates(answered[0])
    after_one = minutes_for(desk, 3)
    for card_id in answered[1:10]:
        learner.rates(card_id)

    assert before == 1.0
    assert after_one == pytest.approx(3 * (0.9 * 20 + 0.1 * 4) / 60)
    assert minutes_for(desk, 3) == pytest.approx(3 * 4 / 60)


def test_a_day_of_reviews_makes_a_streak(desk, learner, answered, clock):
    """The next day may still come."""
    learner.rates(answered[0])
    clock.move(days=1)
    learner.rates(answered[1])

    assert with_outlook(desk, today(desk)).streak_days == 2


def test_known_share_falls_with_time(desk, learner, answered, clock):
    """What is not repeated fades."""
    for card_id in answered[:4]:
        learner.rates(card_id, Rating.EASY)
    part = today(desk).parts[0]
    fresh = with_mastery(desk, part).known_share
    clock.move(days=100)

    faded = with_mastery(desk, part).known_share

    assert fresh == pytest.approx(1.0)
    assert 0 < faded < 0.7


def test_mastery_counts_cards_by_chapter(desk, learner, answered, description):
    """One look shows which part of the lecture is fading."""
    learner.takes(description)
    card = learner.asks("What is an inverted index")
    learner.rates(card.id, Rating.EASY)

    mastery = video_mastery(desk, "Srch_In1Hr0")

    by_title = {one.chapter.title: one for one in mastery.chapters}
    assert by_title["The inverted index"].recall == pytest.approx(1.0)
    assert by_title["The inverted index"].cards >= 1
    assert by_title["Politeness and robots.txt"].recall is None
    assert video_mastery(desk, "nobody") is None


def test_what_is_listed_as_due_comes_in_the_sitting_s_order(desk, sit, done, answered):
    """A script that reviews goes the learner's way."""
    due = [entry.stored.card.id for entry in due_now(desk)]

    assert due == done(sit())


def test_listed_cards_have_their_due_moment_in_utc(desk, learner, answered):
    """A learning step is due at its minute, a review at its day's start."""
    learner.rates(answered[0], Rating.AGAIN)
    learner.rates(answered[1], Rating.EASY)

    first, second, third, *_ = listed(desk)

    assert first.due.isoformat() == "2026-03-02T12:01:00+00:00"
    assert second.due.hour == 4
    assert third.due is None


def test_a_search_lists_what_it_finds(desk, answered):
    """In any form of the word."""
    found = [entry.stored.card.question for entry in listed(desk, "crawlers")]

    assert found
    assert all("crawler" in question for question in found)


def test_the_learner_s_link_comes_first_and_replaces_the_program_s(
    desk, learner, sample, description
):
    """A guess gives way to whoever has watched the video."""
    learner.takes(sample, description)
    card, video = learner.asks("What is an inverted index"), desk.collection.video("Srch_In1Hr0")

    choose_link(desk, card.id, video, video.chapters[2])

    (link,) = desk.collection.card(card.id).links
    assert (link.chapter, link.made_by) == (video.chapters[2].title, LinkMaker.LEARNER)


def test_a_link_can_be_taken_away_and_brought_back(desk, learner, sample, description):
    """One of several, and by undo."""
    learner.takes(sample, description)
    card = learner.asks("What is an inverted index")

    remove_link(desk, card.id, card.links[0])
    assert desk.collection.card(card.id).links == ()

    desk.collection.undo()
    assert desk.collection.card(card.id).links == card.links


def test_the_videos_of_a_card_are_its_links_then_its_lecture_s(desk, learner, sample, description):
    """The pane follows the card."""
    learner.takes(sample, description)
    card = learner.asks("What problem does ranking solve")
    with desk.collection.change("link") as change:
        change.set_links(card.id, [ChapterLink("unknown", "?", 0)])

    videos = videos_of_card(desk, find_card(desk, card.id))

    assert [video.id for video in videos] == ["Srch_In1Hr0"]
    assert find_card(desk, "nobody") is None


def test_an_export_counts_what_it_left_behind(desk, learner, sample, tmp_path):
    """One answered card of sixteen goes along."""
    learner.takes(sample)
    said = []

    result = export(desk, tmp_path / "a.apkg", report=lambda *done: said.append(done))

    assert (result.cards, result.without_answer, result.reviews) == (1, 14, 0)
    assert result.path.stat().st_size > 0
    assert said[-1][0] == said[-1][1]


def test_an_export_that_is_stopped_leaves_no_file(desk, answered, tmp_path):
    """Half a package would be imported by somebody."""

    def stop(*_):
        raise InterruptedError

    with pytest.raises((InterruptedError, ExportError)):
        export(desk, tmp_path / "a.apkg", report=stop)

    assert not (tmp_path / "a.apkg").exists()


def test_a_module_is_found_by_title_and_by_identity(desk, answered):
    """Whatever the case of its letters."""
    (module,) = desk.collection.modules()

    assert find_module(desk, "HOW WEB SEARCH WORKS") == module
    assert find_module(desk, module.id) == module


def test_each_lecture_has_its_deck_in_anki(desk, answered, learner):
    """The phone shows the course as the page does."""
    (module,) = desk.collection.modules()

    paths = dict.fromkeys(deck_path(card, module).split("::", 1)[1] for card in learner.cards())

    assert list(paths) == ["Lecture 1", "Lecture 2", "Steps", "Exercises"]


def test_what_was_forgotten_a_moment_ago_is_not_known(
    desk, learner, sample, description, answered
):
    """The chance of recall is 1 right after "Again"; to call that known would be a lie."""
    learner.takes(sample, description)
    for card_id in answered[:4]:
        learner.rates(card_id, Rating.EASY)
    before = with_mastery(desk, today(desk).parts[0])
    learner.rates(answered[0], Rating.AGAIN)

    after = with_mastery(desk, today(desk).parts[0])
    (branch,) = [one for one in course(desk)[0].branches if one.lecture == 1]
    states = {one.card_id: one for one in questions_of(desk, branch)}

    assert (before.known_share, after.known_share) == (1.0, pytest.approx(0.75))
    assert known_shares(desk, [branch])[branch.key] == pytest.approx(0.75)
    assert states[answered[0]].recall == 0
    chapters = video_mastery(desk, after.video_id).chapters
    assert min(one.recall for one in chapters if one.recall is not None) < 1


def test_the_week_counts_what_comes_later_today(desk, learner, answered, clock):
    """A card on a learning step is work of this evening, and no secret."""
    for card_id in answered:
        learner.rates(card_id, Rating.EASY)
    desk.adopt(Settings(learning_steps=(60, 120)))
    with desk.collection.change("forget") as change:
        decide(desk, change, answered[0], None)
    learner.rates(answered[0], Rating.AGAIN)

    now = with_outlook(desk, today(desk))

    assert (now.due, now.later) == (0, 1)
    clock.move(minutes=45)
    assert (today(desk).due, today(desk).later) == (1, 0)


def test_what_limits_put_off_comes_tomorrow(desk, learner, answered, clock):
    """To say "no cards tomorrow" of a backlog would be wrong."""
    for card_id in answered[:3]:
        learner.rates(card_id, Rating.EASY)
    clock.move(days=30)
    set_limits_today(desk, DailyLimits(new=0, reviews=0))

    now = today(desk)

    assert (now.due, now.tomorrow) == (0, 3)


def test_the_week_and_the_forecast_tell_the_same_of_buried_cards(desk, learner, answered, clock):
    """A card on a learning step was in one of them only."""
    for card_id in answered[1:]:
        learner.rates(card_id, Rating.EASY)
    learner.rates(answered[0], Rating.AGAIN)
    bulk.bury(desk, answered, buried=True)

    now = with_outlook(desk, today(desk))

    assert (now.due, now.later, now.next_step_ms) == (0, 0, None)
    assert now.tomorrow == 1
    assert now.week == tuple(day.cards for day in forecast(desk, 8).days[1:])


def test_what_was_buried_while_due_comes_tomorrow_once(desk, learner, answered, clock):
    """It is overdue, put off and buried, and still one card."""
    for card_id in answered[:3]:
        learner.rates(card_id, Rating.EASY)
    clock.move(days=30)
    bulk.bury(desk, answered[:2], buried=True)
    set_limits_today(desk, DailyLimits(new=0, reviews=0))

    now = today(desk)

    assert (now.due, now.tomorrow) == (0, 3)
    assert [day.cards for day in forecast(desk, 2).days] == [0, 2]
    assert forecast(desk, 2).overdue == 1


def test_limits_put_off_reviews_beside_learning_steps(desk, learner, answered, clock):
    """Learning has no limit: what is learnt now must not hide what waits until tomorrow."""
    for card_id in answered[:2]:
        learner.rates(card_id, Rating.EASY)
    clock.move(days=30)
    learner.rates(answered[2], Rating.AGAIN)
    set_limits_today(desk, DailyLimits(new=0, reviews=0))
    clock.move(minutes=2)

    now = with_outlook(desk, today(desk))

    assert (now.due, now.tomorrow) == (1, 2)


def test_the_summary_tells_of_what_limits_put_off(desk, learner, answered, clock, sit):
    """Today counts it for tomorrow, and the two stand one after the other on the screen."""
    for card_id in answered[:3]:
        learner.rates(card_id, Rating.EASY)
    clock.move(days=30)
    set_limits_today(desk, DailyLimits(new=0, reviews=0))

    summary = sit().summary()

    assert summary.due_tomorrow == today(desk).tomorrow == 3
    assert summary.next_due_ms == desk.days.start_of(desk.today() + 1)
