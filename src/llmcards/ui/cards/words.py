"""Say what stands in the table of cards, in the reader's language."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from llmcards.cards import DAY_MS, CardKind
from llmcards.markup.listed import in_a_list
from llmcards.ui.flags import flag_name
from llmcards.ui.intervals import short_interval
from llmcards.workflows.browsing import CardRow, QueryError, SortKey
from llmcards.workflows.course import State

_DASH = "–"


def column_name(key: SortKey) -> str:
    """Return the heading of a column."""
    names = {
        "question": QCoreApplication.translate("CardTable", "Question"),
        "module": QCoreApplication.translate("CardTable", "Module"),
        "lecture": QCoreApplication.translate("CardTable", "Lecture"),
        "kind": QCoreApplication.translate("CardTable", "Kind"),
        "state": QCoreApplication.translate("CardTable", "State"),
        "due": QCoreApplication.translate("CardTable", "Due"),
        "stability": QCoreApplication.translate("CardTable", "Stability"),
        "difficulty": QCoreApplication.translate("CardTable", "Difficulty"),
        "reps": QCoreApplication.translate("CardTable", "Reviews"),
        "lapses": QCoreApplication.translate("CardTable", "Lapses"),
        "flag": QCoreApplication.translate("CardTable", "Flag"),
        "tags": QCoreApplication.translate("CardTable", "Tags"),
        "chapter": QCoreApplication.translate("CardTable", "Chapter"),
    }
    return names[key]


def kind_name(kind: CardKind) -> str:
    """Return what a card's kind is called."""
    names = {
        CardKind.QUESTION: QCoreApplication.translate("CardTable", "question"),
        CardKind.EXERCISE: QCoreApplication.translate("CardTable", "exercise"),
        CardKind.HARD_EXERCISE: QCoreApplication.translate("CardTable", "hard exercise"),
        CardKind.STEP: QCoreApplication.translate("CardTable", "extra step"),
    }
    return names[kind]


def state_name(state: State) -> str:
    """Return what a card's state is called."""
    names = {
        State.NEEDS_ANSWER: QCoreApplication.translate("CardTable", "needs an answer"),
        State.NEW: QCoreApplication.translate("CardTable", "new"),
        State.LEARNING: QCoreApplication.translate("CardTable", "learning"),
        State.REVIEW: QCoreApplication.translate("CardTable", "in review"),
        State.RELEARNING: QCoreApplication.translate("CardTable", "relearning"),
        State.SUSPENDED: QCoreApplication.translate("CardTable", "suspended"),
        State.BURIED: QCoreApplication.translate("CardTable", "buried"),
    }
    return names[state]


def cell(row: CardRow, key: SortKey) -> str:
    """Return what stands in a cell of the table."""
    return _CELLS[key](row)


def due_words(row: CardRow) -> str:
    """Return when a card is due: today, tomorrow, in 5 d, 3 d late."""
    days = row.due_in_days
    if days is None:
        return _DASH
    if days == 0:
        return QCoreApplication.translate("CardTable", "today")
    if days == 1:
        return QCoreApplication.translate("CardTable", "tomorrow")
    length = short_interval(0, abs(days))
    if days > 0:
        return QCoreApplication.translate("CardTable", "in {length}").format(length=length)
    return QCoreApplication.translate("CardTable", "{length} late").format(length=length)


def trouble_words(error: QueryError) -> str:
    """Return what is wrong with a query and the way out."""
    texts = {
        "unknown_field": QCoreApplication.translate(
            "CardSearch", "There is no field “{subject}:”. Fields: {known}."
        ),
        "unknown_value": QCoreApplication.translate(
            "CardSearch", "“{subject}” is not known. Possible: {known}."
        ),
        "not_a_number": QCoreApplication.translate(
            "CardSearch", "“{subject}” needs a number, such as <7 or >=3."
        ),
        "no_operand": QCoreApplication.translate(
            "CardSearch", "“{subject}” needs something to search for beside it."
        ),
        "stray_close": QCoreApplication.translate("CardSearch", "This “)” closes nothing."),
    }
    return texts[error.code].format(subject=error.subject, known=", ".join(error.known))


def _lecture(row: CardRow) -> str:
    if row.card.lecture is not None:
        return str(row.card.lecture)
    return row.card.place.removeprefix("step-").upper() if row.card.kind is CardKind.STEP else ""


def _stability(row: CardRow) -> str:
    if row.seen is None:
        return _DASH
    return short_interval(round(row.seen.stability * DAY_MS), int(row.seen.stability))


def _difficulty(row: CardRow) -> str:
    return _DASH if row.seen is None else QLocale().toString(row.seen.difficulty, "f", 1)


_CELLS: dict[SortKey, Callable[[CardRow], str]] = {
    "question": lambda row: in_a_list(row.card.question),
    "module": lambda row: row.module_title,
    "lecture": _lecture,
    "kind": lambda row: kind_name(row.card.kind),
    "state": lambda row: state_name(row.state),
    "due": due_words,
    "stability": _stability,
    "difficulty": _difficulty,
    "reps": lambda row: str(row.seen.reps) if row.seen else _DASH,
    "lapses": lambda row: str(row.seen.lapses) if row.seen else _DASH,
    "flag": lambda row: flag_name(row.flag) if row.flag else "",
    "tags": lambda row: ", ".join(row.card.tags),
    "chapter": lambda row: row.chapter,
}
