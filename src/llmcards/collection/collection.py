"""The one door to the learner's cards, schedules and reviews."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import time_ns
from types import TracebackType
from typing import Self

from llmcards.collection import health, room
from llmcards.collection.change import Change
from llmcards.collection.course import CourseReads
from llmcards.collection.database import Database
from llmcards.collection.drafts import Drafts
from llmcards.collection.journal import Journal
from llmcards.collection.log import Log
from llmcards.collection.migrations import bring_up_to_date, refuse_other
from llmcards.collection.pictures import Pictures
from llmcards.collection.reads import Reads
from llmcards.collection.typed import TypedAnswers
from llmcards.collection.values import Undone
from llmcards.collection.words import WordForms
from llmcards.errors import CollectionError

Clock = Callable[[], int]


def now_ms() -> int:
    """Return milliseconds since 1970 in UTC."""
    return time_ns() // 1_000_000


class Collection(Reads):
    """An open collection. It belongs to the thread that opened it; open one for each thread.

    Every write is a `change`, or `undo` or `redo`; what it wrote is on the disk when it returns.
    `drafts` holds answers that are being written, `edits` cards' words that are being changed,
    and `typing` what is being typed in a review.
    Methods that take a card's id raise `CardNotFoundError` when there is no such card.
    """

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock
        self._words = WordForms()
        self._journal = Journal(db)
        self.course = CourseReads(db)
        self.drafts = Drafts(db, self._journal, "draft")
        self.edits = Drafts(db, self._journal, "edit")
        self.typing = Drafts(db, self._journal, "typing")
        self.log = Log(db)
        self.pictures = Pictures(db)
        self.typed = TypedAnswers(db)

    @classmethod
    def open(cls, path: Path, *, clock: Clock = now_ms) -> "Collection":
        """Open the collection at `path`, or begin one where there is no file.

        Raises:
            CollectionError: The file is damaged, of a newer program, or cannot be opened.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = f"{path.parent} cannot be made: {error.strerror}. Choose another folder."
            raise CollectionError(message, code="not_opened", subject=str(path)) from error
        return cls._set_up(Database(path), clock)

    @classmethod
    def open_to_look(cls, path: Path, *, clock: Clock = now_ms) -> "Collection":
        """Open the collection at `path` as it lies there: to read, and without any trace.

        Raises:
            CollectionError: The file is in use, damaged, or not of just this version.
        """
        if path.with_name(f"{path.name}-wal").exists():
            message = f"{path} is in use, or was when its computer stopped."
            raise CollectionError(message, code="in_use", subject=str(path))
        db = Database(path, only_reads=True)
        try:
            refuse_other(db)
            return cls(db, clock)
        except BaseException:
            db.close()
            raise

    @classmethod
    def in_memory(cls, *, clock: Clock = now_ms) -> "Collection":
        """Begin a collection that is gone when closed: for tests, and for a look at an import."""
        return cls._set_up(Database(None), clock)

    @classmethod
    def _set_up(cls, db: Database, clock: Clock) -> "Collection":
        try:
            bring_up_to_date(db)
            db.set_up()
            return cls(db, clock)
        except BaseException:
            db.close()
            raise

    def close(self) -> None:
        """Let go of the file. A second call does nothing."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # Writing

    @contextmanager
    def change(self, label: str, *, undoable: bool = True) -> Iterator[Change]:
        """Write all that the block writes, as one step to undo; on an exception nothing.

        `label` says what was done, for the menu entry that undoes it. What is not `undoable`
        cannot be taken back, nor can anything before it.
        """
        moment = self._clock()
        change = Change(self._db, self._words, moment, self.typing, self.edits)
        with self._db.transaction():
            yield change
            self._journal.close_step(label, moment, change.changes, undoable=undoable)

    def undo(self) -> Undone | None:
        """Take the last change back; return what it was, or None where there is none."""
        return self._journal.replay("undo", self._clock())

    def redo(self) -> Undone | None:
        """Do the change again that was last taken back."""
        return self._journal.replay("redo", self._clock())

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back."""
        return self._journal.label("undo")

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again."""
        return self._journal.label("redo")

    # Keeping safe

    def version(self) -> tuple[int, int]:
        """Return what differs once anything was written: by this collection, and by others."""
        return self._db.version()

    def device(self) -> str:
        """Return the name of this collection's device, as reviews give their origin."""
        return self.meta("device") or ""

    def check(self) -> list[str]:
        """Return what is wrong with the file, one line each; nothing when all is well."""
        return health.problems(self._db)

    def loose_ends(self) -> list[str]:
        """Return which cards are tied to a chapter or lecture that is gone; no damage, that."""
        return health.loose_ends(self._db)

    def backup(self, to: Path) -> None:
        """Write a copy of this moment to `to`, whole or not at all."""
        self._db.copy_to(to)

    def make_room(self) -> None:
        """Let no write soon have to wait for the file to grow; to be called beside the work."""
        room.make_room(self._db)

    def restore(self, backup: Path) -> None:
        """Become what `backup` holds, which is left as it is; not to be undone.

        All connections to the file go on with the new content.

        Raises:
            CollectionError: The backup is damaged, foreign or of a newer program; nothing was
                written.
        """
        from tempfile import TemporaryDirectory

        with TemporaryDirectory(prefix="llmcards-", ignore_cleanup_errors=True) as folder:
            whole = Path(folder) / backup.name
            _copy(backup, whole)
            # Brought up to date on the copy, so that an old backup does not meet half-way.
            with Collection.open(whole, clock=self._clock) as copy:
                if faults := copy.check():
                    message = f"{backup.name} is damaged: {faults[0]} Choose another backup."
                    raise CollectionError(message, code="backup_damaged", subject=backup.name)
            self._db.copy_from(whole)


def _copy(backup: Path, to: Path) -> None:
    from shutil import copyfile

    try:
        copyfile(backup, to)
    except OSError as error:
        message = f"{backup} cannot be read: {error.strerror}. Choose another backup."
        raise CollectionError(message, code="backup_unread", subject=str(backup)) from error
