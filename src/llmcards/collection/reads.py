"""What can be looked at in an open collection; nothing here writes."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from llmcards.cards import Card, Module, Review, Schedule, Video
from llmcards.collection import coming, due, history, lookups, pages, searching, stored
from llmcards.collection.database import Database
from llmcards.collection.statistics import Statistics
from llmcards.collection.values import (
    AtMost,
    ChapterCard,
    DueRows,
    Facts,
    LectureSize,
    NextDue,
    OpenCard,
    Pace,
    Place,
    Scope,
    Stored,
    Studied,
)
from llmcards.collection.words import WordForms

if TYPE_CHECKING:
    from llmcards.collection.leaving import Leaving
    from llmcards.collection.query.browser import Browser

_EVERYTHING, _ALL = Scope(), AtMost()


class Reads:
    """The reading half of `Collection`: cards and pages first, then what reviewing asks.

    Methods that take a card's id raise `CardNotFoundError` when there is no such card.
    """

    _db: Database
    _words: WordForms

    def snapshot(self) -> AbstractContextManager[None]:
        """Let all that the block reads be of one moment; nothing can be written in it."""
        return self._db.snapshot()

    def count(self) -> int:
        """Return how many cards there are."""
        return self._db.number("SELECT count(*) FROM cards")

    def card(self, card_id: str) -> Card:
        """Return one card."""
        return stored.stored(self._db, card_id).card

    def stored(self, card_id: str) -> Stored:
        """Return one card with all that is kept about it."""
        return stored.stored(self._db, card_id)

    def all_stored(self, module_id: str | None = None) -> Iterator[Stored]:
        """Yield all cards, or those of a module, in page order."""
        return stored.all_stored(self._db, module_id)

    def leaving(
        self, module_id: str | None = None, card_ids: frozenset[str] | None = None
    ) -> "Leaving":
        """Return the answered cards, or those of a module, or some of them, with their logs."""
        from llmcards.collection.leaving import Leaving

        return Leaving(self._db, module_id, card_ids)

    def schedule(self, card_id: str) -> Schedule:
        """Return one card's schedule."""
        return stored.schedule(self._db, card_id)

    def modules(self) -> tuple[Module, ...]:
        """Return the modules in the order they came, without the texts of their questions."""
        return pages.modules(self._db)

    def videos(self) -> tuple[Video, ...]:
        """Return all videos by title."""
        return pages.videos(self._db)

    def module(self, module_id: str) -> Module | None:
        """Return one module without the texts of its questions, or None."""
        return pages.module(self._db, module_id)

    def cards_of_module(self, module_id: str) -> tuple[Card, ...]:
        """Return a module's cards in page order."""
        return lookups.cards_of_module(self._db, module_id)

    def cards_with_fingerprints(self, marks: Iterable[str]) -> tuple[Card, ...]:
        """Return the cards that came from page questions with these fingerprints."""
        return lookups.cards_with_fingerprints(self._db, marks)

    def cards_linked_to(self, video_id: str) -> tuple[Card, ...]:
        """Return the cards with a link to a video."""
        return lookups.cards_linked_to(self._db, video_id)

    def places(self, card_ids: Sequence[str]) -> tuple[Place, ...]:
        """Return where cards belong, in no particular order."""
        return lookups.places(self._db, card_ids)

    def schedules_of(self, module_id: str, lecture: int | None) -> list[Schedule]:
        """Return the schedules of a lecture's cards; None is what has no lecture."""
        return lookups.schedules_of(self._db, module_id, lecture)

    def video(self, video_id: str) -> Video | None:
        """Return one video, or None where it is not known."""
        return pages.video(self._db, video_id)

    def chapter_cards(self, video_id: str) -> list[ChapterCard]:
        """Return the cards linked to a video, by the second that each link starts at."""
        return stored.chapter_cards(self._db, video_id)

    def search(self, text: str, *, limit: int = 100, offset: int = 0) -> list[str]:
        """Return ids of cards with every word of `text`, in any form, the last as begun."""
        return searching.search(self._db, self._words, text, limit=limit, offset=offset)

    def browser(self) -> "Browser":
        """Return what finds and reads many cards for a table of them."""
        from llmcards.collection.query.browser import Browser

        return Browser(self._db, self._words)

    def meta(self, key: str) -> str | None:
        """Return the text kept under `key`."""
        row = self._db.row("SELECT value FROM meta WHERE key = ?", (key,))
        return None if row is None else str(row[0])

    # Reviewing

    def due(
        self,
        day: int,
        now_ms: int,
        *,
        learn_ahead_ms: int = 0,
        scope: Scope = _EVERYTHING,
        at_most: AtMost = _ALL,
    ) -> DueRows:
        """Return what can be asked on `day`, the reviews most likely still known first.

        Learning comes up to `learn_ahead_ms` before its time.
        """
        return due.due(
            self._db,
            day,
            now_ms,
            learn_ahead_ms=learn_ahead_ms,
            scope=scope,
            at_most=at_most,
        )

    def open_cards(self, day: int, scope: Scope) -> list[OpenCard]:
        """Return the cards of `scope` that can be asked on `day`, due or not, in page order."""
        return due.open_cards(self._db, day, scope)

    def reviews(self, card_id: str) -> tuple[Review, ...]:
        """Return the reviews of a card, deleted or not, that count, in order of time."""
        return history.reviews(self._db, card_id)

    def free_moment(self, card_id: str, ms: int) -> int:
        """Return the first moment from `ms` on that a new review of the card can have."""
        return history.free_moment(self._db, card_id, ms)

    def latest_ms(self, card_id: str) -> int:
        """Return the last moment that is not free in the log of a card; 0 where it is empty."""
        return history.latest_ms(self._db, card_id)

    def log_facts(self) -> Facts:
        """Return the whole log, to merge it into another collection."""
        return history.log_facts(self._db)

    def studied(self, day: int) -> Studied:
        """Return what was done on `day`."""
        return history.studied(self._db, day)

    def pace(self, last: int = 200) -> Pace:
        """Return the median time that one of the `last` reviews took, and how many these are."""
        return history.pace(self._db, last)

    def streak(self, day: int) -> int:
        """Return on how many days in a row there were reviews; see `history.streak`."""
        return history.streak(self._db, day)

    def groups_answered(self, day: int) -> frozenset[str]:
        """Return the groups of which a card was rated on `day`."""
        return lookups.groups_answered(self._db, day)

    def lecture_sizes(self) -> tuple[LectureSize, ...]:
        """Return how many cards each lecture has, module after module."""
        return lookups.lecture_sizes(self._db)

    def next_due(self, day: int) -> NextDue:
        """Return when the next learning step ends, and the next day after `day` with a review."""
        return lookups.next_due(self._db, day)

    def coming(self, today: int, last: int, *, module_id: str | None = None) -> dict[int, int]:
        """Return how many cards come on each day until `last`, those long past too.

        A buried card comes on the day after its rest; what lies before `today` is overdue.
        """
        return coming.coming(self._db, today, last, module_id=module_id)

    def steps_after(self, day: int, after_ms: int) -> int:
        """Return how many cards have a learning step that ends on `day`, after a moment."""
        return lookups.steps_after(self._db, day, after_ms)

    @property
    def statistics(self) -> Statistics:
        """What the log and the schedules come to, in numbers."""
        return Statistics(self._db)
