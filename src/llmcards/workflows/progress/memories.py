"""How well the cards are remembered: stability, difficulty and recall, in bins."""

from collections.abc import Sequence
from dataclasses import dataclass

from llmcards.collection.statistics import Measure
from llmcards.workflows.desk import Desk

_STABILITY_EDGES_DAYS = (1, 2, 4, 7, 14, 30, 60, 90, 180, 365, 730, 1825)
_DIFFICULTY_EDGES = (2, 3, 4, 5, 6, 7, 8, 9)
_RECALL_STEPS = 20


@dataclass(frozen=True, slots=True)
class Bin:
    """The cards from `low` up to, without, `high`; the last bin's end belongs to it.

    `high` is None where there is no end.
    """

    low: float
    high: float | None
    cards: int


@dataclass(frozen=True, slots=True)
class Distribution:
    """Bins in rising order, without a gap."""

    bins: tuple[Bin, ...]

    @property
    def cards(self) -> int:
        """All cards in the bins."""
        return sum(entry.cards for entry in self.bins)


@dataclass(frozen=True, slots=True)
class Distributions:
    """Of all cards that were ever rated: stability in days, difficulty 1 to 10, recall 0 to 1."""

    stability: Distribution
    difficulty: Distribution
    retrievability: Distribution


def distributions(desk: Desk, module_id: str | None = None) -> Distributions:
    """Return how the cards are spread today, suspended ones among them."""
    numbers, today = desk.collection.statistics, desk.today()
    chances = [step / _RECALL_STEPS for step in range(1, _RECALL_STEPS)]
    ages = [-desk.scheduler.age(chance) for chance in chances]
    return Distributions(
        _binned(
            (0, *_STABILITY_EDGES_DAYS),
            None,
            numbers.histogram(Measure.STABILITY, _STABILITY_EDGES_DAYS, today, module_id),
        ),
        _binned(
            (1, *_DIFFICULTY_EDGES),
            10,
            numbers.histogram(Measure.DIFFICULTY, _DIFFICULTY_EDGES, today, module_id),
        ),
        _binned((0, *chances), 1, numbers.histogram(Measure.AGE, ages, today, module_id)),
    )


def _binned(lows: Sequence[float], end: float | None, counts: Sequence[int]) -> Distribution:
    highs = (*lows[1:], end)
    return Distribution(tuple(map(Bin, lows, highs, counts)))
