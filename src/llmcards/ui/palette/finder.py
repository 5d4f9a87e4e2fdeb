"""Look for parts of the course and for cards beside the screen; the last thing typed counts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest

from PySide6.QtCore import QObject, QTimer, Signal

from llmcards.ui.commands.layouts import on_other_layout
from llmcards.ui.jobs import Report
from llmcards.ui.latest_job import LatestJob
from llmcards.ui.palette.matching import Match, match
from llmcards.workflows.desk import Desk
from llmcards.workflows.finding import CoursePlace, FoundCard, course_places, some_cards

_PATIENCE_MS = 40
_MOST_PLACES = 7
_MOST_CARDS = 8
_CARDS_FROM_LETTERS = 2
_LOOK_UP_EVERY = 400


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for `typed`; `all_places` is what was searched."""

    typed: str
    places: tuple[tuple[Match, CoursePlace], ...]
    cards: tuple[FoundCard, ...]
    all_places: tuple[CoursePlace, ...]


class PaletteFinder(QObject):
    """Runs one search at a time.

    Signals:
        found: The last search is done; carries `Found`.
        failed: The last search was not; carries the exception.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._places: tuple[CoursePlace, ...] | None = None
        self._typed = ""
        self._job = LatestJob(self)
        self._job.succeeded.connect(self._on_found)
        self._job.failed.connect(self.failed)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._timer.timeout.connect(self._start)

    @property
    def is_busy(self) -> bool:
        """Whether a search is under way or about to start."""
        return self._job.is_running or self._timer.isActive()

    def forget(self) -> None:
        """Read the course again with the next search: it may be another one by then."""
        self.stop()
        self._places = None

    def stop(self) -> None:
        """Search no more."""
        self._timer.stop()
        self._job.drop()

    def find(self, typed: str) -> None:
        """Search as soon as the hand rests."""
        self.stop()
        self._typed = typed
        self._timer.start()

    def _start(self) -> None:
        desk, typed, known = self._desk, self._typed, self._places

        def work(report: Report) -> object:
            with desk.reopened() as own:
                places = known if known is not None else course_places(own)
                return Found(typed, _places(places, typed, report), _cards(own, typed), places)

        self._job.start(work)

    def _on_found(self, found: Found) -> None:
        self._places = found.all_places
        self.found.emit(found)


def _places(
    places: Sequence[CoursePlace], typed: str, report: Report
) -> tuple[tuple[Match, CoursePlace], ...]:
    """Return the best places; slips of the hand count where little else is found."""
    found = list(_matching(places, typed, report, fuzzy=False))
    if len(found) < _MOST_PLACES:
        exact = {place for _, place in found}
        like = _matching(places, typed, report, fuzzy=True)
        found += [one for one in like if one[1] not in exact]
    return tuple(nlargest(_MOST_PLACES, found, key=lambda one: one[0].score))


def _matching(
    places: Sequence[CoursePlace], typed: str, report: Report, *, fuzzy: bool
) -> Iterator[tuple[Match, CoursePlace]]:
    for number, place in enumerate(places):
        if number % _LOOK_UP_EVERY == 0:
            report(number, len(places))
        if (fits := match(typed, place.title, fuzzy=fuzzy)) is not None:
            yield fits, place


def _cards(desk: Desk, typed: str) -> tuple[FoundCard, ...]:
    if len(typed) < _CARDS_FROM_LETTERS:
        return ()
    found = some_cards(desk, typed, _MOST_CARDS)
    return found or some_cards(desk, on_other_layout(typed), _MOST_CARDS)
