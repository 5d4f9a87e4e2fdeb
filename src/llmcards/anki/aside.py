"""Fill Anki's collection in another process, while this one reads the cards.

Reading cards and writing them take about as long as one another, and Python does one thing at a
time. The other process is the same Python; cards go to it through a pipe, and what came of them
comes back through another one (docs/decisions/0145).
"""

import gc
import os
import pickle
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import fields, replace
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import IO, Any, cast

from llmcards.anki.filling import Filling, tell_nobody
from llmcards.anki.values import PackageCard
from llmcards.cards import Card, ChapterLink, KeyPoint, Seen

# From here on the time that another Python takes to start is won back.
MANY = 20_000

_AT_ONCE = 250
_LOOK_S = 0.05
_PROGRAM = "from llmcards.anki.aside import take_over; take_over()"
_NO_CONSOLE = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows alone has it
# Pickle asks a frozen dataclass for its values in Python, each by name: 25 us for a card.
_OFTEN = (PackageCard, Card, KeyPoint, ChapterLink, Seen)


def is_worthwhile(cards: int) -> bool:
    """Whether so many cards are filled sooner aside; a frozen program is no Python to start."""
    return cards >= MANY and bool(sys.executable) and not getattr(sys, "frozen", False)


def fill_aside(filling: Filling, collection: Path) -> None:
    """Do as `filling.fill`, in two thirds of the time where a second core is free.

    Raises:
        OSError: The other process could not be started, or was ended from outside.
    """
    total = len(filling.cards)
    filling.tell(0, total)
    with _other_python() as (other, pipe):
        there = replace(filling, cards=_Coming(total), tell=tell_nobody)
        if _sent(pipe, (there, collection)):
            for done, batch in _batches(filling):
                if not _sent(pipe, batch):
                    break
                filling.tell(done, total)
        while (came := _came(other)) is None:
            filling.tell(total, total)
    filling.pictures |= _pictures(came, other.returncode)


def take_over() -> None:
    """Be the other process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the other one, who ends this
    gc.disable()  # all that is read is in use
    filling, collection = cast("tuple[Filling, Path]", _received())
    came: set[str] | Exception
    try:
        filling.fill(collection)
        came = filling.pictures
    except (OSError, sqlite3.Error) as error:
        came = error
    sys.stdout.buffer.write(pickle.dumps(came))


class _Coming:
    """So many cards, which come through the pipe."""

    def __init__(self, count: int) -> None:
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[PackageCard]:
        left = self._count
        while left > 0:
            batch = cast("list[PackageCard]", _received())
            left -= len(batch)
            yield from batch


@contextmanager
def _other_python() -> Iterator[tuple[subprocess.Popen[bytes], IO[bytes]]]:
    """Start this Python once more; it does not outlive the block."""
    other = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", _PROGRAM],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        creationflags=_NO_CONSOLE,
    )
    pipe = cast("IO[bytes]", other.stdin)
    try:
        yield other, pipe
    finally:
        other.kill()
        with suppress(OSError):  # what it has not read is lost on nobody
            pipe.close()
        other.wait()
        if other.stdout:
            other.stdout.close()


def _batches(filling: Filling) -> Iterator[tuple[int, list[PackageCard]]]:
    """Yield some hundred cards at a time, and how many there were by then."""
    cards, done = iter(filling.cards), 0
    while batch := list(islice(cards, _AT_ONCE)):
        done += len(batch)
        yield done, batch


def _sent(pipe: IO[bytes], thing: object) -> bool:
    """Send a thing; False where the other process has ended: what came of it says why."""
    pickler = pickle.Pickler(pipe, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCED
    try:
        pickler.dump(thing)
    except BrokenPipeError:
        return False
    return True


def _received() -> object:
    return pickle.load(sys.stdin.buffer)  # noqa: S301 - from our own process


def _came(other: subprocess.Popen[bytes]) -> bytes | None:
    """Return what came of it, or None where it has not ended after a moment."""
    try:
        came, _ = other.communicate(timeout=_LOOK_S)
    except subprocess.TimeoutExpired:
        return None
    return came


def _pictures(came: bytes, code: int) -> set[str]:
    """Return the pictures that the cards show, or raise what went wrong."""
    if not came:
        message = f"the process that was to write it ended with {code}"
        raise OSError(message)
    told = pickle.loads(came)  # noqa: S301 - likewise
    if isinstance(told, Exception):
        raise told
    return cast("set[str]", told)


def _reduced(kind: type) -> Callable[[Any], tuple[type, tuple[object, ...]]]:
    values = attrgetter(*(one.name for one in fields(kind)))
    return lambda one: (kind, values(one))


_REDUCED: dict[type, Any] = {kind: _reduced(kind) for kind in _OFTEN}
