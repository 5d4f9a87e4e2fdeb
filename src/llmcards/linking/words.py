"""Cut a text into words, and bring each to what its forms and spellings share."""

import re
from dataclasses import dataclass

from snowballstemmer import stemmer

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
# Shorter words lose their meaning with their ending: ии became и.
_MIN_STEMMED = 4
# Nouns whose сь is not that of a verb: запись, смесь.
_NOT_REFLEXIVE = ("пись", "месь")
# Adjectives whose stem looks like a noun in the plural: поисковый is not поисков.
_OF_A_NOUN = re.compile("[ое]в(?:ый|ий|ой|ая|ое|ые|ого|ому|ым|ом|ую|ых|ыми)$")
_NO_ADJECTIVES = ("вызов", "остров")
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
            known = self._stems[word] = self._worked_out(word)
        return known

    def _worked_out(self, word: str) -> str:
        if len(word) < _MIN_STEMMED:
            return word
        if not is_cyrillic(word):
            return str(self._english.stemWord(word))
        if word.endswith(_NOT_REFLEXIVE):
            word = word[:-1]
        if _OF_A_NOUN.search(word) and not word.startswith(_NO_ADJECTIVES):
            return str(self._russian.stemWord(word))
        # To the end: токенов gives токен at once, but токен and токены give ток.
        while (shorter := str(self._russian.stemWord(word))) and shorter != word:
            word = shorter
        return word


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
