"""The numbers at the head of the page."""

from dataclasses import dataclass

from llmcards.workflows.desk import Desk
from llmcards.workflows.progress.retention import Recalled, recalled_of

_LOOKED_AT_DAYS = 30


@dataclass(frozen=True, slots=True)
class Headline:
    """The last 30 days, and the cards today.

    `minutes_a_day` is the mean over the days with an answer, None where there is none.
    `learnt` cards have left learning; `mature` ones are those of them with an interval of 21
    days or more. `median_stability_days` is None before the first answer.
    """

    recalled: Recalled
    desired_retention: float
    minutes_a_day: float | None
    days_studied: int
    streak_days: int
    cards: int
    new: int
    learnt: int
    mature: int
    median_stability_days: float | None


def headline(desk: Desk, module_id: str | None = None) -> Headline:
    """Return the numbers of all cards, or of a module; the streak is always of all."""
    numbers, today = desk.collection.statistics, desk.today()
    tallies = numbers.tallies(today - _LOOKED_AT_DAYS + 1, today, module_id)
    studied = {tally.day for tally in tallies}
    taken_ms = sum(tally.taken_ms for tally in tallies)
    counts = numbers.counts(module_id)
    return Headline(
        recalled=recalled_of(tallies),
        desired_retention=desk.settings.desired_retention,
        minutes_a_day=taken_ms / 60_000 / len(studied) if studied else None,
        days_studied=len(studied),
        streak_days=desk.collection.streak(today),
        cards=counts.total,
        new=counts.new,
        learnt=counts.review,
        mature=counts.mature,
        median_stability_days=numbers.median_stability(module_id),
    )
