"""What a query means, once it is read."""

from dataclasses import dataclass
from typing import Literal

from llmcards.cards import CardKind
from llmcards.errors import UserError

Sign = Literal["<", "<=", "=", ">=", ">"]
NamedField = Literal["tag", "module", "chapter", "id"]
NumberField = Literal["lecture", "due", "stability", "difficulty", "lapses", "reps"]
StateName = Literal["due", "new", "learning", "review", "suspended", "buried", "leech"]
Possession = Literal["answer", "link", "points", "tag"]
Trouble = Literal["unknown_field", "unknown_value", "not_a_number", "no_operand", "stray_close"]


@dataclass(frozen=True, slots=True)
class Everything:
    """All cards."""


@dataclass(frozen=True, slots=True)
class Words:
    """Every word of `text` in any form; the last one may be just begun."""

    text: str
    begun: bool


@dataclass(frozen=True, slots=True)
class Phrase:
    """These words one after the other."""

    text: str


@dataclass(frozen=True, slots=True)
class Named:
    """The field has `text` in it; an empty text stands for cards that have none."""

    field: NamedField
    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """The field compares so with `value`; `due` counts days from today."""

    field: NumberField
    sign: Sign
    value: float


@dataclass(frozen=True, slots=True)
class State:
    """The card is in this state."""

    name: StateName


@dataclass(frozen=True, slots=True)
class Has:
    """The card has this."""

    what: Possession


@dataclass(frozen=True, slots=True)
class Kind:
    """The card is of this kind."""

    kind: CardKind


@dataclass(frozen=True, slots=True)
class Flag:
    """The card's flag; None stands for any."""

    flag: int | None


@dataclass(frozen=True, slots=True)
class Not:
    """All but these."""

    inner: "Query"


@dataclass(frozen=True, slots=True)
class And:
    """What all parts find."""

    parts: tuple["Query", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """What any part finds."""

    parts: tuple["Query", ...]


Query = Everything | Words | Phrase | Named | Number | State | Has | Kind | Flag | Not | And | Or


class QueryError(UserError):
    """A query cannot be read.

    `code` names the rule, so that a screen can say it in the reader's language; `subject` is
    the part of the query that it is about, which begins at the letter `at` (from 0); `known`
    are the words that could stand there.
    """

    def __init__(
        self, text: str, *, code: Trouble, subject: str, at: int, known: tuple[str, ...] = ()
    ) -> None:
        super().__init__(text)
        self.code: Trouble = code
        self.subject = subject
        self.at = at
        self.known = known
