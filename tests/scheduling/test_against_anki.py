"""FSRS here and FSRS in Anki are one: the phone shows what the desktop shows."""

import random
import time

import pytest

from llmcards.cards import Rating, Review, Schedule, Seen, Unseen
from llmcards.scheduling import DEFAULT_PARAMETERS, DayRule, Rules, Scheduler

NOW_MS = time.time_ns() // 1_000_000
DAYS = DayRule(day_start_hour=4)
OTHER_PARAMETERS = tuple(
    round(number * (1.1 if place % 2 else 0.9), 4)
    for place, number in enumerate(DEFAULT_PARAMETERS)
)
RULES = {
    "defaults": Rules(),
    "more steps, a cap": Rules(
        desired_retention=0.8,
        learning_steps=(2, 15, 60),
        relearning_steps=(5, 20),
        maximum_interval=180,
    ),
    "no steps": Rules(learning_steps=(), relearning_steps=()),
    "one step, high retention": Rules(
        desired_retention=0.97, learning_steps=(1,), relearning_steps=(1,)
    ),
    "day steps, own parameters": Rules(
        parameters=OTHER_PARAMETERS,
        learning_steps=(10, 1440),
        relearning_steps=(1440, 4320),
    ),
}


def _seeded(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - the same histories at every run


def _random_log(rng: random.Random) -> list[tuple[int, Rating]]:
    """Return 1 to 12 answers: many on one day, lapses, years between, some past midnight.

    Hours keep 75 minutes from the day's start: across a change of the clocks Anki counts 24-hour
    periods back from tonight, and is an hour off.
    """
    gaps = rng.choices([0, 1, 2, 3, 5, 9, 20, 60, 200, 400], [9, 3, 2, 2, 2, 2, 2, 1, 1, 1], k=12)
    gaps = gaps[: rng.randint(1, 12)]
    day = DAYS.day_of(NOW_MS) - sum(gaps) - rng.choice([1, 1, 2, 10, 50])
    offsets = range(75 * 60_000, 22 * 3_600_000)
    log = []
    for gap in gaps:
        day += gap
        earliest = log[-1][0] + 1000 if log else 0
        moment_ms = max(DAYS.start_of(day) + rng.choice(offsets), earliest)
        log.append((moment_ms, rng.choices(list(Rating), [3, 2, 6, 2])[0]))
    return log


def _answer_all(
    scheduler: Scheduler, log: list[tuple[int, Rating]], seed: int
) -> tuple[Schedule, list[Review]]:
    schedule: Schedule = Unseen()
    reviews = []
    for moment_ms, rating in log:
        kind = scheduler.review_kind(schedule)
        schedule = scheduler.answer(schedule, rating, seed, moment_ms)
        day = schedule.last_day
        reviews.append(Review("card", schedule.last_ms, day, rating, kind=kind))
    return schedule, reviews


def _shown(after: Seen) -> str:
    if after.due_ms is None:
        return f"{after.interval_days} d"
    return f"{(after.due_ms - after.last_ms) // 1000} s"


def _whole_days(delay: str) -> int:
    number, unit = delay.split()
    return int(number) if unit == "d" else int(number) // 86_400


def _in_order(delays: dict[Rating, str], cap: int) -> dict[Rating, str]:
    """Return Anki's delays with the one rule of ours on top: a better answer waits longer."""
    ordered = dict(delays)
    for worse, better in ((Rating.HARD, Rating.GOOD), (Rating.GOOD, Rating.EASY)):
        if ordered[better].endswith("d"):
            days = max(_whole_days(ordered[better]), _whole_days(ordered[worse]) + 1)
            ordered[better] = f"{min(days, cap)} d"
    return ordered


@pytest.mark.parametrize("rules", RULES.values(), ids=RULES)
def test_memory_is_the_one_that_anki_computes(anki_side, rules):
    """Exported cards keep their state when Anki computes it again from the log."""
    anki_side.obey(rules)
    scheduler = Scheduler(rules, DAYS)
    rng = _seeded(6)

    for card in anki_side.new_cards(120):
        schedule, reviews = _answer_all(scheduler, _random_log(rng), card)
        anki_side.log(card, reviews)
        stability, difficulty = anki_side.memory(card)

        assert schedule.stability == pytest.approx(stability, rel=1e-5)
        assert schedule.difficulty == pytest.approx(difficulty, rel=1e-5)


@pytest.mark.parametrize("rules", RULES.values(), ids=RULES)
def test_buttons_are_the_ones_that_anki_shows(anki_side, rules):
    """A card reviewed on either device gets the same date, fuzz included."""
    anki_side.obey(rules)
    scheduler = Scheduler(rules, DAYS)
    rng = _seeded(7)

    for card in anki_side.new_cards(120):
        schedule, _ = _answer_all(scheduler, _random_log(rng)[rng.choice([0, 0, 0, 99]) :], card)
        anki_side.stand(card, schedule, rules)
        outcomes = scheduler.outcomes(schedule, card, time.time_ns() // 1_000_000)
        ours = {rating: _shown(after) for rating, after in outcomes.items()}

        assert ours == _in_order(anki_side.delays(card), rules.maximum_interval)


def test_only_easy_ever_waits_longer_than_in_anki(anki_side):
    """The order Hard, Good, Easy costs parity only where Anki lets two buttons be the same."""
    anki_side.obey(Rules())
    scheduler = Scheduler(Rules(), DAYS)
    rng = _seeded(8)
    different = []

    for card in anki_side.new_cards(200):
        schedule, _ = _answer_all(scheduler, _random_log(rng), card)
        anki_side.stand(card, schedule, Rules())
        theirs = anki_side.delays(card)
        outcomes = scheduler.outcomes(schedule, card, time.time_ns() // 1_000_000)
        different += [rating for rating in Rating if _shown(outcomes[rating]) != theirs[rating]]

    assert set(different) <= {Rating.EASY}
    assert len(different) <= 4


def test_the_fuzz_compared_above_is_more_than_rounding():
    """Were fuzz off on both sides, equal intervals would prove nothing about it."""
    fuzzed, plain = (Scheduler(Rules(fuzz=fuzz), DAYS) for fuzz in (True, False))

    intervals = {
        scheduler: {
            scheduler.answer(Unseen(), Rating.EASY, seed, NOW_MS).interval_days
            for seed in range(100)
        }
        for scheduler in (fuzzed, plain)
    }

    assert intervals[plain] == {8}
    assert intervals[fuzzed] == {6, 7, 8, 9, 10}
