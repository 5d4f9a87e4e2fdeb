"""The layers hold: imports point down the list, and each library has its one door."""

import ast
import shutil
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_SOURCE = _ROOT / "src" / "llmcards"
_EXPECTING = ("raises", "waitUntil", "waitSignal", "_assert")


def test_the_import_contracts_hold():
    """A parser that asks the database today is a knot that nobody unties in a year."""
    linter = shutil.which("lint-imports", path=str(Path(sys.executable).parent))
    assert linter, "import-linter is part of the development tools"

    done = subprocess.run(
        [linter, "--no-cache"], cwd=_ROOT, capture_output=True, encoding="utf-8", check=False
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_files_and_functions_are_small():
    """What does not fit on a screen or two is not read, it is searched."""
    too_long = {}
    for path in sorted(_SOURCE.rglob("*.py")):
        text = path.read_text("utf-8")
        functions = [
            node
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
        too_long |= {f"{path.name}: {one.name}": n for one in functions if (n := _lines(one)) > 40}
        if text.count("\n") > 300:
            too_long[path.name] = text.count("\n")

    assert too_long == {}


def test_every_test_expects_something():
    """A test that only does not break proves next to nothing."""
    idle = [
        f"{path.name}: {one.name}"
        for path in sorted((_ROOT / "tests").rglob("test_*.py"))
        for one in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(one, ast.FunctionDef) and one.name.startswith("test_") and not _expects(one)
    ]

    assert idle == []


def _expects(function):
    """Return whether a test asserts, waits for what must come, or asks for an error."""
    called = (one.func for one in ast.walk(function) if isinstance(one, ast.Call))
    names = [getattr(one, "attr", getattr(one, "id", "")) for one in called]
    asserts = any(isinstance(one, ast.Assert) for one in ast.walk(function))
    return asserts or any(name.startswith(_EXPECTING) for name in names)


def _lines(function):
    """Return how many lines the function has, its docstring apart."""
    first, *rest = function.body
    is_told = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    told = (first.end_lineno or 0) - first.lineno + 1 if is_told and rest else 0
    return (function.end_lineno or 0) - function.lineno + 1 - told
