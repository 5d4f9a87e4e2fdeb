"""The benchmark runs, and both programs do the same work in it."""

import json

import pytest
from benchmarks.__main__ import main
from benchmarks.copies import copied
from benchmarks.course import make_course
from benchmarks.data_sets import make_data_set
from benchmarks.table import Row
from benchmarks.window import in_window

from llmcards.cards import Unseen
from llmcards.collection import Collection
from llmcards.scheduling import DayRule, Rules, Scheduler

_CARDS = 200
# Anki has nothing alike to measure.
ALONE = {"start", "keys", "typing"}


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = tmp_path_factory.mktemp("data")
    make_data_set(_CARDS, folder)
    return folder


@pytest.mark.parametrize(
    ("measure", "rows"),
    [
        ("answer", 1),
        ("search", 1),
        ("export", 2),
        ("open", 1),
        ("start", 3),
        ("keys", 4),
        ("typing", 2),
    ],
)
def test_every_measure_gives_its_rows(data, capsys, measure, rows):
    """A row that cannot be measured any more would be missed only by somebody who counts."""
    main(["--sizes", str(_CARDS), "--data", str(data), "--only", measure, "--json"])

    found = json.loads(capsys.readouterr().out)["rows"]
    assert len(found) == rows
    assert all(row["cards"] == _CARDS and row["ours"] > 0 for row in found)
    assert measure in ALONE or all(row["theirs"] > 0 for row in found)


def test_a_page_of_the_window_is_opened_twice(data, tmp_path):
    """The first opening imports and builds, the others read: each has its own trouble."""
    own = copied(make_data_set(_CARDS, data), tmp_path).ours

    found = in_window(own, "cards")

    assert len(found["first"]) == 1 < len(found["again"])
    assert all(second > 0 for seconds in found.values() for second in seconds)


def test_the_table_names_what_it_measures(data, capsys):
    """People read the table, not the JSON."""
    main(["--sizes", str(_CARDS), "--data", str(data), "--only", "search"])

    assert "search a rare word" in capsys.readouterr().out


def test_a_course_is_the_same_at_every_run():
    """Figures of two days can be compared only over the same cards."""
    assert make_course(30) == make_course(30)


def test_the_made_up_schedules_follow_from_the_made_up_logs(data):
    """What is measured is a collection that the program itself would have written."""
    scheduler = Scheduler(Rules(), DayRule())
    with Collection.open(data / str(_CARDS) / "collection.db") as own:
        stored = list(own.all_stored())
        replayed = [scheduler.replay(own.reviews(one.card.id), one.number) for one in stored]

    assert replayed == [one.schedule for one in stored]
    assert 0 < sum(isinstance(schedule, Unseen) for schedule in replayed) < _CARDS


@pytest.mark.parametrize(("ours", "reached"), [(0.5, True), (0.51, False)])
def test_a_target_holds_for_the_ratio(ours, reached):
    """Seconds depend on the machine, their ratio hardly does."""
    assert Row("answer", 1, "ms", ours, 1.0, 0.5).is_reached is reached


def test_a_target_without_a_rival_holds_for_the_figure_itself():
    """Anki has no first screen of ours."""
    assert Row("start", 1, "s", 0.7, target=0.6).is_reached is False
    assert Row("start", 1, "s", 0.7).is_reached is None
