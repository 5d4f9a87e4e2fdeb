"""Say what a part of a module is called, in the reader's language."""

from PySide6.QtCore import QCoreApplication

from llmcards.workflows.course import Branch, BranchKind


def branch_name(branch: Branch) -> str:
    """Return what a part of a module is called."""
    names = {
        BranchKind.LECTURE: QCoreApplication.translate("CardTable", "Lecture {label}"),
        BranchKind.STEP: QCoreApplication.translate("CardTable", "Step {label}"),
        BranchKind.EXERCISES: QCoreApplication.translate("CardTable", "Exercises"),
        BranchKind.HARD_EXERCISES: QCoreApplication.translate("CardTable", "Harder exercises"),
        BranchKind.OTHER: QCoreApplication.translate("CardTable", "Other questions"),
    }
    label = branch.label if branch.lecture is None else branch.lecture
    name = names[branch.kind].format(label=label)
    return f"{name} · {branch.title}" if branch.title else name
