"""What the learner has chosen; validated, and written in one piece or not at all."""

import json
import os
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from llmcards.errors import SettingsError

_PARAMETERS = 21  # of FSRS-6
_LONGEST_STEP_MINUTES = 30 * 24 * 60

_Finite = Annotated[float, Field(allow_inf_nan=False)]
_Step = Annotated[float, Field(gt=0, le=_LONGEST_STEP_MINUTES)]


class Settings(BaseModel):
    """Choices with their defaults. Steps in minutes, the day's start in local hours."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    desired_retention: float = Field(default=0.90, ge=0.70, le=0.99)
    learning_steps: tuple[_Step, ...] = (1.0, 10.0)
    relearning_steps: tuple[_Step, ...] = (10.0,)
    maximum_interval: int = Field(default=36500, ge=1, le=36500)
    day_start_hour: int = Field(default=4, ge=0, le=23)
    new_per_day: int = Field(default=20, ge=0, le=9999)
    reviews_per_day: int = Field(default=200, ge=0, le=9999)
    fsrs_parameters: tuple[_Finite, ...] | None = Field(
        default=None, min_length=_PARAMETERS, max_length=_PARAMETERS
    )
    language: Literal["system", "en", "ru"] = "system"
    theme: Literal["system", "light", "dark"] = "system"


def load_settings(path: Path) -> Settings:
    """Return the settings kept at `path`, or the defaults where there are none yet.

    Raises:
        SettingsError: The file is broken; it was set aside under the name that the text gives.
    """
    try:
        return Settings.model_validate_json(path.read_bytes())
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        message = f"{path}: {error.strerror}. Make it a file that you may read, or remove it."
        raise SettingsError(message) from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"])) or "the file"
        message = (
            f"{path}: {field}: {first['msg']}. The file was set aside as {_set_aside(path).name}; "
            "the defaults hold until you mend it and give it its name back."
        )
        raise SettingsError(message) from error


def save_settings(path: Path, settings: Settings) -> None:
    """Write `settings` to `path` so that a crash leaves the old file or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    text = json.dumps(settings.model_dump(mode="json"), indent=2, ensure_ascii=False)
    with fresh.open("w", encoding="utf-8") as file:
        file.write(text + "\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _set_aside(path: Path) -> Path:
    number = 1
    while (aside := path.with_suffix(f".broken-{number}.json")).exists():
        number += 1
    try:
        path.replace(aside)
    except OSError as error:
        message = f"{path} is broken and cannot be set aside: {error.strerror}. Mend or remove it."
        raise SettingsError(message) from error
    return aside
