"""Foresee what a desired retention costs, by living through the coming days many times over.

Each card is lived alone: it is asked on the day it is due, recalled by the chance that FSRS
gives it, rated as this learner rates, and takes as long as it takes this learner. Fuzz and the
daily limit of reviews are left out, since they move work by days and not away; the limit of new
cards holds.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, count
from random import Random

from llmcards.cards import Rating
from llmcards.scheduling.fuzz import rounded
from llmcards.scheduling.memory import Memory, MemoryState
from llmcards.scheduling.rules import Rules

Report = Callable[[int, int], None]

RETENTIONS = (0.70, 0.75, 0.80, 0.83, 0.86, 0.88, 0.90, 0.92, 0.94, 0.95, 0.96, 0.97)

_CARDS_BETWEEN_REPORTS = 50
_RATINGS = tuple(Rating)
_RECALLED = (Rating.HARD, Rating.GOOD, Rating.EASY)


@dataclass(frozen=True, slots=True)
class Habits:
    """How this learner rates, and how long it takes.

    `first_ratings` are weights of the four ratings of a card's first answer, `recalled_ratings`
    of Hard, Good and Easy where a review was recalled. `review_ms` is the time of a review by
    its rating. Learning takes `learning_answers` answers and `learning_ms` for each new card,
    relearning `relearning_answers` and `relearning_ms` for each lapse.
    """

    first_ratings: tuple[float, float, float, float]
    recalled_ratings: tuple[float, float, float]
    review_ms: tuple[float, float, float, float]
    learning_answers: float
    learning_ms: float
    relearning_answers: float
    relearning_ms: float


@dataclass(frozen=True, slots=True)
class KnownCard:
    """A card as it is today, `elapsed_days` after its last answer."""

    stability: float
    difficulty: float
    elapsed_days: int


@dataclass(frozen=True, slots=True)
class Stock:
    """The cards to live with: known ones, and how many new ones come at which pace."""

    known: Sequence[KnownCard]
    new: int
    new_per_day: int


@dataclass(frozen=True, slots=True)
class Span:
    """How far to look, at which desired retentions (0 to 1), and how closely.

    `sample` lives stand for all cards; few cards are lived several times. `seed` is that of the
    dice: each life has its own, so that two retentions differ by what they are and not by luck.
    """

    days: int = 365
    retentions: tuple[float, ...] = RETENTIONS
    sample: int = 400
    seed: int = 1


_A_YEAR = Span()


@dataclass(frozen=True, slots=True)
class Workload:
    """What one desired retention leads to, on average over the days.

    `answers_a_day` counts learning and relearning too. `remembered` is the number of cards that
    would be recalled on the last day, of `cards` known by then.
    """

    desired_retention: float
    answers_a_day: float
    minutes_a_day: float
    remembered: float
    cards: float


def simulate(
    rules: Rules,
    habits: Habits,
    stock: Stock,
    span: Span = _A_YEAR,
    report: Report | None = None,
) -> tuple[Workload, ...]:
    """Return the workload of each retention of `span`; the same each time it is asked.

    Args:
        rules: Their desired retention is replaced by each of those in `span`.
        habits: The learner's.
        stock: The learner's cards.
        span: How far to look, and how closely.
        report: Called with (done, of) now and then; raising in it stops the simulation.
    """
    random = Random(span.seed)  # noqa: S311 - no secret
    lives = list(_sampled(stock, span.days, span.sample, random))
    dice = _Dice(len(lives), random)
    steps = len(span.retentions) * len(lives)
    found = []
    for place, retention in enumerate(span.retentions):
        course = _Course(replace(rules, desired_retention=retention), habits, span.days)
        for number, life in enumerate(lives):
            if report and number % _CARDS_BETWEEN_REPORTS == 0:
                report(place * len(lives) + number, steps)
            course.live(life, dice.throws(number))
        found.append(course.workload())
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Life:
    """A card that stands for `weight` cards; without `known` it is new on `starts_day`."""

    known: KnownCard | None
    starts_day: int
    weight: float


def _sampled(stock: Stock, days: int, sample: int, random: Random) -> Iterator[_Life]:
    """Return about `sample` lives: some of the cards, or few cards several times."""
    new = min(stock.new, stock.new_per_day * days)
    total = max(len(stock.known) + new, 1)
    share, times = min(1.0, sample / total), max(1, sample // total)
    known = _some(len(stock.known), share, random)
    chosen = _some(new, share, random)
    for _ in range(times):
        for place in known:
            yield _Life(stock.known[place], 0, len(stock.known) / len(known) / times)
        for place in chosen:
            yield _Life(None, place // stock.new_per_day, new / len(chosen) / times)


def _some(count: int, share: float, random: Random) -> list[int]:
    """Return places out of `count`, at least one where there is one."""
    return sorted(random.sample(range(count), min(count, max(1, round(count * share)))))


class _Dice:
    """Throws for every life, from 0 to 1; each throw is spread evenly over all lives.

    So that of a hundred lives ten, and not six or fourteen, have luck of one in ten (a Latin
    hypercube).
    """

    def __init__(self, lives: int, random: Random) -> None:
        self._even = [(place + 0.5) / lives for place in range(lives)]
        self._random = random
        self._thrown: list[list[float]] = []

    def throws(self, life: int) -> Iterator[float]:
        """Yield what one life throws; the same each time it is asked."""
        for number in count():
            if number == len(self._thrown):
                self._thrown.append(self._random.sample(self._even, len(self._even)))
            yield self._thrown[number][life]


def _chosen(ratings: Sequence[Rating], weights: Sequence[float], throw: float) -> Rating:
    """Return the rating on which `throw` falls."""
    edges = list(accumulate(weights))
    place = bisect_right(edges, throw * edges[-1])
    return ratings[min(place, len(ratings) - 1)]


class _Course:
    """Lives through the days under one desired retention, and adds up."""

    def __init__(self, rules: Rules, habits: Habits, days: int) -> None:
        self._rules = rules
        self._habits = habits
        self._days = days
        self._memory = Memory(rules.parameters, rules.desired_retention)
        self._answers = self._taken_ms = self._remembered = self._cards = 0.0

    def live(self, life: _Life, throws: Iterator[float]) -> None:
        """Live one card to the end."""
        if life.known:
            known = life.known
            state = MemoryState(known.stability, known.difficulty)
            last_day = -known.elapsed_days
            due_day = max(0, last_day + self._interval(state))
        else:
            state, last_day = self._learn(life, throws), life.starts_day
            due_day = last_day + self._interval(state)
        while due_day < self._days:
            state = self._review(state, due_day - last_day, life, throws)
            last_day, due_day = due_day, due_day + self._interval(state)
        chance = self._memory.retrievability(state.stability, self._days - last_day)
        self._remembered += chance * life.weight
        self._cards += life.weight

    def workload(self) -> Workload:
        """Return what the cards lived so far come to."""
        return Workload(
            desired_retention=self._rules.desired_retention,
            answers_a_day=self._answers / self._days,
            minutes_a_day=self._taken_ms / 60_000 / self._days,
            remembered=self._remembered,
            cards=self._cards,
        )

    def _learn(self, life: _Life, throws: Iterator[float]) -> MemoryState:
        rating = _chosen(_RATINGS, self._habits.first_ratings, next(throws))
        state = self._memory.after(None, 0, rating)
        if rating is not Rating.EASY:
            done = 1 if rating is Rating.GOOD else 0
            state = self._through_steps(state, len(self._rules.learning_steps) - done)
        self._answers += self._habits.learning_answers * life.weight
        self._taken_ms += self._habits.learning_ms * life.weight
        return state

    def _review(
        self, state: MemoryState, elapsed_days: int, life: _Life, throws: Iterator[float]
    ) -> MemoryState:
        chance = self._memory.retrievability(state.stability, elapsed_days)
        recalled = next(throws) < chance
        rated = _chosen(_RECALLED, self._habits.recalled_ratings, next(throws))
        rating = rated if recalled else Rating.AGAIN
        state = self._memory.after(state, elapsed_days, rating)
        answers, taken_ms = 1.0, self._habits.review_ms[rating - 1]
        if not recalled:
            state = self._through_steps(state, len(self._rules.relearning_steps))
            answers += self._habits.relearning_answers
            taken_ms += self._habits.relearning_ms
        self._answers += answers * life.weight
        self._taken_ms += taken_ms * life.weight
        return state

    def _through_steps(self, state: MemoryState, steps: int) -> MemoryState:
        for _ in range(steps):
            state = self._memory.after(state, 0, Rating.GOOD)
        return state

    def _interval(self, state: MemoryState) -> int:
        days = rounded(self._memory.interval(state.stability))
        return min(max(days, 1), self._rules.maximum_interval)
