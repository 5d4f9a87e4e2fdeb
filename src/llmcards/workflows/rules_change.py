"""Change the rules of scheduling: see first what would move, and be able to go back."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from llmcards.cards import Seen
from llmcards.scheduling.rules import Rules
from llmcards.settings import Settings, save_settings
from llmcards.settings.values import as_json, from_json
from llmcards.workflows.desk import Desk
from llmcards.workflows.progress.upcoming import Forecast, forecast_of
from llmcards.workflows.replaying import differing_schedules, keep_schedules

Report = Callable[[int, int], None]

_BEFORE = "rules_before"
_RULES = (
    "desired_retention",
    "learning_steps",
    "relearning_steps",
    "maximum_interval",
    "day_start_hour",
    "fsrs_parameters",
)


@dataclass(frozen=True, slots=True)
class Preview:
    """What other settings would do to the `cards` that are asked and were rated before.

    `earlier` and `later` cards get another due day. The forecasts take no notice of buried
    cards' rest.
    """

    cards: int
    earlier: int
    later: int
    before: Forecast
    after: Forecast

    @property
    def unmoved(self) -> int:
        """Cards that keep their due day."""
        return self.cards - self.earlier - self.later


@dataclass(frozen=True, slots=True)
class Applied:
    """The desk under its new settings, and how many cards come on another day there."""

    desk: Desk
    moved: int


def preview(
    desk: Desk, settings: Settings, days: int = 30, report: Report | None = None
) -> Preview:
    """Return what `settings` would move; nothing is written.

    Every card's log is replayed, as applying them will: some seconds for a long log.

    Args:
        desk: With a connection of its own, where it runs as a job.
        settings: The ones to try.
        days: How far the forecasts reach.
        report: Called with (done, of) now and then; raising in it stops the preview.

    Raises:
        SettingsError: FSRS does not allow the parameters.
    """
    there = desk.under(settings)
    due = _due_days(desk)
    before, moved = Counter(due.values()), Counter[int]()
    for card_id, fresh in differing_schedules(desk.collection, there.scheduler, report):
        if card_id in due and isinstance(fresh, Seen):
            moved[_sign(fresh.due_day - due[card_id])] += 1
            due[card_id] = fresh.due_day
    return Preview(
        cards=len(due),
        earlier=moved[-1],
        later=moved[1],
        before=forecast_of(before, desk.today(), days),
        after=forecast_of(Counter(due.values()), there.today(), days),
    )


def moves_schedules(settings: Settings, before: Settings) -> bool:
    """Return whether anything that scheduling obeys is other than it was."""
    return _rules(settings) != _rules(before)


def apply(desk: Desk, settings: Settings, path: Path, report: Report | None = None) -> Applied:
    """Write `settings` to `path`, and bring every schedule in line with them.

    Should the program end in between, the schedules follow when the collection is next opened.
    New rules end the list of steps to undo; `take_back` is the way back.

    Args:
        desk: With a connection of its own, where it runs as a job.
        settings: The ones to follow from now on.
        path: The settings file.
        report: Called with (done, of) now and then; raising in it leaves all as it was.

    Raises:
        SettingsError: FSRS does not allow the parameters; nothing was written.
    """
    there = desk.under(settings)
    fresh = list(differing_schedules(desk.collection, there.scheduler, report))
    due = _due_days(desk)
    if moves_schedules(settings, desk.settings):
        with desk.collection.change("rules", undoable=False) as change:
            change.put_meta(_BEFORE, _rules(desk.settings))
    save_settings(path, settings)
    keep_schedules(desk.collection, fresh, Rules.of(settings))
    moved = (
        isinstance(schedule, Seen) and schedule.due_day != due.get(card_id, schedule.due_day)
        for card_id, schedule in fresh
    )
    return Applied(there, sum(moved))


def settings_before(desk: Desk) -> Settings | None:
    """Return today's settings with the rules of before their last change; None without one."""
    rules = desk.collection.meta(_BEFORE)
    if rules is None:
        return None
    return from_json(json.loads(rules), desk.settings)


def take_back(desk: Desk, path: Path, report: Report | None = None) -> Applied | None:
    """Go back to the rules of before the last change; a second time goes forth again.

    Returns:
        None where the rules were never changed.
    """
    before = settings_before(desk)
    return None if before is None else apply(desk, before, path, report)


def _due_days(desk: Desk) -> dict[str, int]:
    """Return the due days of the cards that are asked and were rated before."""
    scheduled = desk.collection.statistics.scheduled()
    return {card.card_id: card.schedule.due_day for card in scheduled if card.asked}


def _rules(settings: Settings) -> str:
    values = as_json(settings)
    return json.dumps({name: values[name] for name in _RULES}, sort_keys=True)


def _sign(days: int) -> int:
    return (days > 0) - (days < 0)
