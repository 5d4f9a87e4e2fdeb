"""Change the text of a query as filter buttons do, without losing what was typed."""

from llmcards.collection.query.tokens import Token, tokens

_NO_QUOTES = str.maketrans(dict.fromkeys('"«»“”„', " "))


def term(field: str, value: str) -> str:
    """Return a term of the query language: `tag:x`, in quotes where it must be."""
    plain = value and not any(sign.isspace() or sign in '()"«»“”„' for sign in value)
    return f"{field}:{value}" if plain else f'{field}:"{value.translate(_NO_QUOTES)}"'


def has_term(query: str, wanted: str) -> bool:
    """Whether the term `wanted` stands in `query` and is not excluded."""
    return bool(_places(query, wanted))


def toggled(query: str, wanted: str, *, one_of_field: bool = False) -> str:
    """Return `query` without the term `wanted` where it has it, and else with it at the end.

    Args:
        query: The query as it is typed.
        wanted: The term.
        one_of_field: The field holds one value: other terms of it give way.
    """
    if there := _places(query, wanted):
        return _without(query, there)
    if one_of_field:
        field = wanted.partition(":")[0]
        query = _without(query, [it for it in _terms(query) if it.field == field])
    query = query.strip()
    # All parts must hold, and `or` binds weakest.
    if any(token.kind == "or" for token in tokens(query)):
        query = f"({query})"
    return f"{query} {wanted}".strip()


def _places(query: str, wanted: str) -> list[Token]:
    (asked,) = _terms(wanted)
    return [
        token
        for token in _terms(query)
        if (token.field, token.text.casefold()) == (asked.field, asked.text.casefold())
    ]


def _terms(query: str) -> list[Token]:
    """Return the terms that must hold: those within parentheses or behind a not are left out."""
    found: list[Token] = []
    depth, before = 0, ""
    for token in tokens(query):
        if token.kind == "term" and not depth and before not in {"minus", "not", "or"}:
            found.append(token)
        elif token.kind == "or" and not depth:
            return []
        depth += {"open": 1, "close": -1}.get(token.kind, 0)
        before = token.kind
    return found


def _without(query: str, gone: list[Token]) -> str:
    for token in reversed(gone):
        query = f"{query[: token.at].rstrip()} {query[token.end :].lstrip()}"
    return query.strip()
