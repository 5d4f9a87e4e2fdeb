"""The two real documents and the bundled deck, in the order in which people bring them."""

import pytest

from llmcards.cards import CardKind, LinkMaker
from llmcards.collection.collection import Collection
from llmcards.settings import Settings
from llmcards.workflows import importing
from llmcards.workflows.desk import Desk


@pytest.fixture
def brings(desk):
    """Import sources in one go."""

    def bring(*sources):
        return importing.apply(desk, importing.read(sources, desk))

    return bring


def _by_command(desk, sources):
    """Import everything and split nothing, as the command line does."""
    plan = importing.read(sources, desk)
    decisions = {item.card.id: importing.Decision(split=False) for item in plan.items}
    return importing.apply(desk, plan, decisions)


def test_the_seeds_become_twenty_cards_in_page_order(desk, learner, seeds):
    """What the first import shows decides whether a learner trusts the program."""
    result = _by_command(desk, seeds)

    cards = learner.cards()
    kinds = [card.kind for card in cards]
    assert result.added == len(cards) == 20
    assert [card.lecture for card in cards] == [1] * 4 + [2] * 6 + [None] * 10
    assert kinds == (
        [CardKind.QUESTION] * 10
        + [CardKind.STEP]
        + [CardKind.EXERCISE] * 5
        + [CardKind.HARD_EXERCISE] * 4
    )


def test_the_seeds_bring_the_video_with_its_chapters_and_outline(desk, seeds):
    """The chapters are where every link leads."""
    _by_command(desk, seeds)

    video = desk.collection.video("zjkBMFhNj_g")
    assert video is not None
    assert len(video.chapters) == 21
    assert len(video.outline) == 13
    assert desk.collection.modules()[0].lectures[0].video_id == video.id


def test_the_step_s_own_answer_is_kept_before_any_deck_s(desk, learner, seeds):
    """The page brings three suggestions: the learner has them before them in the course."""
    _by_command(desk, seeds)

    answer = learner.asks("Почему не на все workflow").answer
    assert answer.count("\n") >= 2
    assert "устойчивыми к промпт-инъекциям" in answer


@pytest.mark.parametrize("split", [True, False])
def test_importing_the_seeds_again_changes_nothing(desk, learner, seeds, split, brings):
    """A learner who forgot that the page is in must not pay for it."""
    bring = (lambda: brings(*seeds)) if split else (lambda: _by_command(desk, seeds))
    bring()
    before = learner.snapshot()

    result = bring()

    assert (result.added, result.changed, result.suspended) == (0, 0, 0)
    assert not result.changes
    assert learner.snapshot() == before


def test_two_collections_give_the_questions_the_same_ids(desk, learner, seeds, tmp_path):
    """Two computers of one learner must not make strangers of the same cards."""
    _by_command(desk, seeds)

    with Collection.open(tmp_path / "other.db") as collection:
        other = Desk.of(collection, Settings())
        _by_command(other, seeds)
        ids = [stored.card.id for stored in collection.all_stored()]

    assert ids == [card.id for card in learner.cards()]


def test_the_bundled_deck_answers_the_page_s_questions(desk, learner, seeds):
    """Twenty empty cards would be twenty evenings of work; the deck has done it."""
    result = _by_command(desk, seeds)

    cards = learner.cards()
    assert result.answered == 19
    assert all(card.has_answer for card in cards)
    assert all(card.links for card in cards if card.lecture)
    assert {link.made_by for card in cards for link in card.links} <= {
        LinkMaker.DECK,
        LinkMaker.PROGRAM,
    }


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("deck_first", [True, False])
def test_deck_and_page_double_nothing_in_either_order(
    learner, seeds, bundled, brings, deck_first, language
):
    """One question must not come up twice because it arrived on two ways."""
    deck = [bundled(language)]
    first, then = (deck, seeds) if deck_first else (seeds, deck)
    brings(*first)
    before = learner.snapshot()["cards"]

    result = brings(*then)

    assert result.added == 0
    assert learner.snapshot()["cards"] == before


def test_deck_and_page_brought_together_double_nothing(desk, learner, seeds, bundled, brings):
    """Both dropped on the window at once are still the same questions."""
    brings(bundled("ru"), *seeds)
    together = learner.snapshot()

    again = brings(bundled("ru"), *seeds)

    marks = [card.page_fingerprint for card in learner.cards() if not card.group]
    assert len(marks) == len(set(marks))
    assert not again.changes
    assert learner.snapshot() == together


def test_a_deck_names_its_module_even_when_the_page_comes_later(desk, seeds, bundled, brings):
    """The same module must not change its name and language with each import."""
    brings(bundled("en"))
    before = desk.collection.modules()

    brings(*seeds)

    assert [(module.title, module.language) for module in desk.collection.modules()] == [
        (module.title, module.language) for module in before
    ]


def test_a_page_taken_without_answers_gets_whole_answers_from_the_deck(
    desk, learner, seeds, bundled, brings
):
    """A compound question needs all of its parts' answers, not the last one."""
    plan = importing.read(seeds, desk)
    none = {item.card.id: importing.Decision(use_offer=False) for item in plan.items}
    importing.apply(desk, plan, none)

    result = brings(bundled("ru"))

    compound = learner.asks("Что такое большие языковые модели")
    assert result.added == 0
    assert len(compound.key_points) > 5
    assert all(card.has_answer for card in learner.cards())


def test_both_languages_of_the_deck_can_be_had_side_by_side(desk, learner, bundled, brings):
    """Whoever asks for the second language means it; a deck is no page."""
    brings(bundled("ru"))
    before = len(learner.cards())

    result = brings(bundled("en"))

    assert result.added == before


def test_a_part_of_a_split_question_is_not_answered_with_the_whole(desk, learner, seeds):
    """The deck answers what the page asks, and that is more than the part asks."""
    plan = importing.read(seeds, desk)
    (whole,) = [item for item in plan.items if "Что такое токен" in item.card.question]
    halves = importing.Decision(split=True, use_offer=False)
    importing.apply(desk, plan, {whole.card.id: halves})
    before = learner.asks("Что такое токен?")

    again = importing.read(seeds, desk)
    importing.apply(desk, again)

    assert not any(item.offered for item in again.items if item.card.group == before.group)
    assert learner.asks("Что такое токен?") == before


def test_an_answer_once_refused_is_taken_only_when_asked_for(desk, learner, seeds):
    """Whoever wants to answer without help has said so at the first import."""
    plan = importing.read(seeds, desk)
    refused = {item.card.id: importing.Decision(use_offer=False) for item in plan.items}
    importing.apply(desk, plan, refused)

    result = importing.apply(desk, importing.read(seeds, desk))

    assert (result.added, result.changed, result.answered, result.same) == (0, 0, 0, 20)
    assert sum(card.has_answer for card in learner.cards()) == 1
