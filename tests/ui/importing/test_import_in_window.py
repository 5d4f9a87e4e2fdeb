"""The import page as a part of the window: in by a drop, out to Today, undone at will."""

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel

from llmcards.ui.kit.buttons import Button

Key = Qt.Key


def test_a_file_dropped_anywhere_opens_the_preview(qtbot, window, files):
    """No hunting for the right field."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    drop = QDropEvent(
        QPointF(400, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    assert window._drops.eventFilter(window, drop)

    qtbot.waitUntil(lambda: "4 questions" in _headline(window))


def test_an_import_is_undone_from_the_message(qtbot, window, desk, files):
    """Second thoughts come a second later."""
    before = desk.collection.count()
    page = window._show_import()
    page.read_files(files)
    qtbot.waitUntil(lambda: not page.is_reading)
    qtbot.keyClick(page.preview.view, Key.Key_Return)
    assert desk.collection.count() == before + 3
    assert window.toast.text.startswith("3 cards added")

    qtbot.mouseClick(window.findChild(Button, "toast-action"), Qt.MouseButton.LeftButton)

    assert desk.collection.count() == before


def test_escape_in_the_preview_goes_back_to_today(qtbot, window, files):
    """The way in is the way out."""
    page = window._show_import()
    page.read_files(files)
    qtbot.waitUntil(lambda: not page.is_reading)

    qtbot.keyClick(page.preview.view, Key.Key_Escape)

    assert not page.isVisible()
    assert window.findChild(QLabel, "today-title").isVisible()


def test_the_keys_hold_again_when_one_comes_back(qtbot, window, files):
    """Nobody should have to look for the list with Tab."""
    page = window._show_import()
    page.read_files(files)
    qtbot.waitUntil(lambda: not page.is_reading)
    window.show_today()
    assert not page.isVisible()

    window._menus.import_module.trigger()

    assert window.focusWidget() is page.preview.view


def _headline(window):
    label = window.findChild(QLabel, "import-headline")
    return label.text() if label is not None else ""
