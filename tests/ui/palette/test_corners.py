"""The palette's corners are round, also where the desktop blends no windows."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from llmcards.ui.kit.rounded import draw_rounded, rounded_region
from llmcards.ui.theme import DARK, LIGHT

UNDER_X11 = Path(__file__).with_name("under_x11.py")


@pytest.fixture
def x11():
    """Start a screen of X11 without a compositor; returns its name."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1000x700x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        yield f":{told.readline().strip()}"
    server.terminate()
    server.wait()


@pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])
def test_without_a_compositor_the_corners_are_not_black(x11, tmp_path, tones):
    """What is clear has nothing to shine through to there."""
    theme, picture = "dark" if tones is DARK else "light", tmp_path / "palette.png"
    command = [sys.executable, str(UNDER_X11), theme, str(picture)]
    around = os.environ | {"DISPLAY": x11, "QT_QPA_PLATFORM": "xcb"}
    shown = subprocess.run(
        command, check=False, env=around, capture_output=True, text=True, timeout=60
    )
    if "platform plugin" in shown.stderr:
        pytest.skip("the libraries that Qt needs for X11 are not installed")

    seen = QImage(str(picture))

    corner = {seen.pixelColor(x, y).name() for x in range(14) for y in range(14)}
    assert seen.pixelColor(2, 2).name() == tones.window
    assert seen.pixelColor(30, 6).name() == tones.surface
    assert "#000000" not in corner
    assert min(QColor(one).lightness() for one in corner) >= QColor(tones.window).lightness() - 30


@given(wide=st.integers(30, 90), high=st.integers(30, 90), radius_px=st.integers(0, 14))
def test_the_shape_is_what_is_painted_and_no_pixel_more(wide, high, radius_px):
    """A pixel too few makes the edge rough, one too many is black."""
    size = QSize(wide, high)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(image)
    draw_rounded(painter, size, radius_px, QColor("white"), QColor("white"))
    painter.end()

    shape = rounded_region(size, radius_px)

    places = [(x, y) for x in range(wide) for y in range(high)]
    painted = {(x, y) for x, y in places if image.pixelColor(x, y).alpha()}
    inside = {
        (one.x() + x, one.y() + y)
        for one in shape
        for x in range(one.width())
        for y in range(one.height())
    }
    assert inside == painted
