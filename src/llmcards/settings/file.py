"""Keep the settings in a file; written in one piece or not at all, checked when read.

pydantic checks what a person may have written by hand. A file that llmcards wrote itself was
checked when it was written, and says so by a digest: then the start is spared the check.
"""

import json
import os
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

from llmcards.errors import SettingsError, unwritable
from llmcards.settings.values import Settings, as_json, from_json

_MARK = "checked"


def load_settings(path: Path) -> Settings:
    """Return the settings kept at `path`, or the defaults where there are none yet.

    Raises:
        SettingsError: The file is broken; it was set aside under the name that the text gives.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        message = f"{path}: {error.strerror}. Make it a file that you may read, or remove it."
        raise SettingsError(message, code="settings_unread", subject=str(path)) from error
    return _as_we_wrote_it(data) or _checked(path, data)


def save_settings(path: Path, settings: Settings) -> None:
    """Write `settings` to `path` so that a crash leaves the old file or the new one.

    Raises:
        SettingsError: A choice is out of its bounds, or the file cannot be written; it is as
            it was.
    """
    values = as_json(settings)
    _check(path, json.dumps(values).encode())
    text = json.dumps({**values, _MARK: _digest(values)}, indent=2, ensure_ascii=False)
    try:
        _write(path, text + "\n")
    except OSError as error:
        raise unwritable(SettingsError, path, error) from error


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    with fresh.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def _as_we_wrote_it(data: bytes) -> Settings | None:
    """Return the settings, or None where the file is not word for word one of ours."""
    try:
        values = json.loads(data)
        mark = values.pop(_MARK)
    except (ValueError, AttributeError, KeyError, TypeError):
        return None
    return from_json(values) if mark == _digest(values) else None


def _digest(values: dict[str, Any]) -> str:
    """Return the same for the same choices, under the names that this version knows."""
    known = sorted(as_json(Settings()))
    return sha256(json.dumps([known, values], sort_keys=True).encode()).hexdigest()[:16]


def _checked(path: Path, data: bytes) -> Settings:
    try:
        return _check(path, data)
    except SettingsError as error:
        aside = _set_aside(path).name
        message = (
            f"{error} The file was set aside as {aside}; "
            "the defaults hold until you mend it and give it its name back."
        )
        raise SettingsError(message, code="settings_broken", subject=aside) from error


def _check(path: Path, data: bytes) -> Settings:
    from pydantic import TypeAdapter, ValidationError

    try:
        values = json.loads(data)
        if isinstance(values, dict):
            values.pop(_MARK, None)
        settings = TypeAdapter(Settings).validate_json(json.dumps(values))
    except (ValidationError, ValueError) as error:
        reason, field = str(error), "the file"
        if isinstance(error, ValidationError):
            first = error.errors()[0]
            reason, field = first["msg"], ".".join(map(str, first["loc"])) or field
        raise SettingsError(f"{path}: {field}: {reason}.") from error
    for name in ("learning_steps", "relearning_steps"):
        steps = getattr(settings, name)
        if any(later <= earlier for earlier, later in pairwise(steps)):
            message = f"{path}: {name}: Each step must be longer than the one before it."
            raise SettingsError(message)
    return settings


def _set_aside(path: Path) -> Path:
    number = 1
    while (aside := path.with_suffix(f".broken-{number}.json")).exists():
        number += 1
    try:
        path.replace(aside)
    except OSError as error:
        message = f"{path} is broken and cannot be set aside: {error.strerror}. Mend or remove it."
        raise SettingsError(message, code="settings_unread", subject=str(path)) from error
    return aside
