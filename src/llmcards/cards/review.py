"""The facts of the log: reviews, and what the learner decided about a schedule."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

DAY_MS = 86_400_000


class Rating(IntEnum):
    """The learner's own grade of one recall."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class ReviewKind(StrEnum):
    """What the card was when it was asked. A cram leaves the schedule alone."""

    LEARN = "learn"
    REVIEW = "review"
    RELEARN = "relearn"
    CRAM = "cram"


@dataclass(frozen=True, slots=True)
class Review:
    """One answer to one card; (`card_id`, `answered_ms`) is its identity.

    `answered_ms` counts milliseconds since 1970 in UTC. `day` is the learner's day at that
    moment (see `scheduling.days`), kept because time zones change. `taken_ms` is the time
    spent on the card. `origin` names the device.
    """

    card_id: str
    answered_ms: int
    day: int
    rating: Rating
    taken_ms: int = 0
    kind: ReviewKind = ReviewKind.REVIEW
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Override:
    """The learner's own word about one card's schedule; (`card_id`, `given_ms`) is its identity.

    From `given_ms` (UTC) on the card is due on `due_day`, or where that is None, new again.
    """

    card_id: str
    given_ms: int
    due_day: int | None = None
    origin: str = ""


Fact = Review | Override


def moment_of(fact: Fact) -> int:
    """Return when a fact came about: milliseconds since 1970, UTC."""
    return fact.answered_ms if isinstance(fact, Review) else fact.given_ms


# What a `LogLine` says of an override in the place of a review's kind.
FORGETS, SETS_DAY = "forgets", "sets_day"

# A fact in plain values, as rows of the log are read: an export has a million of them. The
# card's number, the moment (ms, UTC), the kind of a review or else one of the above, the rating
# (0 for an override), the time taken (ms).
LogLine = tuple[int, int, str, int, int]


def line_of(fact: Fact, number: int) -> LogLine:
    """Return a fact about the card with this number in plain values."""
    if isinstance(fact, Override):
        return number, fact.given_ms, FORGETS if fact.due_day is None else SETS_DAY, 0, 0
    return number, fact.answered_ms, fact.kind.value, int(fact.rating), fact.taken_ms
