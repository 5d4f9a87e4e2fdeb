"""Measure how long an answer took, without the time spent elsewhere."""

from collections.abc import Callable
from time import monotonic

LONGEST_MS = 60_000


class TakenTime:
    """A stopwatch that pauses while the window is not in use, and ends at a minute.

    A card left on the screen over lunch has not been thought about for an hour.
    """

    def __init__(self, seconds: Callable[[], float] = monotonic) -> None:
        self._seconds = seconds
        self._before = 0.0
        self._since: float | None = None

    @property
    def ms(self) -> int:
        """Milliseconds measured so far."""
        running = 0.0 if self._since is None else self._seconds() - self._since
        return min(LONGEST_MS, round((self._before + running) * 1000))

    def restart(self) -> None:
        """Measure anew from here."""
        self._before = 0.0
        self._since = self._seconds()

    def pause(self) -> None:
        """Stop counting; a second call does nothing."""
        if self._since is not None:
            self._before += self._seconds() - self._since
            self._since = None

    def resume(self) -> None:
        """Count on; a second call does nothing."""
        if self._since is None:
            self._since = self._seconds()
