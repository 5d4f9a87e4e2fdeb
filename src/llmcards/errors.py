"""The errors that are told to a person; everything else is a bug and is not caught."""

import errno
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar


class UserError(Exception):
    """The world is in the way. The text is fit for a dialog: what, where, and the way out.

    `code` names the trouble and `subject` the thing it is about (a file's name), so that a
    screen can say it in the reader's language; both are empty where only the text speaks.
    """

    def __init__(self, text: str = "", *, code: str = "", subject: str = "") -> None:
        super().__init__(text)
        self.code = code
        self.subject = subject


class SourceError(UserError):
    """A page, description or file from outside cannot be read."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence by its `code`, with the `values` that stand in it: to be said in any language."""

    code: str
    values: Mapping[str, str] = field(default_factory=dict)


class DeckFileError(UserError):
    """A deck file breaks its schema; the text names file, line and field.

    `field` and `reasons` are what the text is made of, and `more` how many faults come after.
    """

    def __init__(
        self,
        text: str = "",
        *,
        code: str = "",
        subject: str = "",
        fault: tuple[str, tuple[Reason, ...], int] = ("", (), 0),
    ) -> None:
        super().__init__(text, code=code, subject=subject)
        self.field, self.reasons, self.more = fault


class CollectionError(UserError):
    """The collection cannot be opened or written."""


class CardNotFoundError(UserError):
    """No card has the id that was asked for."""


class ExportError(UserError):
    """A package cannot be written."""


class SettingsError(UserError):
    """The settings file cannot be used."""


_E = TypeVar("_E", bound=UserError)

_NO_FOLDER = "There is no folder {what}. Make it, or choose another place."
_IS_FOLDER = "{what} is a folder. Give the file a name of its own in it."
_NOT_ALLOWED = "{what} may not be written. Choose another place, or allow writing there."
_DISK_FULL = "The disk has no room left for {what}. Make room and try again."
_NOT_WRITTEN = "{what} cannot be written: {reason}. Choose another place."


def unwritable(kind: type[_E], path: Path, error: Exception) -> _E:
    """Return why the file at `path` could not be written, told from what the system said."""
    number = getattr(error, "errno", None)
    full = number in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
    if full or getattr(error, "sqlite_errorname", "") == "SQLITE_FULL":
        code, words, what = "disk_full", _DISK_FULL, path
    elif _is_folder(path):
        code, words, what = "is_folder", _IS_FOLDER, path
    elif number in {errno.ENOENT, errno.ENOTDIR}:
        code, words, what = "no_folder", _NO_FOLDER, path.parent
    elif number in {errno.EACCES, errno.EPERM, errno.EROFS}:
        code, words, what = "not_allowed", _NOT_ALLOWED, path
    else:
        code, words, what = "not_written", _NOT_WRITTEN, path
    reason = getattr(error, "strerror", None) or error
    return kind(words.format(what=what, reason=reason), code=code, subject=str(what))


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
