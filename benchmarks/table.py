"""What was measured, as a table for people or as JSON for programs."""

import json
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from statistics import median

_HEAD = ("what", "cards", "llmcards", "Anki", "ratio", "target", "")
_WIDTHS = (36, 8, 12, 12, 7, 9, 6)


@dataclass(frozen=True, slots=True)
class Row:
    """One measure at one size: medians in `unit`, and the ratio or the figure to reach.

    `theirs` is None where Anki has nothing alike; the target then holds for `ours` itself,
    otherwise for ours by theirs.
    """

    what: str
    cards: int
    unit: str
    ours: float
    theirs: float | None = None
    target: float | None = None

    @classmethod
    def of(
        cls,
        what: str,
        cards: int,
        seconds: Sequence[tuple[float, float]],
        target: float | None = None,
    ) -> "Row":
        """Return the row of seconds measured in pairs, ours first."""
        ours_ms = median(pair[0] for pair in seconds) * 1000
        theirs_ms = median(pair[1] for pair in seconds) * 1000
        return cls(what, cards, "ms", ours_ms, theirs_ms, target)

    @property
    def ratio(self) -> float | None:
        """Ours by theirs."""
        return self.ours / self.theirs if self.theirs else None

    @property
    def is_reached(self) -> bool | None:
        """Whether the target is reached; None where there is none."""
        if self.target is None:
            return None
        return (self.ours if self.ratio is None else self.ratio) <= self.target

    def cells(self) -> tuple[str, ...]:
        """Return what the row says in each column of the table."""
        verdict = {True: "ok", False: "missed", None: ""}[self.is_reached]
        theirs = "" if self.theirs is None else f"{self.theirs:.2f} {self.unit}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        unit = "" if self.theirs is not None else f" {self.unit}"
        target = "" if self.target is None else f"<= {self.target:g}{unit}"
        ours = f"{self.ours:.2f} {self.unit}"
        return (self.what, f"{self.cards:,}", ours, theirs, ratio, target, verdict)


def machine() -> str:
    """Return what the figures were measured on, and how busy it was."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} cores{load}"
    )


def head() -> str:
    """Return the two lines over the table."""
    return f"{_line(_HEAD)}\n{_line(tuple('-' * (width - 1) for width in _WIDTHS))}"


def line(row: Row) -> str:
    """Return one line of the table."""
    return _line(row.cells())


def as_json(rows: Iterable[Row]) -> str:
    """Return the machine and the rows as JSON."""
    found = [asdict(row) | {"ratio": row.ratio, "reached": row.is_reached} for row in rows]
    return json.dumps({"machine": machine(), "rows": found}, indent=2)


def _line(cells: Sequence[str]) -> str:
    parts = [
        cell.ljust(width) if place == 0 else cell.rjust(width)
        for place, (cell, width) in enumerate(zip(cells, _WIDTHS, strict=True))
    ]
    return " ".join(parts).rstrip()
