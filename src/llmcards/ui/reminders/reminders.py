"""Look once a minute whether to remind, and keep what is due in the tray."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from llmcards.settings import Settings
from llmcards.ui.jobs import Job, Report
from llmcards.ui.reminders.tray import Tray
from llmcards.workflows.desk import Desk
from llmcards.workflows.reminding import Situation, is_time, situation

_LOOK_EVERY_MS = 60_000
# How many looks go by before the tray's number is counted again.
_COUNT_EVERY = 10
_DAY_KEY = "reminders/day"
_STAYS_KEY = "reminders/told-of-tray"


class Reminders(QObject):
    """Reminds at the hour of the settings, at most once on each of the learner's days.

    The day of the last reminder outlives the program. Who is at a review, or starts the program
    after the hour, needs none.

    Signals:
        review_requested: The due cards are to be reviewed.
        open_requested: The window is to come forward.
        quit_requested: The program is to end.
        told: There is no tray to say it from; carries the sentence.
        stays_changed: Whether the program goes on when its window is closed; carries it.
        failed: Counting met something unexpected; carries the exception.
    """

    review_requested = Signal()
    open_requested = Signal()
    quit_requested = Signal()
    told = Signal(str)
    stays_changed = Signal(bool)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        state: QSettings,
        parent: QObject,
        *,
        make_tray: Callable[[QObject], Tray | None],
        reviews: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state = state
        self._make_tray = make_tray
        self._reviews = reviews
        self._tray: Tray | None = None
        self._job: Job | None = None
        self._looks = 0
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin: the learner is here now, so that the hour which has passed is no matter."""
        if is_time(self._desk, self._last_day):
            self._settle()
        self._timer.start()
        self.adopt(self._desk.settings)

    def adopt(self, settings: Settings) -> None:
        """Go by `settings` from now on."""
        wanted = settings.reminder or settings.close_to_tray
        if wanted and self._tray is None:
            self._tray = self._make_tray(self)
            if self._tray is not None:
                self._connect(self._tray)
        elif not wanted and self._tray is not None:
            self._tray.remove()
            self._tray = None
        self.stays_changed.emit(settings.close_to_tray and self._tray is not None)
        self.refresh()

    def look(self) -> None:
        """Remind where it is time; now and then count for the tray."""
        settings = self._desk.settings
        if self._tray is None and (settings.reminder or settings.close_to_tray):
            self.adopt(settings)  # a desktop's tray may come after us
        self._looks += 1
        if is_time(self._desk, self._last_day):
            self._count(reminds=True)
        elif self._tray is not None and self._looks % _COUNT_EVERY == 0:
            self._count()

    def refresh(self) -> None:
        """Count again for the tray: the learner turns to something else."""
        if self._tray is not None:
            self._count()

    def tell_of_tray(self) -> None:
        """Say, the first time only, where the program went when its window was closed."""
        if self._tray is None or self._state.value(_STAYS_KEY) is not None:
            return
        self._state.setValue(_STAYS_KEY, 1)
        self._tray.notify("llmcards", self.tr("llmcards goes on here, and reminds you of cards."))

    @property
    def _last_day(self) -> int | None:
        kept = self._state.value(_DAY_KEY)
        try:
            return None if kept is None else int(str(kept))
        except ValueError:
            return None

    def _settle(self) -> None:
        """No further reminder on this day."""
        self._state.setValue(_DAY_KEY, self._desk.today())
        self._state.sync()

    def _count(self, *, reminds: bool = False) -> None:
        if self._job is not None:
            return
        desk = self._desk

        def work(_report: Report) -> Situation:
            with desk.reopened() as own:
                return situation(own)

        job = self._job = Job(work, self)
        job.succeeded.connect(lambda found: self._on_counted(found, reminds=reminds))
        job.failed.connect(lambda error: self._on_failed(error, reminds=reminds))
        job.finished.connect(self._on_finished)
        job.start()

    def _on_counted(self, found: Situation, *, reminds: bool) -> None:
        if self._tray is not None:
            self._tray.show_due(found.due)
        if not reminds:
            return
        self._settle()
        if found.is_worth_a_word and not self._reviews():
            self._remind(found)

    def _on_failed(self, error: Exception, *, reminds: bool) -> None:
        """Say it once a day: the tray's number alone is worth no dialog."""
        if reminds:
            self._settle()
            self.failed.emit(error)

    def _remind(self, found: Situation) -> None:
        minutes = max(1, round(found.minutes))
        due = self.tr("%n card(s) due today", None, found.due)
        text = self.tr("{due}, about %n minute(s).", None, minutes).format(due=due)
        if self._tray is None:
            self.told.emit(text)
        else:
            self._tray.notify(self.tr("Time to review"), text)

    def _on_finished(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
            self._job = None

    def _connect(self, tray: Tray) -> None:
        tray.review_requested.connect(self.review_requested)
        tray.open_requested.connect(self.open_requested)
        tray.rest_requested.connect(self._settle)
        tray.quit_requested.connect(self.quit_requested)
