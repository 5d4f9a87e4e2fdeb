"""Measure the window at work: keys in the review, pages that open, typing in the search.

A process of its own shows the real main window without a screen (`offscreen`), on a collection
that it may write (`benchmarks.at_work`). Anki has no such figures to set against: its screens
are web pages.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import cast

from benchmarks.copies import copied, target_at
from benchmarks.data_sets import DataSet
from benchmarks.table import Row

PAGES = ("course", "cards", "progress", "settings", "answer")

_ROOT = Path(__file__).parents[1]
_ROUNDS = 3
_KEY_MS = 16
_PAGE_MS = 150
_TYPING_MS = 50

Seconds = Mapping[str, Sequence[float]]


def keys(data: DataSet, folder: Path) -> Iterator[Row]:
    """Yield the time from a key in the review until what it asks for is painted."""
    found = in_window(copied(data, folder).ours, "review")
    for what, name in (("answer shown", "answer"), ("next question", "question")):
        seconds, target = found[name], target_at(data, _KEY_MS)
        yield _row(f"key to {what} painted, 99 of 100", data, _worst(seconds, 0.99), target)
        yield _row(f"key to {what} painted, median", data, median(seconds))


def pages(data: DataSet, folder: Path) -> Iterator[Row]:
    """Yield the time until a page is painted: the first time it is opened, and later."""
    own, target = copied(data, folder).ours, target_at(data, _PAGE_MS)
    for page in PAGES:
        found = [in_window(own, page) for _ in range(_ROUNDS)]
        first = median(one["first"][0] for one in found)
        yield _row(f"{page} opens, first time", data, first, target)
        again = median(second for one in found for second in one["again"])
        yield _row(f"{page} opens again", data, again, target)


def typing(data: DataSet, folder: Path) -> Iterator[Row]:
    """Yield how long a letter typed in the search holds the window up, and the result's time."""
    found = in_window(copied(data, folder).ours, "search")
    longest = max(found["blocked"])
    yield _row("typing holds the window, longest", data, longest, target_at(data, _TYPING_MS))
    yield _row("last letter to cards found", data, median(found["found"]))


def in_window(collection: Path, what: str) -> Seconds:
    """Return the seconds that a window on `collection` takes.

    Args:
        collection: The learner's file; it is written.
        what: `review`, `search`, or the name of a page.
    """
    home = collection.parent / "home"
    home.mkdir(exist_ok=True)
    places = {name: str(home) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    command = [sys.executable, "-m", "benchmarks.at_work", str(collection.resolve()), what]
    # A learner's Python keeps compiled modules, whatever the shell of the benchmark says.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        command,
        cwd=_ROOT,
        env=kept | places | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return cast("Seconds", json.loads(done.stdout.splitlines()[-1]))


def _worst(seconds: Sequence[float], share: float) -> float:
    """Return what `share` of the seconds do not pass."""
    return sorted(seconds)[int(share * (len(seconds) - 1))]


def _row(what: str, data: DataSet, seconds: float, target: float | None = None) -> Row:
    return Row(what, data.cards, "ms", seconds * 1000, target=target)
