"""Walk over what a window shows, and tell what is cut off, nameless or not translated."""

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QThreadPool
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QMainWindow,
    QWidget,
)

from llmcards.cards import Rating
from llmcards.paths import shipped
from llmcards.settings import Settings
from llmcards.ui.kit.buttons import ElidedLink
from llmcards.ui.kit.text import ElidedLabel
from llmcards.ui.main_window import MainWindow
from llmcards.workflows.decks import take_deck
from llmcards.workflows.desk import Desk
from llmcards.workflows.importing import apply, read
from llmcards.workflows.offers import bundled_decks
from llmcards.workflows.plan import Source
from llmcards.workflows.sitting import Sitting

_SAMPLE = shipped("resources") / "sample"
_PAGES = {"ru": "module-page.txt", "en": "module-page-en.md"}
_LOOKS = [(code, theme) for code in ("ru", "en") for theme in ("light", "dark")]
_I18N = shipped("resources") / "i18n"
_PLACE = re.compile(r"\\\{\w+\\\}|%n")
_WORD = re.compile(r"[A-Za-z]{3}")


@pytest.fixture(params=_LOOKS, ids="-".join)
def looks(request):
    """A language and a theme."""
    return request.param


@pytest.fixture
def small_window(open_window, looks):
    """Open a window of the least size over a desk."""
    language, theme = looks
    return partial(open_window, language=language, theme=theme, size=(900, 600))


@pytest.fixture
def full_desk(tmp_path, clock, looks, sample):
    """A desk over a deck with a few days of reviews, and a module without answers."""
    code = looks[0]
    desk = Desk.open(tmp_path / "full.db", Settings(language=code, new_per_day=4), clock=clock)
    take_deck(desk, next(offer.path for offer in bundled_decks() if offer.language == code))
    apply(desk, read([Source.of_file(path) for path in sample], desk))
    for _ in range(3):
        sitting = Sitting(desk)
        while sitting.current is not None:
            sitting.answer(Rating.GOOD, 8_000)
            clock.move(seconds=30)
        clock.move(days=2)
    yield desk
    desk.collection.close()


@pytest.fixture
def sample(looks) -> list[Path]:
    """The sample module's page and its video's description."""
    return [_SAMPLE / _PAGES[looks[0]], _SAMPLE / "video-description.txt"]


@pytest.fixture
def settle() -> Callable[[], None]:
    """Wait until the jobs are done and everything is laid out."""

    def wait() -> None:
        for _ in range(3):
            QThreadPool.globalInstance().waitForDone()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QTest.qWait(20)

    return wait


@pytest.fixture
def look_at(faults_of, settle, looks) -> Callable[[MainWindow, Iterator[str]], list[str]]:
    """Tell what is amiss on each of the screens that are walked over."""

    def look(window: MainWindow, screens: Iterator[str]) -> list[str]:
        found = []
        for screen in screens:
            settle()
            found += [f"{screen}, {fault}" for fault in faults_of(window, looks[0])]
        return found

    return look


@pytest.fixture
def faults_of() -> Callable[[QMainWindow, str], list[str]]:
    """Tell what is amiss in a window that speaks a language, an ISO 639-1 code."""

    def found(window: QMainWindow, language: str) -> list[str]:
        told = [f"cut off: {one}" for one in cut_off(window)]
        told += [f"nameless: {one}" for one in nameless(window)]
        if language == "ru":
            told += [f"English: {one}" for one in still_english(window)]
        return told

    return found


def cut_off(window: QMainWindow) -> Iterator[str]:
    """Tell each text that has less room than it needs."""
    for shown in _visible(window):
        if isinstance(shown, ElidedLabel | ElidedLink) or not _text(shown):
            continue
        needs, has = _needs(shown), shown.size()
        if needs.width() > has.width() or needs.height() > has.height():
            yield f"{_where(shown)} needs {needs.toTuple()}, has {has.toTuple()}"
        elif not _room(shown).contains(_at(shown, shown.window())):
            yield f"{_where(shown)} reaches over the edge"


def nameless(window: QMainWindow) -> Iterator[str]:
    """Tell each widget that takes the focus and has nothing to be read out."""
    for shown in _visible(window):
        if shown.focusPolicy() == Qt.FocusPolicy.NoFocus or shown.focusProxy() is not None:
            continue
        spoken = QAccessible.queryAccessibleInterface(shown)
        if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
            yield _where(shown)


def still_english(window: QMainWindow) -> Iterator[str]:
    """Tell each text that stands in the code and has a translation, and is shown as it was."""
    for where, text in _texts(window):
        source = next((one for one in english_texts() if one.fullmatch(text)), None)
        if source is not None:
            yield f"{where}: {text!r}"


@cache
def english_texts() -> tuple[re.Pattern[str], ...]:
    """Return a pattern for each English text whose Russian one is another."""
    found = set()
    for language in ("ru", "en"):
        for message in _messages(language):
            source, translation = message.find("source"), message.find("translation")
            forms = [form.text for form in message.iter("numerusform")] or [translation.text]
            sources = forms if language == "en" else [source.text]
            if language == "en" or source.text not in forms:
                found |= {text for text in sources if text}
    patterns = {_PLACE.sub(r"[\\w\\s.,]+", re.escape(text)): text for text in found}
    return tuple(
        re.compile(pattern)
        for pattern, text in patterns.items()
        if _WORD.search(re.sub(r"\{\w+\}", "", text))
    )


def _messages(language: str) -> Iterator[ET.Element]:
    return ET.parse(_I18N / f"llmcards_{language}.ts").iter("message")  # noqa: S314 - our own file


def _texts(window: QMainWindow) -> Iterator[tuple[str, str]]:
    for action in window.findChildren(QAction):
        yield f"action {action.objectName()}", action.text()
        if not action.text().startswith(action.toolTip()):
            yield f"action {action.objectName()}", action.toolTip()
    for shown in _visible(window):
        texts = [_text(shown), shown.toolTip(), shown.accessibleName(), shown.windowTitle()]
        if isinstance(shown, QLineEdit):
            texts.append(shown.placeholderText())
        yield from ((_where(shown), text) for text in texts if text)


def _visible(window: QMainWindow) -> Iterator[QWidget]:
    yield from (shown for shown in window.findChildren(QWidget) if shown.isVisible())


def _text(shown: QWidget) -> str:
    return shown.text() if isinstance(shown, QLabel | QAbstractButton) else ""


def _needs(shown: QWidget):
    if isinstance(shown, QLabel) and shown.wordWrap():
        size = shown.minimumSizeHint()
        size.setHeight(shown.heightForWidth(shown.width()))
        return size
    return shown.minimumSizeHint() if _is_painted(shown) else shown.sizeHint()


def _is_painted(shown: QWidget) -> bool:
    return type(shown).paintEvent is not QLabel.paintEvent and not isinstance(shown, QLabel)


def _at(shown: QWidget, window: QWidget) -> QRect:
    return QRect(shown.mapTo(window, QPoint()), shown.size())


def _room(shown: QWidget) -> QRect:
    """Return where `shown` can be seen in its window, at most after scrolling down."""
    whole = shown.window()
    room = whole.rect()
    parent = shown if shown is whole else shown.parentWidget()
    while parent is not whole:
        if isinstance(parent, QAbstractScrollArea):
            edges = _at(parent.viewport(), whole)
            return QRect(edges.left(), -100_000, edges.width(), 1_000_000)
        room &= _at(parent, whole)
        parent = parent.parentWidget()
    return room


def _where(shown: QWidget) -> str:
    names = []
    one: QWidget | None = shown
    while one is not None and len(names) < 4:
        names.append(one.objectName() or type(one).__name__)
        one = one.parentWidget()
    text = _text(shown)
    return " < ".join(names) + (f" {text[:50]!r}" if text else "")
