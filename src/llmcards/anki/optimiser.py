"""Fit FSRS's parameters to a learner's own reviews, with the optimiser that Anki has.

The `anki` package is an extra (docs/decisions/0080-optimiser.md): it is asked for when the
learner asks, and works on a collection of its own in a temporary folder that holds nothing but
days and ratings.
"""

import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeVar

from llmcards.cards import Review, ReviewKind
from llmcards.errors import UserError

if TYPE_CHECKING:
    from anki.collection import Collection

Report = Callable[[int, int], None]
T = TypeVar("T")

# Below this, Anki's own releases kept the default parameters: chance would speak, not memory.
MINIMUM_REVIEWS = 400

_LOOK_EVERY_S = 0.1
_DAY_S = 86_400
_DECIMALS = 4  # as Anki's own settings show them; it also keeps them within FSRS's bounds
_KINDS = {ReviewKind.LEARN: 0, ReviewKind.REVIEW: 1, ReviewKind.RELEARN: 2}
_CARD = "INSERT INTO cards VALUES (?, 1, 1, 0, 0, -1, 2, 2, 0, 1, 2500, 1, 0, 0, 0, 0, 0, '{}')"
_REVIEW = "INSERT INTO revlog VALUES (?, ?, -1, ?, 1, 1, 500, 1000, ?)"


class OptimiserMissingError(UserError):
    """The extra that holds the optimiser is not installed; `subject` is the command for it."""


class TooFewReviewsError(UserError):
    """The log is too short to say how the learner forgets; `subject` is its usable reviews."""


class OptimiserFailedError(UserError):
    """The optimiser gave up; `subject` is what it said, in English."""


@dataclass(frozen=True, slots=True)
class Optimised:
    """Parameters that fit the learner's reviews, and how well those before and they do.

    Log loss and RMSE (by bins, as everywhere with FSRS) are 0 for a perfect forecast of each
    answer. Where nothing better was found, `parameters` are those of before.
    """

    parameters: tuple[float, ...]
    log_loss_before: float
    log_loss_after: float
    rmse_before: float
    rmse_after: float
    reviews_used: int


def optimise(
    histories: Iterable[Sequence[Review]],
    current: Sequence[float],
    *,
    relearning_steps: int = 1,
    report: Report | None = None,
) -> Optimised:
    """Return the parameters that fit `histories` best.

    Args:
        histories: The reviews of each card, whole and in order; crams do not count.
        current: The 21 parameters in use.
        relearning_steps: How many there are.
        report: Called with (done, of) now and then; raising in it stops the work.

    Raises:
        OptimiserMissingError: The extra is not installed; the text says how to get it.
        TooFewReviewsError: There are fewer than `MINIMUM_REVIEWS` that can be used.
        OptimiserFailedError: It gave up.
    """
    cards = [[one for one in log if one.kind is not ReviewKind.CRAM] for log in histories]
    usable = sum(later.day > earlier.day for log in cards for earlier, later in pairwise(log))
    if usable < MINIMUM_REVIEWS:
        message = (
            f"There are {usable} reviews to learn from so far. {MINIMUM_REVIEWS} are needed; "
            "until then the default parameters are the better guess."
        )
        raise TooFewReviewsError(message, subject=str(usable))
    with _folder() as folder:
        path = Path(folder) / "collection.anki2"
        with _opened(path) as collection:
            day_end_s = collection.sched.day_cutoff
        _fill(path, cards, day_end_s)
        with _opened(path) as collection:
            return _fitted(collection, current, relearning_steps, report)


def _folder() -> TemporaryDirectory[str]:
    # Windows keeps a file that was just closed open for a moment longer.
    return TemporaryDirectory(prefix="llmcards-", ignore_cleanup_errors=True)


@contextmanager
def _opened(path: Path) -> "Iterator[Collection]":
    """Give a collection of Anki, made where there is none."""
    try:
        from anki.collection import Collection
        from anki.errors import AnkiException
    except ImportError as error:
        command = f'"{sys.executable}" -m pip install "anki>=25.9"'
        message = f"The optimiser is an extra that is not installed. Install it with: {command}"
        raise OptimiserMissingError(message, subject=command) from error
    try:
        collection = Collection(str(path))
        try:
            yield collection
        finally:
            collection.close()
    except AnkiException as error:
        message = f"The optimiser gave up: {error}. Your parameters stay as they are."
        raise OptimiserFailedError(message, code="optimiser_failed", subject=str(error)) from error


def _fill(path: Path, cards: Sequence[Sequence[Review]], day_end_s: int) -> None:
    # Past Anki, which would make every row durable on its own: 8 seconds for 5,000 rows.
    with closing(sqlite3.connect(path)) as db, db:
        db.executemany(_CARD, ((number,) for number in range(1, len(cards) + 1)))
        db.executemany(_REVIEW, _rows(cards, day_end_s))


def _rows(
    cards: Sequence[Sequence[Review]], day_end_s: int
) -> Iterator[tuple[int, int, int, int]]:
    """Yield rows of Anki's log: moment (its key), card, rating, kind.

    Anki counts days from moments, so each review gets one in the middle of its own day, a
    millisecond after the one before: order and days are the learner's, whatever the zone.
    """
    log = sorted(
        ((review, number) for number, reviews in enumerate(cards, 1) for review in reviews),
        key=lambda entry: (entry[0].day, entry[0].answered_ms, entry[1]),
    )
    last_day = log[-1][0].day
    used = Counter[int]()
    for review, number in log:
        noon_s = day_end_s - (last_day - review.day) * _DAY_S - _DAY_S // 2
        used[review.day] += 1
        moment = noon_s * 1000 + used[review.day]
        yield moment, number, int(review.rating), _KINDS[review.kind]


def _fitted(
    collection: "Collection", current: Sequence[float], steps: int, report: Report | None
) -> Optimised:
    backend = collection._backend  # noqa: SLF001 - Anki's own screens call it, Python has no other

    def fit() -> tuple[tuple[float, ...], int]:
        found = backend.compute_fsrs_params(
            search="",
            current_params=current,
            ignore_revlogs_before_ms=0,
            num_of_relearning_steps=steps,
            health_check=False,
        )
        return tuple(round(value, _DECIMALS) for value in found.params), found.fsrs_items

    def loss(parameters: Sequence[float]) -> tuple[float, float]:
        found = backend.evaluate_params_legacy(
            params=parameters, search="", ignore_revlogs_before_ms=0
        )
        return found.log_loss, found.rmse_bins

    def work() -> Optimised:
        parameters, used = fit()
        (log_loss, rmse), (log_loss_after, rmse_after) = loss(current), loss(parameters)
        if log_loss_after > log_loss:
            parameters, log_loss_after, rmse_after = tuple(current), log_loss, rmse
        return Optimised(parameters, log_loss, log_loss_after, rmse, rmse_after, used)

    with ThreadPoolExecutor(1) as pool:
        return _watched(collection, pool.submit(work), report)


def _watched(collection: "Collection", work: "Future[T]", report: Report | None) -> T:
    """Return what `work` returns; meanwhile tell how far it is, and stop it when told to."""
    backend = collection._backend  # noqa: SLF001 - as above
    while True:
        try:
            return work.result(timeout=_LOOK_EVERY_S)
        except TimeoutError:
            if report is None:
                continue
            now = collection.latest_progress().compute_params
            try:
                report(now.current, max(now.total, 1))
            except BaseException:
                backend.set_wants_abort()
                raise
