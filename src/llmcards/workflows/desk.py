"""What every workflow needs at hand: the collection, the rules, and the time of day."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import time_ns

from llmcards.collection.collection import Collection
from llmcards.scheduling.days import DayRule
from llmcards.scheduling.rules import Rules
from llmcards.scheduling.scheduler import Scheduler
from llmcards.settings import Settings
from llmcards.workflows.replaying import are_followed, follow_rules

Clock = Callable[[], int]


def wall_clock() -> int:
    """Return the present moment: milliseconds since 1970, UTC."""
    return time_ns() // 1_000_000


@dataclass(slots=True, eq=False)
class Desk:
    """An open collection with the learner's rules. `origin` names the device in reviews.

    All pages of the window sit at one desk; `adopt` alone changes it, for all of them at once.
    """

    collection: Collection
    settings: Settings
    scheduler: Scheduler
    days: DayRule
    clock: Clock
    origin: str
    path: Path | None = None

    @classmethod
    def of(
        cls,
        collection: Collection,
        settings: Settings,
        *,
        clock: Clock = wall_clock,
        path: Path | None = None,
        days: DayRule | None = None,
    ) -> "Desk":
        """Lay out an open collection under `settings`; `days` overrides the local zone."""
        rule = days or DayRule(settings.day_start_hour)
        scheduler = Scheduler(Rules.of(settings), rule)
        return cls(collection, settings, scheduler, rule, clock, collection.device(), path)

    @classmethod
    def open(
        cls,
        path: Path,
        settings: Settings,
        *,
        clock: Clock = wall_clock,
        only_looks: bool = False,
    ) -> "Desk":
        """Open the collection at `path`, making it where there is none.

        Where the learner has changed the rules of scheduling, every schedule is computed again,
        unless the caller `only_looks`: then another program may have the collection.

        Raises:
            CollectionError: The file cannot be used; the text says why and what to do.
            SettingsError: FSRS does not allow the parameters in the settings.
        """
        collection = Collection.open(path, clock=clock)
        try:
            desk = cls.of(collection, settings, clock=clock, path=path)
            if not only_looks:
                follow_rules(collection, desk.scheduler, Rules.of(settings))
        except BaseException:
            collection.close()
            raise
        return desk

    def today(self) -> int:
        """Return the learner's day."""
        return self.days.day_of(self.clock())

    def under(self, settings: Settings) -> "Desk":
        """Return the same collection under other settings."""
        rule = replace(self.days, day_start_hour=settings.day_start_hour)
        scheduler = Scheduler(Rules.of(settings), rule)
        return replace(self, settings=settings, scheduler=scheduler, days=rule)

    def adopt(self, settings: Settings) -> None:
        """Go by other settings from now on, on every page that sits at this desk.

        Raises:
            SettingsError: FSRS does not allow the parameters; nothing was changed.
        """
        there = self.under(settings)
        self.settings, self.scheduler, self.days = settings, there.scheduler, there.days

    @property
    def follows_rules(self) -> bool:
        """Whether the schedules in the collection are those that the settings give."""
        return are_followed(self.collection, Rules.of(self.settings))

    @contextmanager
    def reopened(self) -> Iterator["Desk"]:
        """Give a desk with a connection of its own, for work in another thread."""
        if self.path is None:
            message = "A collection in memory cannot be opened twice."
            raise ValueError(message)
        with Collection.open(self.path, clock=self.clock) as own:
            yield replace(self, collection=own)
