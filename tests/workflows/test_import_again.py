"""A page, a description and a deck change; what the learner made of them stays."""

from dataclasses import replace

import pytest

from llmcards.cards import Rating
from llmcards.workflows.plan import Status


def _order(learner):
    return [card.question for card in learner.cards() if "gone" not in card.tags]


def test_a_mended_slip_keeps_the_card_its_answer_and_its_history(learner, sample, answered):
    """The page's author mends a typo; nobody wants to learn the card anew."""
    card = learner.asks("What is an inverted index")
    schedule = learner.rates(card.id)

    result = learner.takes(sample.replace("inverted index for", "inverted index good for"))

    after = learner.desk.collection.stored(card.id)
    assert (result.added, result.changed) == (0, 1)
    assert after.card.question == "What is an inverted index good for?"
    assert after.card.answer == "Because."
    assert after.schedule == schedule
    assert len(learner.desk.collection.reviews(card.id)) == 1


def test_a_question_that_the_learner_reworded_keeps_the_learner_s_words(learner, sample, answered):
    """Own words are remembered better, and they are nobody else's to change."""
    card = learner.asks("What is an inverted index")
    learner.edits(replace(card, question="Index?"))

    learner.takes(sample.replace("inverted index for", "inverted index good for"))

    assert learner.desk.collection.card(card.id).question == "Index?"


def test_a_new_question_stands_where_the_page_has_it(learner, sample, answered):
    """New cards are learnt in the page's order, so a late one must not come last."""
    first = "- What is an inverted index for?"

    result = learner.takes(sample.replace(first, f"- Who reads robots.txt?\n{first}"))

    assert result.added == 1
    assert _order(learner)[:3] == [
        "What is a crawler, and how does it find new pages?",
        "Who reads robots.txt?",
        "What is an inverted index for?",
    ]


def test_questions_in_another_order_keep_their_cards(learner, sample, answered):
    """Order is the author's to change; the cards follow with all they have."""
    one, two = "- What is an inverted index for?", "- What is a crawler"
    card = learner.asks("What is an inverted index")

    result = learner.takes(sample.replace(f"{one}\n", "").replace(two, f"{one}\n{two}"))

    assert (result.added, result.suspended) == (0, 0)
    assert _order(learner)[0] == card.question
    assert learner.asks("What is an inverted index").id == card.id


def test_a_question_that_moved_to_another_lecture_keeps_its_card(learner, sample, answered):
    """The subject is the same wherever it is asked."""
    card = learner.asks("What is an inverted index")
    line, target = f"- {card.question}\n", "- What problem does ranking solve?"

    result = learner.takes(sample.replace(line, "").replace(target, line + target))

    moved = learner.desk.collection.card(card.id)
    assert (result.added, result.suspended) == (0, 0)
    assert (moved.lecture, moved.place) == (2, "lecture-2")
    assert "lecture::2" in moved.tags
    assert "lecture::1" not in moved.tags


def test_a_question_that_is_gone_is_suspended_and_comes_back(learner, sample, answered):
    """A page loses a question by accident, too; what was learnt must not be lost with it."""
    card = learner.asks("What is an inverted index")
    learner.rates(card.id)

    gone = learner.takes(sample.replace(f"- {card.question}\n", ""))
    away = learner.desk.collection.stored(card.id)
    learner.takes(sample)
    back = learner.desk.collection.stored(card.id)

    assert gone.suspended == 1
    assert away.suspended
    assert "gone" in away.card.tags
    assert not back.suspended
    assert back.card == card
    assert back.schedule == away.schedule


def test_a_question_that_is_gone_is_reported_once(learner, sample, answered):
    """The second import of the shorter page has nothing left to tell."""
    shorter = sample.replace("- What is an inverted index for?\n", "")
    learner.takes(shorter)

    result = learner.takes(shorter)

    assert not result.changes
    assert result.suspended == 0


def test_a_renamed_module_is_the_same_module(learner, sample, answered):
    """A new title on the page must not start the course again."""
    before = learner.cards()

    result = learner.takes(sample.replace("# How web search works", "# Search engines, inside"))

    (module,) = learner.desk.collection.modules()
    assert module.title == "Search engines, inside"
    assert result.added == 0
    assert [card.id for card in learner.cards()] == [card.id for card in before]
    assert all("module::Search-engines-inside" in card.tags for card in learner.cards())


def test_tags_that_the_learner_added_stay(learner, sample, answered):
    """They are the learner's own order of things; `gone` alone is the program's."""
    card = learner.asks("What is an inverted index")
    learner.edits(replace(card, tags=(*card.tags, "exam", "gonzo")))

    learner.takes(sample.replace("inverted index for", "inverted index good for"))

    assert {"exam", "gonzo"} <= set(learner.desk.collection.card(card.id).tags)


def test_a_first_wording_asked_anew_is_a_second_card(learner, sample, answered):
    """The reworded card keeps its identity, drawn from words that now ask something else."""
    card = learner.asks("What is an inverted index")
    reworded = sample.replace("inverted index for", "inverted index good for")
    learner.takes(reworded)
    both = reworded.replace("## Extra steps", f"- {card.question}\n\n## Extra steps", 1)

    result = learner.takes(both)
    again = learner.takes(both)

    assert (result.added, result.suspended) == (1, 0)
    assert learner.desk.collection.card(card.id).question.endswith("good for?")
    assert not again.changes


def test_the_same_question_in_two_modules_is_two_cards(learner, sample, answered):
    """Two courses ask what a token is, and each counts what it has taught."""
    before = learner.cards()

    result = learner.takes(
        "# Databases\n\n## Questions to lecture 1\n\n- What is an inverted index for?\n"
        "- What is a B-tree?\n- What does a lock do?\n"
    )

    assert result.added == 3
    assert learner.cards()[: len(before)] == before


def test_the_plan_says_new_changed_same_and_gone(learner, sample, answered):
    """The preview is where a learner sees what is about to happen."""
    page = sample.replace("- What is an inverted index for?\n", "- Who reads robots.txt?\n")
    page = page.replace("pages are put in order", "pages are ordered")
    page = page.replace("What problem does ranking solve", "What problem is solved by ranking")

    plan = learner.reads(page)

    sizes = {status: len(plan.of_status(status)) for status in Status}
    # The practical task that was not proposed at first is offered again, as a new one.
    assert sizes == {Status.NEW: 2, Status.CHANGED: 1, Status.SAME: 13, Status.GONE: 1}


@pytest.mark.parametrize("rating", list(Rating))
def test_undo_takes_a_whole_import_back(learner, sample, answered, description, rating):
    """One click brought it, one click takes it away, history untouched."""
    learner.rates(answered[1], rating)
    before = learner.snapshot()
    page = sample.replace("inverted index for", "inverted index good for")
    page = page.replace("- How do links between pages", "- Why do links between pages")
    learner.takes(page.replace("- What is a crawler, and", "- Crawlers: what, and"), description)
    assert learner.snapshot() != before

    learner.desk.collection.undo()

    assert learner.snapshot() == before
