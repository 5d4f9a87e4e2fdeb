"""Walk over what a window shows, and tell what is cut off, nameless or not translated."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QMainWindow,
    QWidget,
)

from llmcards.paths import shipped
from llmcards.ui.kit.buttons import ElidedLink
from llmcards.ui.kit.text import ElidedLabel

_I18N = shipped("resources") / "i18n"
_PLACE = re.compile(r"\\\{\w+\\\}|%n")
_WORD = re.compile(r"[A-Za-z]{3}")


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
