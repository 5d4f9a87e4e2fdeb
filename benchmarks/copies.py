"""Copies of a data set that may be written, and the size at which targets hold."""

import os
import shutil
from pathlib import Path

from benchmarks.data_sets import DataSet
from benchmarks.rest import rest

AIMED_AT = 100_000


def target_at(data: DataSet, target: float) -> float | None:
    """Return `target` where it holds at this size, or None."""
    return target if data.cards == AIMED_AT else None


def copied(data: DataSet, folder: Path) -> DataSet:
    """Return a copy in `folder` that may be written, and is on the disk itself."""
    work = folder / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    fresh = DataSet(data.cards, data.rare, work / data.ours.name, work / data.theirs.name)
    for source, target in ((data.ours, fresh.ours), (data.theirs, fresh.theirs)):
        shutil.copy(source, target)
        with target.open("rb+") as file:
            os.fsync(file.fileno())  # or every commit that is measured waits for these bytes
    if data.cards >= AIMED_AT:
        rest(work)
    return fresh
