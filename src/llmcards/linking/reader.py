"""Read what a text is about: concepts of the field, and the words that stand beside them."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from llmcards.linking.glossary import Glossary
from llmcards.linking.words import Word, is_cyrillic, sound

# A word inside a longer phrase ("injection" in "prompt injection") says half of what it says
# alone. A word outside the glossary counts as half a term.
_INNER = 0.25
PLAIN = 0.5
# Russian parts the words of a phrase and turns them round: "модель ищет ответ в интернете".
_PARTED = 0.5
_WINDOW = 4
_PAIR = 2
_MIN_LETTERS = 5
_ALIKE = 90.0
_SOUNDS_ALIKE = 84.0


# No phrase runs across these: "LLM Customization, GPTs store" names no custom GPTs.
_CLAUSE_END = re.compile(r"[,;:()?!…]|\.\s")


@dataclass(frozen=True, slots=True)
class Subject:
    """Something a text speaks of, from 0 to 1 clearly, and the words that say so."""

    strength: float
    words: tuple[str, ...]


Subjects = Mapping[str, Subject]


class Lookalikes:
    """Finds the known word that a misspelt or borrowed word stands for.

    Args:
        known: Words in lower case.
        from_english: Whether English words may be borrowed ones too. Where every known word
            has its English name beside it, that only finds strangers: replication, реплика.
    """

    def __init__(self, known: Collection[str], *, from_english: bool = True) -> None:
        words = sorted(word for word in known if len(word) >= _MIN_LETTERS)
        self._same = {
            True: [word for word in words if is_cyrillic(word)],
            False: [word for word in words if not is_cyrillic(word)],
        }
        self._sounds = {
            script: {word: sound(word) for word in same} for script, same in self._same.items()
        }
        if not from_english:
            self._sounds[True] = {}

    def find(self, word: str) -> tuple[str, float] | None:
        """Return the known word nearest to a `word` in lower case, and a likeness up to 1."""
        if len(word) < _MIN_LETTERS:
            return None
        script = is_cyrillic(word)
        written = process.extractOne(
            word, self._same[script], scorer=fuzz.ratio, score_cutoff=_ALIKE
        )
        heard = process.extractOne(
            sound(word), self._sounds[not script], scorer=fuzz.ratio, score_cutoff=_SOUNDS_ALIKE
        )
        found = [(str(hit[2]), hit[1] / 100) for hit in (heard,) if hit is not None]
        found += [(str(hit[0]), hit[1] / 100) for hit in (written,) if hit is not None]
        return max(found, key=lambda each: each[1], default=None)


class Reader:
    """Reads texts with a glossary. The same text always gives the same subjects."""

    def __init__(self, glossary: Glossary) -> None:
        self._glossary = glossary
        self._longest = glossary.longest
        self._single = {
            phrase[0]: names for phrase, names in glossary.phrases.items() if len(phrase) == 1
        }
        self._pairs = self._read_pairs()
        self._lookalikes = Lookalikes(self._single, from_english=False)

    def read(self, text: str) -> dict[str, Subject]:
        """Return the subjects of `text` by key: a concept's name, or `=` and a plain stem."""
        subjects: dict[str, Subject] = {}
        for clause in filter(None, map(self._glossary.cutter.words, _CLAUSE_END.split(text))):
            self._read_clause(clause, subjects)
        return subjects

    def _read_clause(self, words: Sequence[Word], subjects: dict[str, Subject]) -> None:
        covered = self._read_phrases(words, subjects)
        self._read_parted(words, subjects)
        for index, word in enumerate(words):
            if index not in covered and word.stem not in self._glossary.silent:
                self._read_plain(word, subjects)

    def _read_phrases(self, words: Sequence[Word], subjects: dict[str, Subject]) -> set[int]:
        """Add the concepts that `words` name, longest first; return the words used."""
        stems = [word.stem for word in words]
        covered: set[int] = set()
        for length in range(min(self._longest, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                names = self._glossary.phrases.get(tuple(stems[start : start + length]))
                if names is None:
                    continue
                places = range(start, start + length)
                strength = _INNER if covered.issuperset(places) else 1.0
                covered.update(places)
                said = self._telling([words[place] for place in places])
                for name in names:
                    _keep_stronger(subjects, name, Subject(strength, said))
        return covered

    def _telling(self, words: Sequence[Word]) -> tuple[str, ...]:
        """Return the words of a phrase without "the" and "of", unless it has no others."""
        telling = tuple(word.text for word in words if word.stem not in self._glossary.silent)
        return telling or tuple(word.text for word in words)

    def _read_parted(self, words: Sequence[Word], subjects: dict[str, Subject]) -> None:
        """Add the concepts named by two words that stand near each other in any order."""
        for place, one in enumerate(words):
            for other in words[place + 1 : place + 1 + _WINDOW]:
                for name in self._pairs.get(frozenset((one.stem, other.stem)), ()):
                    _keep_stronger(subjects, name, Subject(_PARTED, (one.text, other.text)))

    def _read_pairs(self) -> dict[frozenset[str], list[str]]:
        pairs: dict[frozenset[str], list[str]] = {}
        for phrase, names in self._glossary.phrases.items():
            telling = frozenset(stem for stem in phrase if stem not in self._glossary.silent)
            if len(telling) == _PAIR:
                pairs.setdefault(telling, []).extend(names)
        return pairs

    def _read_plain(self, word: Word, subjects: dict[str, Subject]) -> None:
        alike = self._lookalikes.find(word.stem)
        if alike is None and word.text != word.stem:
            alike = self._lookalikes.find(word.text)
        if alike is None:
            if not word.stem.isdigit():
                _keep_stronger(subjects, f"={word.stem}", Subject(PLAIN, (word.text,)))
            return
        known, likeness = alike
        for name in self._single[known]:
            _keep_stronger(subjects, name, Subject(likeness, (word.text,)))


def _keep_stronger(subjects: dict[str, Subject], key: str, subject: Subject) -> None:
    if key not in subjects or subject.strength > subjects[key].strength:
        subjects[key] = subject
