"""Answers are drafts until they are done, and no word of them is lost."""

import signal
import subprocess
import sys

import pytest

from llmcards.cards import KeyPoint
from llmcards.collection.collection import Collection
from llmcards.workflows.answering import AnswerDraft, AnswerQueue, draft_of, waiting_count
from llmcards.workflows.course import course, questions_of
from llmcards.workflows.queueing import waiting
from llmcards.workflows.scope import Scope

DRAFT = AnswerDraft("A half sent", (KeyPoint("first", core=True), KeyPoint("second")))


@pytest.fixture
def queue(learner, sample, description):
    """The questions of the sample page, of which the fewest have an answer."""
    learner.takes(sample, description)
    return AnswerQueue(learner.desk)


def test_a_draft_never_comes_up_in_reviews(learner, queue):
    """A half sentence is no answer to learn."""
    asked = waiting(learner.desk, Scope())

    queue.keep(DRAFT)

    assert waiting(learner.desk, Scope()) == asked
    assert not learner.desk.collection.card(queue.current.card.id).has_answer


def test_a_draft_is_there_when_one_comes_back(learner, queue):
    """Later means later, not again from the beginning."""
    card_id = queue.current.card.id
    queue.keep(DRAFT)
    queue.go_on()

    again = AnswerQueue(learner.desk, card_id)

    assert again.current.draft == DRAFT


def test_a_draft_is_no_step_to_undo(learner, queue):
    """Undo takes back deeds, not letters, and a redo survives typing."""
    collection, card_id = learner.desk.collection, queue.current.card.id
    queue.done(DRAFT)
    collection.undo()
    queue.refresh((card_id,))

    queue.keep(AnswerDraft("Other words"))

    assert (collection.undo_label, collection.redo_label) == ("import", "answer")
    collection.redo()
    assert collection.card(card_id).answer == DRAFT.answer


def test_done_makes_the_draft_the_answer(learner, queue):
    """From then on the card is asked."""
    card, total = queue.current.card, queue.current.total

    queue.done(DRAFT)

    kept = learner.desk.collection.card(card.id)
    assert (kept.answer, kept.key_points) == (DRAFT.answer, DRAFT.key_points)
    assert card.id in waiting(learner.desk, Scope())
    assert queue.current.total == total - 1 == waiting_count(learner.desk)


def test_undo_of_an_answer_brings_the_words_back_to_the_editor(learner, queue):
    """Who marks the wrong one as done must not write it again."""
    card_id = queue.current.card.id
    queue.go_on()
    queue.go_on(-1)
    queue.done(DRAFT)

    undone = learner.desk.collection.undo()
    queue.refresh(undone.changes.cards)

    assert queue.current.card.id == card_id
    assert queue.current.draft == DRAFT


def test_an_emptied_draft_is_forgotten(learner, queue):
    """The tree says "draft" where there is one."""
    queue.keep(DRAFT)
    queue.keep(AnswerDraft("  "))

    branch = course(learner.desk)[0].branches[0]
    assert not any(one.has_draft for one in questions_of(learner.desk, branch))


def test_an_empty_answer_cannot_be_done(queue):
    """It would be exported and asked."""
    with pytest.raises(ValueError, match="empty"):
        queue.done(AnswerDraft("  ", DRAFT.key_points))


def test_a_split_question_keeps_its_identity_and_its_links(learner, queue):
    """The first part is the old card; the others are its siblings, right behind it."""
    card, parts = queue.current.card, queue.current.parts

    queue.split()

    first, second = learner.cards()[:2]
    assert [first.question, second.question] == list(parts)
    assert (first.id, first.group, second.group) == (card.id, card.id, card.id)
    assert second.links == card.links
    assert queue.current.card == first


def test_a_split_question_is_not_made_anew_by_its_page(learner, queue, sample, description):
    """Both parts stand for the page's question."""
    queue.split()
    before = [card.id for card in learner.cards()]

    learner.takes(sample, description)

    assert [card.id for card in learner.cards()] == before


def test_questions_that_are_put_away_do_not_wait(learner, queue):
    """A question that is gone from its page needs no answer."""
    card_id, total = queue.current.card.id, queue.current.total
    with learner.desk.collection.change("suspend") as change:
        change.suspend(card_id, suspended=True)

    queue.refresh()

    assert queue.current.total == total - 1
    assert queue.current.card.id != card_id


_WRITER = """
import sys, time
from pathlib import Path
from llmcards.settings import Settings
from llmcards.workflows.answering import AnswerDraft, AnswerQueue
from llmcards.workflows.desk import Desk
queue = AnswerQueue(Desk.open(Path(sys.argv[1]), Settings()))
for number in range(100_000):
    queue.keep(AnswerDraft(f"word {number}"))
    print(number, flush=True)
"""


def test_a_killed_program_has_kept_every_draft_that_it_acknowledged(learner, queue):
    """Kill -9 in the middle of typing: what was kept is on the disk, and whole."""
    path = learner.desk.path
    with subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True
    ) as program:
        for _ in range(40):
            said = program.stdout.readline()
        program.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        said = (program.stdout.read().split() or [said])[-1]

    draft = draft_of(learner.desk, queue.current.card.id)

    assert int(draft.answer.removeprefix("word ")) >= int(said)
    with Collection.open(path) as again:
        assert again.check() == []
