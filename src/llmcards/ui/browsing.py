"""Open web addresses in the learner's browser, and nothing else."""

from collections.abc import Callable

from PySide6.QtCore import QUrl

Opener = Callable[[QUrl], object]


def system_opener(url: QUrl) -> object:
    """Hand `url` to the system's browser."""
    from PySide6.QtGui import QDesktopServices

    return QDesktopServices.openUrl(url)


def open_address(address: str, opener: Opener = system_opener) -> bool:
    """Open `address` where it is an http or https one; return whether it was.

    Cards come from outside: a `file:` or `javascript:` link in one must never be followed.
    """
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() not in {"http", "https"} or not url.host():
        return False
    opener(url)
    return True
