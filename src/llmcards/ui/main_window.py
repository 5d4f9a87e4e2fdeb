"""The window: it composes the pages, which do not know each other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QWidget

from llmcards.cards import Card
from llmcards.changes import Changes
from llmcards.errors import UserError
from llmcards.ui.browsing import open_address
from llmcards.ui.exports import Exports
from llmcards.ui.help import Help
from llmcards.ui.importing.dropping import DropCatcher
from llmcards.ui.kit.panel import rule
from llmcards.ui.kit.toast import Toast
from llmcards.ui.menus import Menus, change_name
from llmcards.ui.navigation import Navigation
from llmcards.ui.pages import Pages
from llmcards.ui.pane_slot import PaneSlot
from llmcards.ui.surroundings import Choices, Surroundings
from llmcards.ui.today.page import TodayPage
from llmcards.workflows.answering import waiting_count
from llmcards.workflows.desk import Desk
from llmcards.workflows.scope import Scope

if TYPE_CHECKING:
    from llmcards.ui.importing.page import ImportPage
    from llmcards.ui.today.review_page import ReviewPage

_LEAST_SIZE = (900, 600)
_FIRST_SIZE = (1320, 840)
_LEAST_CENTRE_PX = 436


class MainWindow(QMainWindow):
    """Navigation, the page at work, and the chapter pane.

    What the first screen does not show is made when it is first wanted.
    """

    def __init__(self, desk: Desk, choices: Choices, around: Surroundings) -> None:
        super().__init__()
        self._desk = desk
        self._choices = choices
        self._around = around
        self._importing: ImportPage | None = None
        self._exports = Exports(desk, around.window_state, self)
        self._due_elsewhere = 0
        self._help = Help(self, around.paths.log.parent)
        self._state = QSettings(str(around.window_state), QSettings.Format.IniFormat, self)
        self._navigation = Navigation()
        self._today = TodayPage(desk)
        self._review: ReviewPage | None = None
        self._stack = QStackedWidget()
        self._pages = Pages(desk, choices, self._state, self._stack)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._pane = PaneSlot(desk, self._splitter, self._state)
        self._menus = Menus(self)
        self._lay_out()
        self._toast = Toast(self._stack)
        self._connect()
        self._connect_menus()
        self._restore()
        self._drops = DropCatcher(self)
        self._drops.dropped.connect(lambda mime: self._show_import().read_mime(mime))
        self.show_today()

    @property
    def toast(self) -> Toast:
        """The message over the lower edge."""
        return self._toast

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
        review = self._review or self._make_review()
        review.begin(scope or Scope(), practises=practises)
        due = self._today.day.due if self._today.day else 0
        self._due_elsewhere = max(0, due - review.cards_left)
        self._go_to(review)

    def tell(self, error: Exception) -> None:
        """Say an error that the world has made; a bug goes on to where bugs are reported."""
        if not isinstance(error, UserError):
            raise error
        from llmcards.ui.error_words import ErrorWords

        ErrorWords().show(self, error)

    def refresh(self, changes: Changes | None = None) -> None:
        """Read again, on the page that is shown, what was changed elsewhere."""
        self._today.refresh()
        self._pages.refresh(changes)
        self._show_numbers()

    def come_forward(self) -> None:
        """Come before the other windows: the program was started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def changeEvent(self, event: QEvent) -> None:
        """Say the menus anew when the language has changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._menus.retranslate()
            self._show_numbers()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's size and the pane's width."""
        self._state.setValue("geometry", self.saveGeometry())
        self._pane.keep()
        self._state.setValue("pane", self._menus.pane.isChecked())
        self._state.sync()
        super().closeEvent(event)

    @property
    def _current_review(self) -> "ReviewPage | None":
        """The review, while it is on the screen."""
        return self._review if self._stack.currentWidget() is self._review else None

    def _make_review(self) -> "ReviewPage":
        from llmcards.ui.today.review_page import ReviewPage

        review = self._review = ReviewPage(self._desk)
        self._stack.addWidget(review)
        self._menus.add_card_actions(review.actions_.of_card)
        review.card_shown.connect(self._show_pane)
        review.changed.connect(lambda _: self._toast.hide())  # it names an earlier change
        review.changed.connect(lambda _: self._show_numbers())
        review.told.connect(self._on_told)
        review.said.connect(self._toast.say)
        review.link_requested.connect(open_address)
        review.left.connect(self.show_today)
        return review

    def _show_import(self) -> "ImportPage":
        if self._importing is None:
            from llmcards.ui.importing.page import ImportPage

            page = self._importing = ImportPage(self._desk)
            self._stack.addWidget(page)
            page.imported.connect(lambda _: self._show_numbers())
            page.told.connect(self._on_told)
            page.left.connect(self.show_today)
            page.crashed.connect(self.tell)
        self._go_to(self._importing)
        return self._importing

    def _go_to(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        reviews = self._current_review is not None
        self._menus.review.setEnabled(True)
        for action in self._menus.card_actions:
            action.setVisible(reviews)
        self._menus.start.setVisible(not reviews)
        place = "import" if page is self._importing else self._pages.name_of(page)
        self._navigation.show_place(place or "today")
        self._show_pane()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pane(self) -> None:
        self._pane.show_card(self._card if self._menus.pane.isChecked() else None)

    @property
    def _card(self) -> Card | None:
        """The card at hand, whatever page shows it."""
        review = self._current_review
        return review.card if review is not None else self._pages.card

    def _show_numbers(self) -> None:
        collection = self._desk.collection
        self._menus.show_undo(collection.undo_label, collection.redo_label)
        if (review := self._current_review) is not None:
            self._navigation.show_due(self._due_elsewhere + review.cards_left)
        elif self._today.day is not None:
            self._navigation.show_due(self._today.day.due)
            self._navigation.show_waiting(waiting_count(self._desk))

    def _on_link_changed(self, _changes: Changes) -> None:
        if self._review is not None:
            self._review.refresh()
        self._pages.refresh()
        self._show_numbers()
        self._on_told(self.tr("The card is tied to this chapter now"))

    def _on_told(self, text: str) -> None:
        self._toast.say(text, self.tr("Undo"))

    def _on_undo(self) -> None:
        self._replay(self._desk.collection.undo_label, undo=True)

    def _replay(self, label: str | None, *, undo: bool) -> None:
        if label is None:
            return
        if (review := self._current_review) is not None:
            (review.undo if undo else review.redo)()
        else:
            collection = self._desk.collection
            done = collection.undo() if undo else collection.redo()
            self.refresh(done.changes if done is not None else None)
        self._show_numbers()
        said = self.tr("Taken back: {what}") if undo else self.tr("Done again: {what}")
        self._toast.say(said.format(what=change_name(label)))

    def _on_paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        from llmcards.ui.importing.incoming import brings_something

        if brings_something(mime):
            self._show_import().read_mime(mime)

    def _restore(self) -> None:
        self.setMinimumSize(*_LEAST_SIZE)
        geometry = self._state.value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(*_FIRST_SIZE)
        self._menus.pane.setChecked(str(self._state.value("pane", "true")).lower() == "true")

    def _connect(self) -> None:
        self._navigation.place_requested.connect(self.show_page)
        self._navigation.export_requested.connect(self._exports.start)
        self._exports.running.connect(self._navigation.export_button.setDisabled)
        self._exports.running.connect(self._menus.export.setDisabled)
        self._exports.crashed.connect(self.tell)
        self._pages.card_selected.connect(self._show_pane)
        self._pages.changed.connect(lambda _: self._show_numbers())
        self._pages.told.connect(self._on_told)
        self._pages.said.connect(self._toast.say)
        self._pages.link_requested.connect(open_address)
        self._pages.review_requested.connect(self.begin)
        self._pages.place_requested.connect(self.show_page)
        self._pages.export_requested.connect(self._exports.start_cards)
        self._today.start_requested.connect(self.begin)
        self._today.practice_requested.connect(lambda one: self.begin(one, practises=True))
        self._today.day_changed.connect(self.show_today)
        self._today.answer_requested.connect(self._pages.answer)
        for page in (self._pages, self._today):
            page.failed.connect(self.tell)
        for asking in (self._navigation, self._pages, self._today):
            asking.import_requested.connect(lambda: self._show_import().start())
        self._pane.review_requested.connect(self.begin)
        self._pane.link_changed.connect(self._on_link_changed)
        self._pane.chapter_requested.connect(self._pages.show_passage)
        self._toast.acted.connect(self._on_undo)
        self._choices.changed.connect(self._desk.adopt)

    def _connect_menus(self) -> None:
        menus = self._menus
        for action, slot in (
            (menus.import_module, lambda: self._show_import().start()),
            (menus.paste, self._on_paste),
            (menus.export, self._exports.start),
            (menus.quit, self.close),
            (menus.undo, self._on_undo),
            (menus.redo, lambda: self._replay(self._desk.collection.redo_label, undo=False)),
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

    def _lay_out(self) -> None:
        self.setWindowTitle("llmcards")
        self._stack.setMinimumWidth(_LEAST_CENTRE_PX)
        self._stack.addWidget(self._today)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self._stack)
        self._splitter.setStretchFactor(0, 1)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(rule(vertical=True))
        row.addWidget(self._splitter, 1)
        self.setCentralWidget(centre)
