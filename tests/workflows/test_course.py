"""The course as a tree, and what can be done to it."""

import pytest

from llmcards.cards import LinkMaker
from llmcards.errors import SourceError
from llmcards.workflows.course import (
    BranchKind,
    State,
    course,
    known_share,
    known_shares,
    questions_found,
    questions_of,
)
from llmcards.workflows.course_cards import add_question, move_by, set_video
from llmcards.workflows.deleting import delete_cards
from llmcards.workflows.rearranging import (
    move_branch,
    move_cards,
    rename_module,
    reword,
)


@pytest.fixture
def lectures(learner, sample, description):
    """The two lectures of the sample page, the first one with its video."""
    learner.takes(sample, description)
    return course(learner.desk)[0].branches[:2]


def _texts(desk, branch):
    return [one.question for one in questions_of(desk, branch)]


def test_the_tree_holds_every_card_once(learner, sample, description):
    """What is not in the tree cannot be found by looking."""
    learner.takes(sample, description)

    (module,) = course(learner.desk)

    seen = [
        one.card_id for branch in module.branches for one in questions_of(learner.desk, branch)
    ]
    assert sorted(seen) == sorted(card.id for card in learner.cards())
    assert module.total == len(seen)
    assert [one.kind for one in module.branches][-2:] == [
        BranchKind.EXERCISES,
        BranchKind.HARD_EXERCISES,
    ]


def test_a_question_says_where_it_stands_with_the_learner(learner, answered):
    """A learner decides by it what to do next."""
    learner.rates(answered[0])
    with learner.desk.collection.change("suspend") as change:
        change.suspend(answered[1], suspended=True)
        change.bury(answered[2], learner.desk.today())

    states = [one.state for one in questions_of(learner.desk, course(learner.desk)[0].branches[0])]

    assert states == [State.LEARNING, State.SUSPENDED, State.BURIED, State.NEW]


def test_known_shares_count_what_was_never_reviewed_as_unknown(learner, answered):
    """A lecture of which one card of four is known is no known lecture."""
    learner.rates(answered[0])
    (module,) = course(learner.desk)

    shares = known_shares(learner.desk, module.branches)

    assert shares[module.branches[0].key] == pytest.approx(0.25)
    assert known_share(module, shares) == pytest.approx(1 / module.total)


def test_a_moved_question_keeps_its_identity_and_takes_its_place(learner, lectures):
    """History belongs to the question, not to where it stands."""
    first, second = lectures
    moved = questions_of(learner.desk, first)[0]
    before = _texts(learner.desk, second)

    move_cards(learner.desk, [moved.card_id], second, 1)

    card = learner.desk.collection.card(moved.card_id)
    assert _texts(learner.desk, second) == [before[0], moved.question, *before[1:]]
    assert (card.place, card.lecture) == ("lecture-2", 2)
    assert "lecture::2" in card.tags
    assert "lecture::1" not in card.tags


def test_questions_move_up_and_down_among_their_own(learner, lectures):
    """By keyboard as by mouse."""
    first = lectures[0]
    questions = questions_of(learner.desk, first)
    texts = _texts(learner.desk, first)

    move_by(learner.desk, first, [questions[1].card_id, questions[2].card_id], 1)

    assert _texts(learner.desk, first) == [texts[0], texts[3], texts[1], texts[2]]
    assert not move_by(learner.desk, first, [questions[0].card_id], -1)


def test_a_moved_lecture_takes_its_questions_along_in_reviews(learner, lectures):
    """New cards come in page order, so that order must follow the tree."""
    second = lectures[1]

    move_branch(learner.desk, second, -1)

    (module,) = course(learner.desk)
    assert [one.place for one in module.branches[:2]] == ["lecture-2", "lecture-1"]
    assert [card.place for card in learner.cards()][:5] == ["lecture-2"] * 4 + ["lecture-1"]


def test_everything_done_to_the_course_is_one_step_to_undo(learner, lectures):
    """A slip of the mouse must cost one key press."""
    first, second = lectures
    desk, ids = learner.desk, [one.card_id for one in questions_of(learner.desk, first)]
    deeds = (
        lambda: rename_module(desk, first.module_id, "Another title"),
        lambda: move_cards(desk, ids[:2], second, 0),
        lambda: move_branch(desk, first, 1),
        lambda: reword(desk, ids[0], "In other words?"),
        lambda: add_question(desk, first, "One more?"),
        lambda: set_video(desk, second, "https://youtu.be/zjkBMFhNj_g"),
        lambda: delete_cards(desk, ids),
    )
    for deed in deeds:
        before = learner.snapshot()

        deed()

        assert learner.snapshot() != before
        desk.collection.undo()
        assert learner.snapshot() == before


def test_a_renamed_module_renames_the_tag_of_its_cards(learner, lectures):
    """A search for the tag would else find nothing."""
    rename_module(learner.desk, lectures[0].module_id, "How  search works")

    assert course(learner.desk)[0].title == "How search works"
    assert all("module::How-search-works" in card.tags for card in learner.cards())


def test_an_added_question_stands_behind_the_chosen_one_with_its_chapter(learner, lectures):
    """Typing a question in is no reason to lose its passage in the video."""
    first = lectures[0]
    after = questions_of(learner.desk, first)[0].card_id

    card_id = add_question(learner.desk, first, "What does a crawler read first?", after)

    card = learner.desk.collection.card(card_id)
    assert [one.card_id for one in questions_of(learner.desk, first)][1] == card_id
    assert card.links[0].chapter == "Crawlers"


def test_the_same_question_added_twice_is_two_cards(learner, lectures):
    """An identity must never be taken away from a card that has it."""
    ids = [add_question(learner.desk, lectures[0], "Twice?") for _ in range(2)]

    assert len(set(ids)) == 2


def test_a_pasted_description_ties_the_questions_to_its_chapters(learner, sample, description):
    """The video came later than the page."""
    learner.takes(sample)
    first = course(learner.desk)[0].branches[0]

    set_video(learner.desk, first, description)

    card = learner.asks("What is an inverted index for")
    assert card.links[0].chapter == "The inverted index"
    assert learner.desk.collection.modules()[0].lectures[0].video_id == card.links[0].video_id


def test_a_new_video_leaves_the_learner_s_own_links_alone(learner, lectures, description):
    """What a person has corrected is not the program's to change."""
    card = learner.asks("What is an inverted index for")
    own = card.links[0].__class__("zjkBMFhNj_g", "Mine", 5, made_by=LinkMaker.LEARNER)
    with learner.desk.collection.change("link") as change:
        change.set_links(card.id, [own])

    set_video(learner.desk, lectures[0], description)

    assert learner.desk.collection.card(card.id).links == (own,)


def test_text_without_a_video_is_refused_in_plain_words(learner, lectures):
    """The learner pasted the wrong thing and wants to know."""
    with pytest.raises(SourceError, match="Paste a YouTube link"):
        set_video(learner.desk, lectures[0], "nothing of the kind")


def test_nothing_is_doubled_when_a_rearranged_page_is_imported_again(learner, lectures, sample):
    """The page is read every week; the learner's order must not make new cards."""
    first, second = lectures
    before = {card.id for card in learner.cards()}
    move_cards(learner.desk, [questions_of(learner.desk, first)[0].card_id], second, 0)

    learner.takes(sample)

    assert {card.id for card in learner.cards()} == before


def test_questions_are_found_by_their_words_in_any_form(learner, lectures):
    """The filter of the tree asks the same index as every search."""
    found = questions_found(learner.desk, "crawlers")

    assert list(found) == [lectures[0].key]
    assert found[lectures[0].key][0].question.startswith("What is a crawler")
