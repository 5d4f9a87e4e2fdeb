"""Read a deck file: all of it, or say what is wrong with it and where."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from llmcards.cards import Deck, Warned
from llmcards.errors import DeckFileError
from llmcards.sources.decks.building import built_deck, built_video
from llmcards.sources.decks.located import Located, Place, YamlError, load
from llmcards.sources.decks.problems import Problem, schema_problems
from llmcards.sources.decks.references import reference_problems
from llmcards.sources.decks.spec import DeckSpec

_MAX_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class Attempt:
    """What reading a file came to: a deck, or the errors that are in the way of one."""

    deck: Deck | None
    errors: tuple[Warned, ...] = ()


def read_deck(path: Path) -> Deck:
    """Return the deck written in the file at `path`.

    Raises:
        DeckFileError: The file cannot be read, or breaks a rule; the text names the first
            fault's file, line and field, and says how many more there are.
    """
    attempt = attempt_deck(path)
    if attempt.deck is not None:
        return attempt.deck
    first, *others = attempt.errors
    more = f" ({len(others)} more after it.)" if others else ""
    message = f"{first.file}, line {first.line}: {first.text}{more}"
    raise DeckFileError(message)


def attempt_deck(path: Path) -> Attempt:
    """Return the deck in the file at `path`, or all its errors in the order of lines.

    Raises:
        DeckFileError: The file cannot be read at all.
    """
    text = _text_of(path)
    try:
        located = load(text)
    except YamlError as error:
        return Attempt(None, (Warned(path.name, error.line, "yaml", error.text),))
    deck, problems = _understood(located)
    errors = (_warned(problem, located, path.name) for problem in problems)
    return Attempt(deck, tuple(sorted(errors, key=lambda error: error.line)))


def _text_of(path: Path) -> str:
    try:
        data = path.read_bytes() if path.stat().st_size <= _MAX_BYTES else None
    except OSError as error:
        message = f"{path}: {error.strerror or error}. Name a deck file that can be read."
        raise DeckFileError(message) from error
    if data is None:
        raise DeckFileError(f"{path.name} is larger than 2 MB. Split it into several decks.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"{path.name}, line {line}: this is not UTF-8. Save the file as UTF-8."
        raise DeckFileError(message) from error


def _understood(located: Located) -> tuple[Deck | None, list[Problem]]:
    try:
        spec = DeckSpec.model_validate(located.value)
    except ValidationError as error:
        return None, list(schema_problems(error, located))
    videos = tuple(built_video(video) for video in spec.videos)
    problems = list(reference_problems(spec, videos))
    return (None if problems else built_deck(spec, videos, located)), problems


def _warned(problem: Problem, located: Located, name: str) -> Warned:
    field = ".".join(str(step) for step in problem.place)
    text = f"{field}: {problem.text}" if field else problem.text
    line = located.line_of(problem.place)
    return Warned(name, line, problem.code, text, _card_id(problem.place, located))


def _card_id(place: Place, located: Located) -> str:
    match place, located.value:
        case ("cards", int(index), *_), {"cards": [*cards]}:
            card = cards[index]
            name = card.get("id") if isinstance(card, dict) else None
            return name if isinstance(name, str) else ""
        case _:
            return ""
