"""Formulas are pictures, code is coloured, and nothing is fetched."""

import pytest
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QApplication

from llmcards.ui.kit import formulas
from llmcards.ui.kit.markdown import MarkdownView
from llmcards.ui.theme import LIGHT, Theme


@pytest.fixture
def view(qtbot, qapp: QApplication) -> MarkdownView:
    """A view in light colours."""
    theme = Theme(qapp, "light")
    made = MarkdownView()
    qtbot.addWidget(made)
    made.resize(500, 100)
    yield made
    theme.deleteLater()


def _pictures(document: QTextDocument) -> list[str]:
    return [
        shape.toImageFormat().name() for shape in document.allFormats() if shape.isImageFormat()
    ]


def test_a_formula_becomes_a_picture_once_the_library_is_there(view, qtbot):
    """Loading takes longer than a key press may; until then the source is shown."""
    view.show_markdown(r"The share is $\frac{a}{b}$.")

    qtbot.waitUntil(lambda: bool(_pictures(view.document())), timeout=20_000)

    assert "frac" not in view.toPlainText()


def test_a_broken_formula_is_shown_as_it_was_written(view):
    """A slip while typing must be seen, not swallowed."""
    formulas.make_ready()

    view.show_markdown(r"Typing $\frac{a$ and $x$.")

    assert r"\frac{a" in view.toPlainText()
    assert len(set(_pictures(view.document()))) == 1


def test_a_formula_is_painted_in_the_colour_of_the_text_at_the_screen_s_resolution(view):
    """On a dense screen a blurred formula would stand among sharp letters."""
    formulas.make_ready()
    look = formulas.Look(LIGHT.text, 32, 2.0)

    drawn = formulas.picture("formula:inline/SA==", look)  # H

    image = drawn.image
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert image.devicePixelRatio() == 2.0
    assert LIGHT.text in colours
    assert drawn.below_px == 0


def test_pictures_of_pages_are_never_loaded(view):
    """Their address could tell somebody who reads the card, and when."""
    view.show_markdown("![x](http://example.org/x.png) <img src='file:///etc/passwd'>")

    assert not _pictures(view.document())
    assert view.loadResource(2, "file:///etc/passwd") is None


def test_code_is_coloured_and_stays_code(view):
    """Colour must not let markup in: the code is escaped first."""
    view.show_markdown("```python\ndef f():  # <b>\n    return 1\n```")

    assert "def f():  # <b>" in view.toPlainText()
    assert LIGHT.accent in view.toHtml()


def test_an_image_survives_a_change_of_theme(view, qapp):
    """A black formula on a dark ground could not be read."""
    formulas.make_ready()
    view.show_markdown("$H$")

    theme = Theme(qapp, "dark")

    image = view.document().resource(
        QTextDocument.ResourceType.ImageResource, "formula:inline/SA=="
    )
    assert isinstance(image, QImage)
    assert view._look().colour != LIGHT.text
    theme.choose("light")
    theme.deleteLater()
