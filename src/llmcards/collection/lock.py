"""Let one program at a time use a collection."""

import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Self

from llmcards.errors import CollectionError


class CollectionLock:
    """Held from making to `release`, or to the end of the process, however it ends.

    The lock is SQLite's own, on an empty file beside the collection: the same on every system,
    and let go by the system when the process dies. The collection itself stays free for the
    further connections of the program that holds the lock.

    Raises:
        CollectionError: Another llmcards holds it.
    """

    def __init__(self, collection: Path) -> None:
        side = collection.with_name(collection.name + ".lock")
        try:
            side.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(side, timeout=0, isolation_level=None)
        except (OSError, sqlite3.Error) as error:
            message = f"{side} cannot be made: {error}. Choose another folder."
            raise CollectionError(message, code="not_opened", subject=str(collection)) from error
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            self._connection.close()
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                message = f"{side} cannot be locked: {error}. Check that its folder is yours."
                raise CollectionError(
                    message, code="not_opened", subject=str(collection)
                ) from error
            message = f"{collection} is open in another llmcards. Close that one first."
            raise CollectionError(message, code="in_use", subject=str(collection)) from error

    def release(self) -> None:
        """Let another program in. A second call does nothing."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()
