"""Cards leave in bulk, and with the same log as one by one."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llmcards.cards import Override, Rating, Review, ReviewKind, line_of
from llmcards.collection import Collection
from llmcards.collection.values import Facts, ReviewMark

KEYS, MOMENTS = st.sampled_from("ab"), st.integers(1, 4)
REVIEWS = st.builds(
    Review,
    KEYS,
    MOMENTS,
    st.integers(1, 2),
    st.sampled_from(Rating),
    st.integers(0, 2),
    st.sampled_from(ReviewKind),
    st.sampled_from(["", "phone"]),
)
MARKS = st.builds(ReviewMark, KEYS, MOMENTS, st.integers(5, 7), st.booleans())
OVERRIDES = st.builds(Override, KEYS, st.integers(5, 8), st.none() | st.integers(1, 9))
FACTS = st.builds(
    Facts,
    st.frozensets(REVIEWS, max_size=8),
    st.frozensets(MARKS, max_size=6),
    st.frozensets(OVERRIDES, max_size=3),
)


def logs_of(collection):
    """Return the logs that leave, by the card's id."""
    with collection.snapshot():
        leaving = collection.leaving().cards(with_log=True)
        return {one.stored.card.id: list(one.log) for one in leaving}


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FACTS)
def test_what_leaves_is_what_counts(makes, facts):
    """Two readings of one log: neither a fact taken back nor two at a moment may part them."""
    with Collection.in_memory() as own:
        with own.change("facts") as change:
            change.put_cards([makes.card("a"), makes.card("b")])
            change.merge_facts(facts)

        for key in "ab":
            number = own.stored(key).number
            assert logs_of(own)[key] == [line_of(fact, number) for fact in own.log.of(key)]


def test_cards_without_an_answer_stay_and_are_counted(collection, put, makes):
    """There is nothing to ask on the phone."""
    put(makes.card("a"), makes.card("b", answer=" "), makes.card("c", module_id="other"))

    leaving = collection.leaving("m")

    assert (len(leaving), leaving.without_answer) == (1, 1)
    assert [one.stored for one in leaving.cards(with_log=False)] == [collection.stored("a")]


def test_some_cards_leave_in_the_order_of_the_page(collection, put, makes, monkeypatch):
    """In Anki new cards come in the order in which they are written; batches must not break it."""
    monkeypatch.setattr("llmcards.collection.leaving._AT_ONCE", 2)
    put(*(makes.card(key) for key in "dacb"))

    leaving = collection.leaving(None, frozenset("dab"))

    assert [one.stored.card.id for one in leaving.cards(with_log=True)] == list("dab")
