"""Turn the bytes of a file from outside into text, whatever program wrote them."""

import codecs
import re

from llmcards.errors import SourceError

LARGEST_BYTES = 16_000_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FOREIGN = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "an archive or an office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"SQLite format 3", "a database"),
)
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_TEXT_HIGH_BYTES = frozenset({0x00, 0x04, 0x20})
_WAY_OUT = "Save it as plain text in UTF-8, or copy the text and paste it."


def decode(data: bytes, name: str) -> str:
    """Return the text of `data` with every line end as a line feed.

    UTF-8 and UTF-16, with a byte order mark or without, and Windows-1251 are understood.

    Args:
        data: The file's bytes.
        name: The file's name, for the error.

    Raises:
        SourceError: There is no text in it, or what is in it is not text.
    """
    if not data.strip(b"\x00 \t\r\n"):
        raise _empty(name)
    if len(data) > LARGEST_BYTES:
        limit = LARGEST_BYTES // 1_000_000
        text = f"{name} is larger than {limit} MB. Paste only the module's text."
        raise SourceError(text, code="too_large", subject=name)
    for start, what in _FOREIGN:
        if data.startswith(start):
            raise _no_text(name, f"{name} is {what}, not text.")
    text = _LINE_ENDS.sub("\n", _text_of(data, name))
    if len(_CONTROL.findall(text)) > len(text) // 200:
        raise _no_text(name, f"{name} does not hold text.")
    text = _CONTROL.sub("", text)
    if not text.strip("\ufeff \t\n"):
        raise _empty(name)
    return text


def _text_of(data: bytes, name: str) -> str:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _strict(data, codec, name)
    if unmarked := _unmarked_utf16(data):
        return _strict(data, unmarked, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        if _mostly_utf8(data):
            return data.decode("utf-8", "replace")
    return _strict(data, "cp1251", name)


def _strict(data: bytes, codec: str, name: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise _no_text(name, f"{name} is in no encoding that is known here.") from error


def _empty(name: str) -> SourceError:
    text = f"{name} is empty. Choose the file that holds the page's text."
    return SourceError(text, code="empty", subject=name)


def _no_text(name: str, what: str) -> SourceError:
    return SourceError(f"{what} {_WAY_OUT}", code="not_text", subject=name)


def _unmarked_utf16(data: bytes) -> str | None:
    """Return the UTF-16 codec where every other byte is the high one of Latin or Cyrillic."""
    if len(data) % 2 or not data.count(0):
        return None
    for codec, first in (("utf-16-le", 1), ("utf-16-be", 0)):
        high = data[first::2]
        plausible = sum(map(high.count, _TEXT_HIGH_BYTES))
        if plausible > 0.8 * len(high):
            return codec
    return None


def _mostly_utf8(data: bytes) -> bool:
    """Whether a few bytes were damaged in what is plainly UTF-8 (a file cut short, say)."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    right = sum(1 for letter in text if letter > "\x7f") - wrong
    return right > 20 * wrong
