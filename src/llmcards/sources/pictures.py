"""Pictures that a page holds within itself, in `data:` addresses."""

import re
from base64 import b64decode
from binascii import Error
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from llmcards.cards import MAX_PICTURE_BYTES, picture_mark, picture_name

_DATA = re.compile(r"data:[^,]{0,200},", re.IGNORECASE)
# What holds a picture's place until it is fetched is a dot of 40 to 100 bytes.
_LARGEST_SPACER = 100
_LONGEST_FACE = 8
_LAST_OF_WORDS = "\u2000"

FAULTS = {
    "picture_elsewhere": "The picture is not on the page itself; it was left out.",
    "picture_unknown": "The picture is no PNG, JPEG, GIF or WebP; it was left out.",
    "picture_too_large": "The picture is larger than 5 MB; it was left out.",
}


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A picture of a page; where it cannot be kept, `fault` is one of `FAULTS`."""

    words: str = ""
    content: bytes = b""
    fault: str = ""

    @property
    def mark(self) -> str:
        """The Markdown that shows it."""
        return picture_mark(picture_name(self.content) or "", self.words)


def page_picture(address: str, words: str, later: str = "") -> PagePicture | None:
    """Return the picture at `address`; None for what only holds a place.

    Args:
        address: Where the page has it.
        words: What is said to be seen.
        later: The address from which a script would fetch it in the end.
    """
    found = _DATA.match(address.strip())
    if found is None:
        return PagePicture(words, fault="picture_elsewhere") if address.strip() else None
    payload = address.strip()[found.end() :]
    if len(payload) > 2 * MAX_PICTURE_BYTES:
        return PagePicture(words, fault="picture_too_large")
    content = _content(payload, is_base64=";base64" in found[0].casefold())
    if picture_name(content) is None:
        return PagePicture(words, fault="picture_unknown")
    if len(content) <= _LARGEST_SPACER:
        return PagePicture(words, fault="picture_elsewhere") if later.strip() else None
    if len(content) > MAX_PICTURE_BYTES:
        return PagePicture(words, fault="picture_too_large")
    return PagePicture(words, content)


def is_face(words: str) -> bool:
    """Whether a picture only draws the sign that `words` are: an emoji."""
    return 0 < len(words) <= _LONGEST_FACE and all(letter > _LAST_OF_WORDS for letter in words)


def _content(payload: str, *, is_base64: bool) -> bytes:
    raw = unquote_to_bytes(payload)
    if not is_base64:
        return raw
    try:
        return b64decode(b"".join(raw.split()), validate=True)
    except Error:
        return b""
