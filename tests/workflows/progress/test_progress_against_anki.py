"""The same numbers as the real program's statistics page, from the same cards and reviews."""

import time
from collections import Counter
from random import Random

import pytest
from anki.collection import Collection as AnkiCollection
from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

from llmcards.cards import DAY_MS, Card, Rating, Review, ReviewKind, Unseen
from llmcards.collection import Collection
from llmcards.scheduling.days import DayRule
from llmcards.settings import Settings
from llmcards.workflows.desk import Desk
from llmcards.workflows.exporting import export
from llmcards.workflows.progress import (
    Period,
    answer_buttons,
    distributions,
    forecast,
    headline,
    study_days,
    true_retention,
)

NOW_MS = int(time.time() * 1000)
HOUR_MS = 3_600_000


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """Sixty cards with some months of reviews, each on about its due day."""
    path = tmp_path_factory.mktemp("desk") / "collection.db"
    with Collection.open(path, clock=lambda: NOW_MS - 300 * DAY_MS) as collection:
        desk = Desk.of(collection, Settings(), clock=lambda: NOW_MS, days=DayRule(4))
        rng = Random(5)  # noqa: S311 - made-up reviews
        with collection.change("import") as change:
            change.put_cards(Card(f"card{n}", f"Q{n}?", "A", module_id="m") for n in range(60))
        with collection.change("review") as change:
            for stored in list(collection.all_stored())[:50]:
                _live(desk, stored, rng, change)
        yield desk


def _live(desk, stored, rng, change):
    """Answer a card from some day on, until its next answer would lie ahead of today."""
    schedule = Unseen()
    moment = desk.days.start_of(desk.today() - rng.randrange(1, 200)) + 6 * HOUR_MS
    while moment < NOW_MS - 2 * HOUR_MS:
        rating = rng.choices(list(Rating), [2, 1, 6, 1])[0]
        kind = desk.scheduler.review_kind(schedule)
        schedule = desk.scheduler.answer(schedule, rating, stored.number, moment)
        taken_ms = rng.randrange(2000, 30_000)
        change.add_review(
            Review(stored.card.id, schedule.last_ms, schedule.last_day, rating, taken_ms, kind),
            schedule,
        )
        if schedule.due_ms is None:
            late = rng.choice([0, 0, 0, 1, 9])
            moment = desk.days.start_of(schedule.due_day + late) + rng.randrange(12 * HOUR_MS)
        else:
            moment = schedule.due_ms + rng.randrange(60_000)


@pytest.fixture(scope="module")
def graphs(desk, tmp_path_factory):
    """What Anki's statistics page is drawn from."""
    folder = tmp_path_factory.mktemp("anki")
    export(desk, folder / "deck.apkg")
    col = AnkiCollection(str(folder / "collection.anki2"))
    options = ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True)
    col.set_config("fsrs", True)
    col.import_anki_package(
        ImportAnkiPackageRequest(package_path=str(folder / "deck.apkg"), options=options)
    )
    yield col._backend.graphs(search="", days=365)
    col.close()


def test_true_retention_is_ankis(desk, graphs):
    """Two programs that disagree about the learner's memory are both distrusted."""
    theirs = graphs.true_retention.year

    ours = true_retention(desk, Period.DAY, 365).overall

    assert ours.recalled == theirs.young_passed + theirs.mature_passed
    assert ours.reviews - ours.recalled == theirs.young_failed + theirs.mature_failed
    assert ours.reviews > 100
    month = graphs.true_retention.month
    assert headline(desk).recalled.recalled == month.young_passed + month.mature_passed


def test_answers_and_times_by_day_are_ankis(desk, graphs):
    """Days begin at four on both sides."""
    kinds = {"learn": ReviewKind.LEARN, "relearn": ReviewKind.RELEARN}

    for back, day in enumerate(reversed(study_days(desk, 300))):
        theirs, taken = graphs.reviews.count[-back], graphs.reviews.time[-back]
        assert theirs.young + theirs.mature == day.answers[ReviewKind.REVIEW]
        assert all(getattr(theirs, name) == day.answers[kind] for name, kind in kinds.items())
        assert day.taken_ms == taken.learn + taken.relearn + taken.young + taken.mature


def test_the_forecast_is_ankis(desk, graphs):
    """The learner plans the week by it, on whichever device."""
    theirs = graphs.future_due.future_due

    ours = forecast(desk, 90)

    assert ours.overdue == sum(count for day, count in theirs.items() if day < 0)
    assert [day.cards for day in ours.days] == [theirs[day] for day in range(90)]
    assert ours.total > 20


def test_buttons_are_ankis(desk, graphs):
    """Anki counts relearning with learning, and parts young from mature."""
    ours = {one.kind: one.counts for one in answer_buttons(desk, 365)}
    theirs = graphs.buttons.one_year

    learning = Counter(ours[ReviewKind.LEARN]) + Counter(ours[ReviewKind.RELEARN])
    reviews = list(map(sum, zip(theirs.young, theirs.mature, strict=True)))
    assert [learning[rating] for rating in Rating] == list(theirs.learning)
    assert [ours[ReviewKind.REVIEW][rating] for rating in Rating] == reviews


def _cards_between(graphs, low, high):
    return sum(n for days, n in graphs.stability.intervals.items() if low <= days < high)


def test_distributions_and_counts_are_ankis(desk, graphs):
    """The same memory, in the same bins."""
    found = distributions(desk)

    for entry in found.stability.bins[1:]:
        high = entry.high or float("inf")
        # Theirs are rounded to whole days, so a card may lie on either side of a bin's edge.
        surely = _cards_between(graphs, entry.low + 1, high - 1)
        perhaps = _cards_between(graphs, entry.low - 1, high + 1)
        assert surely <= entry.cards <= perhaps
    counts = graphs.card_counts.including_inactive
    ours = headline(desk)
    assert (ours.new, ours.learnt) == (counts.newCards, counts.young + counts.mature)
    assert ours.mature == counts.mature
    middle = [(entry.low + entry.high) / 2 * entry.cards for entry in found.retrievability.bins]
    assert 100 * sum(middle) / 50 == pytest.approx(graphs.retrievability.average, abs=3)
