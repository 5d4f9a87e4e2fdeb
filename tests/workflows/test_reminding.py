"""A reminder comes once a day, at its hour, whatever the clock does."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from weakref import finalize
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.cards import Rating
from llmcards.collection.collection import Collection
from llmcards.scheduling.days import DayRule, date_of
from llmcards.settings import Settings
from llmcards.workflows.desk import Desk
from llmcards.workflows.reminding import is_time, situation

MINUTE_MS = 60_000
EVENING = Settings(reminder=True, reminder_minute=19 * 60)
BERLIN = ZoneInfo("Europe/Berlin")


class Watch:
    """Looks at the clock as the window does, and counts the reminders."""

    def __init__(self, settings: Settings, zone: ZoneInfo | None = BERLIN) -> None:
        self.now_ms = 0
        self.last: int | None = None
        self.reminded: list[tuple[int, datetime]] = []
        collection = Collection.in_memory(clock=lambda: self.now_ms)
        finalize(self, collection.close)
        rule = DayRule(settings.day_start_hour, zone)
        self.desk = Desk.of(collection, settings, clock=lambda: self.now_ms, days=rule)

    def look(self, moments_ms: Iterable[int]) -> None:
        """Look at each moment."""
        for self.now_ms in moments_ms:
            if is_time(self.desk, self.last):
                self.last = self.desk.today()
                local = datetime.fromtimestamp(self.now_ms / 1000, self.desk.days.zone)
                self.reminded.append((self.last, local))


def ms(*when: int, zone: ZoneInfo = BERLIN) -> int:
    """Return a local moment."""
    return int(datetime(*when, tzinfo=zone).timestamp() * 1000)


def day_long(*date: int) -> range:
    """Return the minutes of 24 hours from 04:00 on."""
    start = ms(*date, 4)
    return range(start, start + 24 * 60 * MINUTE_MS, MINUTE_MS)


def test_it_comes_at_its_minute_and_not_again():
    """A reminder that nags is turned off."""
    watch = Watch(EVENING)

    watch.look(day_long(2026, 3, 2))

    assert [local.strftime("%H:%M") for _, local in watch.reminded] == ["19:00"]


def test_it_is_off_unless_it_was_asked_for():
    """Nobody likes a program that speaks unasked."""
    watch = Watch(Settings())

    watch.look(day_long(2026, 3, 2))

    assert watch.reminded == []


def test_a_small_hour_belongs_to_the_day_before_it():
    """The learner's day starts at four: one in the morning is its late evening."""
    watch = Watch(replace(EVENING, reminder_minute=60))

    watch.look(day_long(2026, 3, 2))

    (day, local), *others = watch.reminded
    assert (date_of(day).day, local.day, local.hour, others) == (2, 3, 1, [])


def test_days_that_were_not_chosen_are_quiet():
    """Saturday is the learner's own."""
    watch = Watch(replace(EVENING, reminder_days=(0, 1, 2, 3, 4)))

    for day in range(2, 9):
        watch.look(day_long(2026, 3, day))

    assert [local.isoweekday() for _, local in watch.reminded] == [1, 2, 3, 4, 5]


def test_a_sleep_over_the_hour_is_made_up_for_on_the_same_day_only():
    """Waking at nine in the evening is early enough, the next morning is too late."""
    watch = Watch(EVENING)

    watch.look([ms(2026, 3, 2, 18), ms(2026, 3, 2, 21), ms(2026, 3, 3, 18), ms(2026, 3, 4, 8)])

    assert [local.hour for _, local in watch.reminded] == [21]


def test_a_clock_that_was_years_ahead_does_not_silence_for_years():
    """An empty battery sets many a laptop's clock."""
    watch = Watch(EVENING)

    watch.look([ms(2038, 3, 2, 20), ms(2026, 3, 2, 20)])

    assert len(watch.reminded) == 2


@pytest.mark.parametrize("date", [(2026, 3, 28), (2026, 3, 29), (2026, 10, 24), (2026, 10, 25)])
@pytest.mark.parametrize("minute", [90, 150, 210, 240, 1200])
def test_summer_time_takes_no_reminder_away_and_adds_none(date, minute):
    """Half past two does not exist on one day, and comes twice on another."""
    watch = Watch(replace(EVENING, reminder_minute=minute))

    day = watch.desk.days.day_of(ms(*date, 12))
    hours = watch.desk.days.start_of(day), watch.desk.days.start_of(day + 1)
    watch.look(range(*hours, MINUTE_MS))

    assert [found for found, _ in watch.reminded] == [day]


moments = st.integers(ms(2026, 1, 1), ms(2026, 12, 31))


@given(
    minute=st.integers(0, 1439),
    day_start=st.integers(0, 23),
    looks=st.lists(moments, max_size=40).map(sorted),
    zone=st.sampled_from(["UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia"]),
)
def test_never_twice_on_a_day_and_never_too_early(minute, day_start, looks, zone):
    """Whenever the computer is awake, in whatever zone."""
    settings = replace(EVENING, reminder_minute=minute, day_start_hour=day_start)
    watch = Watch(settings, ZoneInfo(zone))

    watch.look(looks)

    days = [day for day, _ in watch.reminded]
    assert len(days) == len(set(days))
    for _, local in watch.reminded:
        since, wanted = (
            (each - day_start * 60) % 1440 for each in (local.hour * 60 + local.minute, minute)
        )
        assert since >= wanted


@given(minute=st.integers(0, 1439), start=moments, every=st.integers(1, 9))
def test_a_program_that_runs_the_day_round_always_reminds(minute, start, every):
    """However it is out of step with the minute."""
    watch = Watch(replace(EVENING, reminder_minute=minute), ZoneInfo("UTC"))
    day = watch.desk.days.day_of(start)
    first = watch.desk.days.start_of(day) + start % (every * MINUTE_MS)

    watch.look(range(first, first + 24 * 60 * MINUTE_MS - every * MINUTE_MS, every * MINUTE_MS))

    late = (minute - 4 * 60) % 1440 >= 1440 - 2 * every
    assert [found for found, _ in watch.reminded] == [day] or late


def test_a_word_is_worth_it_while_more_is_left_than_was_done(learner):
    """Who has done most of the day's cards needs no push, nor who has none."""
    assert not situation(learner.desk).is_worth_a_word

    learner.takes(
        "# Bees\n\n## Questions\n\n- Why do bees dance?\n- What is wax?\n- Who is a drone?\n"
    )
    for card in learner.cards():
        learner.edits(replace(card, answer="Because."))
    before = situation(learner.desk)
    for card in learner.cards()[:2]:
        learner.rates(card.id, Rating.EASY)

    assert (before.due, before.is_worth_a_word) == (3, True)
    assert not situation(learner.desk).is_worth_a_word
