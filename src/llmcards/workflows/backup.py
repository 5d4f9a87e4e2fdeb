"""Copies of the collection: made every day and before what cannot be undone, and brought back."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path

from llmcards.errors import CollectionError, unwritable
from llmcards.scheduling.rules import Rules
from llmcards.workflows.desk import Desk
from llmcards.workflows.replaying import follow_rules

Report = Callable[[int, int], None]

# As Anki keeps them.
DAYS, WEEKS, MONTHS = 12, 10, 9

# Of the copies made before other rules or a repair; each is as large as the collection.
BEFORES = 3

_NAME = re.compile(
    r"llmcards-(\d{4}-\d\d-\d\d-\d{6})(?:-before-(restore|rules|repair))?(?:-\d+)?\.db"
)
_MOMENT = "%Y-%m-%d-%H%M%S"


class Before(StrEnum):
    """The steps that cannot be undone, before which a copy is made."""

    RESTORE = "restore"
    RULES = "rules"
    REPAIR = "repair"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy, when it was made, UTC, and `before` which step; None is a day's or by hand."""

    path: Path
    made_at: datetime
    before: Before | None = None


def backups(folder: Path) -> tuple[Backup, ...]:
    """Return the copies in `folder`, the newest first."""
    if not folder.is_dir():
        return ()
    found = []
    for path in folder.iterdir():
        name = _NAME.fullmatch(path.name)
        if name is not None:
            made_at = datetime.strptime(name[1], _MOMENT).replace(tzinfo=UTC)
            found.append(Backup(path, made_at, Before(name[2]) if name[2] else None))
    return tuple(sorted(found, key=lambda one: (one.made_at, one.path.name), reverse=True))


def back_up(desk: Desk, folder: Path, before: Before | None = None) -> Backup:
    """Copy the collection into `folder`, and remove the copies that have had their time.

    Raises:
        CollectionError: The copy cannot be written.
    """
    made_at = datetime.fromtimestamp(desk.clock() // 1000, UTC)
    stem = f"llmcards-{made_at.strftime(_MOMENT)}{f'-before-{before}' if before else ''}"
    path = folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = _free(folder, stem)
        desk.collection.backup(path)
        for old in superfluous(backups(folder)):
            old.path.unlink(missing_ok=True)
    except OSError as error:
        raise unwritable(CollectionError, path, error) from error
    return Backup(path, made_at, before)


def back_up_daily(desk: Desk, folder: Path) -> Backup | None:
    """Make today's copy; None where there is one already, or nothing to keep yet."""
    today = desk.today()
    made = [one for one in backups(folder) if one.before is None]
    if made and desk.days.day_of(round(made[0].made_at.timestamp() * 1000)) >= today:
        return None
    return back_up(desk, folder) if desk.collection.count() else None


def superfluous(copies: Sequence[Backup]) -> list[Backup]:
    """Return the copies to remove: not the last of the last days, weeks or months with one.

    Before other rules and before a repair the last ones are kept. What was set aside before a
    restore is never among them: a person decides about it.
    """
    newest_first = sorted(copies, key=lambda one: (one.made_at, one.path.name), reverse=True)
    made = [one for one in newest_first if one.before is None]
    old = [
        one
        for before in (Before.RULES, Before.REPAIR)
        for one in [each for each in newest_first if each.before is before][BEFORES:]
    ]
    newest_day = made[0].made_at.date() if made else None
    kept = {one.path for one in made if one.made_at.date() == newest_day}
    for period, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        kept |= {one.path for one in _lasts(made, period, count)}
    return [one for one in made if one.path not in kept] + old


def restore(desk: Desk, backup: Backup, folder: Path, report: Report | None = None) -> Backup:
    """Put what `backup` holds in the collection's place; return the copy of what was there.

    Its schedules follow the rules of today.

    Args:
        desk: With a connection of its own, where it runs as a job.
        backup: The copy to bring back; it stays where it is.
        folder: Where the present collection is set aside.
        report: Called with (done, of) while the schedules are computed; raising in it leaves
            all as it was.

    Raises:
        CollectionError: The backup cannot be used; the collection is as it was.
    """
    aside = back_up(desk, folder, Before.RESTORE)
    desk.collection.restore(backup.path)
    try:
        follow_rules(desk.collection, desk.scheduler, Rules.of(desk.settings), report)
    except BaseException:
        desk.collection.restore(aside.path)
        raise
    return aside


def _free(folder: Path, stem: str) -> Path:
    path, number = folder / f"{stem}.db", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}.db"
    return path


def _lasts(
    newest_first: Iterable[Backup], period: Callable[[date], object], count: int
) -> Iterable[Backup]:
    lasts: dict[object, Backup] = {}
    for one in newest_first:
        lasts.setdefault(period(one.made_at.date()), one)
    return list(lasts.values())[:count]


def _day(day: date) -> object:
    return day


def _week(day: date) -> object:
    return day.isocalendar()[:2]


def _month(day: date) -> object:
    return day.year, day.month
