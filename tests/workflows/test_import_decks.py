"""A deck file changes; its cards follow, and what the learner made of them stays."""

from dataclasses import replace

import pytest

from llmcards.cards import Chapter, LinkMaker, Rating
from llmcards.workflows import importing
from llmcards.workflows.importing import Decision, Source
from llmcards.workflows.linking import choose_link

_DECK = """\
id: cooking
title: Cooking
language: en
lectures:
  - number: 1
    title: Pasta
    video: PastaVideo1
videos:
  - id: PastaVideo1
    title: Pasta
    chapters: ["0:00 Water", "1:00 Salt", "2:00 Heat"]
cards:
  - id: salt
    lecture: 1
    question: When does salt go into the water?
    answer: When it boils.
    key_points: ["core: when it boils"]
    links: [{video: PastaVideo1, chapter: Salt}]
  - id: time
    lecture: 1
    question: How long does pasta cook?
    answer: As long as the packet says.
    links: [{video: PastaVideo1, chapter: Heat}]
"""


@pytest.fixture
def cooking(learner):
    """A learner who has taken the deck and rated its first card."""
    learner.takes_deck(_DECK)
    learner.rates("cooking/salt", Rating.GOOD)
    return learner


def test_a_changed_answer_comes_in_and_the_history_stays(cooking, desk):
    """The author mends a mistake; the learner keeps the weeks."""
    before = desk.collection.schedule("cooking/salt")

    result = cooking.takes_deck(_DECK.replace("When it boils.", "Once it boils."))

    assert (result.added, result.changed) == (0, 1)
    assert desk.collection.card("cooking/salt").answer == "Once it boils."
    assert desk.collection.schedule("cooking/salt") == before


def test_the_same_deck_again_changes_nothing(cooking):
    """Once is enough."""
    assert not cooking.takes_deck(_DECK).changes


def test_what_the_learner_rewrote_stays_unless_asked_otherwise(cooking, desk):
    """Own words are worth more than the author's."""
    card = desk.collection.card("cooking/salt")
    cooking.edits(replace(card, answer="At the boil."))
    changed = _DECK.replace("When it boils.", "Once it boils.")

    cooking.takes_deck(changed)
    kept = desk.collection.card("cooking/salt").answer
    plan = importing.read([Source("deck.yaml", changed.encode())], desk)
    importing.apply(desk, plan, {"cooking/salt": Decision(take=True)})

    assert kept == "At the boil."
    assert desk.collection.card("cooking/salt").answer == "Once it boils."


def test_a_card_that_left_the_deck_is_suspended_and_comes_back(cooking, desk):
    """The author changes the mind twice; nothing is learnt anew."""
    without = _DECK[: _DECK.index("  - id: time")]

    gone = cooking.takes_deck(without)
    away = desk.collection.stored("cooking/time")
    cooking.takes_deck(_DECK)
    back = desk.collection.stored("cooking/time")

    assert gone.suspended == 1
    assert (away.suspended, "gone" in away.card.tags) == (True, True)
    assert (back.suspended, "gone" in back.card.tags) == (False, False)


def test_the_learner_s_link_stays_first_and_the_deck_s_follow(cooking, desk):
    """The learner's place is the right one; the author's is still worth a look."""
    video = desk.collection.video("PastaVideo1")
    choose_link(desk, "cooking/salt", video, video.chapters[0])

    cooking.takes_deck(
        _DECK.replace("{video: PastaVideo1, chapter: Salt}", "{video: PastaVideo1, chapter: Heat}")
    )

    makers = [link.made_by for link in desk.collection.card("cooking/salt").links]
    assert makers == [LinkMaker.LEARNER, LinkMaker.DECK]


def test_chapters_that_moved_take_the_learner_s_links_along_once(cooking, desk):
    """The deck's own links come with their new times; the learner's follow by as much."""
    video = desk.collection.video("PastaVideo1")
    choose_link(desk, "cooking/salt", video, Chapter("Salt", 65, 120))

    cooking.takes_deck(_DECK.replace("1:00 Salt", "1:10 Salt"))

    starts = [link.start_s for link in desk.collection.card("cooking/salt").links]
    assert starts == [75, 70]


def test_cards_stand_in_the_deck_s_order(cooking, desk):
    """The author puts the easy card first."""
    head, salt, time = _DECK.partition("  - id: salt")[0], *_DECK.split("  - id: ")[1:][-2:]

    cooking.takes_deck(f"{head}  - id: {time}  - id: {salt}")

    ids = [stored.card.id for stored in desk.collection.all_stored()]
    assert ids == ["cooking/time", "cooking/salt"]


def test_a_new_card_of_the_deck_is_added(cooking):
    """A deck grows."""
    more = _DECK + "  - id: lid\n    lecture: 1\n    question: Lid on?\n    answer: No.\n"

    assert cooking.takes_deck(more).added == 1


def test_the_pictures_of_a_deck_come_in_with_its_cards(desk, tmp_path):
    """They lie beside the file; undo takes the cards, redo has nothing to look for."""
    picture = b"\x89PNG\r\n\x1a\n and so on"
    (tmp_path / "pot.png").write_bytes(picture)
    (tmp_path / "deck.yaml").write_text(_DECK.replace("When it boils.", "'![pot](pot.png)'"))
    plan = importing.read([Source.of_file(tmp_path / "deck.yaml")], desk)

    importing.apply(desk, plan)
    desk.collection.undo()
    desk.collection.redo()

    answer = desk.collection.card("cooking/salt").answer
    name = answer.removeprefix("![pot](media:").removesuffix(")")
    assert desk.collection.pictures.content(name) == picture
    assert desk.collection.check() == []
