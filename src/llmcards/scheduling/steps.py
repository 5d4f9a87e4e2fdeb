"""The short delays of learning and relearning, as Anki counts them.

Source: `rslib/src/scheduler/states/steps.rs` in ankitects/anki.
"""

from collections.abc import Sequence

from llmcards.scheduling.fuzz import rounded

DAY_S = 86_400


class Steps:
    """A ladder of delays. Delays given back are whole seconds; None where there is no step."""

    def __init__(self, minutes: Sequence[float]) -> None:
        self._seconds = tuple(int(step * 60) for step in minutes)

    def __len__(self) -> int:
        return len(self._seconds)

    def first(self) -> int | None:
        """Return the delay after Again."""
        return self._seconds[0] if self._seconds else None

    def same(self, step: int) -> int | None:
        """Return the delay after Hard on `step`, which is repeated.

        On the first step it lies between Again and Good, or else three buttons would do.
        """
        if not self._seconds:
            return None
        here = self.within(step)
        if here > 0:
            return self._seconds[here]
        first = self._seconds[0]
        if len(self._seconds) > 1:
            return _whole_days_from_one(sum(self._seconds[:2]) // 2)
        return _whole_days_from_one(min(first * 3 // 2, first + DAY_S))

    def next(self, step: int) -> int | None:
        """Return the delay after Good on `step`; None says that the card has learnt them all."""
        following = self.within(step) + 1
        return self._seconds[following] if following < len(self._seconds) else None

    def within(self, step: int) -> int:
        """Return `step`, or the last one where the ladder has become shorter since."""
        return max(min(step, len(self._seconds) - 1), 0)


def _whole_days_from_one(seconds: int) -> int:
    return rounded(seconds / DAY_S) * DAY_S if seconds > DAY_S else seconds
