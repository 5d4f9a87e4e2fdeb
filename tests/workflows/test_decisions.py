"""What the learner decides in the preview is what is written."""

import pytest

from llmcards.cards import Chapter, Lecture, LinkMaker, Module, Video
from llmcards.workflows import importing
from llmcards.workflows.importing import Decision, Source, Status
from llmcards.workflows.linking import learner_link


@pytest.fixture
def decides(desk):
    """Import sources, with one decision for the card whose question begins so."""

    def decide(sources, words, decision):
        plan = importing.read(sources, desk)
        (item,) = [i for i in plan.items if i.card.question.startswith(words)]
        importing.apply(desk, plan, {item.card.id: decision(item)})
        return [
            s.card for s in desk.collection.all_stored() if s.card.upstream == item.card.upstream
        ]

    return decide


@pytest.fixture
def pages(sample, description):
    """The sample page and the description of its first video."""
    return [Source("page.md", sample.encode()), Source("video.txt", description.encode())]


def test_a_card_that_is_not_ticked_is_not_made(decides, pages):
    """The learner knows best what is worth a card."""
    assert decides(pages, "What is an inverted", lambda _: Decision(take=False)) == []


def test_another_proposal_can_be_chosen(decides, pages):
    """The second guess is right often enough to be one click away."""
    chosen = learner_link(Video("Srch_In1Hr0", "", ""), Chapter("Search spam", 2950))

    (card,) = decides(pages, "What is an inverted", lambda _: Decision(link=chosen))

    assert card.links == (chosen,)


def test_a_card_can_stay_without_a_link(decides, pages):
    """A wrong jump costs more trust than an empty one."""
    (card,) = decides(pages, "What is an inverted", lambda _: Decision(link=None))

    assert card.links == ()


@pytest.fixture
def compound(sample):
    """The sample page with a question that asks two things."""
    return [Source("page.md", sample.replace("an inverted index for?", "X? What is Y?").encode())]


def test_a_compound_question_is_split_on_demand_and_the_parts_keep_the_link(decides, compound):
    """Two questions on one card are graded neither well."""
    link = learner_link(Video("v", "", ""), Chapter("C", 5))

    parts = decides(compound, "What is X", lambda _: Decision(split=True, link=link))

    assert [part.question for part in parts] == ["What is X?", "What is Y?"]
    assert [part.links for part in parts] == [(link,), (link,)]
    assert parts[0].group == parts[1].group != ""
    assert parts[0].id != parts[1].id


def test_a_split_question_stays_split_when_the_page_comes_again(decides, compound, learner, desk):
    """Otherwise every import would bring the compound card back."""
    decides(compound, "What is X", lambda _: Decision(split=True))
    before = learner.snapshot()

    again = importing.apply(desk, importing.read(compound, desk))

    assert not again.changes
    assert learner.snapshot() == before


def test_the_bundled_answers_can_be_declined(decides, seeds):
    """Some would rather write every answer themselves; that is how one learns."""
    (card,) = decides(seeds, "Что такое специальные", lambda _: Decision(use_offer=False))

    assert not card.has_answer


def test_bundled_answers_of_a_compound_question_make_two_cards(decides, seeds):
    """The deck's author split it with care; both parts come with answer and chapter."""
    parts = decides(seeds, "Какую задачу решают", lambda _: Decision(split=True))

    assert len(parts) == 2
    assert all(part.has_answer and part.key_points and part.links for part in parts)
    assert parts[0].group == parts[1].group != ""


def test_bundled_answers_can_be_taken_together_on_one_card(decides, seeds):
    """Whoever wants the page's twenty cards gets twenty, with all that was to be said."""
    (card,) = decides(seeds, "Какую задачу решают", lambda _: Decision(split=False))

    assert "\n\n" in card.answer
    assert {link.made_by for link in card.links} == {LinkMaker.DECK}


def test_a_practical_task_is_not_proposed_and_can_be_taken(decides, pages, desk):
    """A task of twenty minutes is no flashcard, yet it is the learner's to decide."""
    plan = importing.read(pages, desk)
    (task,) = [item for item in plan.items if item.is_task]

    assert not Decision.proposed_for(task).take
    assert decides(pages, "Build an inverted index", lambda _: Decision())


def test_deciding_nothing_about_a_question_that_is_gone_keeps_it(desk, sample, learner, answered):
    """A page that lost a question by accident: untick, and the card stays in the reviews."""
    shorter = sample.replace("- What is an inverted index for?\n", "")
    plan = learner.reads(shorter)
    (gone,) = plan.of_status(Status.GONE)

    result = importing.apply(desk, plan, {gone.card.id: Decision(take=False)})

    assert result.suspended == 0
    assert not desk.collection.stored(gone.card.id).suspended


def test_an_empty_plan_writes_nothing(desk):
    """There is no step to undo where nothing was done."""
    importing.apply(desk, importing.ImportPlan())

    assert desk.collection.undo_label is None


def test_a_module_without_questions_is_kept_with_its_lectures(desk):
    """The lectures are there for the descriptions that come later."""
    module = Module("m", "Empty", "en", lectures=(Lecture(1, "1", "First"),))

    importing.apply(desk, importing.ImportPlan(modules=(module,)))

    assert desk.collection.modules() == (module,)
