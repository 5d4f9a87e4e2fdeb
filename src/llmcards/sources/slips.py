"""Forgive a slip of the pen in a word that headings are known by."""

from collections.abc import Iterable, Mapping

_ROLES = ("questions", "exercises", "hard", "lecture", "answers", "fillers")
_SHORTEST_KNOWN = 6
_SHORTEST = 5
_LONG = 9


class Slips:
    """Knows the words of headings by their look, a letter or two apart.

    Another ending is another word, not a slip: the first and the last letter have to stand.
    """

    def __init__(self, roles: Mapping[str, Iterable[str]]) -> None:
        """Keep the long words of `roles`; in short ones a slip makes another word."""
        self._by_letter: dict[str, list[tuple[str, bool, str]]] = {}
        self._asked: dict[str, frozenset[str]] = {}
        for role in _ROLES:
            for phrase in roles[role]:
                word = phrase.removesuffix("*").casefold()
                if word.isalpha() and len(word) >= _SHORTEST_KNOWN:
                    kept = self._by_letter.setdefault(word[0], [])
                    kept.append((word, phrase.endswith("*"), role))

    def roles(self, word: str) -> frozenset[str]:
        """Return the roles of the words that `word` was likely meant to be."""
        if word not in self._asked:
            self._asked[word] = self._meant(word)
        return self._asked[word]

    def _meant(self, word: str) -> frozenset[str]:
        if len(word) < _SHORTEST or not word.isalpha():
            return frozenset()
        known = self._by_letter.get(word[0], [])
        return frozenset(
            role for one, is_stem, role in known if _alike(word, one, is_stem=is_stem)
        )


def _alike(word: str, known: str, *, is_stem: bool) -> bool:
    from rapidfuzz.distance import OSA

    allowed = 2 if len(known) >= _LONG and len(word) >= _LONG else 1
    if is_stem:
        lengths = range(len(known) - 1, len(known) + 2)
        return any(OSA.distance(word[:length], known, score_cutoff=1) <= 1 for length in lengths)
    return word[-1] == known[-1] and OSA.distance(word, known, score_cutoff=allowed) <= allowed
