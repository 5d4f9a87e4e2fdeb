"""The daily limits: those of the settings, or others for today only."""

import json
from dataclasses import asdict, dataclass

from llmcards.changes import Changes
from llmcards.workflows.desk import Desk

LIMITS = "limits"
_KEY = "limits-today"


@dataclass(frozen=True, slots=True)
class DailyLimits:
    """How many new cards and how many reviews a day brings at most."""

    new: int
    reviews: int


def usual_limits(desk: Desk) -> DailyLimits:
    """Return the limits of the settings."""
    return DailyLimits(desk.settings.new_per_day, desk.settings.reviews_per_day)


def limits_today(desk: Desk) -> DailyLimits:
    """Return the limits that hold today."""
    kept = json.loads(desk.collection.meta(_KEY) or "{}")
    if kept.get("day") != desk.today():
        return usual_limits(desk)
    return DailyLimits(kept["new"], kept["reviews"])


def set_limits_today(desk: Desk, limits: DailyLimits) -> Changes:
    """Let other limits hold until the day ends; those of the settings stay as they are."""
    kept = {"day": desk.today()} | asdict(limits)
    with desk.collection.change(LIMITS) as change:
        change.put_meta(_KEY, json.dumps(kept) if limits != usual_limits(desk) else "")
    return change.changes
