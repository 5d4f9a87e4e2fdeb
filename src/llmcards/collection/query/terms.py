"""Read one term, a field and its value: `tag:x`, `is:due`, `due:<7`."""

import re
from collections.abc import Callable
from typing import TypeVar, get_args

from llmcards.cards import CardKind
from llmcards.collection.query.tokens import Token
from llmcards.collection.query.tree import (
    Everything,
    Flag,
    Has,
    Kind,
    Named,
    NamedField,
    Number,
    NumberField,
    Possession,
    Query,
    QueryError,
    Sign,
    State,
    StateName,
)

_NUMBER = re.compile(r"(?P<sign><=|>=|<|>|=)?(?P<value>-?\d+(?:[.,]\d+)?)")
_SIGNS: dict[str, Sign] = {sign: sign for sign in get_args(Sign)}
_STATES: dict[str, StateName] = {name: name for name in get_args(StateName)}
_POSSESSIONS: dict[str, Possession] = {name: name for name in get_args(Possession)}
_KINDS = {kind.value: kind for kind in CardKind}
_FLAGS: dict[str, int | None] = {"any": None, "none": 0} | {str(flag): flag for flag in range(8)}
_NONE = "none"

T = TypeVar("T")


def read_term(token: Token) -> Query:
    """Return what a term means; without a value, as while it is typed, it excludes nothing.

    Raises:
        QueryError: No field has this name, or it has no such value.
    """
    read = _FIELDS.get(token.field)
    if read is None:
        known = ", ".join(f"{name}:" for name in _FIELDS)
        raise QueryError(
            f"Letter {token.at + 1}: there is no field “{token.field}:”. Fields are {known}. "
            f"To find these words, put them in quotes.",
            code="unknown_field",
            subject=token.field,
            at=token.at,
            known=tuple(_FIELDS),
        )
    return read(token) if token.text.strip() else Everything()


def _state(token: Token) -> Query:
    return State(_one_of(token, _STATES))


def _possession(token: Token) -> Query:
    return Has(_one_of(token, _POSSESSIONS))


def _kind(token: Token) -> Query:
    return Kind(_one_of(token, _KINDS))


def _flag(token: Token) -> Query:
    return Flag(_one_of(token, _FLAGS))


def _named(field: NamedField) -> Callable[[Token], Query]:
    def read(token: Token) -> Query:
        text = token.text.strip()
        return Named(field, "" if text.casefold() == _NONE else text)

    return read


def _number(field: NumberField) -> Callable[[Token], Query]:
    def read(token: Token) -> Query:
        found = _NUMBER.fullmatch(token.text.strip())
        if found is None:
            if token.text.strip() in _SIGNS:  # the number is still to be typed
                return Everything()
            raise QueryError(
                f"Letter {token.at + 1}: “{field}:{token.text}” needs a number, such as "
                f"{field}:<7 or {field}:>=3.",
                code="not_a_number",
                subject=f"{field}:{token.text}",
                at=token.at,
            )
        sign = _SIGNS[found["sign"] or "="]
        return Number(field, sign, float(found["value"].replace(",", ".")))

    return read


def _one_of(token: Token, values: dict[str, T]) -> T:
    try:
        return values[token.text.strip().casefold()]
    except KeyError:
        known = ", ".join(values)
        raise QueryError(
            f"Letter {token.at + 1}: “{token.field}:{token.text}” is not known. "
            f"After {token.field}: can stand {known}.",
            code="unknown_value",
            subject=f"{token.field}:{token.text}",
            at=token.at,
            known=tuple(values),
        ) from None


_FIELDS: dict[str, Callable[[Token], Query]] = {
    "tag": _named("tag"),
    "module": _named("module"),
    "lecture": _number("lecture"),
    "chapter": _named("chapter"),
    "kind": _kind,
    "is": _state,
    "has": _possession,
    "flag": _flag,
    "due": _number("due"),
    "stability": _number("stability"),
    "difficulty": _number("difficulty"),
    "lapses": _number("lapses"),
    "reps": _number("reps"),
    "id": _named("id"),
}
