"""The learner's day, wherever it is and whatever the clocks do."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.cards import DAY_MS
from llmcards.scheduling import DayRule

ZONES = [
    "UTC",
    "Pacific/Auckland",
    "America/Los_Angeles",
    "Europe/Moscow",
    "Europe/Berlin",
    "Australia/Lord_Howe",  # its clocks change by half an hour
    "Antarctica/Troll",  # and here by two
    "Asia/Kathmandu",
]
rules = st.builds(DayRule, st.integers(0, 23), st.sampled_from(ZONES).map(ZoneInfo))
moments_ms = st.integers(0, 4_102_444_800_000)  # 1970 to 2100


def _ms(text: str, zone: str) -> int:
    local = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))
    return int(local.timestamp() * 1000)


def test_a_night_owl_still_learns_yesterday():
    """Cards answered at three in the morning belong to the evening before."""
    days = DayRule(day_start_hour=4, zone=ZoneInfo("Europe/Berlin"))

    before = days.day_of(_ms("2026-11-20 03:59:59", "Europe/Berlin"))
    after = days.day_of(_ms("2026-11-20 04:00:00", "Europe/Berlin"))

    assert after == before + 1
    assert after == (datetime(2026, 11, 20, tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)).days


@pytest.mark.parametrize("date", ["2026-03-29", "2026-10-25"])
def test_a_day_starts_by_the_clock_on_the_wall_when_the_clocks_change(date):
    """Those days have 23 and 25 hours; the start at four stays at four."""
    days = DayRule(day_start_hour=4, zone=ZoneInfo("Europe/Berlin"))
    start_ms = _ms(f"{date} 04:00", "Europe/Berlin")

    day = days.day_of(start_ms)

    assert days.start_of(day) == start_ms


def test_a_day_whose_start_the_clocks_skip_begins_with_the_skip():
    """In Berlin there is no half past two on the last Sunday of March."""
    days = DayRule(day_start_hour=2, zone=ZoneInfo("Europe/Berlin"))

    day = days.day_of(_ms("2026-03-29 12:00", "Europe/Berlin"))

    assert days.start_of(day) == _ms("2026-03-29 03:00", "Europe/Berlin")


def test_a_date_that_a_zone_left_out_begins_where_the_next_one_does():
    """Samoa went from 29 to 31 December 2011 over night."""
    days = DayRule(day_start_hour=0, zone=ZoneInfo("Pacific/Apia"))

    day = days.day_of(_ms("2011-12-31 12:00", "Pacific/Apia"))

    assert days.start_of(day - 1) == days.start_of(day)
    assert days.start_of(day) - days.start_of(day - 2) == DAY_MS


def test_without_a_zone_the_system_decides():
    """The app asks the laptop, which knows where it is."""
    days = DayRule()

    start_ms = days.start_of(20_000)

    assert datetime.fromtimestamp(start_ms / 1000).astimezone().hour == 4


@given(rules, moments_ms)
def test_every_moment_lies_between_the_start_of_its_day_and_the_next(days, moment_ms):
    """Else a card would be due twice, or on no day at all."""
    day = days.day_of(moment_ms)

    assert days.start_of(day) <= moment_ms < days.start_of(day + 1)


@given(rules, moments_ms, st.integers(0, 3 * DAY_MS))
def test_days_never_run_back(days, moment_ms, later_ms):
    """Neither a change of the clocks nor midnight takes a day away."""
    assert days.day_of(moment_ms) <= days.day_of(moment_ms + later_ms)
