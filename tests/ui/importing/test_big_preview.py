"""Three hundred questions are looked through as easily as twenty."""

from time import perf_counter

from PySide6.QtCore import Qt

from llmcards.cards import Card, Lecture, Module, Warned
from llmcards.ui.importing.preview import ImportPreview
from llmcards.workflows.plan import ImportPlan, PlannedCard, Status

# A generous bound for a slow machine: laying out every row at each tick took ten times as long.
_MOST_S = 0.6


def _plan(questions: int) -> ImportPlan:
    lectures = tuple(Lecture(n, str(n), f"Lecture {n}") for n in range(1, 11))
    items = tuple(
        PlannedCard(
            Card(
                f"card-{n}",
                f"Question {n}: how does pre-training differ from fine-tuning, and why?",
                module_id="m",
                place=f"lecture-{n % 10 + 1}",
                lecture=n % 10 + 1,
            ),
            Status.NEW,
            advice=(Warned("page.txt", n, "compound", ""),),
        )
        for n in range(questions)
    )
    return ImportPlan((Module("m", "Module", "en", "", lectures),), (), (), items)


def test_a_tick_among_300_questions_is_immediate(qtbot, around):
    """A list that hesitates at each tick is not looked through."""
    preview = ImportPreview(None)
    qtbot.addWidget(preview)
    preview.resize(900, 700)
    preview.show()
    preview.show_plan(_plan(300))
    qtbot.wait(50)

    start = perf_counter()
    for _ in range(5):
        qtbot.keyClick(preview.view, Qt.Key.Key_Down)
        qtbot.keyClick(preview.view, Qt.Key.Key_Space)
        qtbot.wait(1)

    assert preview.model.choices.tally().added == 295
    assert perf_counter() - start < _MOST_S * 5
