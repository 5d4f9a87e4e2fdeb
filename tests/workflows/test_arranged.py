"""What the learner made of a page stays so when the page is imported again."""

from shutil import copyfile

import pytest

from llmcards.cards import Rating
from llmcards.collection.collection import Collection
from llmcards.collection.database import Database
from llmcards.collection.migrations import STEPS, bring_up_to_date
from llmcards.settings import Settings
from llmcards.workflows.course import course, questions_of
from llmcards.workflows.course_cards import add_question
from llmcards.workflows.course_places import add_lecture, add_module, move_branch_to
from llmcards.workflows.deleting import (
    delete_branch,
    delete_cards,
    delete_module,
    loss_of_branch,
    loss_of_module,
)
from llmcards.workflows.desk import Desk
from llmcards.workflows.importing import apply, read
from llmcards.workflows.plan import Decision, Source, Status
from llmcards.workflows.rearranging import move_branch, move_cards, rename_branch, rename_module


def _branch(learner, title):
    """Return the branch with this title, wherever it stands."""
    found = [one for module in course(learner.desk) for one in module.branches]
    return next(one for one in found if title in one.title)


def _titles(learner):
    return [[one.title for one in module.branches if one.title] for module in course(learner.desk)]


def _places(learner):
    return {card.id: (card.module_id, card.place) for card in learner.cards()}


def _order(learner):
    return [card.id for card in learner.cards()]


def _look(learner):
    """Return the cards in their order, with all that is theirs."""
    every = learner.desk.collection.all_stored()
    return [(one.card, one.schedule, one.suspended) for one in every]


@pytest.fixture
def other(learner, answered):
    """A lecture of another module, made by hand."""
    module_id = add_module(learner.desk, "My own notes")
    return add_lecture(learner.desk, module_id, "Odds and ends")


def test_a_question_moved_to_another_module_stays_there(learner, sample, answered, other):
    """The page is read every week; it must neither fetch the question back nor double it."""
    learner.rates(answered[0])
    move_cards(learner.desk, answered[:2], other, 0)
    before = _look(learner)

    result = learner.takes(sample)

    assert [card.id for card in learner.cards() if card.module_id == other.module_id] == answered[
        :2
    ]
    assert (result.added, result.changed, result.suspended) == (0, 0, 0)
    assert _look(learner) == before
    assert "module::My-own-notes" in learner.desk.collection.card(answered[0]).tags


def test_a_mended_slip_follows_a_question_that_was_moved(learner, sample, answered, other):
    """What the page says of it is still said of this card."""
    card = learner.asks("What is an inverted index")
    move_cards(learner.desk, [card.id], other, 0)

    learner.takes(sample.replace("inverted index for", "inverted index good for"))

    after = learner.desk.collection.card(card.id)
    assert after.question == "What is an inverted index good for?"
    assert (after.module_id, after.place) == other.key


def test_a_moved_question_that_the_page_drops_is_suspended_where_it_is(
    learner, sample, answered, other
):
    """To be moved does not make it the learner's own."""
    card = learner.asks("What is an inverted index")
    move_cards(learner.desk, [card.id], other, 0)

    result = learner.takes(sample.replace(f"- {card.question}\n", ""))

    assert result.suspended == 1
    assert learner.desk.collection.card(card.id).module_id == other.module_id


def test_an_order_made_by_hand_stays_and_new_questions_come_where_the_page_has_them(
    learner, sample, answered
):
    """A question put first stays first; its neighbours are still the page's."""
    first = "- What is an inverted index for?"
    branch = next(one for one in course(learner.desk)[0].branches if one.lecture == 1)
    last = questions_of(learner.desk, branch)[-1].card_id
    move_cards(learner.desk, [last], branch, 0)

    learner.takes(sample.replace(first, f"- Who reads robots.txt?\n{first}"))

    there = [one.question for one in questions_of(learner.desk, branch)]
    assert learner.desk.collection.card(last).question == there[0]
    assert there.index("Who reads robots.txt?") + 1 == there.index(first[2:])


def test_lectures_keep_the_order_that_the_learner_gave_them(learner, sample, answered):
    """Their questions are asked in that order."""
    first = next(one for one in course(learner.desk)[0].branches if one.lecture == 1)
    move_branch(learner.desk, first, 1)
    before = (_titles(learner), _order(learner))

    learner.takes(sample.replace("inverted index for", "inverted index good for"))

    assert (_titles(learner), _order(learner)) == before


def test_a_lecture_moves_to_another_module_with_its_cards(learner, sample, answered, other):
    """Its number is taken there, so it gets the next one."""
    branch = next(one for one in course(learner.desk)[0].branches if one.lecture == 1)
    cards = [one.card_id for one in questions_of(learner.desk, branch)]

    _, there = move_branch_to(learner.desk, branch, other.module_id)

    assert (there.module_id, there.lecture, there.title) == (other.module_id, 2, branch.title)
    assert [one.card_id for one in questions_of(learner.desk, there)] == cards
    before = (_titles(learner), _places(learner))
    learner.takes(sample)
    assert (_titles(learner), _places(learner)) == before
    assert learner.desk.collection.check() == []


def test_a_deleted_question_comes_back_only_when_it_is_asked_for(learner, sample, answered):
    """Its history waits for it: the log never forgets."""
    seen = learner.rates(answered[0], Rating.EASY)
    delete_cards(learner.desk, answered[:1])

    again = learner.takes(sample)
    plan = learner.reads(sample)
    (item,) = [one for one in plan.items if one.was_deleted]
    apply(learner.desk, plan, {item.card.id: Decision(take=True)})

    assert (again.added, item.status) == (0, Status.NEW)
    after = learner.desk.collection.stored(answered[0]).schedule
    assert (after.stability, after.reps) == (seen.stability, seen.reps)
    assert learner.wrong_schedules() == []
    assert not any(one.was_deleted for one in learner.reads(sample).items)


def test_an_import_that_was_taken_back_can_be_taken_again(learner, sample):
    """Undo is no deletion."""
    learner.takes(sample)
    learner.desk.collection.undo()

    assert not any(item.was_deleted for item in learner.reads(sample).items)


def test_a_deleted_lecture_stays_away_until_one_of_its_questions_is_wanted(
    learner, sample, answered
):
    """An empty lecture that comes back every week is a nuisance."""
    branch = next(one for one in course(learner.desk)[0].branches if one.lecture == 2)
    learner.rates(questions_of(learner.desk, branch)[0].card_id)
    loss = loss_of_branch(learner.desk, branch)
    delete_branch(learner.desk, branch)
    without = _titles(learner)

    learner.takes(sample)

    assert (loss.cards, loss.reviewed) == (branch.total, 1)
    assert branch.title not in without[0]
    assert _titles(learner) == without
    plan = learner.reads(sample)
    item = next(one for one in plan.items if one.card.lecture == 2)
    apply(learner.desk, plan, {item.card.id: Decision(take=True)})
    assert branch.title in _titles(learner)[0]


def test_a_deleted_module_is_imported_like_a_new_one(learner, sample, answered):
    """Who imports the page of a module that is gone wants the module."""
    learner.rates(answered[0])
    module_id = course(learner.desk)[0].id
    loss = loss_of_module(learner.desk, module_id)
    delete_module(learner.desk, module_id)

    assert (loss.cards, loss.reviewed) == (len(answered), 1)
    assert course(learner.desk) == ()
    assert len(learner.desk.collection.reviews(answered[0])) == 1
    assert learner.takes(sample).added == len(answered)
    assert learner.wrong_schedules() == []


def test_deleting_is_one_step_to_undo_and_to_do_again(learner, sample, answered, other):
    """A lecture and a module come back with all that they had."""
    learner.rates(answered[0])
    branch = next(one for one in course(learner.desk)[0].branches if one.lecture == 1)
    move_cards(learner.desk, answered[:1], other, 0)
    for act in (
        lambda: delete_branch(learner.desk, branch),
        lambda: delete_module(learner.desk, branch.module_id),
        lambda: move_branch_to(learner.desk, branch, other.module_id),
    ):
        before = learner.snapshot()
        act()
        after = learner.snapshot()
        learner.desk.collection.undo()
        assert learner.snapshot() == before
        learner.desk.collection.redo()
        assert learner.snapshot() == after
        learner.desk.collection.undo()
    assert not any(item.was_deleted for item in learner.reads(sample).items)


def test_a_deck_s_card_stays_where_it_was_put_and_away_when_deleted(learner, bundled, other):
    """A deck is imported again when its author has mended something."""
    text = bundled("en").data.decode()
    learner.takes_deck(text)
    deck = [card for card in learner.cards() if card.upstream.startswith("deck:")]
    move_cards(learner.desk, [deck[0].id], other, 0)
    delete_cards(learner.desk, [deck[1].id])
    rename_module(learner.desk, deck[2].module_id, "My name for it")
    before = _look(learner)

    result = learner.takes_deck(text)

    assert (result.added, result.changed) == (0, 0)
    assert _look(learner) == before


def test_a_file_of_the_former_shape_learns_to_remember(tmp_path, clock, sample):
    """Who has used the program for a year moves and deletes from now on."""
    steps = tmp_path / "steps"
    steps.mkdir()
    for step in sorted(STEPS.glob("*.sql"))[:5]:
        copyfile(step, steps / step.name)
    db = Database(tmp_path / "old.db")
    bring_up_to_date(db, steps)
    db.run("INSERT INTO modules VALUES ('m', 1, 'Old', 'en', '')")
    db.close()

    with Collection.open(tmp_path / "old.db", clock=clock) as collection:
        desk = Desk.of(collection, Settings(), clock=clock)
        page = [Source("page.md", sample.encode())]
        apply(desk, read(page, desk))
        delete_cards(desk, [next(collection.all_stored()).card.id])

        assert apply(desk, read(page, desk)).added == 0
        assert collection.module("m").title == "Old"
        assert collection.check() == []
    assert (tmp_path / "old.v5.db").exists()


def test_questions_of_two_modules_move_together(learner, answered, other):
    """A selection is what one sees, wherever it comes from."""
    own = add_question(learner.desk, other, "What did I note?")
    branch = next(one for one in course(learner.desk)[0].branches if one.lecture == 2)

    move_cards(learner.desk, [own, answered[0]], branch, 0)

    there = [one.card_id for one in questions_of(learner.desk, branch)]
    assert there[:2] == [own, answered[0]]
    learner.desk.collection.undo()
    assert learner.desk.collection.card(own).module_id == other.module_id


def test_names_that_the_learner_gave_stay(learner, sample, answered):
    """A title of one's own is found again; the next import must not take it away."""
    module = course(learner.desk)[0]
    branch = next(one for one in module.branches if one.lecture == 1)
    rename_branch(learner.desk, branch, "How a crawler sees the web")
    rename_module(learner.desk, module.id, "Search, from inside")
    before = (_titles(learner), _look(learner))

    result = learner.takes(sample)

    assert (result.added, result.changed) == (0, 0)
    assert (_titles(learner), _look(learner)) == before
    assert course(learner.desk)[0].title == "Search, from inside"
