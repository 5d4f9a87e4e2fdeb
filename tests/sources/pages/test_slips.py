"""Slips of the pen in headings: they happen, and must not cost a section."""

import pytest


@pytest.mark.parametrize(
    ("questions", "exercises", "hard"),
    [
        ("Воросы ,к 2 лекции :", "Упражения", "Сложые:"),
        ("Вопроссы ко 2 лекции", "Упражнеия:", "Слжоные"),
        ("Qestions to lecture 2:", "Excercises", "Hardder:"),
        ("Questions to lecutre 2", "Exersices:", "Diffcult:"),
    ],
)
def test_a_letter_or_two_wrong_still_make_the_heading(read, questions, exercises, hard):
    """Without it the exercises would be questions to the lecture above, and nobody told."""
    parts = [
        "Вопросы к лекции 1\n- А?",
        f"{questions}\n- Б?",
        f"{exercises}\n- В?",
        f"{hard}\n- Г?",
    ]
    page = "\n\n".join(["М", *parts])

    (module,) = read(page).modules

    assert [[one.text for one in lecture.questions] for lecture in module.lectures] == [
        ["А?"],
        ["Б?"],
    ]
    assert [(one.question.text, one.difficulty.value) for one in module.exercises] == [
        ("В?", "normal"),
        ("Г?", "hard"),
    ]


@pytest.mark.parametrize("heading", ["Problem", "Contexts", "Advance", "Masks", "Задел"])
def test_another_word_is_no_slip(read, heading):
    """What stands under a heading of another meaning makes no cards."""
    found = read(f"# M\n\n## Questions\n\n- A?\n\n## {heading}\n\n- One\n- Two\n", ending="md")

    (module,) = found.modules
    assert module.exercises == ()
    assert [one.code for one in found.warnings] == ["unknown_section"]
