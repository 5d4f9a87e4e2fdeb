"""Keys that mean the same in every program; they are told, and stay as they are."""

from llmcards.ui.commands.command import QT_TRANSLATE_NOOP, StandardKeys

STANDARD_KEYS = (
    StandardKeys("pane", "↑  ↓", QT_TRANSLATE_NOOP("Commands", "Move along the chapters")),
    StandardKeys("pane", "Enter", QT_TRANSLATE_NOOP("Commands", "Choose the chapter")),
    StandardKeys(
        "course",
        "Enter",
        QT_TRANSLATE_NOOP("Commands", "Open or close; write the answer that is missing"),
    ),
    StandardKeys(
        "review",
        "Ctrl+Enter",
        QT_TRANSLATE_NOOP("Commands", "Show the answer, from the field of a typed one"),
    ),
    StandardKeys("cards", "Enter", QT_TRANSLATE_NOOP("Commands", "Edit the card")),
    StandardKeys("import", "Enter", QT_TRANSLATE_NOOP("Commands", "Add what is ticked")),
    StandardKeys("import", "Esc", QT_TRANSLATE_NOOP("Commands", "Leave, nothing is added")),
    StandardKeys(
        "charts", "←  →", QT_TRANSLATE_NOOP("Commands", "Tell the values, one after the other")
    ),
    StandardKeys("charts", "↑  ↓", QT_TRANSLATE_NOOP("Commands", "Move by days in the calendar")),
    StandardKeys(
        "charts", "Home  End", QT_TRANSLATE_NOOP("Commands", "Go to the first, the last value")
    ),
)
