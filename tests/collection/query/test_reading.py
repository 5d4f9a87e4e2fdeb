"""A query is read as a person means it, and refused with a place and a way out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.collection import Collection
from llmcards.collection.query.reading import read_query
from llmcards.collection.query.tree import (
    And,
    Everything,
    Flag,
    Has,
    Named,
    Not,
    Number,
    Or,
    Phrase,
    QueryError,
    State,
    Words,
)

_PIECES = st.sampled_from(
    ("токен", "is:", "is:x", "due:<7", "due:<", "tag:x", "no:x", "flag:9", '"a b"', '"', "(")
) | st.sampled_from((")", "or", "and", "not", "-", "–", "C++", "*", ":", "fine-tuning"))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("", Everything()),
        (" — ? ", Everything()),
        ("токен", Words("токен", begun=True)),
        ("a b", And((Words("a", begun=False), Words("b", begun=True)))),
        ("a is:due", And((Words("a", begun=True), State("due")))),
        ('"a b"', Phrase("a b")),
        ("«a b»", Phrase("a b")),
        ("tag:«a b» “c”", And((Named("tag", "a b"), Phrase("c")))),
        ("-is:new", Not(State("new"))),
        ("not is:new", Not(State("new"))),
        ("fine-tuning", Words("fine-tuning", begun=True)),
        ("Is:Due AND has:answer", And((State("due"), Has("answer")))),
        ('tag:"two words"', Named("tag", "two words")),
        ("tag:none", Named("tag", "")),
        ("due:<7", Number("due", "<", 7)),
        ("due:-1", Number("due", "=", -1)),
        ("stability:>=2,5", Number("stability", ">=", 2.5)),
        ("flag:any", Flag(None)),
    ],
)
def test_terms_mean_what_they_say(text, meant):
    """The language is learnt from a line of examples: each of them must hold."""
    assert read_query(text) == meant


def test_or_binds_weaker_than_standing_side_by_side():
    """`a b or c` is read as in every search engine."""
    both = And((State("new"), Has("link")))

    assert read_query("is:new has:link or is:due") == Or((both, State("due")))
    assert read_query("is:new (has:link or is:due)") == And(
        (State("new"), Or((Has("link"), State("due"))))
    )


@pytest.mark.parametrize("begun", ["is:", 'tag:"', "due:<", "(", '"'])
def test_what_is_still_being_typed_is_no_mistake(begun):
    """Between two keys there must be no red, and what is written already goes on to hold."""
    assert read_query(begun) == Everything()
    assert read_query(f"is:due {begun}") == And((State("due"), Everything()))


@pytest.mark.parametrize(
    ("text", "code", "at"),
    [
        ("a sat:x", "unknown_field", 2),
        ("is:fresh", "unknown_value", 0),
        ("a due:soon", "not_a_number", 2),
        ("flag:8", "unknown_value", 0),
        ("a or", "no_operand", 2),
        ("or a", "no_operand", 0),
        ("a )", "stray_close", 2),
    ],
)
def test_a_mistake_is_named_with_its_place(text, code, at):
    """A search that silently finds nothing would be taken for the truth."""
    with pytest.raises(QueryError) as caught:
        read_query(text)

    assert (caught.value.code, caught.value.at) == (code, at)
    assert f"Letter {at + 1}" in str(caught.value)


def test_an_unknown_value_is_answered_with_the_known_ones():
    """The message is the manual."""
    with pytest.raises(QueryError) as caught:
        read_query("is:fresh")

    assert "leech" in caught.value.known


@given(st.lists(_PIECES, max_size=8).map(" ".join) | st.text(max_size=30))
def test_any_text_is_read_or_refused_in_words(text):
    """Whatever is typed or pasted, the search box never breaks."""
    try:
        answer = read_query(text)
    except QueryError as error:
        answer = error

    if isinstance(answer, QueryError):
        assert text.startswith(answer.subject, answer.at)
        assert f"Letter {answer.at + 1}" in str(answer)
    else:
        with Collection.in_memory() as empty:
            assert empty.browser().find(answer, day=0, now_ms=0) == []
