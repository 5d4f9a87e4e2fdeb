"""What a review does."""

from llmcards.ui.commands.command import QT_TRANSLATE_NOOP, Command

REVIEW = (
    Command(
        "proceed",
        "review",
        QT_TRANSLATE_NOOP("Commands", "Show the answer; then give the proposed rating"),
        ("Space",),
        family="proceed",
    ),
    Command(
        "proceed-by-enter",
        "review",
        QT_TRANSLATE_NOOP("Commands", "The same, unless the keyboard stands on something else"),
        ("Return", "Enter"),
        family="proceed",
        listed=False,
    ),
    Command("type-answer", "review", QT_TRANSLATE_NOOP("Commands", "Type the answer"), ("T",)),
    *(
        Command(f"rate-{number}", "review", text, (str(number),), family="rate")
        for number, text in enumerate(
            (
                QT_TRANSLATE_NOOP("Commands", "Again"),
                QT_TRANSLATE_NOOP("Commands", "Hard"),
                QT_TRANSLATE_NOOP("Commands", "Good"),
                QT_TRANSLATE_NOOP("Commands", "Easy"),
            ),
            1,
        )
    ),
    *(
        Command(
            f"tick-{number + 4}",
            "review",
            QT_TRANSLATE_NOOP("Commands", "Tick key point {number}"),
            (str(number + 4),),
            number=number,
            family="tick",
            listed=False,
        )
        for number in range(1, 6)
    ),
    Command("undo-review", "review", QT_TRANSLATE_NOOP("Commands", "Undo"), ("U",), listed=False),
    Command("back", "review", QT_TRANSLATE_NOOP("Commands", "Back to Today"), ("Esc",)),
)
CARD = (
    Command("edit-card", "card", QT_TRANSLATE_NOOP("Commands", "Edit in place"), ("E",)),
    Command("bury-card", "card", QT_TRANSLATE_NOOP("Commands", "Bury until tomorrow"), ("B", "-")),
    Command("suspend-card", "card", QT_TRANSLATE_NOOP("Commands", "Suspend"), ("S", "@")),
    Command("flag-card", "card", QT_TRANSLATE_NOOP("Commands", "Flag"), ("F", "*")),
    *(
        Command(
            f"flag-{number}",
            "card",
            QT_TRANSLATE_NOOP("Commands", "Flag {number}"),
            (f"Alt+{number}",),  # not Ctrl, as in Anki: there the numbers go to the pages
            number=number,
            family="flag",
        )
        for number in range(1, 8)
    ),
    Command(
        "set-due", "card", QT_TRANSLATE_NOOP("Commands", "Set the due date…"), ("Ctrl+Shift+D",)
    ),
    Command(
        "forget-card",
        "card",
        QT_TRANSLATE_NOOP("Commands", "Forget: make new again"),
        ("Ctrl+Alt+N",),
    ),
    Command("card-info", "card", QT_TRANSLATE_NOOP("Commands", "Card information"), ("I",)),
    Command(
        "open-source",
        "card",
        QT_TRANSLATE_NOOP("Commands", "Open the lecture at its second"),
        ("O",),
    ),
)
