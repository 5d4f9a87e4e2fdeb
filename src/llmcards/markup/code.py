"""Mark the words of program code by what they are, so that a screen can colour them."""

from html import escape

# What a screen has a colour for, by the beginnings of Pygments' names of tokens.
_CLASSES = (
    ("Comment", "comment"),
    ("Keyword", "keyword"),
    ("Literal.String", "string"),
    ("Literal.Number", "number"),
    ("Name.Function", "name"),
    ("Name.Class", "name"),
    ("Name.Decorator", "name"),
    ("Name.Builtin", "builtin"),
    ("Operator.Word", "keyword"),
)
CLASSES = frozenset(name for _, name in _CLASSES)
# A page of code is read, a file of it is not; to colour one would keep the screen waiting.
_LONGEST = 20_000


def highlighted(code: str, language: str) -> str:
    """Return `code` as HTML, its words in `<span class="...">`; plain in an unknown language."""
    if not language or len(code) > _LONGEST:
        return escape(code, quote=False)
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return escape(code, quote=False)
    return "".join(_marked(str(token), text) for token, text in lexer.get_tokens(code))


def _marked(token: str, text: str) -> str:
    kind = token.removeprefix("Token.")
    name = next((name for start, name in _CLASSES if kind.startswith(start)), "")
    words = escape(text, quote=False)
    return f'<span class="{name}">{words}</span>' if name else words
