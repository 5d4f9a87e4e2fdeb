"""What each of the four answers would make of a card at one moment.

The rules are Anki's for FSRS, so that the phone's buttons show the desktop's intervals:
`learning.rs`, `relearning.rs` and `review.rs` in `rslib/src/scheduler/states` of ankitects/anki.
One is stricter here: Hard, Good and Easy always differ (docs/decisions/0040-anki-intervals.md).
"""

from dataclasses import dataclass
from functools import cached_property

from llmcards.cards import Effect, Phase, Rating, Schedule, Seen, with_effect
from llmcards.scheduling.fuzz import bounds, fuzz_factor, least_passing, rounded
from llmcards.scheduling.memory import Memory, MemoryState
from llmcards.scheduling.rules import Rules
from llmcards.scheduling.steps import DAY_S, Steps

# Where the learner set no steps, FSRS may ask again on the same day: the bound is Anki's.
_SAME_DAY_BELOW_DAYS = 0.5

_WORSE = {Rating.GOOD: Rating.HARD, Rating.EASY: Rating.GOOD}


@dataclass(frozen=True, slots=True)
class Moment:
    """When a card is answered (UTC, ms), and on which of the learner's days."""

    ms: int
    day: int


@dataclass(frozen=True, slots=True)
class Laws:
    """What holds for every card: the rules, and what was made of them once."""

    rules: Rules
    memory: Memory
    learning: Steps
    relearning: Steps


@dataclass(frozen=True, slots=True)
class _OnStep:
    """The card stays in (re)learning, on `step`, for some seconds."""

    seconds: int
    step: int


_Delay = _OnStep | int  # an int is an interval of review, in days


class Outlook:
    """One card about to be answered. Nothing is worked out before it is asked for."""

    def __init__(self, laws: Laws, before: Schedule, moment: Moment, seed: int) -> None:
        self._laws = laws
        self._moment = moment
        self._before = before
        self._seen = before if isinstance(before, Seen) else None
        self._phase = before.phase if isinstance(before, Seen) else Phase.LEARNING
        self._steps = laws.learning if self._phase is Phase.LEARNING else laws.relearning
        self._reps = before.reps if isinstance(before, Seen) else 0
        self._seed = seed
        self._memories: dict[Rating, MemoryState] = {}
        self._delays: dict[Rating, _Delay] = {}

    @property
    def before(self) -> Schedule:
        """How the card stands."""
        return self._before

    def at(self, moment: Moment) -> "Outlook":
        """Return the card at another moment; what was worked out holds for the whole day."""
        there = Outlook(self._laws, self._before, moment, self._seed)
        if moment.day == self._moment.day:
            there._memories, there._delays = self._memories, self._delays
        return there

    def work_out(self) -> None:
        """Have every answer's memory and delay at hand, for this whole day."""
        for rating in Rating:
            self._memory(rating)
            self._delay(rating)

    def after(self, rating: Rating) -> Seen:
        """Return the schedule that `rating` leads to."""
        memory, delay, now = self._memory(rating), self._delay(rating), self._moment
        lapses = self._seen.lapses if self._seen else 0
        phase, step, due_ms, interval_days = Phase.REVIEW, 0, None, 0
        if isinstance(delay, _OnStep):
            learning = self._phase is Phase.LEARNING
            phase = Phase.LEARNING if learning else Phase.RELEARNING
            step, due_ms = delay.step, now.ms + delay.seconds * 1000
        else:
            interval_days = delay
        return Seen(
            phase=phase,
            stability=memory.stability,
            difficulty=memory.difficulty,
            due_day=now.day + _whole_days(delay),
            due_ms=due_ms,
            step=step,
            interval_days=interval_days,
            last_day=now.day,
            last_ms=now.ms,
            reps=self._reps + 1,
            lapses=lapses + (self._phase is Phase.REVIEW and rating is Rating.AGAIN),
            effects=with_effect(self._before, _effect(delay, memory)),
        )

    def _memory(self, rating: Rating) -> MemoryState:
        if rating not in self._memories:
            before, elapsed_days = None, 0
            if self._seen:
                before = MemoryState(self._seen.stability, self._seen.difficulty)
                elapsed_days = self._moment.day - self._seen.last_day
            self._memories[rating] = self._laws.memory.after(before, elapsed_days, rating)
        return self._memories[rating]

    def _interval(self, rating: Rating) -> float:
        return self._laws.memory.interval(self._memory(rating).stability)

    def _delay(self, rating: Rating) -> _Delay:
        if rating not in self._delays:
            self._delays[rating] = self._ordered(rating, self._delay_by_rule(rating))
        return self._delays[rating]

    def _ordered(self, rating: Rating, delay: _Delay) -> _Delay:
        """Return `delay`, or a longer one where a worse answer's is as long."""
        if rating not in _WORSE:
            return delay
        worse = self._delay(_WORSE[rating])
        if isinstance(delay, int):
            return self._capped(max(delay, _whole_days(worse) + 1))
        if isinstance(worse, int):
            return self._capped(worse + 1)
        return _OnStep(max(delay.seconds, worse.seconds + 1), delay.step)

    def _delay_by_rule(self, rating: Rating) -> _Delay:
        if self._phase is Phase.REVIEW:
            if rating is Rating.AGAIN:
                return self._on_step(rating) or self._capped(rounded(self._interval(rating)))
            return self._passing_days(rating)
        return self._on_step(rating) or self._graduating_days(rating)

    def _on_step(self, rating: Rating) -> _OnStep | None:
        standing = self._seen.step if self._seen and self._phase is not Phase.REVIEW else 0
        standing = self._steps.within(standing)
        seconds, step = None, standing
        if rating is Rating.AGAIN:
            seconds, step = self._steps.first(), 0
        elif rating is Rating.HARD:
            seconds = self._steps.same(standing)
        elif rating is Rating.GOOD:
            seconds, step = self._steps.next(standing), standing + 1
        if seconds is None and rating is not Rating.EASY:
            return self._on_no_step(rating)
        return None if seconds is None else _OnStep(seconds, step)

    def _on_no_step(self, rating: Rating) -> _OnStep | None:
        if len(self._steps) or not self._laws.memory.counts_same_day_answers:
            return None
        interval = self._interval(rating)
        return _OnStep(int(interval * DAY_S), 0) if interval < _SAME_DAY_BELOW_DAYS else None

    def _graduating_days(self, rating: Rating) -> int:
        minimum = 1
        if rating is Rating.EASY:
            minimum = self._fuzzed(self._interval(Rating.GOOD), 1) + 1
        return self._fuzzed(max(rounded(self._interval(rating)), 1), minimum)

    def _passing_days(self, rating: Rating) -> int:
        interval = self._interval(rating)
        previous_days = self._seen.interval_days if self._seen else 0
        minimum = least_passing(interval, previous_days, self._laws.rules.maximum_interval)
        if rating in _WORSE:
            minimum = max(minimum, _whole_days(self._delay(_WORSE[rating])) + 1)
        return self._fuzzed(interval, minimum)

    def _fuzzed(self, interval: float, minimum: int) -> int:
        minimum = self._capped(minimum)
        maximum = self._laws.rules.maximum_interval
        if not self._laws.rules.fuzz:
            return min(max(rounded(interval), minimum), maximum)
        lower, upper = bounds(interval, minimum, maximum)
        if lower == upper:
            return lower
        return lower + int(self._fuzz_factor * (1 + upper - lower))

    @cached_property
    def _fuzz_factor(self) -> float:
        return fuzz_factor(self._seed + self._reps)

    def _capped(self, days: int) -> int:
        return min(max(days, 1), self._laws.rules.maximum_interval)


def _effect(delay: _Delay, memory: MemoryState) -> Effect:
    interval = delay if isinstance(delay, int) else -delay.seconds
    return Effect(interval, round((memory.difficulty - 1) / 9 * 1000))


def _whole_days(delay: _Delay) -> int:
    return delay if isinstance(delay, int) else delay.seconds // DAY_S
