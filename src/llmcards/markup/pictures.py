"""Find the pictures that a Markdown text asks for, and give them other addresses."""

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_MARK = re.compile(r"(!\[[^\[\]]*\]\()\s*(?:<([^<>\n]+)>|([^\s()<>]+))(?:\s+\"[^\"]*\")?\s*\)")


def picture_addresses(markdown: str) -> tuple[str, ...]:
    """Return the addresses of the pictures, as they were written; code holds none."""
    if "![" not in markdown:
        return ()
    tokens = (token for block in _parser().parse(markdown) for token in block.children or ())
    found = (str(token.attrGet("src") or "") for token in tokens if token.type == "image")
    return tuple(dict.fromkeys(unquote(address) for address in found if address))


def with_addresses(markdown: str, addresses: Mapping[str, str]) -> str:
    """Return `markdown`, each picture of `addresses` at its new address."""

    def moved(found: re.Match[str]) -> str:
        address = addresses.get(unquote(found[2] or found[3]))
        return found[0] if address is None else f"{found[1]}{address})"

    return _MARK.sub(moved, markdown) if addresses else markdown


@cache
def _parser() -> "MarkdownIt":
    from llmcards.markup.parser import parser

    return parser("source")
