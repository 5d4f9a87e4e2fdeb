"""A link that is shortened where it has too little room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llmcards.ui.kit.buttons import ElidedLink

TEXT = "Source: a chapter with quite a long name, 1:02:03"


class Counted(ElidedLink):
    """Counts how often it gets another size."""

    sizes = 0

    def resizeEvent(self, event):  # noqa: N802 - Qt's name
        """Count."""
        self.sizes += 1
        super().resizeEvent(event)


def _shown(qtbot, width_px):
    page = QWidget()
    qtbot.addWidget(page)
    link = Counted(page)
    link.say(TEXT)
    QVBoxLayout(page).addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
    page.resize(width_px, 60)
    page.show()
    qtbot.wait(20)
    return page, link


def test_a_shortened_link_comes_to_rest(qtbot, around):
    """What it showed once decided its width, which decided what it showed: without end."""
    _, link = _shown(qtbot, 200)
    before = link.sizes

    qtbot.wait(40)

    assert link.sizes == before
    assert link.text().startswith("Source: a ch")
    assert link.text().endswith("…")


def test_a_link_shows_all_of_its_words_where_they_fit(qtbot, around):
    """An ellipsis in an empty line would be a riddle."""
    page, link = _shown(qtbot, 200)

    page.resize(700, 60)
    qtbot.waitUntil(lambda: link.text() == TEXT)

    assert link.width() < 500
