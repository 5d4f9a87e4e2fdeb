"""Pictures in the answer queue of the real window."""

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextBrowser

from llmcards.cards import pictures_in
from llmcards.workflows.importing import Source, apply, read

PAGE = b"# Module\n\n## Lecture 1: A\n\n1. What is a token?\n"


def test_a_pasted_picture_reaches_the_card_and_its_preview(window, desk, qtbot):
    """From the clipboard to the collection, with what is typed around it."""
    apply(desk, read([Source("page.md", PAGE)], desk))
    window.show_page("answer")
    box = window.findChild(QPlainTextEdit, "answer-text")
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#2266aa"))
    QApplication.clipboard().setImage(image)
    preview = window.findChild(QTextBrowser, "answer-preview")

    box.paste()
    qtbot.waitUntil(lambda: bool(pictures_in(box.toPlainText())))
    qtbot.waitUntil(lambda: preview.document().size().height() > 150)

    window.show_today()

    (name,) = pictures_in(box.toPlainText())
    content = desk.collection.pictures.content(name)
    assert content is not None
    assert QImage.fromData(content).size() == image.size()
