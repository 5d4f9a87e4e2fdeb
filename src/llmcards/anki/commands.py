"""Take Anki's own commands out of texts: `[sound:x]` plays a file, `[latex]` runs a compiler."""

import re

_COMMAND = re.compile(r"\[(?=/?(?:sound:|anki:|latex\]|\${1,2}\]))", re.IGNORECASE)


def without_commands(text: str, bracket: str) -> str:
    """Return `text` with the opening bracket of every command written as `bracket`."""
    return _COMMAND.sub(bracket, text)
