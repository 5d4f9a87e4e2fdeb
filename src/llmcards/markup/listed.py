"""A card's Markdown as a line of a list, where nothing is bold, drawn or shown."""

import re

from llmcards.cards import named_pictures

_ESCAPED = re.compile(r"\\([*_`$~<>&\[\]!()|\-+=#.\\])")


def in_a_list(markdown: str) -> str:
    """Return `markdown` on one line: signs without their backslashes, pictures by their words."""
    text = " ".join(named_pictures(markdown, _named).split())
    return _ESCAPED.sub(r"\1", text) if "\\" in text else text


def _named(words: str) -> str:
    return f"[{words or '…'}]"
