"""The words by which a page's headings are recognised: one file a language, no code.

A phrase of several words stands as it is said; `*` at the end of a word stands for any ending.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from llmcards.errors import SourceError
from llmcards.paths import shipped
from llmcards.sources.slips import Slips

_Phrase = tuple[tuple[str, ...], str]
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|№|#")


class Splitting(BaseModel):
    """How a compound question falls apart: a pattern with groups, and the parts it gives."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    pattern: str
    parts: tuple[str, ...]


class Headings(BaseModel):
    """Words that make a line a heading of a known kind."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    questions: tuple[str, ...]
    exercises: tuple[str, ...]
    hard: tuple[str, ...]
    steps: tuple[str, ...]
    step: tuple[str, ...]
    lecture: tuple[str, ...]
    outline: tuple[str, ...]
    chapters: tuple[str, ...]
    answers: tuple[str, ...]
    closing: tuple[str, ...]
    fillers: tuple[str, ...]
    session: tuple[str, ...] = ()
    module: tuple[str, ...] = ()


class Advice(BaseModel):
    """Words that give away a question that makes a weak card."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    yes_no: tuple[str, ...] = ()
    enumeration: tuple[str, ...] = ()
    task: tuple[str, ...] = ()
    compound: tuple[str, ...] = ()
    anaphora: tuple[str, ...] = ()
    splits: tuple[Splitting, ...] = ()


class Words(BaseModel):
    """One language's words. `stemmer` is the name that snowballstemmer knows it by."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: str
    stemmer: str = ""
    common: tuple[str, ...]
    ordinals: dict[str, int]
    ignored: tuple[str, ...] = ()
    interrogatives: tuple[str, ...]
    imperatives: tuple[str, ...] = ()
    edit_marks: tuple[str, ...] = ()
    about_code: tuple[str, ...] = ()
    watch: tuple[str, ...] = ()
    bracket_notes: tuple[str, ...] = ()
    part: tuple[str, ...]
    end: tuple[str, ...]
    length_labels: tuple[str, ...]
    title_labels: tuple[str, ...]
    address_labels: tuple[str, ...]
    question_letters: tuple[str, ...] = ()
    answer_letters: tuple[str, ...] = ()
    headings: Headings
    advice: Advice = Advice()


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of `text` in lower case, ё as е."""
    return tuple(_WORD.findall(text.casefold().replace("ё", "е")))


class Phrases:
    """Phrases that can be found at a place among words; each may play several roles."""

    def __init__(self, phrases: Iterable[str] | Mapping[str, Iterable[str]]) -> None:
        """Keep `phrases` by their first word; a mapping gives those of each role."""
        by_role = phrases if isinstance(phrases, Mapping) else {"": phrases}
        self._exact: dict[str, list[_Phrase]] = {}
        self._open: list[_Phrase] = []
        for role, texts in by_role.items():
            for text in texts:
                parts = tuple(text.casefold().replace("ё", "е").split())
                open_ended = parts[0].endswith("*")
                kept = self._open if open_ended else self._exact.setdefault(parts[0], [])
                kept.append((parts, role))
        self._prefixes = tuple(parts[0][:-1] for parts, _ in self._open)

    def at(self, words: tuple[str, ...], place: int) -> tuple[int, frozenset[str]]:
        """Return how many words the longest phrase takes at `place`, and all its roles.

        The length is 0 where none stands there.
        """
        first = words[place]
        candidates = self._exact.get(first, [])
        if first.startswith(self._prefixes):
            candidates = candidates + self._open
        found = [(len(parts), role) for parts, role in candidates if _stands(parts, words, place)]
        longest = max((length for length, _ in found), default=0)
        return longest, frozenset(role for length, role in found if length == longest)

    def opens(self, words: tuple[str, ...]) -> bool:
        """Whether `words` begin with one of the phrases."""
        return bool(words) and self.at(words, 0)[0] > 0

    def within(self, words: tuple[str, ...]) -> bool:
        """Whether one of the phrases stands anywhere in `words`."""
        return any(self.at(words, place)[0] for place in range(len(words)))

    def fills(self, words: tuple[str, ...]) -> bool:
        """Whether `words` are one of the phrases and nothing else."""
        return bool(words) and self.at(words, 0)[0] == len(words)


def _stands(parts: tuple[str, ...], words: tuple[str, ...], place: int) -> bool:
    there = words[place : place + len(parts)]
    return len(there) == len(parts) and all(map(_same, parts, there))


def _same(part: str, word: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


class Vocabulary:
    """The words of all languages together: a page may mix them."""

    def __init__(self, languages: tuple[Words, ...]) -> None:
        """Gather the phrases of `languages`."""
        self.languages = languages
        roles = {
            role: [phrase for one in languages for phrase in getattr(one.headings, role)]
            for role in Headings.model_fields
        }
        self.headings = Phrases(roles)
        self.slips = Slips(roles)
        self.chapters = Phrases(roles["chapters"])
        self.module = Phrases(roles["module"])
        self.question_letters = self._letters("question_letters")
        self.answer_letters = self._letters("answer_letters")
        self.ordinals = {word: n for one in languages for word, n in one.ordinals.items()}
        self.ignored = self._all("ignored")
        self.interrogatives = self._all("interrogatives")
        self.imperatives = self._all("imperatives")
        self.edit_marks = self._all("edit_marks")
        self.about_code = self._all("about_code")
        self.watch = self._all("watch")
        self.bracket_notes = self._all("bracket_notes")
        self.part = self._all("part")
        self.end = self._all("end")
        self.length_labels = self._all("length_labels")
        self.title_labels = self._all("title_labels")
        self.address_labels = self._all("address_labels")

    def _all(self, field: str) -> Phrases:
        return Phrases(phrase for one in self.languages for phrase in getattr(one, field))

    def _letters(self, field: str) -> frozenset[str]:
        return frozenset(letter for one in self.languages for letter in getattr(one, field))

    def language_of(self, text: str) -> str:
        """Return the code of the language whose common words `text` has most of."""
        words = words_of(text)
        counts = {one.language: _count(words, frozenset(one.common)) for one in self.languages}
        return max(counts, key=lambda code: (counts[code], code == "en"))

    def of_language(self, language: str) -> Words | None:
        """Return the words of one language, or None where it has no file."""
        return next((one for one in self.languages if one.language == language), None)


def _count(words: tuple[str, ...], common: frozenset[str]) -> int:
    return sum(1 for word in words if word in common)


@cache
def load_vocabulary(folder: Path | None = None) -> Vocabulary:
    """Return the words of every language file in `folder`, by default the shipped ones.

    Raises:
        SourceError: A file breaks the form, or there is none.
    """
    place = folder or shipped("resources") / "words"
    languages = tuple(_read(path) for path in sorted(place.glob("*.toml")))
    if not languages:
        message = f"{place} holds no language file. Install llmcards again."
        raise SourceError(message, code="install_again", subject=str(place))
    return Vocabulary(languages)


def _read(path: Path) -> Words:
    try:
        return Words.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SourceError(f"{path.name}: {error}. Correct the file.") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        message = f"{path.name}, {where}: {first['msg']}. Correct the file."
        raise SourceError(message) from error
