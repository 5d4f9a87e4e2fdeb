"""Every text in both languages, and in a form that can be translated."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CODE = [*sorted((ROOT / "src/llmcards/ui").rglob("*.py")), ROOT / "src/llmcards/app.py"]


# The texts of the commands are marked where they stand, in the catalogue.
UI = ROOT / "src/llmcards/ui"
MARKED = {UI / "commands/command.py", UI / "palette/commands.py"}


def _tr_calls(file: Path):
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        name = getattr(node.func, "attr", "") if isinstance(node, ast.Call) else ""
        is_of_a_string = name == "translate" and len(node.args) == 1  # `str.translate`
        if name in {"tr", "translate"} and not is_of_a_string and file not in MARKED:
            yield node


def test_every_text_is_translated_and_compiled():
    """A missing word is found here and not by a reader."""
    done = subprocess.run(
        [sys.executable, str(ROOT / ".ci" / "translations"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("file", CODE, ids=lambda file: file.name)
def test_only_literal_texts_are_translated(file):
    """What is put together at run time is in no translation file."""
    for call in _tr_calls(file):
        text = call.args[1] if call.func.attr == "translate" else call.args[0]
        where = f"{file.name}:{call.lineno}"

        assert isinstance(text, ast.Constant), f"{where} translates something put together"


@pytest.mark.parametrize("file", CODE, ids=lambda file: file.name)
def test_no_text_is_translated_inside_an_f_string(file):
    """The collecting tool does not look there, so such a text would stay English."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for joined in (node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)):
        inside = [n for n in ast.walk(joined) if getattr(n, "attr", "") in {"tr", "translate"}]

        assert not inside, f"{file.name}:{joined.lineno}"


def test_russian_texts_keep_the_places_of_the_english_ones():
    """A lost place would lose a number; an invented one would crash."""
    text = (ROOT / "resources/i18n/llmcards_ru.ts").read_text(encoding="utf-8")
    messages = re.findall(r"<source>(.*?)</source>(.*?)</message>", text, flags=re.DOTALL)

    for source, translated in messages:
        wanted = set(re.findall(r"\{\w+\}", source))
        forms = re.findall(r"<numerusform>(.*?)</numerusform>", translated) or [translated]
        for form in forms:
            assert set(re.findall(r"\{\w+\}", form)) == wanted, source


# What one English word means twice: a thing or a deed, a card or a module, a day or a state.
TWO_MEANINGS = {"%n new", "Due", "Edit", "Flag", "Read through", "Reviews", "not reviewed"}


def test_the_same_words_are_said_in_the_same_words():
    """Two words for one state make a learner look for the difference."""
    text = (ROOT / "resources/i18n/llmcards_ru.ts").read_text(encoding="utf-8")
    said = {}
    for source, translated in re.findall(
        r"<source>(.*?)</source>(.*?)</message>", text, re.DOTALL
    ):
        forms = re.findall(r">([^<>]*)</(?:translation|numerusform)>", translated)
        said.setdefault(source, set()).add(tuple(form for form in forms if form.strip()))

    assert {source for source, ways in said.items() if len(ways) > 1} <= TWO_MEANINGS


def test_russian_quotes_are_russian():
    """English quotes in a Russian sentence look like a slip."""
    text = (ROOT / "resources/i18n/llmcards_ru.ts").read_text(encoding="utf-8")
    russian = re.findall(r"<(?:translation|numerusform)>([^<]*)<", text)

    assert not [one for one in russian if re.search(r"[“”]|&quot;", one)]
