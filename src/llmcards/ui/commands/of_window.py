"""What the window does on every page."""

from llmcards.ui.commands.command import QT_TRANSLATE_NOOP, Command

EVERYWHERE = (
    Command(
        "menu-palette",
        "everywhere",
        QT_TRANSLATE_NOOP("Commands", "Find anything…"),
        ("Ctrl+K",),
        listed=False,
    ),
    Command("menu-find", "everywhere", QT_TRANSLATE_NOOP("Commands", "Search"), ("Ctrl+F",)),
    Command(
        "menu-start", "everywhere", QT_TRANSLATE_NOOP("Commands", "Start review"), ("Ctrl+R",)
    ),
    Command(
        "menu-answer",
        "everywhere",
        QT_TRANSLATE_NOOP("Commands", "Answer questions"),
        ("Ctrl+Shift+A",),
    ),
    Command(
        "menu-import",
        "everywhere",
        QT_TRANSLATE_NOOP("Commands", "Import a module…"),
        ("Ctrl+O", "Ctrl+I"),
    ),
    Command(
        "menu-paste",
        "everywhere",
        QT_TRANSLATE_NOOP("Commands", "Import what is on the clipboard"),
        ("Ctrl+V",),
    ),
    Command(
        "menu-export", "everywhere", QT_TRANSLATE_NOOP("Commands", "Export to Anki…"), ("Ctrl+E",)
    ),
    Command("menu-undo", "everywhere", QT_TRANSLATE_NOOP("Commands", "Undo"), ("Ctrl+Z",)),
    Command(
        "menu-redo",
        "everywhere",
        QT_TRANSLATE_NOOP("Commands", "Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
    ),
    Command(
        "menu-pane", "everywhere", QT_TRANSLATE_NOOP("Commands", "Chapter pane"), ("F9", "Ctrl+\\")
    ),
    Command("menu-keys", "everywhere", QT_TRANSLATE_NOOP("Commands", "Keys"), ("F1",)),
    Command("menu-log-folder", "everywhere", QT_TRANSLATE_NOOP("Commands", "Open the log folder")),
    Command("menu-about", "everywhere", QT_TRANSLATE_NOOP("Commands", "About llmcards")),
    Command("menu-quit", "everywhere", QT_TRANSLATE_NOOP("Commands", "Quit"), ("Ctrl+Q",)),
)
PAGES = (
    Command("menu-go-today", "pages", QT_TRANSLATE_NOOP("Commands", "Today"), ("Ctrl+1",)),
    Command("menu-go-course", "pages", QT_TRANSLATE_NOOP("Commands", "Course"), ("Ctrl+2",)),
    Command("menu-go-cards", "pages", QT_TRANSLATE_NOOP("Commands", "Cards"), ("Ctrl+3",)),
    Command("menu-go-progress", "pages", QT_TRANSLATE_NOOP("Commands", "Progress"), ("Ctrl+4",)),
    Command("menu-go-settings", "pages", QT_TRANSLATE_NOOP("Commands", "Settings"), ("Ctrl+,",)),
)
LOOKS = (
    Command(
        "menu-language-system",
        "looks",
        QT_TRANSLATE_NOOP("Commands", "Language: like the system"),
    ),
    Command("menu-language-en", "looks", QT_TRANSLATE_NOOP("Commands", "Language: English")),
    Command("menu-language-ru", "looks", QT_TRANSLATE_NOOP("Commands", "Language: Russian")),
    Command("menu-theme-system", "looks", QT_TRANSLATE_NOOP("Commands", "Theme: like the system")),
    Command("menu-theme-light", "looks", QT_TRANSLATE_NOOP("Commands", "Theme: light")),
    Command("menu-theme-dark", "looks", QT_TRANSLATE_NOOP("Commands", "Theme: dark")),
    Command(
        "menu-type-larger",
        "looks",
        QT_TRANSLATE_NOOP("Commands", "Size of type: larger"),
        ("Ctrl++", "Ctrl+="),
    ),
    Command(
        "menu-type-smaller",
        "looks",
        QT_TRANSLATE_NOOP("Commands", "Size of type: smaller"),
        ("Ctrl+-",),
    ),
    Command(
        "menu-type-first",
        "looks",
        QT_TRANSLATE_NOOP("Commands", "Size of type: as at first"),
        ("Ctrl+0",),
    ),
)
