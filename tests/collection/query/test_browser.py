"""What a query finds in a real collection, in which order."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llmcards.cards import CardKind, ChapterLink, KeyPoint, Phase
from llmcards.collection import Collection
from llmcards.collection.query.reading import read_query

NOW_MS = 1_790_000_000_000
TODAY = 20_000
_TERMS = (
    "токен|is:due|is:new|is:learning|is:review|is:suspended|is:buried|is:leech|has:answer|has:link"
    "|has:points|has:tag|flag:any|flag:2|due:<1|due:>=0|stability:>3|difficulty:<6|lapses:>0|reps:0"
    "|tag:llm|tag:none|module:понимание|lecture:1|lecture:>1|chapter:tokens|chapter:none"
    '|kind:exercise|id:new|"часть слова"'
)


@pytest.fixture(scope="module")
def found(makes):
    """Give the ids that a query finds, in a collection with a card of each sort."""
    link = ChapterLink("vid", "Tokens and words", 20)
    with Collection.in_memory(clock=lambda: NOW_MS) as kept:
        with kept.change("import") as change:
            change.put_module(makes.module())
            change.put_cards(
                (
                    makes.card("new", "Сколько токенов?", lecture=1, tags=("Гл::токены",)),
                    makes.card("late", "Why?", tags=("llm::basics",), lecture=2, links=(link,)),
                    makes.card("far", "Что ещё?", key_points=(KeyPoint("слова, части"),)),
                    makes.card("step", "Learning?", kind=CardKind.EXERCISE, module_id="other"),
                    makes.card("open", "Без ответа?", ""),
                    makes.card("away", "Away?"),
                    makes.card("dug", "Dug?"),
                )
            )
            change.put_schedule("late", makes.seen(TODAY - 3, lapses=8, reps=20))
            change.put_schedule("far", makes.seen(TODAY + 9, stability=40.0, difficulty=7.5))
            change.put_schedule("step", makes.learning(NOW_MS - 1))
            change.put_schedule("away", makes.seen(TODAY, phase=Phase.REVIEW))
            change.suspend("away", suspended=True)
            change.bury("dug", TODAY)
            change.flag("far", 2)
        browser = kept.browser()

        def found(query, **order):
            numbers = browser.find(read_query(query), day=TODAY, now_ms=NOW_MS, **order)
            return browser.ids(numbers)

        yield found


@pytest.mark.parametrize(
    ("query", "cards"),
    [
        ("токены", {"new"}),
        ("is:due", {"late", "step"}),
        ("is:new", {"new", "open", "dug"}),
        ("is:learning", {"step"}),
        ("is:review", {"late", "far", "away"}),
        ("is:suspended", {"away"}),
        ("is:buried", {"dug"}),
        ("is:leech", {"late"}),
        ("-has:answer", {"open"}),
        ("has:link", {"late"}),
        ("has:points", {"far"}),
        ("flag:any", {"far"}),
        ("flag:2", {"far"}),
        ("flag:1", set()),
        ("due:<0", {"late"}),
        ("due:>=7", {"far"}),
        ("stability:>30", {"far"}),
        ("difficulty:>=7", {"far"}),
        ("lapses:>7", {"late"}),
        ("reps:0 kind:exercise", set()),
        ("tag:токены", {"new"}),
        ("tag:ГЛ", {"new"}),
        ("tag:ll*", {"late"}),
        ("tag:ll", set()),
        ("module:понимание lecture:1", {"new"}),
        ("lecture:>1", {"late"}),
        ("chapter:TOKENS", {"late"}),
        ("kind:exercise", {"step"}),
        ('"части слова"', set()),
        ('"слова части"', {"far"}),
        ("is:leech or flag:any", {"late", "far"}),
        ("is:review -(flag:any or is:leech)", {"away"}),
        ("id:far", {"far"}),
    ],
)
def test_a_query_finds_the_cards_that_it_describes(found, query, cards):
    """Every term of the language, on a card of each sort."""
    assert set(found(query)) == cards


@given(st.sampled_from(_TERMS.split("|")), st.sampled_from(_TERMS.split("|")))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_not_or_and_and_are_those_of_logic(found, one, other):
    """A card without a schedule is in `x` or in `-x`: NULL must not swallow it."""
    everything, first, second = set(found("")), set(found(one)), set(found(other))

    assert set(found(f"-{one}")) == everything - first
    assert set(found(f"{one} {other}")) == first & second
    assert set(found(f"-({one} or {other})")) == everything - (first | second)


def test_cards_that_lack_what_is_sorted_by_come_last_both_ways(found):
    """New cards have no due day; they are neither the first nor the last to come."""
    upwards = found("has:answer", order="due")
    downwards = found("has:answer", order="due", descending=True)

    assert upwards[:4] == ["late", "away", "step", "far"]
    assert downwards[:4] == ["far", "step", "away", "late"]
    assert upwards[-2:] == downwards[-2:] == ["new", "dug"]


@pytest.mark.parametrize(
    "order", ["page", "question", "module", "lecture", "kind", "state", "flag", "chapter"]
)
def test_every_order_keeps_every_card(found, order):
    """Sorting never loses a card."""
    assert sorted(found("", order=order)) == sorted(found(""))


def test_nothing_that_is_typed_becomes_sql(found):
    """Values are bound: quotes and percent signs are letters like others."""
    for hostile in ("tag:';DROP", "chapter:%", 'module:"x\' OR 1=1 --"', "id:1\x00", "'"):
        assert isinstance(found(hostile), list)

    assert found("chapter:%") == []
