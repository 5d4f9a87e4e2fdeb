# ruff: noqa: INP001 - a script, no package; the same pictures every time
"""Take pictures of every screen: `python docs/pictures/grab.py FOLDER [ru|en] [light|dark]`.

The content is the bundled deck with a few simulated weeks of reviews; the clock stands still,
so that the same program gives the same pictures.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTreeView,
    QTreeWidget,
    QWidget,
)
from stage import Stage, changed_page, press, sample_files, with_dialog

from llmcards.ui.i18n import Languages
from llmcards.ui.kit import formulas
from llmcards.ui.main_window import MainWindow
from llmcards.ui.theme import Theme
from llmcards.ui.today.review_page import ReviewPage
from llmcards.ui.today.start_row import StartRow
from llmcards.workflows.importing import apply, read
from llmcards.workflows.plan import Source

SIZES = ((1000, 700), (1440, 900))
LANGUAGES = ("ru", "en")
THEMES = ("light", "dark")
_FOLLOWS_MS = 300  # the search, and then the chapter pane
_ANSWERS = {
    "en": "A program that **downloads** pages and follows their links.\n\n"
    "It finds a new page by a link on one that it knows: $P(new) = 1 - (1 - p)^k$.",
    "ru": "Программа, которая **скачивает** страницы и идёт по их ссылкам.\n\n"
    "Новую страницу она находит по ссылке с известной: $P(new) = 1 - (1 - p)^k$.",
}


def first_start(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show the offer of the first start, an error, and the preview of the sample page."""
    yield "first-start", window.grab()
    press(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    yield "import", window.grab()
    page = window.findChild(QWidget, "import-page")
    rubbish = stage.folder / "picture.png"
    rubbish.write_bytes(bytes(range(256)) * 8)
    page.read_files([rubbish])
    stage.settle()
    yield "error", window.grab()
    page.cancel()
    page.read_files(sample_files(stage))
    stage.settle()
    yield "import-preview", window.grab()
    rows = (page.preview.model.index(row) for row in range(page.preview.model.rowCount()))
    asked = [row for row in rows if row.data(Qt.ItemDataRole.CheckStateRole) is not None]
    correct = partial(page.preview.view.correct, asked[1])
    yield "import-correct", with_dialog(stage, window, correct)
    page.cancel()
    apply(stage.desk, read([Source.of_file(path) for path in sample_files(stage)], stage.desk))
    page.read_files([changed_page(stage)])
    stage.settle()
    yield "import-again", window.grab()


def days(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show Today, a review, its end, the key sheet and the export."""
    yield "today", window.grab()
    yield from course(stage, window)
    yield from cards(stage, window)
    yield from progress(stage, window)
    yield from settings(stage, window)
    yield from dialogs(stage, window)
    window.begin()
    stage.settle()
    yield "review-question", window.grab()
    press(window, Qt.Key.Key_Space)
    for key in (Qt.Key.Key_5, Qt.Key.Key_6):
        press(window, key)
    stage.settle()
    yield "review-answer", window.grab()
    press(window, Qt.Key.Key_E)
    stage.settle()
    yield "edit", window.grab()
    press(window, Qt.Key.Key_Escape)
    opened = (("keys", "menu-keys"), ("card-info", "card-info"), ("export-done", "menu-export"))
    for title, menu in opened:
        action = window.findChild(QAction, menu)
        yield title, with_dialog(stage, window, action.trigger)
    review = window.findChild(ReviewPage)
    number = 0
    while review.card is not None:
        number += 1
        press(window, Qt.Key.Key_Space)
        press(window, Qt.Key.Key_4 if number % 3 else Qt.Key.Key_3)
        stage.clock.ms += 5_000
    stage.settle()
    yield "summary", window.grab()
    window.show_today()
    stage.settle()
    yield "nothing-due", window.grab()
    yield from typing(stage, window)


def typing(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show an answer that is typed, and what of it the right one has."""
    stage.desk.adopt(replace(stage.desk.settings, types_answers=True))
    window.begin(practises=True)
    stage.settle()
    field = window.findChild(QPlainTextEdit, "typed-answer")
    card = window.findChild(ReviewPage).card
    field.insertPlainText(f"{card.key_points[0].text}, {card.answer[:60]}…")
    stage.settle()
    yield "typed-question", window.grab()
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    yield "typed-answer", window.grab()
    window.show_today()


def course(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show the tree of the course, and the first answer that is to be written."""
    apply(stage.desk, read([Source.of_file(path) for path in sample_files(stage)], stage.desk))
    window.show_page("course")
    stage.settle()
    tree = window.findChild(QTreeView, "course-tree")
    tree.setCurrentIndex(tree.indexBelow(tree.indexBelow(tree.model().index(0, 0))))
    stage.settle()
    yield "course", window.grab()
    window.findChild(QAction, "menu-answer").trigger()
    window.findChild(QPlainTextEdit, "answer-text").insertPlainText(_ANSWERS[stage.language])
    window.findChild(QPushButton, "answer-quote").click()
    formulas.make_ready()
    stage.settle()
    QTest.qWait(200)
    yield "answer", window.grab()
    stage.desk.collection.undo()
    window.show_today()
    stage.settle()


def cards(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show all cards, a mistake in the search, and a card that is edited."""
    window.show_page("cards")
    page = window.findChild(QWidget, "cards-page")
    for title, query in (("cards", ""), ("cards-error", "is:dew"), ("cards-nothing", "zzz")):
        page.search(query)
        QTest.qWait(_FOLLOWS_MS)
        stage.settle()
        yield title, window.grab()
    page.search("is:due")
    QTest.qWait(_FOLLOWS_MS)
    stage.settle()
    window.findChild(QPushButton, "preview-edit").click()
    stage.settle()
    yield "cards-edit", window.grab()
    press(window, Qt.Key.Key_Escape)
    window.show_today()
    stage.settle()


def progress(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show the head of the progress page with a value told, and its foot."""
    window.show_page("progress")
    page = window.findChild(QWidget, "progress-page")
    while page.is_busy:
        stage.settle()
    chart = page.findChild(QWidget, "progress-retention-chart")
    chart.move_mark(len(chart.plot.spots) - 2)
    yield "progress", window.grab()
    bar = page.findChild(QScrollArea).verticalScrollBar()
    for number, share in enumerate((0.5, 1.0), start=2):
        bar.setValue(round(bar.maximum() * share))
        yield f"progress-{number}", window.grab()
    window.show_today()
    stage.settle()


def settings(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show the settings, a screenful after the other, and the dialog for a new key."""
    window.show_page("settings")
    stage.settle()
    area = window.findChild(QWidget, "settings-page").findChild(QScrollArea)
    bar = area.verticalScrollBar()
    place = number = 0
    while True:
        number += 1
        bar.setValue(place)
        stage.settle()
        yield f"settings-{number}", window.grab()
        if place >= bar.maximum():
            break
        place += area.viewport().height() - 40
    table = window.findChild(QTreeWidget, "shortcuts-table")
    table.setCurrentItem(table.topLevelItem(0).child(0))
    change = window.findChild(QPushButton, "shortcuts-change")
    yield "key", with_dialog(stage, window, change.click)
    window.show_today()
    stage.settle()


def dialogs(stage: Stage, window: MainWindow) -> Iterator[tuple[str, QPixmap]]:
    """Show the dialogs that are opened from pages, and the command palette."""
    row = window.findChild(StartRow)
    yield "own-review", with_dialog(stage, window, row.choose_own_review)
    yield "limits", with_dialog(stage, window, row.choose_limits)
    yield "about", with_dialog(stage, window, _action(window, "menu-about").trigger)
    yield "palette", with_dialog(stage, window, lambda: _ask_palette(stage, window))
    window.show_page("course")
    stage.settle()
    tree = window.findChild(QTreeView, "course-tree")
    tree.setCurrentIndex(tree.model().index(0, 0, tree.model().index(0, 0)))
    for name in ("add", "video", "move", "delete"):
        act = _action(window, f"course-{name}").trigger
        yield f"course-{name}", with_dialog(stage, window, act)
    _action(window, "course-read").trigger()
    stage.settle()
    yield "reading", window.grab()
    window.show_today()
    stage.settle()


def _ask_palette(stage: Stage, window: MainWindow) -> None:
    _action(window, "menu-palette").trigger()
    stage.settle()
    palette = next(one for one in window.findChildren(QDialog) if one.isVisible())
    palette.findChild(QLineEdit).setText("эк" if stage.language == "ru" else "ex")
    QTest.qWait(300)


def _action(window: MainWindow, name: str) -> QAction:
    return window.findChild(QAction, name)


def main() -> int:
    """Take all pictures, or those of one language and theme."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    wanted = set(sys.argv[2:])
    application = QApplication([])
    looks, languages = Theme(application, "light"), Languages(application, "en")
    for language, theme, size in product(LANGUAGES, THEMES, SIZES):
        if wanted - {language, theme, f"{size[0]}x{size[1]}"}:
            continue
        looks.choose(theme)
        languages.choose(language)
        for scene, lived in ((first_start, False), (days, True)):
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
                stage = Stage(Path(name), looks, languages)
                if lived:
                    stage.take_deck()
                    stage.live_weeks()
                for title, picture in scene(stage, stage.open(size)):
                    picture.save(str(folder / f"{title}-{language}-{theme}-{size[0]}.png"))
                stage.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
