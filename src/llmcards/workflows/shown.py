"""A card as it is asked."""

from collections.abc import Mapping
from dataclasses import dataclass

from llmcards.cards import Card, ChapterLink, Rating, Seen, Unseen
from llmcards.collection.values import Stored
from llmcards.scheduling.interval import Interval
from llmcards.workflows.desk import Desk


@dataclass(frozen=True, slots=True)
class Shown:
    """The card to be answered. `intervals` are what the four buttons would schedule.

    Where the sitting `practises` they schedule nothing, and there are no intervals.
    """

    card: Card
    module_title: str
    lecture: int | None
    state: str
    flag: int
    practises: bool
    intervals: Mapping[Rating, Interval]

    @property
    def source_link(self) -> ChapterLink | None:
        """Where the answer is said, where that is known."""
        return self.card.links[0] if self.card.links else None


def show(desk: Desk, stored: Stored, module_title: str, *, practises: bool) -> Shown:
    """Return a card as it is asked now."""
    outcomes: dict[Rating, Seen] = {}
    if not practises:
        outcomes = desk.scheduler.outcomes(stored.schedule, stored.number, desk.clock())
    return Shown(
        card=stored.card,
        module_title=module_title,
        lecture=stored.card.lecture,
        state="new" if isinstance(stored.schedule, Unseen) else stored.schedule.phase.value,
        flag=stored.flag,
        practises=practises,
        intervals={rating: Interval.to(after) for rating, after in outcomes.items()},
    )
