"""Measure llmcards against the real `anki` package: `python -m benchmarks`."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.data_sets import make_data_set
from benchmarks.measures import MEASURES
from benchmarks.table import Row, as_json, head, line, machine

_SIZES = (1_000, 10_000, 100_000)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and return 1 where a target was missed."""
    options = _options(arguments)
    with ExitStack() as stack:
        place = Path(stack.enter_context(TemporaryDirectory(prefix="llmcards-benchmark-")))
        rows = measured(options.sizes, options.only, options.data or place / "data", place)
        found = []
        if not options.json:
            print(machine(), head(), sep="\n", flush=True)
        for row in rows:
            found.append(row)
            if not options.json:
                print(line(row), flush=True)
        if options.json:
            print(as_json(found))
    return int(any(row.is_reached is False for row in found))


def measured(sizes: Sequence[int], only: Sequence[str], data: Path, folder: Path) -> Iterator[Row]:
    """Yield the rows of the chosen measures.

    Args:
        sizes: Numbers of cards.
        only: Names in `MEASURES`.
        data: Where the data sets are kept, or made.
        folder: For copies that are written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for size in sizes:
        made = make_data_set(size, data)
        for name in only:
            yield from MEASURES[name](made, folder)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES, metavar="CARDS")
    parser.add_argument("--only", nargs="+", choices=MEASURES, default=tuple(MEASURES))
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument(
        "--data",
        type=Path,
        metavar="FOLDER",
        help="keep the made-up collections here, and use those that are there already",
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
