"""Read a deck file: all of it, or say what is wrong with it and where."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from llmcards.cards import Deck, Warned
from llmcards.errors import DeckFileError, Reason
from llmcards.sources.decks.building import built_deck, built_video
from llmcards.sources.decks.located import Located, Place, YamlError, load
from llmcards.sources.decks.pictures import PictureShelf
from llmcards.sources.decks.problems import Problem, schema_problems
from llmcards.sources.decks.references import reference_problems
from llmcards.sources.decks.sentences import in_english
from llmcards.sources.decks.spec import DeckSpec

_MAX_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class Attempt:
    """What reading a file came to: a deck, or the errors that are in the way of one.

    `id_line` is the line on which the deck's own id stands.
    """

    deck: Deck | None
    faults: tuple["Fault", ...] = ()
    id_line: int = 1

    @property
    def errors(self) -> tuple[Warned, ...]:
        """What is wrong, each with its line, in the order of lines."""
        return tuple(fault.warned for fault in self.faults)


@dataclass(frozen=True, slots=True)
class Fault:
    """One error: as it is printed, and in parts that can be said in any language."""

    warned: Warned
    field: str
    reasons: tuple[Reason, ...]


def read_deck(path: Path) -> Deck:
    """Return the deck written in the file at `path`.

    Raises:
        DeckFileError: The file cannot be read, or breaks a rule; the text names the first
            fault's file, line and field, and says how many more there are.
    """
    return _whole(attempt_deck(path))


def read_deck_data(data: bytes, name: str, folder: Path | None = None) -> Deck:
    """Return the deck written in `data`, the content of a file called `name` in `folder`.

    Raises:
        DeckFileError: As for `read_deck`.
    """
    return _whole(_attempt(_decoded(data, name), name, folder))


def _whole(attempt: Attempt) -> Deck:
    if attempt.deck is not None:
        return attempt.deck
    first, *others = attempt.faults
    told = first.warned
    more = f" ({len(others)} more after it.)" if others else ""
    message = f"{told.file}, line {told.line}: {told.text}{more}"
    raise DeckFileError(
        message,
        code="deck_broken",
        subject=f"{told.file}:{told.line}",
        fault=(first.field, first.reasons, len(others)),
    )


def attempt_deck(path: Path) -> Attempt:
    """Return the deck in the file at `path`, or all its errors in the order of lines.

    Raises:
        DeckFileError: The file cannot be read at all.
    """
    return _attempt(_decoded(_bytes_of(path), path.name), path.name, path.parent)


def _attempt(text: str, name: str, folder: Path | None) -> Attempt:
    try:
        located = load(text)
    except YamlError as error:
        reasons = (error.reason,)
        warned = Warned(name, error.line, "yaml", in_english(reasons))
        return Attempt(None, (Fault(warned, "", reasons),))
    deck, problems = _understood(located, folder)
    faults = (_fault(problem, located, name) for problem in problems)
    return Attempt(
        deck, tuple(sorted(faults, key=lambda fault: fault.warned.line)), located.line_of(("id",))
    )


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MAX_BYTES + 1)
    except OSError as error:
        message = f"{path}: {error.strerror or error}. Name a deck file that can be read."
        raise DeckFileError(message, code="deck_unread", subject=str(path)) from error


def _decoded(data: bytes, name: str) -> str:
    if len(data) > _MAX_BYTES:
        message = f"{name} is larger than 2 MB. Split it into several decks."
        raise DeckFileError(message, code="deck_too_large", subject=name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"{name}, line {line}: this is not UTF-8. Save the file as UTF-8."
        raise DeckFileError(message, code="deck_not_utf8", subject=name) from error


def _understood(located: Located, folder: Path | None) -> tuple[Deck | None, list[Problem]]:
    try:
        spec = DeckSpec.model_validate(located.value)
    except ValidationError as error:
        return None, list(schema_problems(error, located))
    videos = tuple(built_video(video) for video in spec.videos)
    problems = list(reference_problems(spec, videos))
    if problems:
        return None, problems
    deck, problems = PictureShelf(folder).placed(built_deck(spec, videos, located))
    return (None if problems else deck), problems


def _fault(problem: Problem, located: Located, name: str) -> Fault:
    line = located.line_of(problem.place)
    subject = _card_id(problem.place, located)
    warned = Warned(name, line, problem.code, problem.text, subject)
    return Fault(warned, problem.field, problem.reasons)


def _card_id(place: Place, located: Located) -> str:
    match place, located.value:
        case ("cards", int(index), *_), {"cards": [*cards]}:
            card = cards[index]
            name = card.get("id") if isinstance(card, dict) else None
            return name if isinstance(name, str) else ""
        case _:
            return ""
