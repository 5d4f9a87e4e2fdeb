"""Standard streams as the world gives them: closed from the start, or left by their reader."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO

_STREAMS = (("stdin", "r"), ("stdout", "w"), ("stderr", "w"))


def open_closed() -> None:
    """Give every stream that was closed (`>&-`) an end that takes all and gives nothing.

    It takes the place of the closed one, too, so that no file opened later gets its number.
    """
    for name, mode in _STREAMS:
        if getattr(sys, name) is None:
            end = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115 - kept to the end
            setattr(sys, name, end)


def let_go() -> None:
    """Send what is still to be printed nowhere; Python would complain when it closes."""
    let_go_of(sys.stdout)
    let_go_of(sys.stderr)


def let_go_of(stream: TextIO) -> None:
    """Send what `stream` still holds nowhere."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def complain(text: str) -> None:
    """Print one line on stderr, where somebody listens."""
    try:
        sys.stderr.write(f"llmcards: {text}\n")
    except BrokenPipeError:
        let_go()
