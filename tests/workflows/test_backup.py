"""Backups are real files of a real collection, and come back whole."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.cards import Rating, Seen
from llmcards.collection.collection import Collection
from llmcards.errors import CollectionError
from llmcards.workflows.backup import (
    BEFORES,
    Backup,
    Before,
    back_up,
    back_up_daily,
    backups,
    restore,
    superfluous,
)
from llmcards.workflows.integrity import problems


@pytest.fixture
def folder(tmp_path):
    """Where the backups are."""
    return tmp_path / "backups"


def _logs(desk):
    return sorted((one.card_id, one.answered_ms) for one in desk.collection.log.all())


def test_a_restore_brings_the_day_back_and_keeps_what_was_there(
    learner, answered, desk, folder, clock
):
    """A restore is a risk of its own: its own undo lies beside the backups."""
    learner.rates(answered[0], Rating.GOOD)
    then = _logs(desk)
    backup = back_up(desk, folder)
    clock.move(days=2)
    learner.rates(answered[1], Rating.AGAIN)
    now = _logs(desk)

    aside = restore(desk, backup, folder)

    assert _logs(desk) == then
    assert [line for line in problems(desk) if "does not follow" in line] == []
    restore(desk, aside, folder)
    assert _logs(desk) == now


def test_other_connections_go_on_with_what_was_restored(learner, answered, desk, folder, clock):
    """The window keeps its own open; its next write and its undo must work."""
    backup = back_up(desk, folder)
    learner.rates(answered[0], Rating.GOOD)
    clock.move(minutes=1)

    with desk.reopened() as own:
        restore(own, backup, folder)

    assert _logs(desk) == []
    learner.rates(answered[1], Rating.GOOD)
    assert isinstance(desk.collection.schedule(answered[1]), Seen)
    desk.collection.undo()
    assert _logs(desk) == []


def test_a_damaged_backup_changes_nothing(learner, answered, desk, folder):
    """Whoever needs a backup has had enough trouble."""
    learner.rates(answered[0], Rating.GOOD)
    backup = back_up(desk, folder)
    backup.path.write_bytes(b"SQLite format 3\0" + bytes(5000))

    with pytest.raises(CollectionError):
        restore(desk, backup, folder)

    assert len(_logs(desk)) == 1


def test_a_restore_that_is_cancelled_changes_nothing(learner, answered, desk, folder, clock):
    """Also where the collection itself had been brought back already."""
    learner.rates(answered[0], Rating.GOOD)
    backup = back_up(desk, folder)
    clock.move(days=2)
    learner.rates(answered[0], Rating.AGAIN)
    now = _logs(desk)
    strict = desk.under(replace(desk.settings, desired_retention=0.97))

    def stop(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        restore(strict, backup, folder, stop)

    assert _logs(desk) == now


def test_a_backup_that_is_gone_is_told_of(desk, folder, answered):
    """A folder may be tidied up while the list is open."""
    backup = back_up(desk, folder)
    backup.path.unlink()

    with pytest.raises(CollectionError, match="cannot be read"):
        restore(desk, backup, folder)


def test_one_copy_is_made_a_day(desk, folder, clock, answered):
    """At the first start of the learner's day."""
    assert back_up_daily(desk, folder) is not None
    clock.move(minutes=30)
    assert back_up_daily(desk, folder) is None
    clock.move(days=1)

    assert back_up_daily(desk, folder) is not None
    assert len(backups(folder)) == 2


def test_an_empty_collection_is_not_copied(desk, folder):
    """There is nothing to lose yet."""
    assert back_up_daily(desk, folder) is None


def test_two_copies_of_one_second_are_two_files(desk, folder, answered):
    """An impatient double click must not overwrite the first copy."""
    made = {back_up(desk, folder).path for _ in range(3)}

    assert {one.path for one in backups(folder)} == made
    for path in made:
        with Collection.open(path) as copy:
            assert copy.check() == []


@given(st.lists(st.integers(0, 24 * 800), min_size=1, unique=True))
def test_thinning_keeps_days_weeks_and_months(hours):
    """The newest always stays, at most 12 + 10 + 9 beside those of the last day."""
    start = datetime(2024, 1, 1, tzinfo=UTC)
    copies = [Backup(Path(str(hour)), start + timedelta(hours=hour)) for hour in hours]

    gone = {one.path for one in superfluous(copies)}

    kept = [one for one in copies if one.path not in gone]
    newest = max(copies, key=lambda one: one.made_at)
    assert newest in kept
    assert {one.made_at.date() for one in copies} >= {one.made_at.date() for one in kept}
    days = sorted({one.made_at.date() for one in copies}, reverse=True)[:12]
    assert set(days) <= {one.made_at.date() for one in kept}
    assert len(kept) <= 12 + 10 + 9 + 24
    assert superfluous(kept) == []


def test_what_was_set_aside_is_never_removed():
    """A person decides about it."""
    start = datetime(2024, 1, 1, tzinfo=UTC)
    copies = [Backup(Path(str(n)), start + timedelta(days=n), Before.RESTORE) for n in range(99)]

    assert superfluous(copies) == []


@pytest.mark.parametrize("before", [Before.RULES, Before.REPAIR])
def test_of_the_copies_before_a_step_the_last_ones_stay(desk, folder, clock, answered, before):
    """Each is as large as the collection, and rules are tried one after the other."""
    day = back_up(desk, folder)
    made = []
    for _ in range(BEFORES + 2):
        clock.move(minutes=1)
        made.append(back_up(desk, folder, before))

    assert set(backups(folder)) == {day, *made[-BEFORES:]}


def test_a_copy_before_a_step_is_no_daily_one(desk, folder, answered):
    """The day's own is made all the same, and outlives it."""
    back_up(desk, folder, Before.RULES)

    assert back_up_daily(desk, folder) is not None
