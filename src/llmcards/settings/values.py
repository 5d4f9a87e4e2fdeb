"""The choices there are, with their defaults and bounds."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Annotated, Any, ClassVar, Literal

from annotated_types import Ge, Gt, Le, Len

# The sizes of type that are offered; others come from the file alone.
FONT_PERCENTS = (90, 100, 110, 125)
_PARAMETERS = 21  # of FSRS-6
_DAY_MINUTES = 24 * 60
_LONGEST_STEP_MINUTES = 30 * _DAY_MINUTES

_Step = Annotated[float, Gt(0), Le(_LONGEST_STEP_MINUTES)]
_Finite = Annotated[float, Ge(-1e300), Le(1e300)]
_Name = Annotated[str, Len(1, 60)]
_Keys = Annotated[str, Len(1, 60)]  # portably, as "Ctrl+K"; `ui.commands` says of what
_Weekday = Annotated[int, Ge(0), Le(6)]
_PerDay = Annotated[int, Ge(0), Le(9999)]


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices with their defaults. Steps in minutes, the day's start in local hours.

    The reminder comes at a local minute of the day, on weekdays that count from Monday, 0.

    The bounds are checked where settings enter from outside (`settings.file`): pydantic, which
    checks them, would be a fifth of the app's start.
    """

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    desired_retention: Annotated[float, Ge(0.70), Le(0.99)] = 0.90
    learning_steps: tuple[_Step, ...] = (1.0, 10.0)
    relearning_steps: tuple[_Step, ...] = (10.0,)
    maximum_interval: Annotated[int, Ge(1), Le(36500)] = 36500
    day_start_hour: Annotated[int, Ge(0), Le(23)] = 4
    new_per_day: _PerDay = 20
    reviews_per_day: _PerDay = 200
    fsrs_parameters: Annotated[tuple[_Finite, ...], Len(_PARAMETERS, _PARAMETERS)] | None = None
    language: Literal["system", "en", "ru"] = "system"
    theme: Literal["system", "light", "dark"] = "system"
    font_percent: Annotated[int, Ge(80), Le(150)] = 100
    daily_backup: bool = True
    types_answers: bool = False
    reminder: bool = False
    reminder_minute: Annotated[int, Ge(0), Le(_DAY_MINUTES - 1)] = 19 * 60
    reminder_days: Annotated[tuple[_Weekday, ...], Len(1, 7)] = (0, 1, 2, 3, 4, 5, 6)
    close_to_tray: bool = False
    shortcuts: Mapping[_Name, tuple[_Keys, ...]] = field(default_factory=dict)


_DEFAULTS = Settings()


def as_json(settings: Settings) -> dict[str, Any]:
    """Return the choices as JSON has them: with lists for tuples."""
    return {name: _plain(value) for name, value in asdict(settings).items()}


def from_json(values: Mapping[str, Any], base: Settings = _DEFAULTS) -> Settings:
    """Return `base` with the `values` of a JSON object that was checked before."""
    choices: Any = {name: _held(value) for name, value in values.items()}
    return replace(base, **choices)


def _plain(value: object) -> object:
    """Return `value` with lists for tuples."""
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    return list(value) if isinstance(value, tuple) else value


def _held(value: object) -> object:
    """Return `value` with tuples for lists."""
    if isinstance(value, dict):
        return {name: _held(one) for name, one in value.items()}
    return tuple(value) if isinstance(value, list) else value
