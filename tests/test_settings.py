"""Settings survive a crash, a slip and a stranger's file."""

import json
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.errors import SettingsError
from llmcards.settings import Settings, load_settings, save_settings


@pytest.fixture
def path(tmp_path):
    """Where the settings are kept."""
    return tmp_path / "settings.json"


def test_without_a_file_the_defaults_hold(path):
    """The first start asks for nothing."""
    assert load_settings(path) == Settings()


@given(
    st.builds(
        Settings,
        desired_retention=st.floats(0.7, 0.99),
        learning_steps=st.lists(st.floats(0.1, 1440), max_size=4, unique=True)
        .map(sorted)
        .map(tuple),
        new_per_day=st.integers(0, 9999),
        language=st.sampled_from(["system", "en", "ru"]),
    )
)
def test_what_is_saved_is_what_is_loaded(tmp_path_factory, settings):
    """To the last digit: a schedule hangs on it."""
    path = tmp_path_factory.mktemp("settings") / "deep" / "settings.json"

    save_settings(path, settings)

    assert load_settings(path) == settings
    assert [each.name for each in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("{", "the file"),
        ("[]", "the file"),
        ('{"desired_retention": 9}', "desired_retention"),
        ('{"desired_retention": NaN}', "desired_retention"),
        ('{"learning_steps": [1, -10]}', "learning_steps.1"),
        ('{"learning_steps": [0]}', "learning_steps.0"),
        ('{"learning_steps": [1e300]}', "learning_steps.0"),
        ('{"learning_steps": [10, 1]}', "learning_steps"),
        ('{"relearning_steps": [10, 10]}', "relearning_steps"),
        ('{"fsrs_parameters": [1, 2, 3]}', "fsrs_parameters"),
        ('{"new_per_day": "many"}', "new_per_day"),
        ('{"colour": "red"}', "colour"),
    ],
)
def test_a_broken_file_is_set_aside_and_told_of(path, text, field):
    """The learner reads which field it was, and loses nothing of what was written."""
    path.write_text(text, "utf-8")

    with pytest.raises(SettingsError, match=r"set aside as settings\.broken-1\.json") as caught:
        load_settings(path)

    assert field in str(caught.value)
    assert path.with_name("settings.broken-1.json").read_text("utf-8") == text
    assert load_settings(path) == Settings()


def test_each_broken_file_is_kept(path):
    """The second slip does not bury the first."""
    for text in ("one", "two"):
        path.write_text(text, "utf-8")
        with pytest.raises(SettingsError):
            load_settings(path)

    kept = sorted(path.parent.glob("*.broken-*.json"))
    assert [each.read_text("utf-8") for each in kept] == ["one", "two"]


def test_a_file_that_cannot_be_read_is_told_of(path):
    """A folder in its place, say."""
    path.mkdir()

    with pytest.raises(SettingsError, match="Make it a file"):
        load_settings(path)


def test_a_crash_while_saving_leaves_the_old_file(path, monkeypatch):
    """The new file takes the old one's place in one move."""
    save_settings(path, Settings(new_per_day=7))
    monkeypatch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError("power")))

    with pytest.raises(SettingsError, match="power"):
        save_settings(path, Settings(new_per_day=8))

    assert json.loads(path.read_text("utf-8"))["new_per_day"] == 7


def test_a_file_of_our_own_is_read_without_pydantic(path):
    """Checking what was checked when it was written would be a fifth of the app's start."""
    save_settings(path, Settings(new_per_day=7))
    code = (
        "import sys; from pathlib import Path; from llmcards.settings import load_settings; "
        f"print(load_settings(Path({str(path)!r})).new_per_day, 'pydantic' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["7", "False"]


def test_a_hand_in_our_own_file_is_noticed(path):
    """The digest spares a check only where not a character was changed."""
    save_settings(path, Settings())
    path.write_text(path.read_text("utf-8").replace("0.9", "9"), "utf-8")

    with pytest.raises(SettingsError, match="desired_retention"):
        load_settings(path)


def test_what_is_out_of_bounds_is_not_written(path):
    """A slip of the program must not become a broken file at the next start."""
    with pytest.raises(SettingsError, match="new_per_day"):
        save_settings(path, Settings(new_per_day=-1))

    assert not path.exists()
