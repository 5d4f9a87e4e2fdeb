"""What is coming: due cards by day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from llmcards.scheduling.days import date_of
from llmcards.workflows.desk import Desk


@dataclass(frozen=True, slots=True)
class ForecastDay:
    """How many cards become due on a day."""

    day: date
    cards: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """Days from today on. `overdue` cards were due before; they are in no day's number."""

    overdue: int
    days: tuple[ForecastDay, ...]

    @property
    def total(self) -> int:
        """All cards of the days, without those overdue."""
        return sum(day.cards for day in self.days)


def forecast(desk: Desk, days: int, module_id: str | None = None) -> Forecast:
    """Return how many cards come on each of the next `days` days, as they stand now.

    New cards and the reviews that will follow from these are not foreseen. Suspended cards and
    those without an answer never come; a buried one comes when its rest is over.
    """
    today = desk.today()
    due = desk.collection.coming(today, today + days - 1, module_id=module_id)
    return forecast_of(due, today, days)


def forecast_of(due: Mapping[int, int], today: int, days: int) -> Forecast:
    """Return the forecast of so many cards `due` on each day."""
    return Forecast(
        overdue=sum(cards for day, cards in due.items() if day < today),
        days=tuple(
            ForecastDay(date_of(day), due.get(day, 0)) for day in range(today, today + days)
        ),
    )
