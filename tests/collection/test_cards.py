"""Cards are kept, found again by id, and keep their number and past."""

from dataclasses import replace

import pytest

from llmcards.cards import ChapterLink, KeyPoint, Unseen
from llmcards.changes import Changes
from llmcards.collection import Collection, Scope
from llmcards.errors import CardNotFoundError


def test_a_card_is_read_back_as_it_was_put(put, collection, makes):
    """Nothing that was learnt from a page may be lost on the way to the disk."""
    card = makes.full_card()

    put(card)

    assert collection.card(card.id) == card


def test_a_card_outlives_the_program(put, path, collection, makes):
    """The file is the collection; the program only visits it."""
    put(makes.full_card())

    collection.close()

    with Collection.open(path) as again:
        assert again.card("full") == makes.full_card()


def test_an_unknown_card_is_named_in_the_error(collection):
    """The id in the message is what a person can look for."""
    with pytest.raises(CardNotFoundError, match="nowhere"):
        collection.card("nowhere")


def test_an_edit_keeps_number_schedule_and_history(put, collection, makes, clock):
    """Correcting a word must not cost the learner what they remember."""
    put(makes.card())
    with collection.change("answer") as change:
        change.add_review(makes.review(), makes.seen())
    before = collection.stored("a")
    clock.now_ms += 5000

    put(makes.card(answer="Кусок текста."))

    after = collection.stored("a")
    assert (after.number, after.schedule, after.position) == (
        before.number,
        before.schedule,
        before.position,
    )
    assert after.edited_ms == clock.now_ms
    assert collection.reviews("a") == (makes.review(),)


def test_putting_an_equal_card_changes_nothing(put, collection, makes, clock):
    """A second import of the same page is not an edit, and leaves nothing to undo."""
    put(makes.full_card())
    clock.now_ms += 5000

    with collection.change("again") as change:
        change.put_cards([makes.full_card()])

    assert not change.changes
    assert collection.undo_label == "import"


def test_a_change_names_what_it_touched(collection, makes):
    """Screens read again what the names say, and nothing else."""
    with collection.change("import") as change:
        change.put_module(makes.module())
        change.put_card(makes.card())

    assert change.changes == Changes(frozenset({"a"}), modules=True)


def test_new_cards_get_ascending_numbers_that_are_not_in_the_future(put, collection, makes, clock):
    """Anki takes the number for the moment of making, and mends ids of the future."""
    put(*(makes.card(f"first-{i}") for i in range(1000)))

    put(*(makes.card(f"second-{i}") for i in range(1000)))

    numbers = [
        collection.stored(f"{run}-{i}").number for run in ("first", "second") for i in (0, 999)
    ]
    assert numbers[0] == clock.now_ms - 999
    assert numbers[1] == clock.now_ms
    assert numbers[2:] == [clock.now_ms - 1999, clock.now_ms - 1000]


def test_cards_come_in_page_order_module_after_module(collection, makes):
    """The page's order is the teacher's."""
    with collection.change("import") as change:
        change.put_module(makes.module("m"))
        change.put_module(makes.module("a"))
        change.put_cards([makes.card("1", module_id="a"), makes.card("2")])
        change.put_card(makes.card("3"), position=0)

    assert [one.card.id for one in collection.all_stored()] == ["3", "2", "1"]
    assert [one.card.id for one in collection.all_stored("a")] == ["1"]


def test_suspending_burying_and_flagging_are_kept(put, collection, makes):
    """What was put away stays away until asked for."""
    put(makes.card())

    with collection.change("put away") as change:
        change.suspend("a", True)
        change.bury("a", 20_001)
        change.flag("a", 7)

    stored = collection.stored("a")
    assert (stored.suspended, stored.buried_day, stored.flag) == (True, 20_001, 7)


def test_a_flag_that_anki_does_not_know_is_refused(put, collection, makes):
    """There are seven colours; an eighth would break the export."""
    put(makes.card())

    with pytest.raises(ValueError, match="8"), collection.change("flag") as change:
        change.flag("a", 8)


def test_links_are_replaced_and_count_as_an_edit(put, collection, makes, clock):
    """A corrected link has to reach the phone with the next export."""
    put(makes.full_card())
    clock.now_ms += 1
    link = ChapterLink("vid", "End", 95)

    with collection.change("link") as change:
        change.set_links("full", [link])

    assert collection.card("full").links == (link,)
    assert collection.stored("full").edited_ms == clock.now_ms


def test_a_deleted_card_is_gone_but_its_reviews_stay(put, collection, makes):
    """The log is the truth: what was done was done."""
    put(makes.card())
    with collection.change("answer") as change:
        change.add_review(makes.review(), makes.seen())

    with collection.change("delete") as change:
        change.delete_card("a")

    assert collection.count() == 0
    assert collection.search("токен") == []
    assert list(collection.log.all()) == [makes.review()]


def test_an_exception_leaves_nothing_of_the_change(collection, makes):
    """Half an import is worse than none."""
    with pytest.raises(CardNotFoundError), collection.change("import") as change:
        _put_and_fail(change, makes)

    assert collection.count() == 0
    assert collection.undo_label is None


def _put_and_fail(change, makes):
    change.put_card(makes.card())
    change.delete_card("nowhere")


def test_a_schedule_can_be_made_anew(put, collection, makes):
    """Schedules are a cache; rebuilding replaces or removes them."""
    put(makes.card())
    with collection.change("rebuild") as change:
        change.put_schedule("a", makes.seen(stability=0.1 + 0.2))

    assert collection.schedule("a") == makes.seen(stability=0.1 + 0.2)
    with collection.change("rebuild") as change:
        change.put_schedule("a", Unseen())
    assert collection.schedule("a") == Unseen()


def test_fingerprints_lead_back_to_all_parts_of_a_split_question(put, collection, makes):
    """An importer matches a page's question to every card that came from it."""
    parts = [makes.card(name, page_fingerprint="f") for name in ("1", "2")]
    put(*parts, makes.card("3", page_fingerprint="g"))

    assert sorted(card.id for card in collection.cards_with_fingerprints(["f"])) == ["1", "2"]


def test_the_cards_of_a_video_come_by_the_second(put, collection, makes):
    """The mastery timeline colours each chapter by its cards."""
    put(makes.full_card(), makes.card("plain", key_points=(KeyPoint("x"),)))

    found = collection.chapter_cards("vid")

    assert [(one.start_s, one.card_id) for one in found] == [(20, "full"), (90, "full")]
    assert found[0].schedule == Unseen()


def test_a_passage_is_a_scope_of_its_own(put, collection, makes):
    """A click on a chapter offers exactly that chapter's cards."""
    other = replace(makes.full_card("other"), links=(ChapterLink("vid", "End", 90),))
    put(makes.full_card(), other)

    due = collection.due(20_000, 0, scope=Scope(video_id="vid", from_s=0, until_s=90))

    assert [new.card_id for new in due.new] == ["full"]
