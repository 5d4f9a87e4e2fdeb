"""See what other rules would move, apply them, go back."""

from dataclasses import replace

import pytest

from llmcards.cards import Rating, Seen
from llmcards.errors import SettingsError
from llmcards.scheduling import DEFAULT_PARAMETERS
from llmcards.settings import Settings, load_settings
from llmcards.workflows.desk import Desk
from llmcards.workflows.integrity import problems
from llmcards.workflows.rules_change import apply, preview, settings_before, take_back

OTHERS = [
    Settings(desired_retention=0.75),
    Settings(desired_retention=0.97),
    Settings(maximum_interval=2),
    Settings(learning_steps=(), relearning_steps=()),
    Settings(fsrs_parameters=(0.5, 4.0, 9.0, 30.0, *DEFAULT_PARAMETERS[4:])),
]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.json"


@pytest.fixture
def reviewed(learner, answered, clock, path):
    """A desk whose cards were reviewed for a fortnight, each now and then."""
    apply(learner.desk, learner.desk.settings, path)
    for day in range(14):
        for place, card_id in enumerate(answered):
            if (day + place) % 4 == 0:
                learner.rates(card_id, Rating.AGAIN if (day * place) % 5 == 4 else Rating.GOOD)
                clock.move(minutes=11)
        clock.move(days=1)
    return learner.desk


def due_days(desk):
    """Return the due day of each card that was rated."""
    everything = desk.collection.all_stored()
    return {
        one.card.id: one.schedule.due_day for one in everything if isinstance(one.schedule, Seen)
    }


@pytest.mark.parametrize("settings", OTHERS)
def test_the_preview_says_what_applying_does(reviewed, path, settings):
    """A preview that errs would be worse than none: it is asked before a thousand cards move."""
    before = due_days(reviewed)

    seen = preview(reviewed, settings, days=60)
    applied = apply(reviewed, settings, path)

    after = due_days(applied.desk)
    assert applied.moved == seen.earlier + seen.later
    assert seen.earlier == sum(after[one] < before[one] for one in before)
    assert seen.later == sum(after[one] > before[one] for one in before)
    assert seen.cards == len(before) == seen.earlier + seen.later + seen.unmoved
    assert seen.earlier + seen.later > 0
    today = reviewed.today()
    for found, days in ((seen.before, before), (seen.after, after)):
        assert found.overdue == sum(day < today for day in days.values())
        assert found.days[5].cards == sum(day == today + 5 for day in days.values())


def test_a_preview_writes_nothing(reviewed, path):
    """Looking at the price is not paying it."""
    before, settings = due_days(reviewed), path.read_bytes()

    preview(reviewed, OTHERS[0])

    assert due_days(reviewed) == before
    assert path.read_bytes() == settings


@pytest.mark.parametrize("settings", OTHERS)
def test_applied_rules_hold_in_the_file_and_in_every_schedule(reviewed, path, settings):
    """Half the cards under each rule is a collection that nobody can reason about."""
    applied = apply(reviewed, settings, path)

    assert load_settings(path) == settings == applied.desk.settings
    assert applied.moved > 0
    assert problems(applied.desk) == []
    assert problems(reviewed) != []


def test_taking_back_restores_settings_and_schedules_and_can_itself_be_taken_back(reviewed, path):
    """To try another retention must cost nothing."""
    there = apply(reviewed, OTHERS[0], path).desk
    moved = due_days(there)

    back = take_back(there, path).desk
    assert (back.settings, load_settings(path)) == (reviewed.settings, reviewed.settings)
    assert problems(back) == []
    again = take_back(back, path).desk

    assert again.settings == OTHERS[0]
    assert due_days(again) == moved


def test_what_is_no_rule_stays_when_rules_are_taken_back(reviewed, path):
    """A theme chosen since then has nothing to do with it."""
    there = apply(reviewed, OTHERS[0], path).desk
    dark = apply(there, replace(there.settings, theme="dark"), path).desk

    assert take_back(dark, path).desk.settings == Settings(theme="dark")


def test_rules_never_changed_cannot_be_taken_back(reviewed, path):
    """The button is only there when it does something."""
    assert settings_before(reviewed) is None
    assert take_back(reviewed, path) is None


def test_parameters_that_fsrs_forbids_change_nothing(reviewed, path):
    """The settings file would otherwise lock the learner out at the next start."""
    before = path.read_bytes()

    with pytest.raises(SettingsError):
        apply(reviewed, Settings(fsrs_parameters=(99.0,) * 21), path)

    assert path.read_bytes() == before
    assert settings_before(reviewed) is None


def test_a_program_that_ends_in_between_follows_the_rules_at_the_next_start(
    reviewed, path, monkeypatch
):
    """The file says one thing and the schedules another: the next start sees it."""

    def end(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("llmcards.workflows.rules_change.keep_schedules", end)
    with pytest.raises(KeyboardInterrupt):
        apply(reviewed, OTHERS[0], path)

    desk = Desk.open(reviewed.path, load_settings(path), clock=reviewed.clock)
    assert problems(replace(desk, days=reviewed.days)) == []
    desk.collection.close()


def test_a_preview_can_be_stopped(reviewed):
    """A long log takes seconds; the learner may have changed their mind."""

    def stop(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        preview(reviewed, OTHERS[0], report=stop)


def test_applying_can_be_stopped(reviewed, path):
    """Whoever thinks better of it finds settings and schedules as they were."""

    def stop(done, total):
        raise KeyboardInterrupt

    before = path.read_bytes()

    with pytest.raises(KeyboardInterrupt):
        apply(reviewed, OTHERS[0], path, stop)

    assert path.read_bytes() == before
    assert settings_before(reviewed) is None
    assert problems(reviewed) == []
