"""Keys that widgets understand by themselves; they are told, and stay as they are."""

from llmcards.ui.commands.command import QT_TRANSLATE_NOOP, FixedKeys

FIXED_KEYS = (
    FixedKeys("pane", "↑  ↓", QT_TRANSLATE_NOOP("Commands", "Move along the chapters")),
    FixedKeys("pane", "Enter", QT_TRANSLATE_NOOP("Commands", "Choose the chapter")),
    FixedKeys("pane", "R", QT_TRANSLATE_NOOP("Commands", "Review this chapter’s cards")),
    FixedKeys("pane", "P", QT_TRANSLATE_NOOP("Commands", "Read this chapter’s cards")),
    FixedKeys("pane", "L", QT_TRANSLATE_NOOP("Commands", "Tie the card to this chapter")),
    FixedKeys("pane", "O", QT_TRANSLATE_NOOP("Commands", "Open the lecture at this chapter")),
    FixedKeys(
        "course",
        "Enter",
        QT_TRANSLATE_NOOP("Commands", "Open or close; write the answer that is missing"),
    ),
    FixedKeys(
        "review",
        "Ctrl+Enter",
        QT_TRANSLATE_NOOP("Commands", "Show the answer, from the field of a typed one"),
    ),
    FixedKeys("answer", "Ctrl+Shift+P", QT_TRANSLATE_NOOP("Commands", "Insert pictures")),
    FixedKeys("answer", "Ctrl+D", QT_TRANSLATE_NOOP("Commands", "Mark a key point as core")),
    FixedKeys(
        "answer",
        "Ctrl+Shift+V",
        QT_TRANSLATE_NOOP("Commands", "Text or preview, in a narrow window"),
    ),
    FixedKeys("cards", "Enter", QT_TRANSLATE_NOOP("Commands", "Edit the card")),
    FixedKeys("import", "Space", QT_TRANSLATE_NOOP("Commands", "Tick or untick")),
    FixedKeys("import", "E", QT_TRANSLATE_NOOP("Commands", "Correct the words and the place")),
    FixedKeys("import", "C", QT_TRANSLATE_NOOP("Commands", "Choose the chapter")),
    FixedKeys("import", "S", QT_TRANSLATE_NOOP("Commands", "Split a question in parts, or not")),
    FixedKeys("import", "A", QT_TRANSLATE_NOOP("Commands", "Take the ready answer, or not")),
    FixedKeys("import", "Enter", QT_TRANSLATE_NOOP("Commands", "Add what is ticked")),
    FixedKeys("import", "Esc", QT_TRANSLATE_NOOP("Commands", "Leave, nothing is added")),
    FixedKeys(
        "charts", "←  →", QT_TRANSLATE_NOOP("Commands", "Tell the values, one after the other")
    ),
    FixedKeys("charts", "↑  ↓", QT_TRANSLATE_NOOP("Commands", "Move by days in the calendar")),
    FixedKeys(
        "charts", "Home  End", QT_TRANSLATE_NOOP("Commands", "Go to the first, the last value")
    ),
)
