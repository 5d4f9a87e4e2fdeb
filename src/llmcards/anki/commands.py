"""Take Anki's own commands out of texts.

`[sound:x]` plays a file, `[latex]` runs a compiler, `[[type:x]]` asks for a typed answer.
"""

import re

_COMMAND = re.compile(r"\[(?=/?(?:sound:|anki:|\[type:|latex\]|\${1,2}\]))", re.IGNORECASE)


def without_commands(text: str, bracket: str) -> str:
    """Return `text` with the opening bracket of every command written as `bracket`."""
    return _COMMAND.sub(bracket, text)
