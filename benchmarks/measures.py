"""Measure both programs in turns, so that whatever else the machine does hits them alike."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from statistics import median

from benchmarks import ours, theirs, window
from benchmarks.copies import copied, target_at
from benchmarks.data_sets import DataSet
from benchmarks.starting import start_app
from benchmarks.table import Row
from benchmarks.texts import RARE_WORD

_ANSWERS = 200
_SEARCHES = 15
_OPENINGS = 5
_STARTS = 5
_EXPORTS = 3

Measure = Callable[[DataSet, Path], Iterator[Row]]


def answer(data: DataSet, folder: Path) -> Iterator[Row]:
    """Yield the time from an answer, on the disk, until the next card is ready."""
    mine, other = _opened(data, folder)
    pairs = list(zip(mine.answer(_ANSWERS), other.answer(_ANSWERS), strict=False))
    mine.close()
    other.close()
    target = target_at(data, 0.5)
    yield Row.of("answer to next card", data.cards, pairs, target)


def search(data: DataSet, folder: Path) -> Iterator[Row]:
    """Yield the time to find the few cards with a rare word."""
    mine, other = _opened(data, folder)
    pairs = []
    for _ in range(_SEARCHES):
        (ours_s, found), (theirs_s, theirs_found) = mine.search(RARE_WORD), other.search(RARE_WORD)
        assert found == theirs_found == data.rare  # noqa: S101 - both found what is there
        pairs.append((ours_s, theirs_s))
    mine.close()
    other.close()
    yield Row.of("search a rare word", data.cards, pairs, target_at(data, 0.2))


def export(data: DataSet, folder: Path) -> Iterator[Row]:
    """Yield the time to write all cards with their schedule, against both formats of Anki."""
    mine, other = _opened(data, folder)
    rounds = [
        (
            mine.export(folder / "ours.apkg"),
            other.export(folder / "theirs.apkg", legacy=False),
            other.export(folder / "theirs-legacy.apkg", legacy=True),
        )
        for _ in range(_EXPORTS)
    ]
    mine.close()
    other.close()
    usual = [(mine_s, theirs_s) for mine_s, theirs_s, _ in rounds]
    older = [(mine_s, legacy_s) for mine_s, _, legacy_s in rounds]
    yield Row.of("export with schedule", data.cards, usual, target_at(data, 1.2))
    yield Row.of("export, Anki's older format", data.cards, older)


def opening(data: DataSet, folder: Path) -> Iterator[Row]:
    """Yield the time until the collection is open and what is due is counted."""
    fresh = copied(data, folder)
    pairs = [
        (ours.open_and_close(fresh.ours), theirs.open_and_close(fresh.theirs))
        for _ in range(_OPENINGS + 1)
    ]
    yield Row.of("open, and count what is due", data.cards, pairs[1:])


def start(data: DataSet, folder: Path) -> Iterator[Row]:
    """Yield the time from the process to the first painted screen, and the memory then."""
    fresh = copied(data, folder)
    start_app(fresh.ours)  # the first one reads files that later ones find in memory
    starts = [start_app(fresh.ours, settle=not n) for n in range(_STARTS)]
    seconds = median(one.seconds for one in starts)
    mib = median(one.mib for one in starts)
    yield Row("start to first screen", data.cards, "s", seconds, target=target_at(data, 0.6))
    yield Row("memory at first screen", data.cards, "MiB", mib, target=target_at(data, 160))
    yield Row(
        "memory two seconds later",
        data.cards,
        "MiB",
        starts[0].settled_mib,
        target=target_at(data, 160),
    )


MEASURES: Mapping[str, Measure] = {
    "answer": answer,
    "search": search,
    "export": export,
    "open": opening,
    "start": start,
    "keys": window.keys,
    "pages": window.pages,
    "typing": window.typing,
}


def _opened(data: DataSet, folder: Path) -> tuple[ours.Ours, theirs.Theirs]:
    fresh = copied(data, folder)
    return ours.Ours(fresh.ours), theirs.Theirs(fresh.theirs)
