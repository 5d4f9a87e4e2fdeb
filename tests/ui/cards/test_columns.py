"""The columns that the table shows at first fit its width."""

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from llmcards.ui.cards.model import CardModel
from llmcards.ui.cards.table import CardTable


@pytest.fixture
def table(qtbot, desk, tmp_path):
    """A table that nobody has arranged yet."""
    state = QSettings(str(tmp_path / "state.ini"), QSettings.Format.IniFormat)
    host = QWidget()
    qtbot.addWidget(host)
    made = CardTable(CardModel(desk, host), state, host)
    host.show()
    yield made
    host.close()


def edges(table):
    """Return where the columns that are shown end, in pixels."""
    header = table.horizontalHeader()
    shown = [at for at in range(header.count()) if not table.isColumnHidden(at)]
    return [header.sectionViewportPosition(at) + header.sectionSize(at) for at in shown]


@pytest.mark.parametrize("width", [390, 480, 600, 800, 1200])
def test_no_column_is_cut_by_the_edge(table, width):
    """A column that can be read in part cannot be read."""
    table.resize(width, 400)

    assert table.viewport().width() in edges(table)


def test_the_question_keeps_some_room(table):
    """It is what a card is known by."""
    table.resize(200, 400)

    assert table.columnWidth(0) >= 150
