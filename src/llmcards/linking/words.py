"""Cut a text into words, and bring each to what its forms and spellings share."""

import re
from dataclasses import dataclass

from snowballstemmer import stemmer

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
# Shorter words lose their meaning with their ending: ии became и.
_MIN_STEMMED = 4
_CYRILLIC = re.compile(r"[а-я]")

# What a Russian letter sounds like, in the rough alphabet of `_ENGLISH_SPELLINGS`.
_RUSSIAN_SOUNDS = str.maketrans(
    dict(zip("абвгдежзийклмнопрстуфхыэюя", "abvgdejziiklmnoprstufhieua", strict=True))
    | {"ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ь": ""}
)
_RUSSIAN_SPELLINGS = (("дж", "ж"), ("ей", "э"), ("ай", "и"), ("ау", "о"))
_ENGLISH_SPELLINGS = (
    (r"tion\b", "shn"),
    (r"ph", "f"),
    (r"(?<=[a-z])igh", "i"),
    (r"tch", "ch"),
    (r"ck|q", "k"),
    (r"dg", "j"),
    (r"c(?=[eiy])", "s"),
    (r"c(?!h)", "k"),
    (r"x", "ks"),
    (r"ee|ea", "i"),
    (r"oo|ou", "u"),
    (r"ai|ay|ei|ey", "e"),
    (r"au|aw", "o"),
    (r"w", "v"),
    (r"th", "t"),
    (r"y", "i"),
    (r"(?<=[a-z]{2})e\b", ""),
)
_TWICE = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: as it stands there in lower case, and its stem."""

    text: str
    stem: str

    @property
    def is_cyrillic(self) -> bool:
        """Whether it is written in Cyrillic letters."""
        return is_cyrillic(self.text)


class WordCutter:
    """Cuts texts into words and remembers the stems it has worked out."""

    def __init__(self) -> None:
        self._russian = stemmer("russian")
        self._english = stemmer("english")
        self._stems: dict[str, str] = {}

    def words(self, text: str) -> tuple[Word, ...]:
        """Return the words of `text`; hyphens part them, what follows an apostrophe is cut."""
        folded = text.casefold().replace("ё", "е")
        found = (re.split("['’]", match)[0] for match in _WORD.findall(folded))
        return tuple(Word(word, self.stem(word)) for word in found)

    def stem(self, word: str) -> str:
        """Return the stem of a `word` in lower case, by the rules of its alphabet."""
        known = self._stems.get(word)
        if known is None:
            algorithm = self._russian if is_cyrillic(word) else self._english
            stem = word if len(word) < _MIN_STEMMED else str(algorithm.stemWord(word))
            known = self._stems[word] = stem
        return known


def is_cyrillic(word: str) -> bool:
    """Return whether a `word` in lower case holds a Russian letter."""
    return _CYRILLIC.search(word) is not None


def sound(word: str) -> str:
    """Return roughly how a `word` in lower case sounds, alike for both alphabets.

    Borrowed words meet here: токен and token, инференс and inference, промпт and prompt.
    """
    if is_cyrillic(word):
        for spelling, plain in _RUSSIAN_SPELLINGS:
            word = word.replace(spelling, plain)
        heard = word.translate(_RUSSIAN_SOUNDS)
    else:
        heard = word
        for pattern, plain in _ENGLISH_SPELLINGS:
            heard = re.sub(pattern, plain, heard)
    return _TWICE.sub(r"\1", heard)
