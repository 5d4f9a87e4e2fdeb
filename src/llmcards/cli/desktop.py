"""Put llmcards among the apps of a Linux desktop, for one user, and take it away again."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from llmcards.errors import ExportError, UserError, unwritable
from llmcards.paths import shipped

_ENTRY = Path("applications/llmcards.desktop")
_KINDS = Path("mime/packages/llmcards.xml")
_ICON = Path("icons/hicolor/scalable/apps/llmcards.svg")
_DECK_ICON = Path("icons/hicolor/scalable/mimetypes/application-x-llmcards-deck.svg")
# Desktops that lack one of these look the folders up by themselves.
_REFRESH = (
    ("update-mime-database", "mime"),
    ("update-desktop-database", "applications"),
)


def install() -> list[Path]:
    """Write the entry, the kind of file and the icon; return the files.

    Raises:
        UserError: This is no Linux.
        ExportError: A file cannot be written.
    """
    resources, home = shipped("resources"), _home()
    icon = (resources / "icons" / "llmcards.svg").read_bytes()
    entry = (resources / "desktop" / "llmcards.desktop").read_text(encoding="utf-8")
    files = {
        home / _ENTRY: entry.replace("Exec=llmcards-window ", f"Exec={_program()} ").encode(),
        home / _KINDS: (resources / "desktop" / "llmcards.xml").read_bytes(),
        home / _ICON: icon,
        home / _DECK_ICON: icon,
    }
    for path, content in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        except OSError as error:
            raise unwritable(ExportError, path, error) from error
    _refresh(home)
    return list(files)


def remove() -> list[Path]:
    """Remove what `install` wrote; return the files that were there.

    Raises:
        UserError: This is no Linux.
    """
    home = _home()
    there = [home / path for path in (_ENTRY, _KINDS, _ICON, _DECK_ICON)]
    there = [path for path in there if path.exists()]
    for path in there:
        path.unlink()
    _refresh(home)
    return there


def _home() -> Path:
    if sys.platform != "linux":
        message = "This is for Linux desktops. docs/opening.md tells how it goes elsewhere."
        raise UserError(message)
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if named.startswith("/") else Path.home() / ".local" / "share"


def _program() -> str:
    """Return how the desktop is to start this very installation."""
    beside = Path(sys.executable).with_name("llmcards-window")
    words = [str(beside)] if beside.is_file() else [sys.executable, "-m", "llmcards"]
    return " ".join(map(_quoted, words))


def _quoted(word: str) -> str:
    """Return `word` as the key Exec has it: twice escaped, as a string and as an argument."""
    for mark in ("\\", '"', "`", "$"):
        word = word.replace(mark, f"\\{mark}")
    return '"' + word.replace("\\", "\\\\").replace("%", "%%") + '"'


def _refresh(home: Path) -> None:
    for name, folder in _REFRESH:
        program = shutil.which(name)
        if program is not None and (home / folder).is_dir():
            subprocess.run([program, str(home / folder)], check=False, capture_output=True)  # noqa: S603 - our own folder
