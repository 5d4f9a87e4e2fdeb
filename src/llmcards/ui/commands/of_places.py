"""What the chapter pane, reading, the import preview and the fields of texts do."""

from llmcards.ui.commands.command import QT_TRANSLATE_NOOP, Command

PANE = (
    Command(
        "pane-review",
        "pane",
        QT_TRANSLATE_NOOP("Commands", "Review this chapter’s cards"),
        ("R",),
    ),
    Command(
        "pane-read", "pane", QT_TRANSLATE_NOOP("Commands", "Read this chapter’s cards"), ("P",)
    ),
    Command(
        "pane-link", "pane", QT_TRANSLATE_NOOP("Commands", "Tie the card to this chapter"), ("L",)
    ),
    Command(
        "pane-open",
        "pane",
        QT_TRANSLATE_NOOP("Commands", "Open the lecture at this chapter"),
        ("O",),
    ),
)
READING = (
    Command(
        "reading-before", "reading", QT_TRANSLATE_NOOP("Commands", "The chapter before"), ("Left",)
    ),
    Command(
        "reading-after", "reading", QT_TRANSLATE_NOOP("Commands", "The next chapter"), ("Right",)
    ),
    Command(
        "reading-cover",
        "reading",
        QT_TRANSLATE_NOOP("Commands", "Cover or show the answers"),
        ("H",),
    ),
    Command(
        "reading-review",
        "reading",
        QT_TRANSLATE_NOOP("Commands", "Review the cards that are read"),
        ("R",),
    ),
    Command("reading-leave", "reading", QT_TRANSLATE_NOOP("Commands", "Back"), ("Esc",)),
)
IMPORT = (
    Command("import-take", "import", QT_TRANSLATE_NOOP("Commands", "Tick or untick"), ("Space",)),
    Command(
        "import-correct",
        "import",
        QT_TRANSLATE_NOOP("Commands", "Correct the words and the place"),
        ("E",),
    ),
    Command(
        "import-chapter", "import", QT_TRANSLATE_NOOP("Commands", "Choose the chapter"), ("C",)
    ),
    Command(
        "import-split",
        "import",
        QT_TRANSLATE_NOOP("Commands", "Split a question in parts, or not"),
        ("S",),
    ),
    Command(
        "import-offer",
        "import",
        QT_TRANSLATE_NOOP("Commands", "Take the ready answer, or not"),
        ("A",),
    ),
)
TEXTS = (
    Command(
        "text-picture",
        "texts",
        QT_TRANSLATE_NOOP("Commands", "Insert pictures"),
        ("Ctrl+Shift+P",),
        listed=False,
    ),
)
