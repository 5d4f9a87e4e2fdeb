"""The commands, run as people run them, on a collection of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from llmcards.__main__ import main
from llmcards.paths import shipped

_SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"


@dataclass(frozen=True)
class Call:
    """What one command came to."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, read as JSON."""
        return json.loads(self.out)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the tests away from the files of whoever runs them."""
    folder = tmp_path / "home"
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(folder))
    return folder


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    """Where the collection is, once a command has made it."""
    return tmp_path / "learner" / "my.db"


@pytest.fixture
def run(collection: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Call]:
    """Run a command in this process, on the collection."""

    def call(*arguments: object) -> Call:
        capsys.readouterr()
        code = main(["--collection", str(collection), *map(str, arguments)])
        out, err = capsys.readouterr()
        return Call(code, out, err)

    return call


@pytest.fixture
def run_apart(collection: Path) -> Callable[..., Call]:
    """Run a command in a process of its own, on the collection."""

    def call(*arguments: object) -> Call:
        done = subprocess.run(
            [sys.executable, "-m", "llmcards", "--collection", str(collection)]
            + [str(each) for each in arguments],
            capture_output=True,
            encoding="utf-8",
            env=dict(os.environ),
            check=False,
        )
        return Call(done.returncode, done.stdout, done.stderr)

    return call


@pytest.fixture(scope="session")
def sample() -> list[Path]:
    """The bundled sample page in English, and the description of its first video."""
    folder = shipped("resources") / "sample"
    return [folder / "module-page-en.md", folder / "video-description.txt"]


@pytest.fixture(scope="session")
def seeds() -> list[Path]:
    """The two real documents that the project starts from, where they lie beside it."""
    paths = sorted(_SEEDS.glob("*.txt")) if _SEEDS.is_dir() else []
    if len(paths) != 2:
        pytest.skip("the seeds do not lie beside this checkout")
    return paths


@pytest.fixture(scope="session")
def deck() -> Path:
    """The bundled deck in English."""
    (path,) = shipped("decks").glob("*-en.yaml")
    return path
