"""Cut a query into its signs and terms."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

TokenKind = Literal["open", "close", "minus", "and", "or", "not", "phrase", "term", "word"]

# Quotes of any sort; one that was not closed yet ends with the query: it is still being typed.
_TOKEN = re.compile(
    r"""\s*(?:
      (?P<open>\() | (?P<close>\)) | (?P<minus>-)(?=[^\s)])
    | ["«“„](?P<phrase>[^"«»“”„]*)["»”“]?
    | (?P<field>[^\W\d_]+):(?:["«“„](?P<quoted>[^"«»“”„]*)["»”“]?|(?P<value>[^\s()"«»“”„]*))
    | (?P<word>[^\s()"«»“”„]+)
    )""",
    re.VERBOSE,
)
_OPERATORS: dict[str, Literal["and", "or", "not"]] = {"and": "and", "or": "or", "not": "not"}


@dataclass(frozen=True, slots=True)
class Token:
    """A sign or a term; it stands in the query from `at` up to `end`.

    `text` is the word, the phrase, or a term's value, and `field` the term's name.
    """

    kind: TokenKind
    at: int
    end: int
    text: str = ""
    field: str = ""


def tokens(query: str) -> Iterator[Token]:
    """Yield the tokens of `query` in order."""
    place = 0
    while (found := _TOKEN.match(query, place)) is not None and found.end() > place:
        place = found.end()
        yield _token(found)


def _token(found: re.Match[str]) -> Token:
    at, end = found.end() - len(found.group().lstrip()), found.end()
    groups = found.groupdict()
    if groups["open"]:
        return Token("open", at, end)
    if groups["close"]:
        return Token("close", at, end)
    if groups["minus"]:
        return Token("minus", at, end)
    if groups["phrase"] is not None:
        return Token("phrase", at, end, groups["phrase"])
    if groups["field"]:
        value = groups["value"] if groups["quoted"] is None else groups["quoted"]
        return Token("term", at, end, value, groups["field"].casefold())
    word = groups["word"]
    return Token(_OPERATORS.get(word.casefold(), "word"), at, end, word)
