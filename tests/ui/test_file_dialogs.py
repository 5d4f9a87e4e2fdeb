"""File dialogs speak the learner's language and open where the learner was last."""

import re

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QLineEdit, QTreeView

from llmcards.ui.folders import LastFolder, Place
from llmcards.ui.importing.entry import ImportEntry
from llmcards.ui.theme import DARK, LIGHT


def heads_and_cells(dialog):
    """Return what the list of files says, names and sizes apart."""
    model = dialog.findChild(QTreeView).model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    root = dialog.findChild(QTreeView).rootIndex()
    return [*heads, *(model.index(row, 2, root).data() for row in range(model.rowCount(root)))]


@pytest.mark.parametrize("mode", QFileDialog.AcceptMode)
def test_qts_own_file_dialog_is_russian_to_the_last_word(qtbot, around, tmp_path, mode):
    """Without a desktop's own dialog it is what a learner sees, and Qt's Russian has holes."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "page.txt").touch()
    around.languages.choose("ru")
    dialog = QFileDialog(None, "Выбор", str(tmp_path), "*.txt")
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    dialog.show()
    qtbot.waitUntil(lambda: len(heads_and_cells(dialog)) == 6)

    labels = [label.text() for label in dialog.findChildren(QLabel)]
    buttons = [button.text() for button in dialog.findChildren(QAbstractButton)]
    said = [text for text in (*labels, *buttons, *heads_and_cells(dialog)) if text]

    assert [text for text in said if not re.search("[А-яё]", text)] == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_names_that_a_file_dialog_proposes_can_be_read(qtbot, around, tmp_path, theme):
    """Their list is a window of its own: without a ground of its own it is black on black."""
    tones = DARK if theme == "dark" else LIGHT
    around.theme.choose(theme)
    (tmp_path / "page.txt").touch()
    dialog = QFileDialog(None, "Choose", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(heads_and_cells(dialog)) > 4)
    name = dialog.findChild(QLineEdit)
    name.setFocus()

    QTest.keyClicks(name, "pag")

    popup = name.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    seen = popup.grab().toImage()
    places = ((x, y) for x in range(2, 100) for y in range(2, popup.height() - 2))
    lights = [QColor(seen.pixelColor(*place)).lightness() for place in places]
    assert seen.pixelColor(popup.width() - 4, popup.height() // 2) == QColor(tones.surface)
    assert max(lights) - min(lights) > 150


def test_a_dialog_opens_where_the_last_one_ended(tmp_path):
    """Also after a restart, and each purpose has a folder of its own."""
    state = str(tmp_path / "window.ini")
    (tmp_path / "course").mkdir()
    first = LastFolder(
        "import", Place.DownloadLocation, QSettings(state, QSettings.Format.IniFormat)
    )

    first.remember(tmp_path / "course" / "page.txt")

    again = QSettings(state, QSettings.Format.IniFormat)
    assert LastFolder("import", Place.DownloadLocation, again).path == tmp_path / "course"
    assert LastFolder("chart", Place.DocumentsLocation, again).path != tmp_path / "course"


def test_a_folder_that_is_gone_gives_way_to_one_that_is_there(tmp_path):
    """A dialog that opens nowhere shows the working directory, which is nobody's."""
    folder = LastFolder("import", Place.DownloadLocation)
    folder.remember(tmp_path / "gone" / "page.txt")

    assert folder.path.is_dir()


def test_the_import_remembers_where_files_were_chosen(qtbot, tmp_path, monkeypatch):
    """The second page of a course lies beside the first."""
    opened = []

    def ask(_parent, _title, folder, _kinds):
        opened.append(folder)
        return [str(tmp_path / "page.txt")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    for _ in range(2):
        entry = ImportEntry(None, state)
        qtbot.addWidget(entry)
        entry.choose_files()

    assert opened[1] == str(tmp_path)
