"""Make up what a learner did with a card: up to twelve reviews, most of them good."""

from dataclasses import replace
from datetime import UTC
from random import Random

from llmcards.cards import DAY_MS, Rating, Review, Schedule, Seen, Unseen
from llmcards.scheduling import DayRule, Rules, Scheduler

_MOST_REVIEWS = 12
_RATINGS = (Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.EASY)
_WEIGHTS = (8, 10, 72, 10)
_LATE = 0.2
_TAKEN_MS = (4_000, 25_000)
_FIRST_DAY = 20_000
_TEN_O_CLOCK_MS = 36_000_000
_STEP_MS = 600_001
_APART_MS = 144  # no two reviews share a moment: Anki knows a review by nothing else
_WITHIN_MS = 14_400_000

# How far a card is through its interval today, at most: about four in a hundred are due.
_FURTHEST = 1.02

Past = tuple[tuple[Review, ...], Schedule]


class Learner:
    """Lives the past of cards under the usual rules, up to yesterday."""

    def __init__(self, today: int, random: Random) -> None:
        self._scheduler = Scheduler(Rules(), DayRule(0, UTC))
        self._today = today
        self._random = random

    def past_of(self, card_id: str, number: int, place: int) -> Past:
        """Return the log of a card and the schedule that follows from it.

        Args:
            card_id: The card.
            number: Its number, the seed of its fuzz.
            place: Its place among all cards.
        """
        reviews, after = self._lived(card_id, number, place)
        if isinstance(after, Unseen):
            return (), after
        elapsed = int(self._random.random() * _FURTHEST * after.interval_days)
        shift = self._today - max(elapsed, 1) - after.last_day
        return tuple(_moved(review, shift) for review in reviews), replace(
            after,
            due_day=after.due_day + shift,
            last_day=after.last_day + shift,
            last_ms=after.last_ms + shift * DAY_MS,
        )

    def _lived(self, card_id: str, number: int, place: int) -> tuple[list[Review], Schedule]:
        """Return a past that ends in review, with days that are to be moved yet."""
        wanted = self._random.randint(0, _MOST_REVIEWS)
        reviews: list[Review] = []
        schedule: Schedule = Unseen()
        day = _FIRST_DAY
        while len(reviews) < wanted or _is_on_step(schedule):
            rating = self._random.choices(_RATINGS, _WEIGHTS)[0]
            if len(reviews) >= wanted:
                rating = Rating.EASY
            moment = day * DAY_MS + _TEN_O_CLOCK_MS + place * _APART_MS % _WITHIN_MS
            moment += len(reviews) * _STEP_MS
            taken_ms = self._random.randint(*_TAKEN_MS)
            kind = self._scheduler.review_kind(schedule)
            schedule = self._scheduler.answer(schedule, rating, number, moment)
            reviews.append(Review(card_id, moment, day, rating, taken_ms, kind, "benchmark"))
            day += schedule.interval_days + (self._random.random() < _LATE)
        return reviews, schedule


def _is_on_step(schedule: Schedule) -> bool:
    return isinstance(schedule, Seen) and schedule.due_ms is not None


def _moved(review: Review, days: int) -> Review:
    return replace(review, day=review.day + days, answered_ms=review.answered_ms + days * DAY_MS)
