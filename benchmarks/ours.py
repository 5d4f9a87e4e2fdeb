"""Do with llmcards what it is measured at."""

from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from llmcards.cards import Rating
from llmcards.settings import Settings
from llmcards.workflows.desk import Desk
from llmcards.workflows.exporting import export
from llmcards.workflows.sitting import Sitting
from llmcards.workflows.today import today

_AGAIN_EVERY = 10
_TAKEN_MS = 5000


def open_and_close(path: Path) -> float:
    """Return the seconds until a collection is open and the day is at hand."""
    start = perf_counter()
    desk = Desk.open(path, Settings())
    today(desk)
    taken = perf_counter() - start
    desk.collection.close()
    return taken


class Ours:
    """An open collection of llmcards."""

    def __init__(self, path: Path) -> None:
        self._desk = Desk.open(path, Settings())

    def close(self) -> None:
        """Let go of the file."""
        self._desk.collection.close()

    def answer(self, count: int) -> Iterator[float]:
        """Yield, up to `count` times, the seconds from an answer until the next card is ready.

        As in the window, the log has its room once that was painted, and what can be looked at
        beforehand is, while the learner thinks.
        """
        self._desk.collection.make_room()
        sitting = Sitting(self._desk)
        for n in range(1, count + 1):
            if sitting.current is None:
                return
            sitting.prepare()
            start = perf_counter()
            sitting.answer(Rating.GOOD if n % _AGAIN_EVERY else Rating.AGAIN, _TAKEN_MS)
            yield perf_counter() - start

    def search(self, word: str) -> tuple[float, int]:
        """Return the seconds that finding a word takes, and how many cards have it."""
        start = perf_counter()
        found = self._desk.collection.search(word)
        return perf_counter() - start, len(found)

    def export(self, path: Path) -> float:
        """Return the seconds that writing all cards with their schedule takes."""
        start = perf_counter()
        export(self._desk, path)
        return perf_counter() - start
