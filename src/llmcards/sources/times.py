"""Find the times of a video in a line of text."""

import re
from dataclasses import dataclass

_TIME = re.compile(
    # A colon may be a wide one, and fractions of a second may follow.
    r"(?<![\w:.,/])(?:(\d{1,3})[:：])?(\d{1,3})[:：](\d{2})(?:[.,]\d{3})?(?![\w/]|[:.：]\d)"
)
_HALF_DAY = re.compile(r"\s?(?:a\.?m|p\.?m)\b", re.IGNORECASE)
_SIXTY = 60


@dataclass(frozen=True, slots=True)
class Time:
    """A time in a text: its seconds, and where it begins and ends."""

    seconds: int
    begin: int
    end: int


def times_in(text: str) -> tuple[Time, ...]:
    """Return the times of the form h:mm:ss or mm:ss in `text`; those of a clock are left out."""
    if ":" not in text and "：" not in text:
        return ()
    found = []
    for match in _TIME.finditer(text):
        hours, minutes, seconds = match.groups()
        wrong = int(seconds) >= _SIXTY or (hours is not None and int(minutes) >= _SIXTY)
        if wrong or _HALF_DAY.match(text, match.end()):
            continue
        total = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
        found.append(Time(total, match.start(), match.end()))
    return tuple(found)
