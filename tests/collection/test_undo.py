"""Every write can be taken back and done again, by one mechanism."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmcards.cards import ChapterLink, Unseen
from llmcards.collection import Collection, Undone

NOW_MS = 1_790_000_000_000
IDS = st.sampled_from(["a", "b", "c"])
FLOATS = st.floats(0.001, 36500)


def _put(change, makes, card_id, number):
    card = replace(makes.full_card(card_id), answer=f"edit {number}")
    change.put_card(card, position=number % 3)


def _pages(change, makes, card_id, number):
    change.put_module(makes.module(title=str(number)))
    change.put_video(replace(makes.video(str(number)), outline=("x",) * (number % 3)))


def _links(change, makes, card_id, number):
    change.set_links(card_id, [ChapterLink("v", "c", i, None, number / 7) for i in range(3)])


def _state(change, makes, card_id, number):
    change.suspend(card_id, number % 2 == 0)
    change.bury(card_id, number if number % 3 else None)
    change.flag(card_id, number % 8)


WRITES = {
    "put": _put,
    "pages": _pages,
    "meta": lambda change, makes, card_id, number: change.put_meta(card_id, str(number)),
    "delete": lambda change, makes, card_id, number: change.delete_card(card_id),
    "links": _links,
    "state": _state,
    "review": lambda change, makes, card_id, number: change.add_review(
        makes.review(card_id, number), makes.seen(stability=number / 7)
    ),
    "schedule": lambda change, makes, card_id, number: change.put_schedule(
        card_id, Unseen() if number % 2 else makes.seen(number)
    ),
}
NEEDS_NO_CARD = {"put", "pages", "meta"}
STEPS = st.lists(st.lists(st.tuples(IDS, st.sampled_from(list(WRITES))), max_size=4), max_size=8)


def _has(collection, card_id):
    return collection._db.row("SELECT 1 FROM cards WHERE id = ?", (card_id,)) is not None


def _do(collection, makes, step, number):
    """Do the writes of a step in one change, and tell whether it became one."""
    before = collection._journal.position()
    with collection.change(f"step {number}") as change:
        for place, (card_id, kind) in enumerate(step):
            possible = kind in NEEDS_NO_CARD or _has(collection, card_id)
            write = WRITES[kind if possible else "put"]
            write(change, makes, card_id, number * 10 + place + 1)
    return collection._journal.position() != before


@given(STEPS)
@settings(max_examples=60, deadline=None)
def test_undoing_all_restores_the_start_and_redoing_all_the_end(makes, dump, steps):
    """Whatever was done, in whatever order, each way leads back exactly."""
    with Collection.in_memory() as collection:
        states = [dump(collection)]
        for number, step in enumerate(steps):
            if _do(collection, makes, step, number):
                states.append(dump(collection))

        for expected in reversed(states[:-1]):
            assert collection.undo() is not None
            assert dump(collection) == expected
        assert collection.undo() is None
        for expected in states[1:]:
            assert collection.redo() is not None
            assert dump(collection) == expected
        assert collection.redo() is None
        assert [line for line in collection.check() if "index" in line] == []


@given(FLOATS, FLOATS)
def test_numbers_come_back_to_the_last_bit(makes, before, after):
    """A schedule that differs in the last bit is not the schedule of the log."""
    with Collection.in_memory() as collection:
        for stability in (before, after):
            with collection.change("put") as change:
                change.put_card(makes.card())
                change.put_schedule("a", makes.seen(stability=stability))

        if before != after:
            collection.undo()

        assert collection.schedule("a").stability == before


def test_undo_tells_what_it_took_back(put, collection, makes):
    """The menu names the step, and the screens what to read again."""
    with collection.change("Import") as change:
        change.put_card(makes.card())

    assert collection.undo_label == "Import"
    assert collection.undo() == Undone("Import", change.changes)
    assert (collection.undo_label, collection.redo_label) == (None, "Import")


def test_undo_survives_a_restart(collection, path, makes):
    """A mistake noticed after lunch is still one key away."""
    with collection.change("delete me") as change:
        change.put_card(makes.card())
    collection.close()

    with Collection.open(path) as again:
        again.undo()

        assert again.count() == 0


def test_a_new_write_forgets_what_was_undone(put, collection, makes):
    """Two futures cannot both be redone."""
    put(makes.card("a"))
    collection.undo()

    put(makes.card("b"))

    assert collection.redo() is None


def test_an_empty_change_is_no_step(put, collection, makes):
    """Undo must never seem to do nothing."""
    put(makes.card())
    collection.undo()

    with collection.change("nothing"):
        pass

    assert (collection.undo_label, collection.redo_label) == (None, "import")


def test_another_connection_can_take_a_write_back(put, collection, path, makes):
    """A job writes through a connection of its own; the window undoes it."""
    with Collection.open(path) as job, job.change("job") as change:
        change.put_card(makes.card())

    assert collection.undo_label == "job"
    collection.undo()
    assert collection.count() == 0


def test_old_steps_are_forgotten(put, collection, makes, monkeypatch):
    """The way back must not grow without end."""
    monkeypatch.setattr("llmcards.collection.journal._STEPS_KEPT", 3)
    monkeypatch.setattr("llmcards.collection.journal._FORGOTTEN_AT_ONCE", 1)
    for number in range(10):
        put(makes.card(str(number)))

    undone = 0
    while collection.undo():
        undone += 1

    assert undone == 3


@pytest.mark.parametrize("times", [1, 2, 5])
def test_a_review_can_be_taken_back_and_done_again_many_times(put, collection, makes, times):
    """Each turn is a fact, and the last one counts, though the clock stands still."""
    put(makes.card())
    with collection.change("answer") as change:
        change.add_review(makes.review(), makes.seen())

    for _ in range(times):
        collection.undo()
        assert collection.reviews("a") == ()
        collection.redo()

    assert collection.reviews("a") == (makes.review(),)
    assert collection.schedule("a") == makes.seen()
