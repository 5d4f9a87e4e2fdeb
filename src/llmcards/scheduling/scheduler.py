"""Decide when a card comes back: FSRS-6 on the learner's days."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from llmcards.cards import (
    Fact,
    Override,
    Phase,
    Rating,
    ReviewKind,
    Schedule,
    Seen,
    Unseen,
    moment_of,
)
from llmcards.scheduling.days import DayRule
from llmcards.scheduling.memory import Memory
from llmcards.scheduling.outlook import Laws, Moment, Outlook
from llmcards.scheduling.rules import Rules
from llmcards.scheduling.steps import Steps


class Scheduler:
    """Answers in, schedules out; keeps nothing about any card.

    A `seed` belongs to its card for life and is the card's number in Anki: with the count of
    reviews it fixes the fuzz, so what a button shows is what is scheduled, here and there.

    Time never runs back for a card. Should the clock, or the learner's day after a flight west,
    lie before the last answer, the answer counts as given right after it: a `Review` takes its
    `answered_ms` and `day` from `last_ms` and `last_day` of the schedule that is given back.
    """

    def __init__(self, rules: Rules, days: DayRule) -> None:
        """Take the rules to schedule by and the days to count in.

        Raises:
            SettingsError: The rules' parameters are not FSRS-6's.
        """
        memory = Memory(rules.parameters, rules.desired_retention)
        learning, relearning = Steps(rules.learning_steps), Steps(rules.relearning_steps)
        self._laws = Laws(rules, memory, learning, relearning)
        self._days = days

    def outcomes(self, schedule: Schedule, seed: int, now_ms: int) -> dict[Rating, Seen]:
        """Return what each rating would lead to, given at `now_ms` (UTC)."""
        outlook = self.outlook(schedule, seed, now_ms)
        return {rating: outlook.after(rating) for rating in Rating}

    def answer(self, schedule: Schedule, rating: Rating, seed: int, now_ms: int) -> Seen:
        """Return the schedule after `rating`, the very one that `outcomes` showed."""
        return self.outlook(schedule, seed, now_ms).after(rating)

    def outlook(self, schedule: Schedule, seed: int, now_ms: int) -> Outlook:
        """Return what each rating would lead to, worked out when it is asked for."""
        return Outlook(self._laws, schedule, self._moment(schedule, now_ms), seed)

    def later(self, outlook: Outlook, now_ms: int) -> Outlook:
        """Return an outlook of this scheduler at another moment, in less time than anew."""
        return outlook.at(self._moment(outlook.before, now_ms))

    def replay(self, log: Iterable[Fact], seed: int) -> Schedule:
        """Return the schedule that a card's log leads to.

        Args:
            log: All facts about the card, in any order.
            seed: The card's.
        """
        schedule: Schedule = Unseen()
        for _, after in self.history(log, seed):
            schedule = after
        return schedule

    def history(self, log: Iterable[Fact], seed: int) -> Iterator[tuple[Fact, Schedule]]:
        """Yield the facts of a card that count, each with the schedule that it led to."""
        schedule: Schedule = Unseen()
        for fact in sorted(log, key=moment_of):
            if isinstance(fact, Override):
                schedule = self.overridden(schedule, fact)
            elif fact.kind is ReviewKind.CRAM:
                continue
            else:
                moment = _not_before(schedule, Moment(fact.answered_ms, fact.day))
                schedule = Outlook(self._laws, schedule, moment, seed).after(fact.rating)
            yield fact, schedule

    def overridden(self, schedule: Schedule, override: Override) -> Schedule:
        """Return the schedule as the learner decided it.

        A day leaves the memory as it is, and means nothing to a card that was never rated.
        """
        if override.due_day is None or isinstance(schedule, Unseen):
            return Unseen()
        return replace(
            schedule,
            phase=Phase.REVIEW,
            due_day=max(override.due_day, schedule.last_day),
            due_ms=None,
            step=0,
            interval_days=max(override.due_day - schedule.last_day, 1),
        )

    def retrievability(self, schedule: Schedule, day: int) -> float | None:
        """Return the chance, from 0 to 1, that the card is recalled on `day`; None if unseen."""
        if isinstance(schedule, Unseen):
            return None
        return self.recall(schedule.stability, day - schedule.last_day)

    def recall(self, stability: float, elapsed_days: int) -> float:
        """Return the chance, from 0 to 1, of recall so many days after the last answer.

        Args:
            stability: In days.
            elapsed_days: A learner who flew west may be a day short: less than 0 counts as 0.
        """
        return self._laws.memory.retrievability(stability, max(elapsed_days, 0))

    def known(self, stability: float, elapsed_days: int, *, starts_over: bool) -> float:
        """Return how far a card counts as known, from 0 to 1, so many days after its answer.

        That is the chance of recall, except for a card that `starts_over` (`Seen.starts_over`):
        right after "Again" the chance is 1, for the answer has just been read, and yet nobody
        would say that the card is known (docs/decisions/0122).
        """
        return 0.0 if starts_over else self.recall(stability, elapsed_days)

    def age(self, chance: float) -> float:
        """Return after how many times its stability, in days, a card's recall falls to `chance`.

        Args:
            chance: Above 0, up to 1.
        """
        return self._laws.memory.age(chance)

    def review_kind(self, schedule: Schedule) -> ReviewKind:
        """Return what a review of a card that stands at `schedule` is."""
        if isinstance(schedule, Unseen) or schedule.phase is Phase.LEARNING:
            return ReviewKind.LEARN
        return ReviewKind.REVIEW if schedule.phase is Phase.REVIEW else ReviewKind.RELEARN

    def _moment(self, schedule: Schedule, now_ms: int) -> Moment:
        return _not_before(schedule, Moment(now_ms, self._days.day_of(now_ms)))


def _not_before(schedule: Schedule, moment: Moment) -> Moment:
    if isinstance(schedule, Unseen):
        return moment
    return Moment(max(moment.ms, schedule.last_ms + 1), max(moment.day, schedule.last_day))
