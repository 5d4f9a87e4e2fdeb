"""Two logs become one: a union, in any order, any number of times."""

from hypothesis import given, settings
from hypothesis import strategies as st

from llmcards.cards import Override, Rating, Review, moment_of
from llmcards.collection import Collection, Facts, ReviewMark

CARDS = st.sampled_from(["a", "b"])
MOMENTS = st.integers(1, 4)
REVIEWS = st.builds(
    Review, CARDS, MOMENTS, st.just(1), st.sampled_from(Rating), origin=st.sampled_from(["", "x"])
)
MARKS = st.builds(ReviewMark, CARDS, MOMENTS, MOMENTS, st.booleans())
OVERRIDES = st.builds(Override, CARDS, MOMENTS, st.none() | st.integers(1, 3), st.just("x"))
FACTS = st.builds(
    Facts,
    st.frozensets(REVIEWS, max_size=6),
    st.frozensets(MARKS, max_size=6),
    st.frozensets(OVERRIDES, max_size=4),
)


def merged(*parts):
    """Return the facts, and the reviews that count, after merging the parts in turn."""
    with Collection.in_memory() as collection:
        for part in parts:
            with collection.change("merge") as change:
                change.merge_facts(part)
        return collection.log_facts(), list(collection.log.all())


@given(FACTS, FACTS, FACTS)
@settings(max_examples=25, deadline=None)
def test_merging_does_not_depend_on_order_or_repetition(first, second, third):
    """Phone and desktop may meet in any order, and meet again."""
    expected = merged(first, second, third)

    assert merged(third, first, second) == expected
    assert merged(first | second, third, first) == expected
    assert merged(first, second, third, third, second) == expected
    assert expected[0] == first | second | third


@given(FACTS)
@settings(max_examples=25, deadline=None)
def test_one_moment_of_a_card_counts_once(facts):
    """The same review known twice, with other details, is still one review."""
    _, live = merged(facts)

    told = {(type(fact), fact.card_id, moment_of(fact)) for fact in live}
    assert len(told) == len(live)


def test_the_latest_mark_decides(makes):
    """Taking back, doing again and taking back is a story with an end."""
    review = makes.review("a", 1)
    marks = {ReviewMark("a", 1, 5, retracted=True), ReviewMark("a", 1, 7, retracted=False)}

    assert merged(Facts(frozenset({review}), frozenset(marks)))[1] == [review]


def test_only_news_is_told(collection, makes):
    """Cards whose log did not change need no new schedule."""
    known = Facts(frozenset({makes.review("a", 1)}))
    with collection.change("merge") as change:
        change.merge_facts(known)

    with collection.change("merge") as change:
        change.merge_facts(known | Facts(frozenset({makes.review("b", 1)})))

    assert change.changes.cards == {"b"}
    assert change.changes.reviews


def test_undoing_a_merge_takes_its_reviews_back(collection, makes):
    """The facts stay, but count no more; done again they count."""
    with collection.change("merge") as change:
        change.merge_facts(Facts(frozenset({makes.review("a", 1)})))

    collection.undo()
    assert list(collection.log.all()) == []
    collection.redo()

    assert list(collection.log.all()) == [makes.review("a", 1)]
