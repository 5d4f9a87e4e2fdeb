"""Undo says in words what it takes back."""

import ast
from pathlib import Path

import pytest

import llmcards.workflows
from llmcards.ui.menus import change_name

WORKFLOWS = Path(llmcards.workflows.__file__).parent


def labels():
    """Return each label that a workflow gives to a change that can be undone."""
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in WORKFLOWS.rglob("*.py")]
    places = {"change": 0} | {
        node.name: [one.arg for one in node.args.args].index("label")
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and "label" in [one.arg for one in node.args.args]
    }
    return sorted({label for tree in trees for label in _given(tree, places)})


def _given(tree, places):
    constants = {
        node.targets[0].id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name not in places or len(call.args) <= places[name]:
            continue
        if any(one.arg == "undoable" for one in call.keywords):
            continue
        given = call.args[places[name]]
        given = constants.get(getattr(given, "id", ""), given)
        for part in ast.walk(given.body) if isinstance(given, ast.IfExp) else [given]:
            yield from [part.value] if isinstance(part, ast.Constant) else []
        if isinstance(given, ast.IfExp) and isinstance(given.orelse, ast.Constant):
            yield given.orelse.value


def test_the_labels_are_found():
    """A search that finds nothing would prove nothing."""
    assert {"review", "import", "suspend", "resume", "set_due"} <= set(labels())


@pytest.mark.parametrize("label", labels())
def test_every_change_has_a_name_in_russian(around, label):
    """A code word in a menu tells a learner nothing."""
    around.languages.choose("ru")

    assert any("а" <= letter <= "я" for letter in change_name(label))
