"""Say how long it is until something happens, as short as a button needs it."""

from PySide6.QtCore import QCoreApplication, QLocale

from llmcards.cards import DAY_MS

_MINUTE_MS = 60_000
_HOUR_MS = 3_600_000
_MONTH_DAYS = 30
_YEAR_DAYS = 365


def short_interval(ms: int, days: int) -> str:
    """Return an interval: `10 min`, `3 d`, `1.2 mo`, `2 y`.

    Args:
        ms: Time until the card is due; counts within a day.
        days: Whole days until then; 0 where the card comes back within its learning steps.
    """
    if days >= _YEAR_DAYS:
        return QCoreApplication.translate("Intervals", "{number} y").format(
            number=_tenths(days / _YEAR_DAYS)
        )
    if days >= _MONTH_DAYS:
        return QCoreApplication.translate("Intervals", "{number} mo").format(
            number=_tenths(days / _MONTH_DAYS)
        )
    if days > 0 or ms >= DAY_MS:
        whole = days or round(ms / DAY_MS)
        return QCoreApplication.translate("Intervals", "{number} d").format(number=whole)
    return _within_a_day(ms)


def _within_a_day(ms: int) -> str:
    # From 59.5 minutes on the minutes would round to 60.
    if ms >= _HOUR_MS - _MINUTE_MS // 2:
        return QCoreApplication.translate("Intervals", "{number} h").format(
            number=_tenths(ms / _HOUR_MS)
        )
    if ms >= _MINUTE_MS:
        return QCoreApplication.translate("Intervals", "{number} min").format(
            number=round(ms / _MINUTE_MS)
        )
    return QCoreApplication.translate("Intervals", "< 1 min")


def _tenths(value: float) -> str:
    """Return `value` with one decimal in the learner's way of writing, none where it is 0."""
    rounded = round(value, 1)
    if rounded == int(rounded):
        return str(int(rounded))
    return QLocale().toString(rounded, "f", 1)
