"""The words that go into a package, in the language of the module and not of the screen."""

import tomllib
from dataclasses import dataclass
from functools import cache

from llmcards.paths import shipped


@dataclass(frozen=True, slots=True)
class PackageWords:
    """Names of subdecks. `lecture` has a place for `{number}`."""

    lecture: str
    steps: str
    exercises: str


@cache
def words_in(language: str) -> PackageWords:
    """Return the words in `language`, or the English ones where there are none."""
    text = (shipped("resources") / "anki" / "subdecks.toml").read_text(encoding="utf-8")
    known = tomllib.loads(text)
    return PackageWords(**known.get(language, known["en"]))
