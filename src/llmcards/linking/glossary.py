"""The words of the field in both languages, and which ideas lie near one another."""

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from llmcards.errors import SourceError
from llmcards.linking.words import WordCutter

_WORDS_FILE = "words.toml"


class Concept(BaseModel):
    """An idea of the field: its names, the ideas `near` it, and how much its mention tells."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    en: tuple[str, ...] = Field(min_length=1)
    ru: tuple[str, ...] = Field(min_length=1)
    near: tuple[str, ...] = ()
    weight: float = Field(default=1.0, gt=0, le=1)


class _WordLists(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    silent: tuple[str, ...]
    framing: tuple[str, ...]


_T = TypeVar("_T")
_CONCEPTS = TypeAdapter(dict[str, Concept])
_LISTS = TypeAdapter(dict[str, _WordLists])


@dataclass(frozen=True, slots=True)
class Glossary:
    """Concepts by name. Phrases are keyed by the stems of their words, in order.

    `near` is read both ways. `silent` holds stems that say nothing about a subject, `framing`
    stems that mark an introduction or a summary.
    """

    cutter: WordCutter
    concepts: Mapping[str, Concept]
    phrases: Mapping[tuple[str, ...], tuple[str, ...]]
    near: Mapping[str, frozenset[str]]
    silent: frozenset[str]
    framing: frozenset[str]

    @property
    def longest(self) -> int:
        """How many words the longest phrase has."""
        return max(map(len, self.phrases), default=0)


def load_glossary(folder: Path) -> Glossary:
    """Return the glossary that the TOML files of `folder` make together.

    Raises:
        SourceError: A file is missing or broken, a concept is told twice, or `near` names
            a concept that is not there.
    """
    concepts: dict[str, Concept] = {}
    for path in sorted(folder.glob("*.toml")):
        if path.name == _WORDS_FILE:
            continue
        for name, concept in _read(path, _CONCEPTS).items():
            if name in concepts:
                raise SourceError(f"{path}: [{name}] is told twice. Keep one of them.")
            concepts[name] = concept
    lists = _read(folder / _WORDS_FILE, _LISTS)["words"]
    cutter = WordCutter()
    return Glossary(
        cutter=cutter,
        concepts=concepts,
        phrases=_phrases(concepts, cutter),
        near=_both_ways(concepts, folder),
        silent=_stems(lists.silent, cutter),
        framing=_stems(lists.framing, cutter),
    )


def _read(path: Path, shape: TypeAdapter[_T]) -> _T:
    try:
        return shape.validate_python(tomllib.loads(path.read_text("utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"{path}: {error}. Install llmcards again."
        raise SourceError(message, code="install_again", subject=str(path)) from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"]))
        raise SourceError(f"{path}, {where}: {first['msg']}. Correct the file.") from error


def _phrases(
    concepts: Mapping[str, Concept], cutter: WordCutter
) -> dict[tuple[str, ...], tuple[str, ...]]:
    found: defaultdict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
    for name, concept in concepts.items():
        for spelling in (*concept.en, *concept.ru):
            for phrase in _spellings(spelling, cutter):
                found[phrase][name] = None
    return {phrase: tuple(names) for phrase, names in found.items()}


def _spellings(name: str, cutter: WordCutter) -> Iterable[tuple[str, ...]]:
    """Return a name's stems; one with a hyphen is also written as one word."""
    yield tuple(word.stem for word in cutter.words(name))
    if "-" in name:
        yield tuple(word.stem for word in cutter.words(name.replace("-", "")))


def _both_ways(concepts: Mapping[str, Concept], folder: Path) -> dict[str, frozenset[str]]:
    near: defaultdict[str, set[str]] = defaultdict(set)
    for name, concept in concepts.items():
        for other in concept.near:
            if other not in concepts:
                raise SourceError(f"{folder}: [{name}] is near {other}, which is not there.")
            near[name].add(other)
            near[other].add(name)
    return {name: frozenset(others) for name, others in near.items()}


def _stems(words: Iterable[str], cutter: WordCutter) -> frozenset[str]:
    return frozenset(word.stem for text in words for word in cutter.words(text))
