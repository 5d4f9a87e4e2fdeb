"""Today: what is due now, how long it takes, and one button to start."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QVBoxLayout, QWidget

from llmcards.ui.jobs import Job, Report
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.panel import Panel, scrolled
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.latest_job import LatestJob
from llmcards.ui.theme import GAP_L, GAP_M, GAP_S, PAGE_MARGIN
from llmcards.ui.today.day_words import DayWords
from llmcards.ui.today.instead_panel import InsteadPanel
from llmcards.ui.today.part_panel import PartPanel
from llmcards.ui.today.parts import key_of, looked_up, most_wanted, with_old_mastery
from llmcards.ui.today.start_row import StartRow
from llmcards.ui.today.week_panel import WeekPanel
from llmcards.workflows.desk import Desk
from llmcards.workflows.instead import instead
from llmcards.workflows.scope import Scope
from llmcards.workflows.today import Part, Today, today

if TYPE_CHECKING:
    from llmcards.ui.today.welcome import Welcome
    from llmcards.workflows.offers import DeckOffer

_TWO_COLUMNS_PX = 640
_LOOK_AGAIN_MS = 30_000
# A course of years has hundreds of lectures; a panel for each would hold up the start.
_FIRST_PARTS = 8
_MORE_PARTS = 24


class TodayPage(Retranslated):
    """Shows the day, or on the first start what to begin with.

    Signals:
        start_requested: The learner wants to review; carries the `Scope`.
        practice_requested: The same, but without effect on the schedule.
        day_changed: A bundled deck's cards are there, or other limits hold today.
        failed: Taking the deck failed; carries the exception.
        import_requested: A page is to be imported.
        reading_requested: A chapter is to be read through; carries it.
        answer_requested: Questions without an answer are to be answered.
    """

    start_requested = Signal(Scope)
    practice_requested = Signal(Scope)
    day_changed = Signal()
    failed = Signal(object)
    import_requested = Signal()
    reading_requested = Signal(object)
    answer_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._today: Today | None = None
        self._words = DayWords(self)
        self._parts: list[PartPanel] = []
        self._looking = LatestJob(self)
        self._looking.succeeded.connect(self._on_mastery)
        self._title = label("title", name="today-title", wraps=True)
        self._details = label("lead", name="today-details", wraps=True)
        self._start = StartRow(desk)
        self._start.start_requested.connect(self.start_requested)
        self._start.practice_requested.connect(self.practice_requested)
        self._start.limits_changed.connect(self.day_changed)
        self._grid = QGridLayout()
        self._most_parts = _FIRST_PARTS
        self._more = Button("link", name="today-more")
        self._more.clicked.connect(self._on_more)
        self._instead = InsteadPanel()
        self._instead.start_requested.connect(self.start_requested)
        self._instead.practice_requested.connect(self.practice_requested)
        self._instead.reading_requested.connect(self.reading_requested)
        self._instead.answer_requested.connect(self.answer_requested)
        self._week = WeekPanel()
        self._unanswered = label("heading", name="today-unanswered", wraps=True)
        self._unanswered_hint = label("caption", wraps=True)
        self._unanswered_panel = Panel()
        self._answer = Button("secondary", name="today-answer")
        self._answer.clicked.connect(self.answer_requested)
        self._welcome: Welcome | None = None
        self._pages = QStackedLayout(self)
        self._pages.addWidget(scrolled(self._day()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Learning steps end while one looks at the page.
        self._timer = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._on_time_passed)
        self.retranslate()

    @property
    def day(self) -> Today | None:
        """The day as it is shown."""
        return self._today

    def welcome(self) -> "Welcome":
        """Return what the first start shows, made when it is first wanted."""
        if self._welcome is None:
            from llmcards.ui.today.welcome import Welcome
            from llmcards.workflows.offers import bundled_decks

            self._welcome = Welcome(bundled_decks())
            self._welcome.deck_requested.connect(self._on_deck_requested)
            self._welcome.import_requested.connect(self.import_requested)
            self._pages.addWidget(scrolled(self._welcome))
        return self._welcome

    def refresh(self) -> None:
        """Look at the day again."""
        self._show(today(self._desk))

    def retranslate(self) -> None:
        """Say the day anew."""
        self.setAccessibleName(self.tr("Today"))
        if self._today is not None:
            self._say(self._today)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start on Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_proceed()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the parts in one column or two."""
        super().resizeEvent(event)
        self._set_in_columns()

    def _on_proceed(self) -> None:
        if self._today is None:
            return
        if not self._today.cards:
            self.welcome().start()
        elif self._today.due:
            self.start_requested.emit(Scope())

    def _on_more(self) -> None:
        self._most_parts += _MORE_PARTS
        self.refresh()

    def _on_time_passed(self) -> None:
        if self.isVisible() and self._today is not None and self._today.next_step_ms is not None:
            self.refresh()

    def _on_deck_requested(self, offer: "DeckOffer") -> None:
        self.welcome().set_busy(True)
        desk = self._desk

        def take(_report: Report) -> object:
            from llmcards.workflows.decks import take_deck

            with desk.reopened() as own:
                return take_deck(own, offer.path)

        job = Job(take, parent=self)
        job.succeeded.connect(lambda _: self.day_changed.emit())
        job.failed.connect(self.failed)
        job.finished.connect(lambda: self.welcome().set_busy(False))
        job.finished.connect(job.deleteLater)
        job.start()

    def _show(self, day: Today) -> None:
        self._today = day
        if not day.cards:
            self.welcome()
        self._pages.setCurrentIndex(0 if day.cards else 1)
        self._timer.start()
        parts = most_wanted(day.parts, self._most_parts)
        if [key_of(panel.part) for panel in self._parts] != [key_of(part) for part in parts]:
            self._rebuild(parts)
        for panel, part in zip(self._parts, parts, strict=True):
            panel.show_part(with_old_mastery(part, panel.part))
        if day.due:
            self._instead.hide()
        self._say(day)
        self._look_up_mastery(parts)

    def _say(self, day: Today) -> None:
        self._title.setText(self._words.headline(day))
        details = self._words.details(day)
        if not day.due:
            details = self._words.what_comes(day, self._desk.clock())
        self._details.setText(details)
        self._start.show_day(day)
        self._week.show_day(day)
        more = len(day.parts) - len(self._parts)
        self._more.say(self.tr("Show %n more lecture(s)", "", more))
        self._more.setVisible(more > 0)
        self._unanswered.setText(self._words.unanswered(day.without_answer))
        self._unanswered_hint.setText(
            self.tr("Until they have one they are neither asked nor exported.")
        )
        self._answer.say(self.tr("Answer them"))
        self._unanswered_panel.setVisible(day.without_answer > 0 and day.due > 0)

    def _look_up_mastery(self, parts: tuple[Part, ...]) -> None:
        desk, day = self._desk, self._today
        if day is None:
            return
        if desk.path is None:
            self._on_mastery(looked_up(desk, day, parts, lambda *_: None))
            return

        def look_up(report: Report) -> tuple[Today, tuple[Part, ...]]:
            with desk.reopened() as own:
                return looked_up(own, day, parts, report)

        self._looking.start(look_up)

    def _on_mastery(self, found: tuple[Today, tuple[Part, ...]]) -> None:
        day, parts = found
        if day != self._today:
            self._today = day
            self._say(day)
        for panel, part in zip(self._parts, parts, strict=False):
            if key_of(panel.part) == key_of(part):
                panel.show_part(part)
        self._instead.show_offers(instead(self._desk, day, parts))

    def _rebuild(self, parts: tuple[Part, ...]) -> None:
        for panel in self._parts:
            self._grid.removeWidget(panel)
            panel.deleteLater()
        self._parts = [PartPanel(part) for part in parts]
        for panel in self._parts:
            panel.start_requested.connect(self.start_requested)
        self._set_in_columns()

    def _set_in_columns(self) -> None:
        columns = 2 if self.width() - 2 * PAGE_MARGIN >= _TWO_COLUMNS_PX else 1
        for place, panel in enumerate(self._parts):
            self._grid.addWidget(panel, place // columns, place % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def _day(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(PAGE_MARGIN, 30, PAGE_MARGIN, 30)
        column.setSpacing(GAP_S)
        column.addWidget(self._title)
        column.addWidget(self._details)
        column.addSpacing(GAP_S)
        column.addWidget(self._start)
        column.addSpacing(GAP_M)
        column.addWidget(self._instead)
        self._grid.setSpacing(GAP_L)
        column.addLayout(self._grid)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(GAP_S)
        column.addWidget(self._week)
        self._unanswered_panel.column.setSpacing(GAP_S)
        self._unanswered_panel.column.addWidget(self._unanswered)
        self._unanswered_panel.column.addWidget(self._unanswered_hint)
        self._unanswered_panel.column.addWidget(self._answer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._unanswered_panel)
        column.addStretch(1)
        return page
