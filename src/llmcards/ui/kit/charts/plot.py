"""What a chart shows, free of how it is painted."""

from collections.abc import Callable
from dataclasses import dataclass


def _plain(value: float) -> str:
    return f"{value:g}"


@dataclass(frozen=True, slots=True)
class Spot:
    """One place along the axis.

    `values` holds one value a series, None where there is none; without any value the spot is
    a gap. `label` stands under `span` spots from this one on. `told` are the lines shown for
    the spot when it is marked.
    """

    values: tuple[float | None, ...]
    told: tuple[str, ...] = ()
    label: str = ""
    span: int = 1

    @property
    def total(self) -> float:
        """All series together."""
        return sum(value for value in self.values if value is not None)


@dataclass(frozen=True, slots=True)
class Plot:
    """Spots from left to right; `tones` are the theme's colours of the series.

    `target` is drawn as a dashed line with its name `target_label`. `say` writes a value for
    the axis; `most` is where the axis ends at the latest, `whole` keeps its steps whole
    numbers. `labels_from_end` makes sure that the last spot has its label, not the first.
    `last_edge` names the right end where labels stand at the spots' edges. `chosen` is the place
    of a spot that stands out for good, on a line.
    """

    spots: tuple[Spot, ...]
    tones: tuple[str, ...]
    say: Callable[[float], str] = _plain
    target: float | None = None
    target_label: str = ""
    most: float | None = None
    whole: bool = False
    labels_from_end: bool = False
    last_edge: str = ""
    chosen: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether no spot has a value other than 0."""
        return not any(value for spot in self.spots for value in spot.values)
