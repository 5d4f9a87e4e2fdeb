"""A lecture that the learner made stays apart from one of that number on the page."""

from dataclasses import replace

import pytest

from llmcards.cards import Rating
from llmcards.workflows.course import course
from llmcards.workflows.course_cards import add_question
from llmcards.workflows.course_places import add_lecture, add_module, move_branch_to
from llmcards.workflows.deleting import delete_branch
from llmcards.workflows.rearranging import move_cards, rename_branch

_PAGE = "# Module\n\n## 1. First\n\n## Questions to lecture 1\n\n- What is a token?\n- Why?\n"
_MORE = "\n## 2. Second\n\n## Questions to lecture 2\n\n- Why attention?\n"
_DECK = """\
id: bees
title: Bees
language: en
lectures:
  - {number: 1, title: Hives}
cards:
  - {id: hive, lecture: 1, question: What is a hive?, answer: A home.}
"""


def _lectures(learner, module=0):
    branches = course(learner.desk)[module].branches
    return [(one.lecture, one.title, one.total) for one in branches if one.lecture]


def _branch(learner, title):
    found = [one for module in course(learner.desk) for one in module.branches]
    return next(one for one in found if one.title == title)


@pytest.fixture
def own(learner):
    """The learner's second lecture in the page's module, with a question that was reviewed."""
    learner.takes(_PAGE)
    branch = add_lecture(learner.desk, learner.cards()[0].module_id, "My notes")
    card_id = add_question(learner.desk, branch, "What did I miss?")
    learner.edits(replace(learner.desk.collection.card(card_id), answer="That."))
    learner.rates(card_id, Rating.GOOD)
    return branch


def test_both_are_there_when_the_page_brings_one_of_this_number(learner, own):
    """They are about different things; one title over both questions would be wrong."""
    told = [(one.code, one.subject) for one in learner.reads(_PAGE + _MORE).warnings]

    learner.takes(_PAGE + _MORE)

    assert told == [("lecture_renumbered", "My notes")]
    assert _lectures(learner) == [(1, "First", 2), (2, "Second", 1), (3, "My notes", 1)]


def test_its_questions_keep_their_answers_and_their_past(learner, own):
    """To give way costs a number, nothing else."""
    before = learner.asks("What did I miss")
    schedule = learner.desk.collection.schedule(before.id)

    learner.takes(_PAGE + _MORE)

    after = learner.asks("What did I miss")
    tags = tuple("lecture::3" if tag == "lecture::2" else tag for tag in before.tags)
    assert after == replace(before, place="lecture-3", lecture=3, tags=tags)
    assert learner.desk.collection.schedule(after.id) == schedule
    assert learner.wrong_schedules() == []


def test_the_same_page_again_moves_nothing_more(learner, own):
    """Pages are read every week."""
    learner.takes(_PAGE + _MORE)
    before = learner.snapshot()

    again = learner.reads(_PAGE + _MORE)
    learner.takes(_PAGE + _MORE)

    assert again.warnings == ()
    assert learner.snapshot() == before


def test_one_undo_gives_the_number_back(learner, own):
    """An import is one step, whatever gave way to it."""
    before = learner.snapshot()
    learner.takes(_PAGE + _MORE)

    learner.desk.collection.undo()

    assert learner.snapshot() == before


def test_a_lecture_of_the_same_title_is_the_pages(learner, own):
    """The learner wrote down early what the page brought late."""
    rename_branch(learner.desk, own, "second")

    assert learner.reads(_PAGE + _MORE).warnings == ()
    learner.takes(_PAGE + _MORE)

    assert _lectures(learner) == [(1, "First", 2), (2, "second", 2)]


def test_its_own_name_goes_along(learner, own):
    """A name given by hand belongs to the lecture, not to its number."""
    rename_branch(learner.desk, own, "Notes of mine")
    learner.takes(_PAGE + _MORE)

    learner.takes(_PAGE + _MORE.replace("Second", "Another"))

    assert _lectures(learner) == [(1, "First", 2), (2, "Another", 1), (3, "Notes of mine", 1)]


def test_a_question_of_the_page_that_was_moved_into_it_goes_along(learner, own):
    """It stays where the learner has put it."""
    card = learner.asks("Why?")
    move_cards(learner.desk, [card.id], own, 0)

    learner.takes(_PAGE + _MORE)
    learner.takes(_PAGE + _MORE)

    assert learner.desk.collection.card(card.id).place == "lecture-3"
    assert _lectures(learner) == [(1, "First", 1), (2, "Second", 1), (3, "My notes", 2)]


def test_a_lecture_from_another_module_gives_way_too(learner, own):
    """There it had its number from another page, or from the learner."""
    learner.takes(_PAGE.replace("Module", "Other").replace("token", "model").replace("Why", "How"))
    other = course(learner.desk)[1].id

    move_branch_to(learner.desk, own, other)
    learner.takes(
        _PAGE.replace("Module", "Other").replace("token", "model").replace("Why", "How")
        + _MORE.replace("attention", "not")
    )

    assert _lectures(learner, 1) == [(1, "First", 2), (2, "Second", 1), (3, "My notes", 1)]


def test_a_deck_that_grows_leaves_it_alone(learner):
    """A deck's next edition has a second lecture as well."""
    learner.takes_deck(_DECK)
    branch = add_lecture(learner.desk, "bees", "My notes")
    add_question(learner.desk, branch, "What did I miss?")

    learner.takes_deck(
        _DECK.replace("cards:", "  - {number: 2, title: Honey}\ncards:")
        + "  - {id: honey, lecture: 2, question: What is honey?, answer: Food.}\n"
    )

    assert _lectures(learner) == [(1, "Hives", 1), (2, "Honey", 1), (3, "My notes", 1)]


def test_a_number_that_was_deleted_is_not_taken_again(learner, own):
    """Its questions would be taken for those that the learner threw away."""
    delete_branch(learner.desk, add_lecture(learner.desk, own.module_id, "In vain"))

    learner.takes(_PAGE + _MORE)

    assert _lectures(learner) == [(1, "First", 2), (2, "Second", 1), (4, "My notes", 1)]


def test_a_module_made_by_hand_takes_the_page_of_its_title(learner):
    """Whoever prepared the course keeps the lectures that are not on the page."""
    module_id = add_module(learner.desk, "Module")
    for title in ("First", "Extra"):
        add_question(learner.desk, add_lecture(learner.desk, module_id, title), f"On {title}?")

    learner.takes(_PAGE + _MORE)

    assert _lectures(learner) == [(1, "First", 3), (2, "Second", 1), (3, "Extra", 1)]
    assert _branch(learner, "Extra").module_id == module_id
