"""Write cards with their schedules to a package that Anki and AnkiDroid import."""

import json
import os
import sqlite3
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from isal import isal_zlib

from llmcards.anki.aside import fill_aside, is_worthwhile
from llmcards.anki.filling import Filling, Report, tell_nobody
from llmcards.anki.values import PackageCard, PackageCards, Preset, Today
from llmcards.cards import Video
from llmcards.errors import ExportError, unwritable
from llmcards.markup.html import PACKAGED

__all__ = [
    "PackageCard",
    "PackageCards",
    "Preset",
    "Report",
    "Today",
    "write_package",
]

Pictures = Callable[[str], bytes | None]
MediaFile = tuple[str, bytes]

_PIECE_BYTES = 1 << 20
_RAW = -15  # no header and no end of zlib's own
_ZIP = b"PK\x03\x04"


def write_package(  # noqa: PLR0913 - an export has no smaller set of givens
    path: Path,
    cards: PackageCards,
    videos: Mapping[str, Video],
    *,
    preset: Preset | None,
    today: Today,
    with_schedule: bool = True,
    pictures: Pictures = lambda _name: None,
    report: Report | None = None,
) -> None:
    """Write `cards` to an `.apkg` file at `path`, in one piece or not at all.

    Args:
        path: The file; a package that is there is replaced, any other file is spared.
        cards: Cards with answers, in the order in which new ones are to be learnt; read once.
        videos: The videos that links point to, by id.
        preset: Attached to the decks; left out without schedule.
        today: The moment of the export.
        with_schedule: Whether due dates, memory and the review log go along.
        pictures: Gives the file of a picture that cards show, by its name.
        report: Is told how many cards are written, and of how many. What it raises ends the
            export and leaves no file.

    Raises:
        ExportError: The file cannot be written, or is another one that must not be lost.
    """
    tell = report or tell_nobody
    _spare_others(path)
    preset = preset if with_schedule else None
    filling = Filling(cards, videos, preset, today, with_schedule, tell)
    try:
        with TemporaryDirectory(prefix=".llmcards-", dir=path.parent) as folder:
            collection = Path(folder) / "collection.anki2"
            _fill(filling, collection)
            packed = Path(folder) / "package"
            media_files = _media_files(filling.pictures, pictures)
            _pack(collection, media_files, packed, lambda: tell(len(cards), len(cards)))
            packed.replace(path)
    except (OSError, sqlite3.OperationalError) as error:
        raise unwritable(ExportError, path, error) from error


def _fill(filling: Filling, collection: Path) -> None:
    if is_worthwhile(len(filling.cards)):
        fill_aside(filling, collection)
    else:
        filling.fill(collection)


def _spare_others(path: Path) -> None:
    """Refuse a place where something else lies: a slip of the hand could name the collection."""
    try:
        if not path.exists() or path.is_dir():
            return
        begin = _first_bytes(path)
    except OSError as error:
        raise unwritable(ExportError, path, error) from error
    if begin not in {b"", _ZIP}:
        message = f"{path} is no Anki package and would be lost. Choose another name."
        raise ExportError(message, code="other_file", subject=str(path))


def _first_bytes(path: Path) -> bytes:
    """Return what a file begins with; a pipe or a device is not opened, for it might not end."""
    if not path.is_file():
        return b"?"
    with path.open("rb") as file:
        return file.read(len(_ZIP))


def _media_files(names: Iterable[str], pictures: Pictures) -> Iterator[MediaFile]:
    """Yield the files of the pictures that are there, under the names that fields know them by."""
    for name in sorted(names):
        content = pictures(name)
        if content is not None:
            yield PACKAGED + name, content


def _pack(
    collection: Path, media_files: Iterable[MediaFile], packed: Path, go_on: Callable[[], None]
) -> None:
    """Zip the collection and its media."""
    with packed.open("wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
            with (
                collection.open("rb") as source,
                package.open("collection.anki2", "w") as member,
            ):
                # `zipfile` has no door for it; were the name another one, it would use its own.
                member._compressor = _deflater()  # type: ignore[attr-defined]  # noqa: SLF001
                while piece := source.read(_PIECE_BYTES):
                    go_on()
                    member.write(piece)
            names = []
            for number, (name, content) in enumerate(media_files):
                go_on()
                package.writestr(str(number), content, zipfile.ZIP_STORED)
                names.append(name)
            package.writestr("media", json.dumps(dict(enumerate(names))))
        file.flush()
        os.fsync(file.fileno())


def _deflater() -> isal_zlib.Compress:
    """Deflate in a fifth of zlib's time, to the size of its fastest level."""
    return isal_zlib.compressobj(isal_zlib.ISAL_DEFAULT_COMPRESSION, zipfile.ZIP_DEFLATED, _RAW)
