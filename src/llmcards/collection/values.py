"""What the collection gives back besides the words of `cards`."""

from dataclasses import dataclass
from typing import NamedTuple

from llmcards.cards import Card, Override, Review, Schedule
from llmcards.changes import Changes


@dataclass(frozen=True, slots=True)
class Stored:
    """A card with all that the collection keeps about it.

    `number` is the moment of its making in ms and never changes. `position` is its place in
    the page order of its module. The card is out of the queue up to and with `buried_day`.
    """

    card: Card
    number: int
    position: int
    edited_ms: int
    suspended: bool
    buried_day: int | None
    flag: int
    schedule: Schedule

    def is_put_away(self, day: int) -> bool:
        """Whether the card is suspended, or buried on `day`."""
        return self.suspended or (self.buried_day is not None and self.buried_day >= day)


@dataclass(frozen=True, slots=True)
class Scope:
    """Which cards are meant; the empty scope means all.

    A passage is that part of `video_id` from `from_s` up to, without, `until_s`; a card
    belongs to it when one of its links starts there. `tag` means the tags below it, too.
    `forgotten_on` is a day: the cards that were rated Again on it. `due_until` is one, too:
    the cards in review that are due by then.
    """

    module_id: str | None = None
    lecture: int | None = None
    video_id: str | None = None
    from_s: int = 0
    until_s: int | None = None
    tag: str | None = None
    forgotten_on: int | None = None
    due_until: int | None = None

    @property
    def is_review_of_its_own(self) -> bool:
        """Whether all its cards are meant, due or not, and no limit of the day holds."""
        own = (self.video_id, self.tag, self.forgotten_on, self.due_until)
        return any(part is not None for part in own)


# Named tuples, not dataclasses: the queue reads 100,000 of them in one go, and these are made
# straight from the rows of SQLite in a third of the time.


class AtMost(NamedTuple):
    """How many cards are wanted: the first new ones, the reviews most likely still known.

    -1 means all.
    """

    new: int = -1
    reviews: int = -1


class DueLearning(NamedTuple):
    """A card in (re)learning whose step is over at `due_ms`."""

    card_id: str
    due_ms: int


class DueReview(NamedTuple):
    """A card in review that is due since `due_day`; `stability` in days."""

    card_id: str
    group: str
    due_day: int
    stability: float
    last_day: int


class DueNew(NamedTuple):
    """A card with an answer that was never rated."""

    card_id: str
    group: str


class OpenCard(NamedTuple):
    """A card that can be asked, due or not; without a memory it was never rated.

    `due_day` is None within (re)learning.
    """

    card_id: str
    group: str
    due_day: int | None
    stability: float | None
    last_day: int | None


class ChapterCard(NamedTuple):
    """A card linked to a video from `start_s` on."""

    start_s: int
    card_id: str
    schedule: Schedule


class Place(NamedTuple):
    """Where a card belongs; `seen` says that it was rated before."""

    card_id: str
    module_id: str
    place: str
    lecture: int | None
    seen: bool


class LectureSize(NamedTuple):
    """How many cards a lecture has; `lecture` None stands for what has none.

    Suspended cards are of the `total`, but do not count as `without_answer`: they ask for none.
    """

    module_id: str
    lecture: int | None
    total: int
    without_answer: int


class NextDue(NamedTuple):
    """When a learning step ends (`step_ms`, UTC), and the next day on which a review is due."""

    step_ms: int | None
    day: int | None


@dataclass(frozen=True, slots=True)
class DueRows:
    """What can be asked now: learning by moment, reviews by day, new in page order."""

    learning: tuple[DueLearning, ...]
    reviews: tuple[DueReview, ...]
    new: tuple[DueNew, ...]


class Pace(NamedTuple):
    """The median time that reviews took, and how many reviews it is taken from."""

    reviews: int
    median_ms: int


@dataclass(frozen=True, slots=True)
class Studied:
    """What was done on a day. `new` counts cards seen for the first time, crams left out.

    `reviews` counts answers to cards in review, as a daily limit does; `answers` counts all.
    """

    new: int
    reviews: int
    answers: int
    taken_ms: int


@dataclass(frozen=True, slots=True)
class ReviewMark:
    """The fact that a review or an override of this moment was taken back, or reinstated."""

    card_id: str
    answered_ms: int
    marked_ms: int
    retracted: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """A review log: every fact, also of reviews taken back and of cards that are gone."""

    reviews: frozenset[Review] = frozenset()
    marks: frozenset[ReviewMark] = frozenset()
    overrides: frozenset[Override] = frozenset()

    def __or__(self, other: "Facts") -> "Facts":
        """Return the union: the same in any order and any number of times."""
        return Facts(
            self.reviews | other.reviews,
            self.marks | other.marks,
            self.overrides | other.overrides,
        )


@dataclass(frozen=True, slots=True)
class Undone:
    """A step that was taken back or done again."""

    label: str
    changes: Changes
