"""The window: it composes the pages, which do not know each other."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from llmcards.cards import Card
from llmcards.changes import Changes
from llmcards.errors import UserError
from llmcards.settings import Settings
from llmcards.ui.browsing import open_address
from llmcards.ui.commands.command import Place
from llmcards.ui.commands.registry import Registry
from llmcards.ui.exports import Exports
from llmcards.ui.frame import Frame
from llmcards.ui.help import Help
from llmcards.ui.import_slot import ImportSlot
from llmcards.ui.importing.dropping import DropCatcher
from llmcards.ui.kit.toast import Toast
from llmcards.ui.menus import Menus
from llmcards.ui.navigation import Navigation
from llmcards.ui.pages import Pages
from llmcards.ui.palette_slot import PaletteSlot
from llmcards.ui.pane_slot import PaneSlot
from llmcards.ui.presence import Presence
from llmcards.ui.replay import Replay
from llmcards.ui.review_slot import ReviewSlot
from llmcards.ui.surroundings import Choices, Surroundings
from llmcards.ui.today.page import TodayPage
from llmcards.ui.window_state import WindowState
from llmcards.workflows.answering import waiting_count
from llmcards.workflows.desk import Desk
from llmcards.workflows.pictures import keep_picture
from llmcards.workflows.queueing import waiting
from llmcards.workflows.scope import Scope

if TYPE_CHECKING:
    from llmcards.ui.importing.page import ImportPage
    from llmcards.ui.today.review_page import ReviewPage


class MainWindow(QMainWindow):
    """Navigation, the page at work, and the chapter pane.

    What the first screen does not show is made when it is first wanted.
    """

    def __init__(self, desk: Desk, choices: Choices, around: Surroundings) -> None:
        super().__init__()
        self._desk = desk
        self._choices = choices
        self._around = around
        self.presence = Presence(self)
        self._exports = Exports(desk, around.window_state, self)
        self._due_elsewhere = 0
        self._commands = Registry(choices, self)
        self._help = Help(self, around.paths.log.parent, self._commands)
        self._state = WindowState(around.window_state, self)
        self._navigation = Navigation()
        self._today = TodayPage(desk)
        self._stack = QStackedWidget()
        self._review = ReviewSlot(desk, self._stack)
        self._importing = ImportSlot(desk, self._stack, self._state)
        self._replay = Replay(desk, self._review)
        self._pages = Pages(desk, choices, self._state, self._stack)
        self._stack.addWidget(self._today)
        frame = Frame(self._navigation, self._stack)
        self._pane = PaneSlot(desk, frame.splitter, self._state)
        self._menus = Menus(self)
        self._commands.adopt(self)
        self._palette = PaletteSlot(
            desk, self._commands, self._state, lambda: self._place, self._pages, self
        )
        self.setCentralWidget(frame)
        self.setWindowTitle("llmcards")
        self._toast = Toast(self._stack)
        self._connect()
        self._connect_menus()
        self._state.restore(self._menus.pane)
        self._drops = DropCatcher(self)
        self._drops.dropped.connect(lambda mime: self._show_import().read_mime(mime))
        self.show_today()

    @property
    def toast(self) -> Toast:
        """The message over the lower edge."""
        return self._toast

    @property
    def is_reviewing(self) -> bool:
        """Whether a review is on the screen."""
        return self._review.current is not None

    def card_picture(self, name: str) -> bytes | None:
        """Return a picture that a card shows: views of Markdown ask what holds them."""
        return self._desk.collection.pictures.content(name)

    def keep_card_picture(self, content: bytes) -> str:
        """Keep a picture that was brought into a card's text; return its name."""
        return keep_picture(self._desk, content)

    def show_today(self) -> None:
        """Go to Today."""
        self._today.refresh()
        self._go_to(self._today)
        self._show_numbers()

    def show_page(self, name: str) -> None:
        """Go to the page called `name`."""
        if name == "today":
            self.show_today()
        else:
            self._go_to(self._pages.page(name))

    def begin(self, scope: Scope | None = None, *, practises: bool = False) -> None:
        """Start a review over the cards of `scope`; as practice it moves no schedule."""
        review = self._review.begin(scope or Scope(), practises=practises)
        due = self._today.day.due if self._today.day else 0
        self._due_elsewhere = max(0, due - review.cards_left)
        self._go_to(review)

    def tell(self, error: Exception) -> None:
        """Say an error that the world has made; a bug goes on to where bugs are reported."""
        if not isinstance(error, UserError):
            raise error
        from llmcards.ui.error_words import ErrorWords

        ErrorWords().show(self, error)

    def open_files(self, files: Sequence[Path]) -> None:
        """Show what an import of `files` would bring: they came from outside."""
        self.presence.come_forward()
        self._show_import().read_files(files)

    def refresh(self, changes: Changes | None = None) -> None:
        """Read again, on the page that is shown, what was changed elsewhere."""
        self._today.refresh()
        self._pages.refresh(changes)
        self._show_pane()
        self._show_numbers()

    def changeEvent(self, event: QEvent) -> None:
        """Say the menus anew when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._menus.retranslate()
            self._show_numbers()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's size and the pane's width."""
        self._pane.keep()
        self._state.keep(self._menus.pane)
        super().closeEvent(event)

    def _show_import(self) -> "ImportPage":
        page = self._importing.page()
        self._go_to(page)
        return page

    def _on_review_made(self, review: "ReviewPage") -> None:
        self._commands.adopt(review)
        self._menus.add_card_actions(review.actions_.of_card)

    def _go_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        reviews = self._review.current is not None
        self._menus.review.setEnabled(True)
        for action in self._menus.card_actions:
            action.setVisible(reviews)
        self._menus.start.setVisible(not reviews)
        place = "import" if self._importing.is_shown else self._pages.name_of(page)
        self._navigation.show_place(place or "today")
        self._show_pane()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pane(self) -> None:
        self._pane.show_card(self._card if self._menus.pane.isChecked() else None)

    @property
    def _card(self) -> Card | None:
        """The card at hand, whatever page shows it."""
        review = self._review.current
        return review.card if review is not None else self._pages.card

    @property
    def _place(self) -> Place:
        """Whose commands the palette offers beside those of everywhere."""
        if self._importing.is_shown:
            return "import"
        return "review" if self.is_reviewing else self._pages.place

    def _show_numbers(self) -> None:
        collection = self._desk.collection
        self._menus.show_undo(collection.undo_label, collection.redo_label)
        if (review := self._review.current) is not None and review.card is not None:
            self._navigation.show_due(self._due_elsewhere + review.cards_left)
        elif self._today.day is not None:
            is_here = self._stack.currentWidget() is self._today
            due = self._today.day.due if is_here else len(waiting(self._desk, Scope()))
            self._navigation.show_due(due)
            self._navigation.show_waiting(waiting_count(self._desk))

    def _on_link_changed(self, _changes: Changes) -> None:
        self._review.refresh()
        self._pages.refresh()
        self._show_numbers()
        self._on_told(self.tr("The card is tied to this chapter now"))

    def _on_settings(self, settings: Settings) -> None:
        self._desk.adopt(settings)

    def _on_told(self, text: str) -> None:
        self._toast.say(text, self.tr("Undo"))

    def _on_paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        from llmcards.ui.importing.incoming import brings_something

        if brings_something(mime):
            self._show_import().read_mime(mime)

    def _connect(self) -> None:
        self._connect_review()
        self._connect_pages()
        self._navigation.place_requested.connect(self.show_page)
        self._navigation.export_requested.connect(self._exports.start)
        self._exports.running.connect(self._navigation.export_button.setDisabled)
        self._exports.running.connect(self._menus.export.setDisabled)
        self._exports.answer_requested.connect(self._pages.answer)
        self._exports.crashed.connect(self.tell)
        for asking in (self._navigation, self._pages, self._today, self._exports):
            asking.import_requested.connect(lambda: self._show_import().start())
        self._pane.review_requested.connect(self.begin)
        self._pane.reading_requested.connect(self._pages.read)
        self._pane.link_changed.connect(self._on_link_changed)
        self._pane.chapter_requested.connect(self._pages.show_passage)
        for making in (self._importing, self._pages, self._pane):
            making.made.connect(self._commands.adopt)
        for failing in (self._importing, self._pages, self._today, self._palette):
            failing.failed.connect(self.tell)
        for telling in (self._review, self._importing, self._pages):
            telling.told.connect(self._on_told)
        for saying in (self._review, self._importing, self._pages, self._pane, self._replay):
            saying.said.connect(self._toast.say)
        self._toast.acted.connect(self._replay.undo)
        self._replay.replayed.connect(self.refresh)
        self._replay.said.connect(lambda _: self._show_numbers())
        self._choices.changed.connect(self._on_settings)

    def _connect_review(self) -> None:
        review, importing = self._review, self._importing
        review.made.connect(self._on_review_made)
        review.card_shown.connect(self._show_pane)
        review.changed.connect(lambda _: self._toast.hide())  # it names an earlier change
        review.changed.connect(lambda _: self._show_numbers())
        review.link_requested.connect(open_address)
        review.left.connect(self.show_today)
        importing.imported.connect(lambda _: self._show_numbers())
        importing.left.connect(self.show_today)

    def _connect_pages(self) -> None:
        pages, today = self._pages, self._today
        pages.card_selected.connect(self._show_pane)
        pages.changed.connect(lambda _: self._show_numbers())
        pages.link_requested.connect(open_address)
        pages.review_requested.connect(self.begin)
        pages.place_requested.connect(self.show_page)
        pages.back_requested.connect(self._go_to)
        pages.export_requested.connect(self._exports.start_cards)
        today.start_requested.connect(self.begin)
        today.practice_requested.connect(lambda one: self.begin(one, practises=True))
        today.day_changed.connect(self.show_today)
        today.reading_requested.connect(pages.read)
        today.answer_requested.connect(pages.answer)

    def _connect_menus(self) -> None:
        menus = self._menus
        for action, slot in (
            (menus.import_module, lambda: self._show_import().start()),
            (menus.paste, self._on_paste),
            (menus.export, self._exports.start),
            (menus.quit, self.presence.leave),
            (menus.undo, self._replay.undo),
            (menus.redo, self._replay.redo),
            (menus.find, self._pages.find),
            (menus.palette, self._palette.open),
            (menus.start, self.begin),
            (menus.answer, self._pages.answer),
            (menus.pane, self._show_pane),
            (menus.keys, self._help.show_keys),
            (menus.log_folder, self._help.open_log_folder),
            (menus.about, self._help.show_about),
        ):
            action.triggered.connect(lambda _=False, then=slot: then())
        menus.place_chosen.connect(self.show_page)
        menus.offer(self._choices)
