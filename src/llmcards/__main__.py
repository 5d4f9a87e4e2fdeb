"""The two front doors: without a command the app opens, with one the command runs."""

import gc
import importlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from llmcards.cli import streams
from llmcards.errors import UserError

if TYPE_CHECKING:
    from llmcards.cli.arguments import Options

_FAILED = 1
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run llmcards; return the exit code: 0 done, 1 refused with one line, 2 wrong usage."""
    streams.open_closed()
    try:
        try:
            return _told(arguments)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough (`| head`).
        streams.let_go()
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED


def _told(arguments: Sequence[str] | None) -> int:
    from llmcards.cli.arguments import parse

    options = parse(arguments)
    try:
        return _open_app(options) if options.command in {None, "open"} else _run(options)
    except UserError as error:
        streams.complain(" ".join(str(error).split()))
        return _FAILED


def _run(options: "Options") -> int:
    from llmcards.cli.commands import run

    try:
        code = run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        # A full disk, say, under the output; Python would complain again when it closes.
        streams.let_go_of(sys.stdout)
        named = f"{error.filename}: " if error.filename else ""
        raise UserError(f"{named}{error.strerror or error}. Nothing more was done.") from error
    return code


def _open_app(options: "Options") -> int:
    from llmcards.ui.needs import missing_libraries_message

    if message := missing_libraries_message():
        sys.stderr.write(message + "\n")
        return _FAILED
    run = _app()
    # The window that opens them may be another program's, which stands in another folder.
    return run(options.collection, [path.absolute() for path in options.paths])


def _app() -> Callable[[Path | None, Sequence[Path]], int]:
    """Import the window, which is half of the program's start."""
    # Nothing that is made until the first painting is dropped again: to look for it in between
    # takes a twelfth of the start. The app collects it on the screen's own thread.
    gc.disable()
    # Before Qt: PySide reads the source of every module that is imported after it.
    importlib.import_module("llmcards.workflows.today")
    from llmcards.app import run

    return run


if __name__ == "__main__":
    sys.exit(main())
