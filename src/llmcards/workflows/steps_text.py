"""Learning steps as people write them: `1m 10m 1d`."""

import re

from llmcards.errors import UserError

LONGEST_MINUTES = 30 * 24 * 60

_MINUTES = {"s": 1 / 60, "m": 1, "h": 60, "d": 1440, "с": 1 / 60, "м": 1, "ч": 60, "д": 1440}
_STEP = re.compile(r"(\d{1,6}(?:[.,]\d{1,3})?)([smhdсмчд]?)")
_UNITS = (("d", 1440), ("h", 60), ("m", 1))


class StepsError(UserError):
    """The steps cannot be used; `code` is `unreadable`, `long` or `order`, `subject` the step."""


def parse_steps(text: str) -> tuple[float, ...]:
    """Return the steps in minutes; a number without a unit is minutes.

    Raises:
        StepsError: A step is unreadable or over 30 days, or they do not grow.
    """
    steps: list[float] = []
    for word in text.replace(";", " ").split():
        found = _STEP.fullmatch(word.rstrip(",").lower())
        if found is None:
            raise StepsError(f"{word} is no step.", code="unreadable", subject=word)
        minutes = float(found[1].replace(",", ".")) * _MINUTES[found[2] or "m"]
        if not 0 < minutes <= LONGEST_MINUTES:
            raise StepsError(f"{word} is too short or too long.", code="long", subject=word)
        if steps and minutes <= steps[-1]:
            raise StepsError(f"{word} is not longer.", code="order", subject=word)
        steps.append(minutes)
    return tuple(steps)


def steps_text(steps: tuple[float, ...]) -> str:
    """Return `steps`, in minutes, as they are written."""
    return " ".join(map(_written, steps))


def _written(minutes: float) -> str:
    for unit, size in _UNITS:
        if minutes >= size and minutes % size == 0:
            return f"{int(minutes // size)}{unit}"
    return f"{minutes:g}m" if minutes >= 1 else f"{round(minutes * 60)}s"
