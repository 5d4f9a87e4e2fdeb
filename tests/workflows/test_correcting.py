"""What an import proposes is corrected before it is taken."""

from dataclasses import replace

import pytest

from llmcards.cards import LinkMaker
from llmcards.workflows import importing
from llmcards.workflows.course import course
from llmcards.workflows.importing import apply
from llmcards.workflows.linking import learner_link
from llmcards.workflows.plan import Decision, Placement, Status

_CRAWLER = "What is a crawler, and how does it find new pages?"


@pytest.fixture
def take(learner):
    """Take a plan with one card decided otherwise than proposed."""

    def decided(plan, words, **fields):
        item = next(one for one in plan.items if one.card.question.startswith(words))
        decision = replace(Decision.proposed_for(item), **fields)
        return apply(learner.desk, plan, {item.card.id: decision})

    return decided


def test_words_are_corrected_before_the_card_is_made(learner, take, sample):
    """The page's words are remembered, so that importing again keeps the learner's."""
    plan = learner.reads(sample)

    take(plan, "What is a crawler", question="Who is a crawler?", answer="A robot.")

    card = learner.asks("Who is a crawler")
    assert (card.answer, card.upstream) == ("A robot.", _CRAWLER)
    again = learner.reads(sample)
    assert learner.takes(sample).added == 0
    assert [item.is_task for item in again.items if item.status is not Status.SAME] == [True]


def test_a_question_is_taken_to_another_place_and_stays_there(learner, take, sample):
    """The page may have put it under the wrong lecture."""
    plan = learner.reads(sample)
    learner.takes(sample)
    branch = course(learner.desk)[0].branches[1]
    learner.desk.collection.undo()

    take(plan, "What is a crawler", placement=Placement(plan.modules[0], branch))

    card = learner.asks("What is a crawler")
    assert (card.place, card.lecture) == ("lecture-2", 2)
    learner.takes(sample)
    assert learner.asks("What is a crawler") == card


def test_the_parts_of_a_compound_question_are_corrected(learner, take, sample):
    """The program cuts a sentence; a person asks two questions."""
    plan = learner.reads(sample)
    parts = ("What is a crawler?", "How does a crawler find new pages?")

    take(plan, "What is a crawler", split=True, parts=parts)

    made = [card for card in learner.cards() if card.group]
    assert tuple(card.question for card in made) == parts
    assert learner.takes(sample).added == 0


def test_the_chapter_of_a_known_card_is_corrected_with_an_import(
    learner, take, sample, description
):
    """Where it was wrong, this is where one sees it."""
    learner.takes(sample, description)
    card = learner.asks("What is an inverted index")
    plan = learner.reads(sample)
    video = learner.desk.collection.video(card.links[0].video_id)
    chosen = learner_link(video, video.chapters[-1])

    result = take(plan, "What is an inverted index", take=True, link=chosen, is_link_own=True)

    assert result.changed == 1
    assert learner.desk.collection.card(card.id).links == (chosen,)


def test_no_chapter_leaves_none_even_where_a_deck_has_one(learner, take, seeds):
    """Who says "no chapter" does not want the deck's either."""
    plan = importing.read(seeds, learner.desk)
    item = next(one for one in plan.items if one.offered and one.offered[0].links)

    take(plan, item.card.question, use_offer=True, link=None, is_link_own=True)

    made = [one for one in learner.cards() if one.page_fingerprint == item.card.page_fingerprint]
    assert made
    assert all(not one.links and one.has_answer for one in made)


def test_the_same_question_of_another_module_is_told(learner, answered):
    """A second card of the same question is learnt twice; that is for the learner to decide."""
    asked = "What is an inverted index for?"
    page = (
        f"# Databases\n\n### Questions to lecture 1\n\n- {asked}\n- What is a key?\n- Who joins?\n"
    )

    plan = learner.reads(page)

    assert [item.also_in for item in plan.items] == ["How web search works", "", ""]


def test_moved_chapters_are_told_with_the_cards_that_follow(learner, sample, description):
    """The uploader has cut the film anew; every link moves along, and one sees where to."""
    learner.takes(sample, description)
    card = next(card for card in learner.cards() if card.links)
    video = learner.desk.collection.video(card.links[0].video_id)
    chapter = next(one for one in video.chapters if one.title == card.links[0].chapter)
    minutes, seconds = divmod(chapter.start_s, 60)
    old, new = (
        f"{minutes}:{seconds:02} {chapter.title}",
        f"{minutes}:{seconds + 1:02} {chapter.title}",
    )
    assert old in description

    plan = learner.reads(description.replace(old, new))

    (move,) = [one for one in plan.moves if one.title == chapter.title]
    assert (move.before_s, move.after_s) == (chapter.start_s, chapter.start_s + 1)
    assert move.cards == sum(
        link.chapter == chapter.title for one in learner.cards() for link in one.links
    )
    assert learner.reads(description).moves == ()


def test_a_chosen_link_is_the_learner_s(learner, take, sample, description):
    """It is trusted more than what the program finds next time."""
    plan = learner.reads(sample, description)
    video = plan.videos[0]
    chosen = learner_link(video, video.chapters[0])

    take(plan, "What is a crawler", link=chosen, is_link_own=True)

    assert learner.asks("What is a crawler").links[0].made_by is LinkMaker.LEARNER
