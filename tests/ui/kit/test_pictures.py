"""A text shows the pictures of what holds it, as wide as it is and no wider."""

import pytest
from PySide6.QtCore import QBuffer, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llmcards.cards import picture_name
from llmcards.ui.kit.markdown import MarkdownView


def png(width: int = 800, height: int = 200) -> bytes:
    """Return a picture file."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#2266aa"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


class Holder(QWidget):
    """Knows one picture, as the window knows those of the collection."""

    def __init__(self, content: bytes | None) -> None:
        super().__init__()
        self.content = content
        self.asked: list[str] = []
        self.view = MarkdownView()
        QVBoxLayout(self).addWidget(self.view)
        self.resize(300, 400)

    def card_picture(self, name: str) -> bytes | None:
        """Return the picture."""
        self.asked.append(name)
        return self.content

    def keep_card_picture(self, content: bytes) -> str:
        """Keep nothing."""
        return picture_name(content)


@pytest.fixture
def shown(qtbot):
    """Show a text over a picture, on a screen."""

    def shown(content: bytes | None, markdown: str = "") -> Holder:
        holder = Holder(content)
        qtbot.addWidget(holder)
        holder.show()
        name = picture_name(content or png())
        holder.view.show_markdown(markdown or f"![a scheme](media:{name})")
        return holder

    return shown


def image_of(view: MarkdownView, content: bytes) -> QImage:
    """Return the picture as the view draws it."""
    return view.loadResource(2, QUrl(f"media:{picture_name(content)}"))


def test_a_wide_picture_is_drawn_as_wide_as_the_text(shown):
    """A page never scrolls sideways."""
    content = png()
    holder = shown(content)

    width = image_of(holder.view, content).deviceIndependentSize().width()

    assert 200 < width <= holder.view.viewport().width()
    assert holder.view.document().idealWidth() <= holder.view.viewport().width() + 1


def test_a_picture_grows_with_the_window(shown, qtbot):
    """It is fitted anew; the view is as high as it needs."""
    holder = shown(png())
    low = holder.view.height()

    holder.resize(700, 400)

    qtbot.waitUntil(lambda: holder.view.height() > low + 60)


def test_a_small_picture_keeps_its_size(shown):
    """Blown up it would only be blurred."""
    content = png(40, 20)
    holder = shown(content)

    assert image_of(holder.view, content).deviceIndependentSize().toTuple() == (40, 20)


@pytest.mark.parametrize("content", [None, png()[:60]])
def test_a_picture_that_is_missing_or_broken_leaves_its_words(shown, content):
    """Better its words than a hole, or a stop."""
    holder = shown(content, "![a scheme](media:0123456789abcdef0123456789abcdef.png)")

    assert "picture is missing" in holder.view.toPlainText()
    assert "a scheme" in holder.view.toPlainText()


def test_nothing_is_asked_for_a_picture_from_elsewhere(shown):
    """An address could tell a stranger who reads the card, and when."""
    holder = shown(png(), "![a](https://example.org/a.png) ![b](file:///etc/passwd)")

    assert holder.asked == []
    assert holder.view.loadResource(2, QUrl("file:///etc/hostname")) is None


def test_a_covered_picture_waits_until_there_is_time_or_it_is_seen(qtbot):
    """The question must be on the screen before the answer's picture is even read."""
    holder = Holder(png())
    qtbot.addWidget(holder)
    holder.view.hide()
    holder.show()

    holder.view.show_markdown(f"![a](media:{picture_name(png())})")
    assert holder.asked == []
    holder.view.show()

    assert holder.asked
    assert holder.view.document().size().height() > 50


def test_marks_lie_on_the_words_even_behind_an_emoji(shown):
    """Qt counts an emoji as two letters, Python as one."""
    holder = shown(None, "😀 one two")

    holder.view.mark(lambda text: [(text.index("two"), text.index("two") + 3)])

    assert [mark.cursor.selectedText() for mark in holder.view.extraSelections()] == ["two"]
