"""The pages beside Today: made when they are first wanted, and tied to the window."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from llmcards.cards import Card
from llmcards.changes import Changes
from llmcards.ui.commands.command import Place
from llmcards.ui.surroundings import Choices
from llmcards.workflows.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from llmcards.ui.cards.page import CardsPage
    from llmcards.ui.chapters.place import ChapterPlace
    from llmcards.ui.course.answer_page import AnswerPage
    from llmcards.ui.course.page import CoursePage
    from llmcards.ui.progress.page import ProgressPage
    from llmcards.ui.reading.page import ReadingPage
    from llmcards.ui.settings.page import SettingsPage
    from llmcards.workflows.finding import CoursePlace
    from llmcards.workflows.previewing import Subject

    Page = AnswerPage | CardsPage | CoursePage | ProgressPage | ReadingPage | SettingsPage

_PLACES: dict[str, Place] = {
    "answer": "answer",
    "cards": "cards",
    "course": "course",
    "reading": "reading",
}
# Answers and reading belong to the course: the navigation has one entry for all of them.
_WITHIN = {"answer": "course", "reading": "course"}


class Pages(QObject):
    """Holds the pages by name. What they say, it says to the window.

    A page has `refresh()`, to read again what was changed elsewhere, and `card`, the card at
    hand or None.

    Signals:
        card_selected: Another card is at hand; carries the `Card`, or None.
        changed: Something was written; carries the `Changes`.
        told: Something happened that can be undone; carries the sentence.
        said: Something happened that cannot be undone; carries the sentence.
        failed: Something could not be done; carries the exception.
        link_requested: An address is to be opened in the browser; carries it.
        import_requested: A module is to be imported.
        review_requested: Some cards are to be reviewed; carries the `Scope`.
        made: A page, or a part of one, is there now; carries it.
        place_requested: Another page is to be shown; carries its name.
        back_requested: A widget that was shown before is to be shown again; carries it.
        export_requested: Cards are to be exported; carries their ids.
    """

    card_selected = Signal(object)
    changed = Signal(object)
    told = Signal(str)
    said = Signal(str)
    failed = Signal(object)
    link_requested = Signal(str)
    import_requested = Signal()
    review_requested = Signal(object)
    made = Signal(object)
    place_requested = Signal(str)
    back_requested = Signal(object)
    export_requested = Signal(object)

    def __init__(
        self, desk: Desk, choices: Choices, state: QSettings, stack: QStackedWidget
    ) -> None:
        super().__init__(stack)
        self._desk = desk
        self._choices = choices
        self._state = state
        self._stack = stack
        self._makers: dict[str, Callable[[], Page]] = {
            "answer": self._make_answer,
            "cards": self._make_cards,
            "course": self._make_course,
            "progress": self._make_progress,
            "reading": self._make_reading,
            "settings": self._make_settings,
        }
        self._pages: dict[str, Page] = {}
        self._read_from = stack.currentWidget()

    def page(self, name: str) -> QWidget:
        """Return the page called `name`, made where it was not there."""
        if name not in self._pages:
            # Each is made within the stack: to move it there would dress all of it once more.
            page = self._pages[name] = self._makers[name]()
            self._stack.addWidget(page)
            self.made.emit(page)
        return self._pages[name]

    def name_of(self, page: QWidget) -> str | None:
        """Return where the navigation has a page, or None where it is none of these."""
        name = next((name for name, one in self._pages.items() if one is page), None)
        return None if name is None else _WITHIN.get(name, name)

    @property
    def card(self) -> Card | None:
        """The card at hand on the page that is shown."""
        return self._shown.card if self._shown is not None else None

    def refresh(self, changes: Changes | None = None) -> None:
        """Read again, on the page that is shown, what was changed elsewhere."""
        shown = self._shown
        if shown is None:
            return
        if shown is self._pages.get("answer"):
            cast("AnswerPage", shown).refresh(changes)
        else:
            shown.refresh()

    def answer(self, card_id: str | None = None) -> None:
        """Go to the answers that are still to be written, to a certain one or the first."""
        cast("AnswerPage", self.page("answer")).begin(card_id)
        self.place_requested.emit("answer")

    def read(self, subject: "Subject") -> None:
        """Go to the cards of a chapter or a lecture, to read them through; Esc comes back."""
        page = cast("ReadingPage", self.page("reading"))
        if self._stack.currentWidget() is not page:
            self._read_from = self._stack.currentWidget()
        page.begin(subject)
        self.place_requested.emit("reading")

    @property
    def place(self) -> Place:
        """Where the keys of the page that is shown live."""
        shown = self._shown
        name = next((name for name, one in self._pages.items() if one is shown), "")
        return _PLACES.get(name, "everywhere")

    def show_place(self, place: "CoursePlace") -> None:
        """Go to a module or a lecture in the course, or to the cards of a chapter."""
        if place.kind == "chapter":
            self.place_requested.emit("cards")
            cast("CardsPage", self.page("cards")).search(place.query)
            return
        self.place_requested.emit("course")
        key = ("branch", place.module_id, place.branch) if place.branch else None
        cast("CoursePage", self.page("course")).tree.go_to(key or ("module", place.module_id))

    def show_card(self, card_id: str) -> None:
        """Go to a card in the table of all cards."""
        from llmcards.workflows.browsing import card_row

        if (row := card_row(self._desk, card_id)) is not None:
            self.place_requested.emit("cards")
            cast("CardsPage", self.page("cards")).show_card(row.number)

    def find(self) -> None:
        """Go to the search of the page that is shown, or else to that of all cards."""
        shown = self._shown
        if shown is None or shown not in (self._pages.get("cards"), self._pages.get("course")):
            self.place_requested.emit("cards")
            shown = self._shown
        cast("CardsPage | CoursePage", shown).take_search()

    def show_passage(self, place: "ChapterPlace") -> None:
        """Let an answer that is being written quote this passage."""
        if "answer" in self._pages and self._shown is self._pages["answer"]:
            from llmcards.ui.course.answer_words import Quoted

            quoted = Quoted(place.video.id, place.chapter.start_s, place.chapter.title)
            cast("AnswerPage", self._shown).show_passage(quoted)

    @property
    def _shown(self) -> "Page | None":
        here = self._stack.currentWidget()
        return next((page for page in self._pages.values() if page is here), None)

    def _make_cards(self) -> "CardsPage":
        from llmcards.ui.cards.page import CardsPage

        page = CardsPage(self._desk, self._state, self._stack)
        page.part_made.connect(self.made)
        page.card_selected.connect(self.card_selected)
        page.changed.connect(self.changed)
        page.told.connect(self.told)
        page.failed.connect(self.failed)
        page.link_requested.connect(self.link_requested)
        page.import_requested.connect(self.import_requested)
        page.export_requested.connect(self.export_requested)
        return page

    def _make_course(self) -> "CoursePage":
        from llmcards.ui.course.page import CoursePage

        page = CoursePage(self._desk, self._stack)
        page.actions_.refused.connect(self.said)
        self._pass_on(page)
        page.failed.connect(self.failed)
        page.import_requested.connect(self.import_requested)
        page.review_requested.connect(self.review_requested)
        page.reading_requested.connect(self.read)
        page.answer_requested.connect(self.answer)
        return page

    def _make_settings(self) -> "SettingsPage":
        from llmcards.ui.settings.page import SettingsPage

        page = SettingsPage(self._desk, self._choices, self._stack)
        page.changed.connect(self.changed)
        page.failed.connect(self.failed)
        return page

    def _make_answer(self) -> "AnswerPage":
        from llmcards.ui.course.answer_page import AnswerPage

        page = AnswerPage(self._desk, self._stack)
        self._pass_on(page)
        page.left.connect(lambda: self.place_requested.emit("course"))
        return page

    def _make_progress(self) -> "ProgressPage":
        from llmcards.ui.progress.page import ProgressPage

        page = ProgressPage(self._desk, self._stack, state=self._state)
        page.said.connect(self.said)
        page.failed.connect(self.failed)
        page.review_requested.connect(self.review_requested)
        page.today_requested.connect(lambda: self.place_requested.emit("today"))
        return page

    def _make_reading(self) -> "ReadingPage":
        from llmcards.ui.reading.page import ReadingPage

        page = ReadingPage(self._desk, self._stack)
        page.card_selected.connect(self.card_selected)
        page.review_requested.connect(self.review_requested)
        page.link_requested.connect(self.link_requested)
        page.left.connect(lambda: self.back_requested.emit(self._read_from))
        return page

    def _pass_on(self, page: "AnswerPage | CoursePage") -> None:
        page.card_selected.connect(self.card_selected)
        page.changed.connect(self.changed)
        page.told.connect(self.told)
        page.link_requested.connect(self.link_requested)
