"""Run one command; what a person sees is text, what a script asks for is JSON."""

import io
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from llmcards.cli import plain, shapes
from llmcards.cli.arguments import Options
from llmcards.errors import CollectionError, DeckFileError
from llmcards.paths import Paths
from llmcards.settings import Settings, load_settings
from llmcards.workflows.desk import Desk
from llmcards.workflows.listing import ListedCard
from llmcards.workflows.plan import Source

if TYPE_CHECKING:
    from llmcards.workflows.reading import Reading

Command = Callable[[Options], int]


def run(options: Options) -> int:
    """Run the command that `options` name; return the exit code.

    Raises:
        UserError: It cannot be done; the text is fit for one line on stderr.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A Windows console has another encoding; names of files may not be text at all.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    return _COMMANDS[options.command or ""](options)


@contextmanager
def _desk(options: Options, *, writes: bool = False) -> Iterator[Desk]:
    """Give the collection; to write, the app must not have it open."""
    from llmcards.collection.lock import CollectionLock

    paths = Paths.of_user(options.collection)
    settings = load_settings(paths.settings)
    with ExitStack() as stack:
        if writes:
            stack.enter_context(CollectionLock(paths.collection))
            desk = Desk.open(paths.collection, settings)
        else:
            desk = _open_to_look(paths.collection, settings)
        stack.enter_context(desk.collection)
        yield desk


def _open_to_look(path: Path, settings: Settings) -> Desk:
    """Open the collection, following changed rules only where nobody else has it open."""
    from llmcards.collection.lock import CollectionLock

    try:
        with CollectionLock(path):
            return Desk.open(path, settings)
    except CollectionError:
        return Desk.open(path, settings, only_looks=True)


def _read(options: Options) -> int:
    from llmcards.workflows.reading import read_sources

    read = read_sources(_sources(options.paths))
    if options.json:
        _print_json(shapes.reading(read))
    else:
        _print(plain.reading(read))
        _print_comparison(options.collection, read)
    return 0


def _print_comparison(collection: Path | None, read: "Reading") -> None:
    """Say what an import would do to the collection, where there is one with cards in it."""
    from llmcards.collection.collection import Collection
    from llmcards.workflows.planning import plan_import

    path = Paths.of_user(collection).collection
    if not path.is_file():
        return
    # No choice of the learner's has a say in it, so that a broken settings file stays where it is.
    try:
        with Collection.open_to_look(path) as opened:
            if opened.count():
                _print(plain.compared(plan_import(Desk.of(opened, Settings()), read)))
    except CollectionError as error:
        _print(f"Not compared with your collection: {error}")


def _import(options: Options) -> int:
    from llmcards.workflows import importing

    sources = _sources(options.paths)
    with _desk(options, writes=True) as desk:
        plan = importing.read(sources, desk)
        choices = {
            item.card.id: importing.Decision(
                take=not item.edited,
                link=item.proposals[0] if item.proposals else None,
                split=False,
                use_offer=options.answers,
            )
            for item in plan.items
        }
        result = importing.apply(desk, plan, choices)
    if options.json:
        _print_json(shapes.imported(plan, result))
    else:
        _print(plain.imported(plan, result))
    return 0


def _cards(options: Options) -> int:
    from llmcards.workflows.listing import listed

    with _desk(options) as desk:
        found = listed(desk, options.query)
        nothing = "Nothing was found." if options.query else "There are no cards yet."
        return _print_cards(found, nothing, as_json=options.json)


def _due(options: Options) -> int:
    from llmcards.workflows.listing import due_now

    with _desk(options) as desk:
        return _print_cards(due_now(desk), "Nothing is due.", as_json=options.json)


def _review(options: Options) -> int:
    from llmcards.workflows.listing import listed_card
    from llmcards.workflows.reviewing import NotReviewableError, record

    with _desk(options, writes=True) as desk:
        at_ms = round(options.at.timestamp() * 1000) if options.at else None
        if at_ms is not None and at_ms > desk.clock():
            message = f"{options.at} is in the future. Give the moment of the answer, or none."
            raise NotReviewableError(message)
        record(desk, desk.collection.stored(options.card_id), options.rating, at_ms=at_ms)
        _print(plain.card_line(listed_card(desk, options.card_id)))
    return 0


def _export(options: Options) -> int:
    from llmcards.workflows.exporting import export, find_module

    with _desk(options) as desk:
        module_id = find_module(desk, options.module).id if options.module else None
        result = export(desk, options.out, module_id=module_id, with_schedule=options.schedule)
    _print(plain.exported(result))
    return 0


def _check(options: Options) -> int:
    from llmcards.workflows.backup import Before, back_up
    from llmcards.workflows.integrity import problems, repair
    from llmcards.workflows.pictures import clear_pictures

    with _desk(options, writes=options.repair) as desk:
        if options.repair:
            back_up(desk, Paths.of_user(options.collection).backups, Before.REPAIR)
            _print(f"{repair(desk)} schedules were wrong and are computed again.")
            if removed := clear_pictures(desk):
                _print(f"Pictures removed that no card shows any more: {removed}.")
        found = problems(desk)
    _print("\n".join(found) if found else "The collection is sound.")
    return 1 if found else 0


def _deck(options: Options) -> int:
    from llmcards.sources.decks import check_deck, deck_schema

    if options.deck_command == "schema":
        _print_json(deck_schema())
        return 0
    failed = False
    decks: dict[str, Path] = {}
    for path in options.paths:
        try:
            check = check_deck(path, decks)
        except DeckFileError as error:
            sys.stderr.write(f"error: {' '.join(str(error).split())}\n")
            failed = True
            continue
        failed = failed or bool(check.errors)
        for warned in check.errors:
            sys.stderr.write(f"error: {' '.join(plain.warning_line(warned).split())}\n")
        for warned in check.weaknesses:
            _print(f"weak: {plain.warning_line(warned)}")
        if not check.errors:
            decks.setdefault(check.deck_id, path)
            _print(f"{path}: sound.")
    return 1 if failed else 0


def _desktop(options: Options) -> int:
    from llmcards.cli import desktop

    if options.desktop_command == "remove":
        _print("\n".join(f"{path} is gone." for path in desktop.remove()) or "Nothing was there.")
    else:
        _print("\n".join(f"{path} is written." for path in desktop.install()))
    return 0


_COMMANDS: dict[str, Command] = {
    "read": _read,
    "import": _import,
    "cards": _cards,
    "due": _due,
    "review": _review,
    "export": _export,
    "check": _check,
    "deck": _deck,
    "desktop": _desktop,
}


def _sources(paths: Sequence[Path]) -> list[Source]:
    return [Source.of_file(path) for path in paths]


def _print_cards(cards: Sequence[ListedCard], nothing: str, *, as_json: bool) -> int:
    if as_json:
        _print_json([shapes.card(entry) for entry in cards])
    elif not cards:
        sys.stderr.write(f"{nothing}\n")
    else:
        for entry in cards:
            _print(plain.card_line(entry))
    return 0


def _print_json(shape: object) -> None:
    _print(json.dumps(shape, ensure_ascii=False, indent=2))


def _print(text: str) -> None:
    sys.stdout.write(text + "\n")
