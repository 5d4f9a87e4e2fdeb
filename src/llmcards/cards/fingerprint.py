"""Tell whether two texts ask the same thing word for word, whatever their typography."""

import hashlib
import re
import unicodedata

_NOT_WORD = re.compile(r"[^\w+#]+")


def normalised(text: str) -> str:
    """Return `text` in lower case, ё as е, its words parted by single spaces.

    Quotes, dashes, bullets and the mark at the end say nothing about what is asked.
    """
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return _NOT_WORD.sub(" ", folded).strip()


def fingerprint(text: str) -> str:
    """Return 16 hexadecimal digits (64 bits of SHA-256) of the normalised `text`."""
    return hashlib.sha256(normalised(text).encode()).hexdigest()[:16]
