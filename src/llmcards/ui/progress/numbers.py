"""Write numbers and days in the learner's way."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from llmcards.ui.kit.percent import percent as kit_percent

_MONTHS = 12


def percent(share: float) -> str:
    """Return a share, 0 to 1, in whole percent: `91%`."""
    return kit_percent(share)


def fine_percent(share: float) -> str:
    """Return a share, 0 to 1, in percent with a tenth where there is one."""
    return kit_percent(share, decimals=1)


def plain(value: float) -> str:
    """Return a number with at most one decimal, none where it is whole."""
    return _decimals(value, 0 if value == int(value) else 1)


def short_day(day: date) -> str:
    """Return a day without its year: `2 Mar`."""
    return QLocale().toString(_qt(day), "d MMM")


def long_day(day: date) -> str:
    """Return a day with its weekday and year: `Mon, 2 March 2026`."""
    return QLocale().toString(_qt(day), "ddd, d MMMM yyyy")


def month(day: date) -> str:
    """Return a month with its year: `March 2026`."""
    return QLocale().toString(_qt(day), "LLLL yyyy")


def short_month(day: date) -> str:
    """Return a month without its year, short: `Mar`."""
    return QLocale().toString(_qt(day), "LLL")


def month_names() -> list[str]:
    """Return the twelve months, short."""
    short = QLocale.FormatType.ShortFormat
    return [QLocale().standaloneMonthName(number, short) for number in range(1, _MONTHS + 1)]


def weekday_names() -> list[str]:
    """Return the days of a week from Monday on, short."""
    short = QLocale.FormatType.ShortFormat
    return [QLocale().standaloneDayName(number, short) for number in range(1, 8)]


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _decimals(value: float, decimals: int) -> str:
    return QLocale().toString(float(value), "f", decimals)
