"""Fill Anki's collection with cards, some hundred at a time."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from llmcards.anki.inserting import Inserting
from llmcards.anki.names import deck_id, deck_name
from llmcards.anki.note_rows import note_row, shown_pictures
from llmcards.anki.present import bring_back
from llmcards.anki.review_log import ReviewLog
from llmcards.anki.schedule_rows import card_row, review_rows
from llmcards.anki.skeleton import add_decks, make_tables
from llmcards.anki.values import PackageCard, PackageCards, Preset, Today
from llmcards.cards import Video

Report = Callable[[int, int], None]

_AT_ONCE = 250
# SQLite counts in its own small steps; so many take some milliseconds.
_STEPS_BETWEEN_LOOKS = 100_000
# A crash leaves a folder that nobody reads, so nothing here needs a journal. Larger pages: a
# note of 2 kB leaves a third of a usual page empty. SQLite sorts as much at once as its cache
# holds, and cannot be stopped meanwhile: 4 MB are some 20 ms.
_SETUP = """
pragma page_size = 16384; pragma journal_mode = off; pragma synchronous = off;
pragma locking_mode = exclusive; pragma cache_size = -4096;
"""
_NOTE = "(?, ?, ?, ?, -1, ?, ?, ?, 0, 0, '')"
_CARD = "(?, ?, ?, 0, ?, -1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)"


def tell_nobody(_done: int, _total: int) -> None:
    """Be a `Report` of which nobody learns."""


@dataclass(slots=True)
class Filling:
    """What goes into one package; `fill` says afterwards which `pictures` its cards show."""

    cards: PackageCards
    videos: Mapping[str, Video]
    preset: Preset | None
    today: Today
    with_schedule: bool
    tell: Report
    pictures: set[str] = field(default_factory=set)
    _decks: dict[str, tuple[str, int]] = field(default_factory=dict)

    def fill(self, collection: Path) -> None:
        """Make Anki's collection at `collection`."""
        total = len(self.cards)
        self.tell(0, total)
        with closing(sqlite3.connect(collection)) as database:
            database.executescript(_SETUP)
            make_tables(database)
            log = ReviewLog(database)
            indexes = _drop_indexes(database)
            self._add_cards(database, log)
            with _watched(database, lambda: self.tell(total, total)):
                bring_back(database, self.today.now_ms)
                log.settle(self.today.now_ms)
                for index in indexes:
                    database.execute(index)
            names = [name for name, _ in self._decks.values()]
            add_decks(database, names, self.preset, self.today)
            database.commit()

    def _add_cards(self, database: sqlite3.Connection, log: ReviewLog) -> None:
        into_notes = Inserting(database, "notes", _NOTE)
        into_cards = Inserting(database, "cards", _CARD)
        total = len(self.cards)
        cards = iter(self.cards)
        done = 0
        while batch := [self._present(item) for item in islice(cards, _AT_ONCE)]:
            notes = [note_row(item, self.videos) for item in batch]
            into_notes.add(notes)
            self.pictures.update(name for note in notes for name in shown_pictures(note))
            rows = [
                card_row(
                    item,
                    self._deck(item.deck),
                    position,
                    self.preset,
                    with_schedule=self.with_schedule,
                )
                for position, item in enumerate(batch, done + 1)
            ]
            into_cards.add(rows)
            if self.with_schedule:
                log.add([row for item in batch for row in review_rows(item)])
            done += len(batch)
            self.tell(done, total)
        into_notes.finish()
        into_cards.finish()
        log.finish()

    def _present(self, item: PackageCard) -> PackageCard:
        """Anki takes no edit of a person for newer than one from the future."""
        now_ms = self.today.now_ms
        return item if item.edited_ms <= now_ms else replace(item, edited_ms=now_ms)

    def _deck(self, path: str) -> int:
        if path not in self._decks:
            name = deck_name(path)
            self._decks[path] = name, deck_id(name)
        return self._decks[path][1]


def _drop_indexes(database: sqlite3.Connection) -> list[str]:
    """Drop all indexes and return how to make them: row by row they take longer than the rows."""
    indexes = database.execute(
        "select name, sql from sqlite_master where type = 'index' and sql is not null"
    ).fetchall()
    for name, _ in indexes:
        database.execute(f'drop index "{name}"')
    return [sql for _, sql in indexes]


@contextmanager
def _watched(database: sqlite3.Connection, look: Callable[[], None]) -> Iterator[None]:
    """Call `look` now and then within long statements; what it raises ends them and is raised."""
    raised: list[BaseException] = []

    def step() -> int:
        try:
            look()
        except BaseException as error:  # noqa: BLE001 - SQLite would swallow it
            raised.append(error)
            return 1
        return 0

    database.set_progress_handler(step, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    except sqlite3.OperationalError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        database.set_progress_handler(None, 0)
