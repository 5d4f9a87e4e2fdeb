"""Pictures in cards: what they are called, and where a text shows them."""

import re
from collections.abc import Callable
from hashlib import sha256

SCHEME = "media"
# Of each kind: how its files begin, and what their names end in.
_KINDS = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "png"),
    (re.compile(rb"\xff\xd8\xff"), "jpg"),
    (re.compile(rb"GIF8[79]a"), "gif"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), "webp"),
)
_NAME_DIGITS = 32
PICTURE_NAME = rf"[0-9a-f]{{{_NAME_DIGITS}}}\.(?:png|jpg|gif|webp)"
_SHOWN = re.compile(rf"{SCHEME}:({PICTURE_NAME})")
_MARK = re.compile(rf"!\[([^\[\]]*)\]\({SCHEME}:{PICTURE_NAME}\)")

# A page of cards has to come up at once, on a phone too.
MAX_PICTURE_BYTES = 5_000_000


def picture_name(content: bytes) -> str | None:
    """Return the name of a picture file by its content; None where it is no PNG, JPEG, GIF, WebP.

    SVG is none of them: it may hold programs, and addresses that tell who looks at it.
    """
    ending = next((ending for start, ending in _KINDS if start.match(content)), None)
    return None if ending is None else f"{sha256(content).hexdigest()[:_NAME_DIGITS]}.{ending}"


def picture_mark(name: str, words: str = "") -> str:
    """Return the Markdown that shows a picture; `words` say what is to be seen."""
    said = re.sub(r"[\[\]\\\s]+", " ", words).strip()
    return f"![{said}]({SCHEME}:{name})"


def pictures_in(*texts: str) -> frozenset[str]:
    """Return the names of the pictures that `texts` show, or speak of in any other way."""
    shown = (_SHOWN.findall(text) for text in texts if f"{SCHEME}:" in text)
    return frozenset(name for names in shown for name in names)


def named_pictures(text: str, name: Callable[[str], str]) -> str:
    """Return `text` with the mark of each picture as `name` has it, which gets its words."""
    return _MARK.sub(lambda found: name(found[1]), text) if f"({SCHEME}:" in text else text
