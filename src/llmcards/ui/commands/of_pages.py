"""What the course, the answers and the table of cards do."""

from llmcards.ui.commands.command import QT_TRANSLATE_NOOP, Command

COURSE = (
    Command(
        "course-review",
        "course",
        QT_TRANSLATE_NOOP("Commands", "Review the lecture or the module"),
        ("Ctrl+Shift+R",),
    ),
    Command("course-read", "course", QT_TRANSLATE_NOOP("Commands", "Read through"), ("Ctrl+P",)),
    Command("course-answer", "course", QT_TRANSLATE_NOOP("Commands", "Write the answer")),
    Command("course-rename", "course", QT_TRANSLATE_NOOP("Commands", "Rename, reword"), ("F2",)),
    Command(
        "course-add", "course", QT_TRANSLATE_NOOP("Commands", "Add a question…"), ("Ins", "Ctrl+N")
    ),
    Command(
        "course-video", "course", QT_TRANSLATE_NOOP("Commands", "Set the video…"), ("Ctrl+L",)
    ),
    Command(
        "course-add-lecture",
        "course",
        QT_TRANSLATE_NOOP("Commands", "Add a lecture…"),
        ("Ctrl+Shift+N",),
    ),
    Command("course-add-module", "course", QT_TRANSLATE_NOOP("Commands", "Add a module…")),
    Command("course-move", "course", QT_TRANSLATE_NOOP("Commands", "Move to…"), ("Ctrl+M",)),
    Command("course-up", "course", QT_TRANSLATE_NOOP("Commands", "Move up"), ("Alt+Up",)),
    Command("course-down", "course", QT_TRANSLATE_NOOP("Commands", "Move down"), ("Alt+Down",)),
    Command(
        "course-to-before",
        "course",
        QT_TRANSLATE_NOOP("Commands", "Move to the lecture before"),
        ("Alt+Shift+Up",),
    ),
    Command(
        "course-to-next",
        "course",
        QT_TRANSLATE_NOOP("Commands", "Move to the next lecture"),
        ("Alt+Shift+Down",),
    ),
    Command(
        "course-suspend",
        "course",
        QT_TRANSLATE_NOOP("Commands", "Suspend, take up again"),
        ("Ctrl+Shift+S",),
    ),
    Command("course-delete", "course", QT_TRANSLATE_NOOP("Commands", "Delete"), ("Del",)),
)
ANSWER = (
    Command(
        "answer-do-done",
        "answer",
        QT_TRANSLATE_NOOP("Commands", "Done, next"),
        ("Ctrl+Return", "Ctrl+Enter"),
    ),
    Command("answer-do-later", "answer", QT_TRANSLATE_NOOP("Commands", "Later"), ("Alt+Right",)),
    Command(
        "answer-do-before",
        "answer",
        QT_TRANSLATE_NOOP("Commands", "The one before"),
        ("Alt+Left",),
    ),
    Command(
        "answer-do-quote",
        "answer",
        QT_TRANSLATE_NOOP("Commands", "Quote the chapter with its second"),
        ("Ctrl+Shift+Q",),
    ),
    Command(
        "answer-core",
        "answer",
        QT_TRANSLATE_NOOP("Commands", "Mark a key point as core"),
        ("Ctrl+D",),
        listed=False,
    ),
    Command(
        "answer-preview",
        "answer",
        QT_TRANSLATE_NOOP("Commands", "Text or preview, in a narrow window"),
        ("Ctrl+Shift+V",),
    ),
    Command(
        "answer-do-leave", "answer", QT_TRANSLATE_NOOP("Commands", "Back to the course"), ("Esc",)
    ),
)
CARDS = (
    Command("cards-edit", "cards", QT_TRANSLATE_NOOP("Commands", "Edit")),
    Command("cards-add-tags", "cards", QT_TRANSLATE_NOOP("Commands", "Add tags…"), ("Ctrl+T",)),
    Command(
        "cards-remove-tags",
        "cards",
        QT_TRANSLATE_NOOP("Commands", "Remove tags…"),
        ("Ctrl+Shift+T",),
    ),
    Command("cards-suspend", "cards", QT_TRANSLATE_NOOP("Commands", "Suspend"), ("Ctrl+J",)),
    Command(
        "cards-resume", "cards", QT_TRANSLATE_NOOP("Commands", "Take up again"), ("Ctrl+Shift+J",)
    ),
    Command(
        "cards-bury", "cards", QT_TRANSLATE_NOOP("Commands", "Bury until tomorrow"), ("Ctrl+B",)
    ),
    Command("cards-unbury", "cards", QT_TRANSLATE_NOOP("Commands", "Dig out"), ("Ctrl+Shift+B",)),
    Command("cards-move", "cards", QT_TRANSLATE_NOOP("Commands", "Move to…"), ("Ctrl+M",)),
    Command(
        "cards-set-due",
        "cards",
        QT_TRANSLATE_NOOP("Commands", "Set the due date…"),
        ("Ctrl+Shift+D",),
    ),
    Command(
        "cards-forget",
        "cards",
        QT_TRANSLATE_NOOP("Commands", "Forget: make new again"),
        ("Ctrl+Alt+N",),
    ),
    Command("cards-flag", "cards", QT_TRANSLATE_NOOP("Commands", "Flag…"), ("Ctrl+G",)),
    Command(
        "cards-export",
        "cards",
        QT_TRANSLATE_NOOP("Commands", "Export the selected cards to Anki…"),
        ("Ctrl+Shift+E",),
    ),
    Command(
        "cards-delete",
        "cards",
        QT_TRANSLATE_NOOP("Commands", "Delete"),
        ("Del", "Ctrl+Backspace"),
    ),
)
