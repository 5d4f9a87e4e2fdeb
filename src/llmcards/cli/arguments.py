"""What can be typed after `llmcards`."""

import argparse
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from llmcards.cards import Rating

# Spaced repetition by computer is no older, and a due date a century later is still a date.
_YEARS = range(1980, 2201)
_NEGATED = re.compile(r"-(?!h$)[^-\s]")
_RATINGS = {rating.name.lower(): rating for rating in Rating}


@dataclass(slots=True)
class Options(argparse.Namespace):
    """One call, read. `command` is None or `open` where the app is to open; `at` is aware."""

    collection: Path | None = None
    command: str | None = None
    paths: list[Path] = field(default_factory=list)
    json: bool = False
    answers: bool = True
    query: str = ""
    card_id: str = ""
    rating: Rating = Rating.GOOD
    at: datetime | None = None
    out: Path = Path()
    module: str | None = None
    schedule: bool = True
    repair: bool = False
    deck_command: str = ""
    desktop_command: str = ""


def parse(arguments: Sequence[str] | None) -> Options:
    """Return the call; wrong usage ends the program with code 2, as argparse does."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given:
        return Options()  # the window is to open soon, and the parser takes its time
    return _parser().parse_args(_query_last(given), namespace=Options())


def _query_last(given: Sequence[str]) -> Sequence[str]:
    """Let the query of `cards` begin with a minus, which would be taken for an option."""
    after = given.index("cards") + 1 if "cards" in given else len(given)
    for place in range(after, len(given)):
        if _NEGATED.match(given[place]):
            rest = (*given[after:place], *given[place + 1 :])
            return (*given[:after], *rest, "--", given[place])
    return given


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="llmcards",
        description="Turns a course module into flashcards that know their video chapter.",
        epilog="Without a command the app opens; `open` does so with files.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and leave")
    parser.add_argument(
        "--collection", type=Path, metavar="FILE", help="the collection to use, made where missing"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    opening = commands.add_parser("open", help="open the app, and files in its import preview")
    opening.add_argument("paths", nargs="*", type=Path, metavar="FILE")
    _add_reading(commands)
    _add_reviewing(commands)
    _add_export(commands)
    check = commands.add_parser("check", help="check the collection's integrity; 1 if broken")
    check.add_argument(
        "--repair", action="store_true", help="first compute the schedules from the reviews again"
    )
    _add_deck(commands)
    desktop = commands.add_parser("desktop", help="Linux: put llmcards among the desktop's apps")
    desktop.add_argument("desktop_command", choices=("install", "remove"))
    return parser


class _Version(argparse.Action):
    """Look the version up only when it is asked for: importlib.metadata is slow to import."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from llmcards import version

        sys.stdout.write(f"llmcards {version()}\n")
        parser.exit()


_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - the only name it has


def _add_reading(commands: _Commands) -> None:
    read = commands.add_parser("read", help="show what an import would bring; changes nothing")
    take = commands.add_parser("import", help="take pages, descriptions and deck files in")
    for parser in (read, take):
        parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
        parser.add_argument("--json", action="store_true", help="print JSON")
    take.add_argument(
        "--no-answers",
        dest="answers",
        action="store_false",
        help="do not take a bundled deck's answers for the questions that it answers",
    )


def _add_reviewing(commands: _Commands) -> None:
    cards = commands.add_parser("cards", help="list cards")
    cards.add_argument(
        "query", nargs="?", default="", metavar="QUERY", help="words, tag:x, is:due, due:<7, …"
    )
    due = commands.add_parser("due", help="list the cards that are due now, in order")
    for parser in (cards, due):
        parser.add_argument("--json", action="store_true", help="print JSON")
    review = commands.add_parser("review", help="rate one card")
    review.add_argument("card_id", metavar="CARD_ID")
    review.add_argument("rating", type=_rating, metavar="again|hard|good|easy")
    review.add_argument("--at", type=_moment, metavar="ISO_TIME", help="when it was answered")


def _add_export(commands: _Commands) -> None:
    export = commands.add_parser("export", help="write an Anki package")
    export.add_argument("out", type=Path, metavar="OUT.apkg")
    export.add_argument("--module", metavar="NAME", help="only this module")
    export.add_argument(
        "--no-schedule", dest="schedule", action="store_false", help="all cards as new ones"
    )


def _add_deck(commands: _Commands) -> None:
    deck = commands.add_parser("deck", help="for deck authors")
    kinds = deck.add_subparsers(dest="deck_command", metavar="check|schema", required=True)
    check = kinds.add_parser("check", help="check deck files")
    check.add_argument("paths", nargs="+", type=Path, metavar="FILE")
    kinds.add_parser("schema", help="print the JSON Schema of a deck file")


def _rating(text: str) -> Rating:
    try:
        return _RATINGS[text.lower()]
    except KeyError:
        message = f"{text!r} is none of again, hard, good, easy"
        raise argparse.ArgumentTypeError(message) from None


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no ISO time such as 2026-11-21T09:30:00Z"
        raise argparse.ArgumentTypeError(message) from None
    if moment.year not in _YEARS:
        message = f"{text!r} lies before {_YEARS[0]} or after {_YEARS[-1]}"
        raise argparse.ArgumentTypeError(message)
    return moment.astimezone() if moment.tzinfo is None else moment
