"""A line of the palette."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from llmcards.ui.palette.matching import Mark

Kind = Literal["recent", "command", "place", "card"]


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to be done or gone to.

    `key` names it for the list of what was chosen last. `text` is what it is called, `marks`
    the letters of it that were typed; where another name was typed, `other` is that name and
    `marks` are its letters. `detail` says where it belongs, `keys` what key does the same.
    """

    kind: Kind
    key: str
    text: str
    run: Callable[[], None] = field(compare=False)
    detail: str = ""
    keys: str = ""
    other: str = ""
    marks: tuple[Mark, ...] = ()
    score: float = 0.0
