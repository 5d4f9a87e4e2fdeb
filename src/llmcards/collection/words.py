"""Turn texts into the words they are found by, in Russian and in English."""

import re

from llmcards.cards import normalised

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")

# A backslash that takes a mark's meaning is no part of what a reader sees.
_ESCAPE = re.compile(r"\\(?=[*_`$~<>&\[\]!()|+=#.\\-])")


class WordForms:
    """Words, and the stems that all forms of a word share. Remembers the stems it found."""

    def __init__(self) -> None:
        self._stems: dict[str, str] = {}

    def of(self, *texts: str) -> str:
        """Return the words of `texts` and their stems, each once, parted by spaces."""
        words: set[str] = set()
        for text in texts:
            words.update(normalised(_ESCAPE.sub("", text)).split())
        words.update([self.stem(word) for word in words])
        return " ".join(sorted(words))

    def query(self, text: str) -> str:
        """Return what to ask the index for: each word in any form, the last as begun.

        Empty when `text` has no words.
        """
        words = normalised(text).split()
        if not words:
            return ""
        begun = words.pop()
        asked = [f'"{self.stem(word)}"' for word in words]
        asked.append(f'("{self.stem(begun)}" OR "{begun}" *)')
        return " AND ".join(asked)

    def stem(self, word: str) -> str:
        """Return the stem of a normalised `word`; its letters tell the language."""
        found = self._stems.get(word)
        if found is None:
            found = self._stems[word] = _stemmed(word)
        return found


def _stemmed(word: str) -> str:
    # Imported on the first search or edit: it costs more than opening the collection.
    from snowballstemmer import stemmer

    stem_once = stemmer("russian" if _CYRILLIC.search(word) else "english").stemWord
    # To the end: токенов gives токен at once, but токен and токены give ток.
    while (shorter := stem_once(word)) and shorter != word:
        word = shorter
    return word
