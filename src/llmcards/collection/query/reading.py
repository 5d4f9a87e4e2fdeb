"""Read a query: `or` binds weakest, what stands side by side must all hold."""

from llmcards.cards import normalised
from llmcards.collection.query.terms import read_term
from llmcards.collection.query.tokens import Token, tokens
from llmcards.collection.query.tree import (
    And,
    Everything,
    Not,
    Or,
    Phrase,
    Query,
    QueryError,
    Words,
)

_PREFIX = "*"


def read_query(text: str) -> Query:
    """Return what `text` asks for; all cards where it asks for nothing.

    What is still being typed is read as far as it goes: a quote or a parenthesis that was not
    closed ends with the text, a field without a value excludes nothing.

    Raises:
        QueryError: It cannot be read; the text says where and what could stand there.
    """
    return _Reader(text).whole()


class _Reader:
    """Goes through the tokens once, from left to right."""

    def __init__(self, text: str) -> None:
        # Signs alone, such as a dash between words, are not asked for.
        self._tokens = [
            token for token in tokens(text) if token.kind != "word" or normalised(token.text)
        ]
        words = [token for token in self._tokens if token.kind == "word"]
        self._last_word = words[-1] if words else None
        self._place = 0

    def whole(self) -> Query:
        if not self._tokens:
            return Everything()
        query = self._any()
        if (token := self._peek()) is not None:
            raise QueryError(
                f"Letter {token.at + 1}: this “)” closes nothing. Take it out.",
                code="stray_close",
                subject=")",
                at=token.at,
            )
        return query

    def _any(self) -> Query:
        parts = [self._all()]
        while self._takes("or"):
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Or(tuple(parts))

    def _all(self) -> Query:
        parts = [self._one()]
        while (token := self._peek()) is not None and token.kind not in {"or", "close"}:
            self._takes("and")
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else And(tuple(parts))

    def _one(self) -> Query:
        token = self._next()
        if token.kind in {"not", "minus"}:
            return Not(self._one())
        if token.kind == "open":
            return self._group()
        if token.kind == "phrase":
            return Phrase(token.text) if normalised(token.text) else Everything()
        if token.kind == "term":
            return read_term(token)
        is_prefix = token.text.endswith(_PREFIX)
        return Words(token.text, begun=is_prefix or token is self._last_word)

    def _group(self) -> Query:
        if self._peek() is None or self._takes("close"):
            return Everything()
        query = self._any()
        self._takes("close")
        return query

    def _peek(self) -> Token | None:
        return self._tokens[self._place] if self._place < len(self._tokens) else None

    def _takes(self, kind: str) -> bool:
        token = self._peek()
        if token is None or token.kind != kind:
            return False
        self._place += 1
        return True

    def _next(self) -> Token:
        """Return the token that begins an operand."""
        token = self._peek()
        if token is None or token.kind in {"and", "or", "close"}:
            wrong = token or self._tokens[-1]
            subject = "-" if wrong.kind == "minus" else wrong.text or ")"
            raise QueryError(
                f"Letter {wrong.at + 1}: “{subject}” needs something on either side. "
                "To find the word itself, put it in quotes.",
                code="no_operand",
                subject=subject,
                at=wrong.at,
            )
        self._place += 1
        return token
