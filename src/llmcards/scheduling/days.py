"""Tell the learner's days apart: calendar dates that start some hours after midnight."""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from llmcards.cards import DAY_MS

_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
_HOUR_MS = 3_600_000

# No local clock has ever been further from UTC than 16 hours (Manila before 1845).
_FURTHEST_FROM_UTC_MS = 17 * _HOUR_MS


@dataclass(frozen=True, slots=True)
class DayRule:
    """When a day starts, and where. Days count from 1970-01-01, the learner's local date.

    `zone` None is the system's own zone, asked anew at each call: a laptop travels. The rule is
    Anki's (`rslib/src/scheduler/timing.rs`): the local date, less one before the day's start.
    """

    day_start_hour: int = 4
    zone: tzinfo | None = None

    def day_of(self, moment_ms: int) -> int:
        """Return the day that `moment_ms` (UTC, since 1970) belongs to."""
        local = datetime.fromtimestamp(moment_ms // 1000, tz=self.zone)
        return local.toordinal() - _EPOCH_ORDINAL - (local.hour < self.day_start_hour)

    def start_of(self, day: int) -> int:
        """Return the first moment (UTC, ms) of `day`.

        Where the clocks skip the day's start, the day begins with the skip; a date that a zone
        left out altogether begins, and ends, where the next one begins.
        """
        start_ms = day * DAY_MS + self.day_start_hour * _HOUR_MS
        around = range(start_ms - _FURTHEST_FROM_UTC_MS, start_ms + _FURTHEST_FROM_UTC_MS)
        return around[bisect_left(around, day, key=self.day_of)]


def date_of(day: int) -> date:
    """Return the date of a day."""
    return date.fromordinal(day + _EPOCH_ORDINAL)
