"""The languages that a deck can be in."""

import tomllib
from functools import cache

from pydantic.config import JsonDict
from pydantic_core import PydanticCustomError

from llmcards.paths import shipped


@cache
def language_codes() -> tuple[str, ...]:
    """Return the codes of ISO 639-1, in the order of letters."""
    text = (shipped("resources") / "languages.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(text)["codes"].split())


def known_language(code: str) -> str:
    """Return `code` where it is a language's.

    Raises:
        PydanticCustomError: It is none's.
    """
    if code not in language_codes():
        raise PydanticCustomError("unknown_language", "unknown_language")
    return code


def name_languages(schema: JsonDict) -> None:
    """Let the field's JSON Schema name all codes."""
    schema["enum"] = list(language_codes())
