"""One click writes a package that Anki takes."""

from dataclasses import replace

import pytest
from anki.collection import Collection as AnkiCollection
from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from llmcards.ui.exporting.dialogs import ExportDone
from llmcards.ui.exporting.flow import ExportFlow
from llmcards.ui.exporting.nothing import NothingToExport
from llmcards.ui.exporting.place import ExportPlace
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.dialogs import ErrorDialog


@pytest.fixture
def place(tmp_path) -> ExportPlace:
    """Where the path is remembered."""
    return ExportPlace(tmp_path / "window.ini")


@pytest.fixture
def host(qtbot, around) -> QWidget:
    """A window for the dialogs."""
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    return host


@pytest.fixture
def asked() -> list:
    """The places that were proposed to the learner."""
    return []


def flow_over(desk, place, host, asked, answer) -> ExportFlow:
    """Return a flow whose save dialog answers with `answer`."""

    def ask(_window, proposed):
        asked.append(proposed)
        return answer

    return ExportFlow(desk, place, host, ask=ask)


def run(qtbot, flow):
    """Export and return what was written."""
    with qtbot.waitSignal(flow.exported) as exported:
        flow.start()
    qtbot.waitUntil(lambda: flow._job is None)
    return exported.args[0]


def test_the_package_opens_in_anki(qtbot, desk, place, host, asked, tmp_path):
    """What cannot be imported was not exported."""
    result = run(qtbot, flow_over(desk, place, host, asked, tmp_path / "cards.apkg"))

    anki = AnkiCollection(str(tmp_path / "collection.anki2"))
    options = ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True)
    anki.import_anki_package(
        ImportAnkiPackageRequest(package_path=str(result.path), options=options)
    )
    cards = anki.card_count()
    anki.close()

    assert cards == result.cards == desk.collection.count()


def test_the_place_is_asked_for_once(qtbot, desk, place, host, asked, tmp_path):
    """The second time it is one click."""
    flow = flow_over(desk, place, host, asked, tmp_path / "cards.apkg")
    run(qtbot, flow)

    run(qtbot, flow)

    assert len(asked) == 1
    assert asked[0].name == "llmcards.apkg"


def test_a_folder_that_is_gone_is_asked_for_again(qtbot, desk, place, host, asked, tmp_path):
    """A stick that was pulled out is no place to write to."""
    place.remember(tmp_path / "gone" / "cards.apkg")

    run(qtbot, flow_over(desk, place, host, asked, tmp_path / "cards.apkg"))

    assert len(asked) == 1


def test_the_end_tells_the_two_steps_on_the_phone(qtbot, desk, place, host, asked, tmp_path):
    """Without these two the schedule does not arrive."""
    run(qtbot, flow_over(desk, place, host, asked, tmp_path / "cards.apkg"))

    done = host.findChild(ExportDone)
    steps = [done.findChild(QLabel, f"export-step-{number}").text() for number in (1, 2)]
    assert "Import any learning progress" in steps[0]
    assert "FSRS" in steps[1]


def test_cards_without_an_answer_are_counted(qtbot, desk, place, host, asked, tmp_path):
    """Nothing is left behind in silence."""
    card = next(desk.collection.all_stored()).card
    with desk.collection.change("edit") as change:
        change.put_card(replace(card, answer=""))

    run(qtbot, flow_over(desk, place, host, asked, tmp_path / "cards.apkg"))

    text = host.findChild(QLabel, "export-text").text()
    assert "1 card without an answer left out" in text


def test_the_folder_is_shown_on_request(qtbot, desk, place, host, tmp_path):
    """The file has to be found to be carried to the phone."""
    opened = []
    flow = ExportFlow(
        desk, place, host, ask=lambda *_: tmp_path / "cards.apkg", opener=opened.append
    )
    run(qtbot, flow)

    qtbot.mouseClick(host.findChild(Button, "export-folder"), Qt.MouseButton.LeftButton)

    assert opened[0].toLocalFile() == str(tmp_path)


def test_a_place_that_is_not_there_is_told_of(qtbot, desk, place, host, tmp_path):
    """One sentence and no half file."""
    flow = flow_over(desk, place, host, [], tmp_path / "gone" / "cards.apkg")

    with qtbot.waitSignal(flow.running, check_params_cb=lambda runs: not runs):
        flow.start()

    assert host.findChild(ErrorDialog).isVisible()
    assert not (tmp_path / "gone").exists()


def without_answers(desk) -> list[str]:
    """Take the answers from all cards and return the ids."""
    cards = [stored.card for stored in desk.collection.all_stored()]
    with desk.collection.change("edit") as change:
        change.put_cards([replace(card, answer="") for card in cards])
    return [card.id for card in cards]


def test_without_answers_nothing_is_asked_but_the_way_out_shown(qtbot, desk, place, host, asked):
    """A place for a file that cannot come about would be asked for in vain."""
    without_answers(desk)
    flow = flow_over(desk, place, host, asked, None)

    flow.start()

    dialog = host.findChild(NothingToExport)
    assert dialog.isVisible()
    assert asked == []
    with qtbot.waitSignal(flow.answer_requested):
        dialog.accept()


def test_a_selection_without_answers_leads_to_its_first_question(qtbot, desk, place, host, asked):
    """Other cards have answers: they are not what was chosen."""
    first, second = without_answers(desk)[:2]
    with desk.collection.change("edit") as change:
        change.put_card(replace(desk.collection.card(second), answer="An answer"))
    flow = flow_over(desk, place, host, asked, None)

    flow.start_cards([first])

    with qtbot.waitSignal(flow.answer_requested) as requested:
        host.findChild(NothingToExport).accept()
    assert requested.args == [first]
    assert asked == []


def test_an_empty_collection_leads_to_the_import(qtbot, empty_desk, place, host, asked):
    """Where there are no cards there is nothing to answer either."""
    place.remember(place.proposed)
    flow = flow_over(empty_desk, place, host, asked, None)

    flow.start()

    with qtbot.waitSignal(flow.import_requested):
        host.findChild(NothingToExport).accept()
    assert asked == []


def test_in_the_window_the_way_out_goes_to_the_answers(window):
    """The dialog must not be a dead end."""
    card_id = without_answers(window._desk)[3]
    window._exports.start_cards([card_id])

    window.findChild(NothingToExport).accept()

    assert window._pages.place == "answer"
    assert window._pages.card.id == card_id


def test_a_cancelled_export_leaves_no_file(qtbot, desk, place, host, asked, tmp_path):
    """Half a package would be worse than none."""
    flow = flow_over(desk, place, host, asked, tmp_path / "cards.apkg")
    with qtbot.waitSignal(flow.running, check_params_cb=lambda runs: not runs):
        flow.start()
        host.findChild(QDialog, "export-progress").reject()

    assert list(tmp_path.glob("*.apkg*")) == []
    assert host.findChild(ExportDone) is None
