"""Write cards with their schedules to a package that Anki and AnkiDroid import."""

import gc
import os
import sqlite3
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from llmcards.anki.names import deck_id, deck_name
from llmcards.anki.note_rows import note_rows
from llmcards.anki.present import not_later
from llmcards.anki.review_moments import moved_reviews
from llmcards.anki.schedule_rows import card_row, review_rows
from llmcards.anki.skeleton import make_skeleton
from llmcards.anki.values import LoggedReview, PackageCard, Preset, Today
from llmcards.cards import Video
from llmcards.errors import ExportError, unwritable

__all__ = ["LoggedReview", "PackageCard", "Preset", "Report", "Today", "write_package"]

Report = Callable[[int, int], None]

_BATCH = 1000
_PIECE_BYTES = 1 << 20
_ADD_NOTE = "insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, 0, 0, '')"
_ADD_CARD = "insert into cards values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ADD_REVIEW = "insert into revlog values (?, ?, ?, ?, ?, ?, ?, ?, ?)"


def write_package(  # noqa: PLR0913 - an export has no smaller set of givens
    path: Path,
    cards: Sequence[PackageCard],
    videos: Mapping[str, Video],
    *,
    preset: Preset | None,
    today: Today,
    with_schedule: bool = True,
    report: Report | None = None,
) -> None:
    """Write `cards` to an `.apkg` file at `path`, in one piece or not at all.

    Args:
        path: The file; one that is there is replaced.
        cards: Cards with answers, in the order in which new ones are to be learnt.
        videos: The videos that links point to, by id.
        preset: Attached to the decks; left out without schedule.
        today: The moment of the export.
        with_schedule: Whether due dates, memory and the review log go along.
        report: Is told how many cards are written, and of how many. What it raises ends the
            export and leaves no file.

    Raises:
        ExportError: The file cannot be written.
    """
    present = not_later(cards, today.now_ms)
    job = _Job(present, videos, preset if with_schedule else None, today, with_schedule)
    tell = report or _tell_nobody
    try:
        with TemporaryDirectory(prefix=".llmcards-", dir=path.parent) as folder:
            collection = Path(folder) / "collection.anki2"
            job.fill(collection, tell)
            packed = Path(folder) / "package"
            _pack(collection, packed, lambda: tell(len(cards), len(cards)))
            packed.replace(path)
    except (OSError, sqlite3.OperationalError) as error:
        raise unwritable(ExportError, path, error) from error


@dataclass(frozen=True, slots=True)
class _Job:
    """One export: what `write_package` was given."""

    cards: Sequence[PackageCard]
    videos: Mapping[str, Video]
    preset: Preset | None
    today: Today
    with_schedule: bool

    def fill(self, collection: Path, tell: Report) -> None:
        """Make Anki's collection at `collection`."""
        with closing(sqlite3.connect(collection)) as database:
            # A crash leaves a folder that nobody reads, so nothing here needs a journal.
            # Larger pages: a note of 2 kB leaves a third of a usual page empty.
            database.executescript(
                "pragma page_size = 16384; pragma journal_mode = off; pragma synchronous = off"
            )
            names = {item.deck: deck_name(item.deck) for item in self.cards}
            make_skeleton(database, names.values(), self.preset, self.today)
            with _without_indexes(database), _heap_left_alone():
                self._add_cards(database, names, tell)
            database.commit()

    def _add_cards(
        self, database: sqlite3.Connection, names: Mapping[str, str], tell: Report
    ) -> None:
        decks = {path: deck_id(name) for path, name in names.items()}
        moved = moved_reviews(self.cards, self.today.now_ms) if self.with_schedule else {}
        for start in range(0, len(self.cards), _BATCH):
            tell(start, len(self.cards))
            batch = self.cards[start : start + _BATCH]
            database.executemany(_ADD_NOTE, note_rows(batch, self.videos))
            rows = [
                card_row(
                    item, decks[item.deck], position, self.preset, with_schedule=self.with_schedule
                )
                for position, item in enumerate(batch, start + 1)
            ]
            database.executemany(_ADD_CARD, rows)
            if self.with_schedule:
                logs = [row for item in batch for row in review_rows(item, moved)]
                database.executemany(_ADD_REVIEW, logs)


@contextmanager
def _without_indexes(database: sqlite3.Connection) -> Iterator[None]:
    """Build the indexes once at the end: row by row they take longer than the rows."""
    indexes = database.execute(
        "select name, sql from sqlite_master where type = 'index' and sql is not null"
    ).fetchall()
    for name, _ in indexes:
        database.execute(f'drop index "{name}"')
    yield
    for _, sql in indexes:
        database.execute(sql)


@contextmanager
def _heap_left_alone() -> Iterator[None]:
    """Spare the collector all that lives already: its rounds take a third of an export."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _pack(collection: Path, packed: Path, go_on: Callable[[], None]) -> None:
    """Zip the collection with an empty list of media. Level 1: half the time, a tenth more."""
    with packed.open("wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
            with collection.open("rb") as source, package.open("collection.anki2", "w") as member:
                while piece := source.read(_PIECE_BYTES):
                    go_on()
                    member.write(piece)
            package.writestr("media", "{}")
        file.flush()
        os.fsync(file.fileno())


def _tell_nobody(_done: int, _total: int) -> None:
    return
