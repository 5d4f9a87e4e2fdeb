"""FSRS-6's model of memory, through py-fsrs, fed with whole days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from llmcards.cards import Rating
from llmcards.errors import SettingsError

if TYPE_CHECKING:
    from fsrs import Card

# The bound of fsrs-rs and so of Anki; py-fsrs lets stability grow without end.
_STABILITY_MAX_DAYS = 36_500.0

_ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)
_CARD_ID = 1

# The buttons ask for four memories of the card at hand, the answer for up to three of them again.
_STEPS_KEPT = 64


@dataclass(frozen=True, slots=True)
class MemoryState:
    """How well a card is remembered: `stability` in days, `difficulty` from 1 to 10."""

    stability: float
    difficulty: float


class Memory:
    """The FSRS-6 formulas under one set of parameters.

    Formulas: https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm.
    py-fsrs counts periods of 24 hours where Anki counts calendar days, so it is given midnights
    that lie the right number of days apart; then both agree.
    """

    def __init__(self, parameters: Sequence[float], desired_retention: float) -> None:
        """Take the 21 parameters and the recall wanted at the due date, from 0 to 1.

        Raises:
            SettingsError: FSRS-6 does not allow these parameters.
        """
        import fsrs

        try:
            self._fsrs = fsrs.Scheduler(
                parameters, learning_steps=(), relearning_steps=(), enable_fuzzing=False
            )
        except ValueError as error:
            message = f"fsrs_parameters: {error} Without them in the settings the defaults hold."
            raise SettingsError(message, code="parameters_refused") from error
        self._card, self._review = fsrs.Card, fsrs.State.Review
        self._ratings = {Rating(rating): rating for rating in fsrs.Rating}
        self._decay = -parameters[20]
        self._factor: float = 0.9 ** (1 / self._decay) - 1
        self._interval_per_stability = self.age(desired_retention)
        self._after = lru_cache(maxsize=_STEPS_KEPT)(self._step)
        self.counts_same_day_answers = parameters[17] > 0 and parameters[18] > 0

    def after(self, state: MemoryState | None, elapsed_days: int, rating: Rating) -> MemoryState:
        """Return the memory after an answer `elapsed_days` after the one before.

        Args:
            state: The memory before, or None for a card never answered.
            elapsed_days: Calendar days since then; 0 is the same day.
            rating: The answer.
        """
        return self._after(state, elapsed_days, rating)

    def _step(self, state: MemoryState | None, elapsed_days: int, rating: Rating) -> MemoryState:
        # A card without an id would sleep a millisecond to make one up.
        card = self._remembered(state) if state else self._card(card_id=_CARD_ID)
        moment = _ANY_DAY + timedelta(days=elapsed_days)
        card, _ = self._fsrs.review_card(card, self._ratings[rating], moment)
        assert card.stability is not None  # noqa: S101 - for the type checker: it was answered
        assert card.difficulty is not None  # noqa: S101 - likewise
        return MemoryState(min(card.stability, _STABILITY_MAX_DAYS), card.difficulty)

    def interval(self, stability: float) -> float:
        """Return the days, not rounded, after which recall falls to the desired retention."""
        return stability * self._interval_per_stability

    def age(self, chance: float) -> float:
        """Return after how many times its stability, in days, a card's recall is `chance`."""
        wanted: float = chance ** (1 / self._decay) - 1
        return wanted / self._factor

    def retrievability(self, stability: float, elapsed_days: int) -> float:
        """Return the chance of recall, from 0 to 1, `elapsed_days` after the last answer."""
        # py-fsrs wants a card built for each: 3.3 microseconds instead of 0.3, and the mastery
        # timeline asks for every card. A test holds the two together.
        chance: float = (1 + self._factor * elapsed_days / stability) ** self._decay
        return chance

    def _remembered(self, state: MemoryState) -> "Card":
        return self._card(
            card_id=_CARD_ID,
            state=self._review,
            stability=state.stability,
            difficulty=state.difficulty,
            due=_ANY_DAY,
            last_review=_ANY_DAY,
        )
