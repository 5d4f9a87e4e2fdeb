"""Files that are opened from outside come up in the import preview."""

import time

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QWidget

from llmcards.paths import shipped
from llmcards.ui.importing.page import ImportPage
from llmcards.ui.opening import FileOpener
from llmcards.ui.single import Doorbell, _name, raise_first

PAGE = shipped("resources") / "sample" / "module-page-en.md"
DECK = shipped("decks") / "understanding-llm-en.yaml"


@pytest.fixture
def bell(qtbot, tmp_path):
    """A program that listens."""
    owner = QWidget()
    qtbot.addWidget(owner)
    yield Doorbell(tmp_path / "collection.db", owner)
    owner.deleteLater()


def test_a_second_start_hands_its_files_to_the_first(qtbot, bell, tmp_path):
    """A double click on a deck must not end in "is open already"."""
    files = (tmp_path / "Лекция 1, заметки.md", tmp_path / 'deck "two".yaml')

    with qtbot.waitSignal(bell.rung), qtbot.waitSignal(bell.brought) as brought:
        raise_first(tmp_path / "collection.db", files)

    assert brought.args == [files]


@pytest.mark.parametrize("line", [b"\n", b"no json\n", b'{"a": 1}\n', b"[1, null]\n", b"[]\n"])
def test_what_is_no_list_of_files_only_rings(qtbot, bell, tmp_path, line):
    """An older llmcards sends nothing; whatever else comes must not harm the window."""
    brought = []
    bell.brought.connect(brought.append)
    socket = QLocalSocket()

    with qtbot.waitSignal(bell.rung):
        socket.connectToServer(_name(tmp_path / "collection.db"))
        socket.waitForConnected(1000)
        socket.write(line)
        socket.flush()
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)

    assert brought == []


def test_files_that_come_early_wait_for_the_window(qtbot, tmp_path):
    """And those that macOS sends one by one come together, each once."""
    opener = FileOpener(owner := QObject())
    seen = []
    opener.opened.connect(seen.append)
    opener.add([PAGE])
    time.sleep(0.2)
    QCoreApplication.processEvents()
    assert seen == []

    opener.start()
    opener.add([DECK])
    opener.add([PAGE, DECK])
    qtbot.waitUntil(lambda: len(seen) == 2)

    assert seen == [(PAGE,), (DECK, PAGE)]
    owner.deleteLater()


def test_a_file_event_of_the_desktop_is_taken(qtbot, qapp):
    """On macOS files come by an event, never on the command line."""
    opener = FileOpener(owner := QObject())
    opener.watch(qapp)
    opener.start()

    with qtbot.waitSignal(opener.opened) as caught:
        qapp.sendEvent(qapp, QFileOpenEvent(str(DECK)))

    assert caught.args == [(DECK,)]
    qapp.removeEventFilter(opener)
    owner.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
@pytest.mark.parametrize("file", [PAGE, DECK], ids=["page", "deck"])
def test_an_opened_file_leads_to_the_preview(qtbot, open_window, empty_desk, file):
    """Nothing is added before the learner has seen what it is."""
    window = open_window(empty_desk)
    window.hide()

    window.open_files([file])

    page = window.findChild(ImportPage)
    qtbot.waitUntil(lambda: bool(page.preview.model.plan.items))
    assert page.preview.isVisible()
    assert empty_desk.collection.count() == 0
