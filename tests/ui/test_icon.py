"""The program's sign: in the window, and in a desktop's list of programs."""

import configparser
import tomllib
from pathlib import Path

import pytest

from llmcards.app import window_icon
from llmcards.paths import shipped

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("side_px", [16, 48, 256])
def test_the_icon_is_painted_at_every_size(qapp, side_px):
    """A desktop shows a blank square without a word where the file cannot be read."""
    picture = window_icon().pixmap(side_px, side_px).toImage()

    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    corner = picture.pixelColor(0, 0)

    assert middle.alpha() == 255
    assert corner.alpha() == 0


def test_the_desktop_file_starts_a_command_that_is_installed():
    """A menu entry whose command is missing does nothing at all."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(shipped("resources") / "desktop" / "llmcards.desktop", encoding="utf-8")
    said = entry["Desktop Entry"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    program, *arguments = said["Exec"].split()
    assert program in project["gui-scripts"]
    assert arguments == ["open", "%F"]
    assert {"Comment[ru]", "GenericName[ru]", "Keywords[ru]"} <= set(said)
    assert (shipped("resources") / "icons" / f"{said['Icon']}.svg").is_file()
