"""Write what the Progress page shows as tables that a spreadsheet opens."""

import csv
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from llmcards.cards import Rating, ReviewKind
from llmcards.errors import ExportError, unwritable
from llmcards.workflows.mastery import VideoMastery
from llmcards.workflows.progress import (
    Buttons,
    Distribution,
    Forecast,
    StudyDay,
    TrueRetention,
)

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """A head and its rows. Names are for machines: English, and the same for good."""

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def retention_table(retention: TrueRetention) -> Table:
    """Return a row for each period; `share` and `desired` run from 0 to 1."""
    return Table(
        (retention.period.value, "reviews", "recalled", "share", "desired"),
        tuple(
            (
                point.start.isoformat(),
                point.recalled.reviews,
                point.recalled.recalled,
                point.recalled.share,
                retention.desired,
            )
            for point in retention.points
        ),
    )


def forecast_table(forecast: Forecast) -> Table:
    """Return a row for each day, and before them one for what is overdue."""
    days = tuple((day.day.isoformat(), day.cards) for day in forecast.days)
    return Table(("day", "due"), (("overdue", forecast.overdue), *days))


def study_table(days: Iterable[StudyDay]) -> Table:
    """Return a row for each day; `minutes` is the time spent."""
    return Table(
        ("day", "answers", *(kind.value for kind in ReviewKind), "new", "minutes"),
        tuple(
            (
                day.day.isoformat(),
                day.total,
                *(day.answers[kind] for kind in ReviewKind),
                day.new,
                round(day.minutes, 2),
            )
            for day in days
        ),
    )


def distribution_table(distribution: Distribution) -> Table:
    """Return a row for each bin; an empty `below` has no end."""
    return Table(
        ("from", "below", "cards"),
        tuple((entry.low, entry.high, entry.cards) for entry in distribution.bins),
    )


def buttons_table(buttons: Sequence[Buttons]) -> Table:
    """Return a row for each kind of review."""
    return Table(
        ("kind", *(rating.name.lower() for rating in Rating)),
        tuple((one.kind.value, *(one.counts[rating] for rating in Rating)) for one in buttons),
    )


def mastery_table(videos: Iterable[VideoMastery]) -> Table:
    """Return a row for each chapter; `recall` is 0 to 1, empty where nothing was reviewed."""
    return Table(
        ("video", "title", "start_s", "chapter", "cards", "recall"),
        tuple(
            (
                entry.video.id,
                entry.video.title,
                place.chapter.start_s,
                place.chapter.title,
                place.cards,
                place.recall,
            )
            for entry in videos
            for place in entry.chapters
        ),
    )


def write_csv(path: Path, table: Table) -> None:
    """Write `table` to `path`, whole or not at all: commas, and a mark that tells Excel UTF-8.

    Raises:
        ExportError: The file cannot be written.
    """
    fresh = path.with_name(path.name + ".new")
    try:
        with fresh.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(table.head)
            writer.writerows(_cells(row) for row in table.rows)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise unwritable(ExportError, path, error) from error


def _cells(row: Iterable[Cell]) -> Iterator[Cell]:
    return (round(cell, 6) if isinstance(cell, float) else cell for cell in row)
