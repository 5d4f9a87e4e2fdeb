"""The table of cards: what a line says, and how filters write the query."""

import pytest

from llmcards.cards import Rating
from llmcards.cli import commands
from llmcards.cli.arguments import parse
from llmcards.workflows.browsing import (
    QueryError,
    card_ids,
    card_row,
    card_rows,
    choices,
    find_cards,
)
from llmcards.workflows.course import State
from llmcards.workflows.listing import listed
from llmcards.workflows.query_text import has_term, term, toggled
from llmcards.workflows.searches import drop_search, save_search, saved_searches


def test_a_line_says_where_a_card_stands(desk, learner, answered):
    """State, due day and module are what the table is read for."""
    learner.rates(answered[0], Rating.EASY)

    rows = card_rows(desk, find_cards(desk, "is:review"))

    (row,) = rows.values()
    assert row.card.id == answered[0]
    assert row.state is State.REVIEW
    assert row.due_in_days is not None
    assert row.due_in_days > 0
    assert row.module_title == desk.collection.modules()[0].title


def test_what_hides_a_card_is_said_before_its_place_in_learning(desk, learner, answered):
    """A suspended card that says “review” would be waited for in vain."""
    learner.rates(answered[0], Rating.EASY)
    with desk.collection.change("suspend") as change:
        change.suspend(answered[0], suspended=True)

    assert card_row(desk, answered[0]).state is State.SUSPENDED
    assert card_row(desk, "gone") is None


def test_a_card_deleted_meanwhile_is_left_out(desk, answered):
    """The table holds numbers for longer than cards live."""
    numbers = find_cards(desk, "")
    with desk.collection.change("delete") as change:
        change.delete_card(answered[0])

    assert len(card_rows(desk, numbers)) == len(numbers) - 1
    assert card_ids(desk, numbers) == answered[1:]


def test_filters_offer_what_there_is(desk, answered):
    """A menu of tags that no card has would find nothing."""
    offered = choices(desk)

    assert offered.lectures
    for tag in offered.tags:
        assert find_cards(desk, term("tag", tag))
    for title in offered.modules:
        assert find_cards(desk, term("module", title))


def test_scripts_search_in_the_same_language(desk, answered, capsys):
    """What was tried in the window can be put into a script."""
    found = [entry.stored.card.id for entry in listed(desk, "kind:question has:answer")]
    with pytest.raises(QueryError):
        listed(desk, "is:fresh")

    options = parse(["--collection", str(desk.path), "cards", "kind:question has:answer"])
    assert commands.run(options) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == found


@pytest.mark.parametrize(
    ("query", "wanted", "after"),
    [
        ("", "is:due", "is:due"),
        ("токен", "is:due", "токен is:due"),
        ("токен is:due слово", "is:due", "токен слово"),
        ("IS:DUE", "is:due", ""),
        ("a or b", "is:due", "(a or b) is:due"),
        ("-is:due", "is:due", "-is:due is:due"),
        ("(is:due)", "is:due", "(is:due) is:due"),
        ('tag:"a b" x', 'tag:"a b"', "x"),
    ],
)
def test_a_filter_is_written_and_taken_out_again(query, wanted, after):
    """A button must never lose what was typed by hand."""
    assert toggled(query, wanted) == after
    assert has_term(after, wanted) is not has_term(query, wanted)


def test_a_filter_of_one_value_replaces_the_one_before():
    """No card is of two modules."""
    assert toggled("x lecture:1", "lecture:2", one_of_field=True) == "x lecture:2"
    assert toggled("x lecture:2", "lecture:2", one_of_field=True) == "x"


def test_saved_searches_are_kept_renewed_dropped_and_undone(desk):
    """A search of one's own is worth as much as a card."""
    save_search(desk, " Хвосты ", "is:due lapses:>2")
    save_search(desk, "Новые", "is:new")
    save_search(desk, "Хвосты", "is:leech")

    assert [(it.name, it.query) for it in saved_searches(desk)] == [
        ("Новые", "is:new"),
        ("Хвосты", "is:leech"),
    ]
    drop_search(desk, "Новые")
    desk.collection.undo()
    assert len(saved_searches(desk)) == 2
