"""Turn what is dropped or pasted into sources."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

if TYPE_CHECKING:
    from llmcards.workflows.plan import Source

_LIST_OR_LINK = re.compile(r"<(?:li|a)[\s>]", re.IGNORECASE)
_BARE_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_VIDEO_HOST = re.compile(r"https?://(?:[\w-]+\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)/", re.I)


def brings_something(mime: QMimeData) -> bool:
    """Whether there is a file or text in what is dropped or pasted."""
    return mime.hasUrls() or mime.hasText() or mime.hasHtml()


def files_in(mime: QMimeData) -> tuple[Path, ...]:
    """Return the files among what is dropped or pasted."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


def text_source(mime: QMimeData, name: str) -> "Source | None":
    """Return the text that is dropped or pasted, as `name`; None where there is none.

    The rich form is taken only where it holds what the plain one loses: lists and links.
    """
    from llmcards.workflows.plan import Source

    if mime.hasHtml() and _LIST_OR_LINK.search(mime.html()):
        return Source(f"{name}.html", mime.html().encode())
    text = mime.text()
    return Source(f"{name}.txt", text.encode()) if text.strip() else None


def is_only_an_address(text: str) -> bool:
    """Whether `text` is nothing but the address of a web page that is no video."""
    bare = _BARE_ADDRESS.fullmatch(text.strip()) is not None
    return bare and _VIDEO_HOST.match(text.strip()) is None
