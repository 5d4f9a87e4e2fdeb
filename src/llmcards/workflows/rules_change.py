"""Change the rules of scheduling: see first what would move, and be able to go back."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from llmcards.cards import Seen
from llmcards.scheduling.rules import Rules
from llmcards.settings import Settings, save_settings
from llmcards.settings.values import as_json, from_json
from llmcards.workflows.desk import Desk
from llmcards.workflows.progress.upcoming import Forecast, forecast_of
from llmcards.workflows.replaying import follow_rules

Report = Callable[[int, int], None]

_BEFORE = "rules_before"
_CARDS_BETWEEN_REPORTS = 100
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
    """The desk under its new settings, and how many cards have another schedule there."""

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
    cards = {card.card_id: card for card in desk.collection.statistics.scheduled() if card.asked}
    before, after, moved = Counter[int](), Counter[int](), Counter[int]()
    done = 0
    for card_id, log in groupby(desk.collection.all_reviews(), key=lambda one: one.card_id):
        if card_id not in cards:
            continue
        if report and done % _CARDS_BETWEEN_REPORTS == 0:
            report(done, len(cards))
        done += 1
        card = cards[card_id]
        fresh = there.scheduler.replay(log, card.number)
        if isinstance(fresh, Seen):
            before[card.schedule.due_day] += 1
            after[fresh.due_day] += 1
            moved[_sign(fresh.due_day - card.schedule.due_day)] += 1
    return Preview(
        cards=moved.total(),
        earlier=moved[-1],
        later=moved[1],
        before=forecast_of(before, desk.today(), days),
        after=forecast_of(after, there.today(), days),
    )


def apply(desk: Desk, settings: Settings, path: Path) -> Applied:
    """Write `settings` to `path`, and bring every schedule in line with them.

    Should the program end in between, the schedules follow when the collection is next opened.
    New rules end the list of steps to undo; `take_back` is the way back.

    Raises:
        SettingsError: FSRS does not allow the parameters; nothing was written.
    """
    there = desk.under(settings)
    if _rules(settings) != _rules(desk.settings):
        with desk.collection.change("rules", undoable=False) as change:
            change.put_meta(_BEFORE, _rules(desk.settings))
    save_settings(path, settings)
    moved = follow_rules(desk.collection, there.scheduler, Rules.of(settings))
    return Applied(there, moved)


def settings_before(desk: Desk) -> Settings | None:
    """Return today's settings with the rules of before their last change; None without one."""
    rules = desk.collection.meta(_BEFORE)
    if rules is None:
        return None
    return from_json(json.loads(rules), desk.settings)


def take_back(desk: Desk, path: Path) -> Applied | None:
    """Go back to the rules of before the last change; a second time goes forth again.

    Returns:
        None where the rules were never changed.
    """
    before = settings_before(desk)
    return None if before is None else apply(desk, before, path)


def _rules(settings: Settings) -> str:
    values = as_json(settings)
    return json.dumps({name: values[name] for name in _RULES}, sort_keys=True)


def _sign(days: int) -> int:
    return (days > 0) - (days < 0)
