"""A command: a stable code name, what it is called, and the keys it has at first."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

Group = Literal[
    "everywhere",
    "pages",
    "looks",
    "review",
    "card",
    "cards",
    "course",
    "answer",
    "texts",
    "reading",
    "pane",
    "import",
    "charts",
]
# Where the keys of a group live. Those of one place, and those of everywhere, must differ.
Place = Literal["everywhere", "review", "cards", "course", "answer", "pane", "import", "reading"]
_PLACES: dict[Group, Place] = {
    "review": "review",
    "card": "review",
    "cards": "cards",
    "course": "course",
    "answer": "answer",
    "pane": "pane",
    "import": "import",
    "reading": "reading",
}


@dataclass(frozen=True, slots=True)
class Command:
    """Something to be done, by a menu, a key or the palette.

    `code` is also the object name of its action and the name in the settings file: it stays.
    `text` is English, `number` stands for `{number}` in it. Commands of one `family` are told
    on one line where all keys are told. `listed` ones are found in the palette.
    """

    code: str
    group: Group
    text: str
    keys: tuple[str, ...] = ()
    number: int = 0
    family: str = ""
    listed: bool = True

    @property
    def name(self) -> str:
        """What the command is called in the language in use."""
        return in_language(self.text).format(number=self.number)

    @property
    def english(self) -> str:
        """What the command is called in English."""
        return self.text.format(number=self.number)

    @property
    def place(self) -> Place:
        """Where its keys are understood."""
        return _PLACES.get(self.group, "everywhere")


@dataclass(frozen=True, slots=True)
class StandardKeys:
    """Keys that mean the same in every program; they are told, and stay as they are."""

    group: Group
    keys: str
    text: str

    @property
    def name(self) -> str:
        """What the keys do, in the language in use."""
        return in_language(self.text)


def in_language(text: str) -> str:
    """Return a text of the catalogue in the language in use."""
    return QCoreApplication.translate("Commands", text)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark `text` for translation. Qt's own, by PySide's types, gives back any object."""
    return text
