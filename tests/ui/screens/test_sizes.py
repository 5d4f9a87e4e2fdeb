"""Every screen on screens of other densities, and in other sizes of type."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from llmcards.ui.kit.buttons import RatingButton
from llmcards.ui.navigation import PLACES

_WALK = Path(__file__).with_name("test_every_screen.py")


@pytest.mark.parametrize("scale", ["1.25", "2"])
def test_nothing_is_amiss_on_a_denser_screen(scale):
    """Half pixels are rounded, and a rounding that goes the wrong way cuts a letter."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", _WALK, "-k", "usual_day and ru-light"],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"QT_SCALE_FACTOR": scale, "PYTHONUTF8": "1"},
        check=False,
    )

    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


@pytest.mark.parametrize("looks", [("ru", "light")], ids=["ru"])
@pytest.mark.parametrize(
    ("percent", "size"), [(125, (900, 600)), (125, (1320, 840)), (150, (1320, 840))]
)
def test_nothing_is_amiss_in_larger_type(small_window, full_desk, around, look_at, percent, size):
    """Whoever needs large letters needs all of them."""
    around.theme.choose_font(percent)
    window = small_window(full_desk)
    window.resize(*size)

    found = look_at(window, pages(window))

    around.theme.choose_font(100)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("looks", [("ru", "light")], ids=["ru"])
def test_a_preview_of_changes_has_room_in_larger_type(
    small_window, full_desk, around, look_at, sample, tmp_path
):
    """Its foot has four buttons, and long words in Russian."""
    around.theme.choose_font(125)
    window = small_window(full_desk)
    changed = tmp_path / sample[0].name
    changed.write_text(sample[0].read_text("utf-8").replace("Что такое", "Чем является"), "utf-8")
    window.open_files([changed])

    found = look_at(window, iter(["preview"]))

    around.theme.choose_font(100)
    assert not found, "\n".join(found)


def pages(window):
    """Go over all pages, a question and its answer."""
    yield "today"
    for place in PLACES[1:]:
        window.show_page(place)
        yield place
    window.findChild(QAction, "menu-answer").trigger()
    yield "answer"
    window.begin()
    yield "question"
    window.findChild(QPushButton, "show-answer").click()
    assert window.findChild(RatingButton, "rate-good").isVisible()
    yield "answer shown"
    window.findChild(QAction, "edit-card").trigger()
    yield "edit"
