"""What was chosen in the palette last, kept with the window's state."""

import json
from dataclasses import dataclass

from PySide6.QtCore import QSettings

_KEY = "palette"
_MOST = 6


@dataclass(frozen=True, slots=True)
class Chosen:
    """An entry as it was chosen: its key, what it was called and where it belonged."""

    key: str
    text: str
    detail: str = ""


class Recent:
    """The last choices, the latest first."""

    def __init__(self, state: QSettings) -> None:
        self._state = state

    def __call__(self) -> list[Chosen]:
        """Return the last choices; what cannot be read is left out."""
        try:
            kept = json.loads(str(self._state.value(_KEY, "[]")))
            return [Chosen(*map(str, one)) for one in kept][:_MOST]
        except (ValueError, TypeError):
            return []

    def add(self, chosen: Chosen) -> None:
        """Put `chosen` first."""
        others = [one for one in self() if one.key != chosen.key]
        kept = [[one.key, one.text, one.detail] for one in (chosen, *others[: _MOST - 1])]
        self._state.setValue(_KEY, json.dumps(kept, ensure_ascii=False))
