"""Progress: how well the cards are remembered, what it costs, and what is coming."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from llmcards.cards import Card
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.empty import EmptyState
from llmcards.ui.kit.panel import scrolled
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.progress.content import ProgressContent
from llmcards.ui.progress.loading import Loader, Piece
from llmcards.ui.progress.pressed import SPAN_DAYS
from llmcards.ui.progress.retention import SPANS as RETENTION_SPANS
from llmcards.ui.progress.saving import Ask, Saver
from llmcards.ui.progress.study import YEAR_DAYS
from llmcards.ui.progress.upcoming import SPANS as FORECAST_SPANS
from llmcards.workflows import progress
from llmcards.workflows.desk import Desk
from llmcards.workflows.scope import Scope

_SHOW_LOADING_AFTER_MS = 300
# The frames are painted first: work on another thread would slow that down.
_LOAD_AFTER_MS = 30


class ProgressPage(Retranslated):
    """Shows the frames at once and fills them as the numbers come.

    Signals:
        review_requested: A chapter's cards are to be reviewed; carries their `Scope`.
        today_requested: There is nothing to show yet; the learner wants to begin.
        said: A file was written; carries the sentence.
        failed: Something went wrong; carries the exception.
    """

    review_requested = Signal(Scope)
    today_requested = Signal()
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        ask: Ask | None = None,
        state: QSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("progress-page")
        self._desk = desk
        self._content = ProgressContent()
        self._empty = EmptyState()
        self._begin = Button("primary", name="progress-begin")
        self._begin.clicked.connect(self.today_requested)
        self._empty.add_button(self._begin)
        self._area = scrolled(self._content)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._area)
        self._pages.addWidget(self._empty)
        self._saver = Saver(self, ask=ask, state=state)
        self._loader = Loader(desk, self)
        self._soon = QTimer(self, singleShot=True, interval=_LOAD_AFTER_MS)
        self._soon.timeout.connect(self._load)
        self._patience = QTimer(self, singleShot=True, interval=_SHOW_LOADING_AFTER_MS)
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    @property
    def card(self) -> Card | None:
        """The card at hand: there is none on this page."""
        return None

    @property
    def is_busy(self) -> bool:
        """Whether numbers are still to come."""
        return self._loader.is_busy or self._soon.isActive()

    def refresh(self) -> None:
        """Look at the numbers again; what is shown stays until they are there."""
        if not progress.has_past(self._desk):
            self._soon.stop()
            self._loader.cancel()
            self._pages.setCurrentIndex(1)
            return
        self._pages.setCurrentIndex(0)
        self._soon.start()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.setAccessibleName(self.tr("Progress"))
        self._empty.say(
            self.tr("Nothing to show yet"),
            self.tr("Progress begins with the first review: come back after it."),
        )
        self._begin.say(self.tr("Go to Today"))

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the numbers when one comes here."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the charts in one column or two."""
        super().resizeEvent(event)
        self._content.fit(self.width())

    def _load(self) -> None:
        self._patience.start()
        self._loader.load(list(self._pieces(self._content.module_id)))

    def _pieces(self, module_id: str | None) -> Iterator[Piece]:
        content = self._content
        yield _piece(
            lambda desk: progress.forecast(desk, max(FORECAST_SPANS), module_id),
            content.forecast.show_forecast,
        )
        yield Piece(progress.prepare, lambda _: content.waiting.end(), needs_count=True)
        yield from self._counted_pieces(module_id)
        yield _piece(lambda desk: progress.distributions(desk, module_id), content.show_spreads)
        yield _piece(progress.module_names, content.show_modules)
        yield Piece(
            lambda desk, report: progress.fading_videos(desk, module_id, report),
            content.fading.show_videos,
        )

    def _counted_pieces(self, module_id: str | None) -> Iterator[Piece]:
        content = self._content
        for find, show in (
            (lambda desk: progress.headline(desk, module_id), content.show_headline),
            (
                lambda desk: {
                    period: progress.true_retention(desk, period, last, module_id)
                    for period, last in RETENTION_SPANS.items()
                },
                content.retention.show_retentions,
            ),
            (lambda desk: progress.study_days(desk, YEAR_DAYS, module_id), content.show_days),
            (
                lambda desk: progress.answer_buttons(desk, SPAN_DAYS, module_id),
                content.buttons.show_buttons,
            ),
        ):
            yield _piece(find, show, needs_count=True)

    def _connect(self) -> None:
        self._loader.failed.connect(self.failed)
        self._loader.finished.connect(self._on_loaded)
        self._loader.counted.connect(self._on_progressed)
        self._content.waiting.cancelled.connect(self._loader.give_up_counting)
        self._content.waiting.wanted_again.connect(self.refresh)
        self._content.module_chosen.connect(self.refresh)
        self._content.fading.review_requested.connect(self.review_requested)
        for section in self._content.sections:
            section.picture_wanted.connect(lambda s=section: self._saver.save_picture(s))
            section.table_wanted.connect(lambda s=section: self._saver.save_table(s))
        self._saver.saved.connect(
            lambda path: self.said.emit(self.tr("Saved: {file}").format(file=path.name))
        )
        self._saver.failed.connect(self.failed)

    def _on_progressed(self, done: int, of: int) -> None:
        if not self._patience.isActive():
            self._content.waiting.show_progress(done, of)

    def _on_loaded(self) -> None:
        self._patience.stop()


def _piece(
    find: Callable[[Desk], object], show: Callable[[Any], None], *, needs_count: bool = False
) -> Piece:
    return Piece(lambda desk, _report: find(desk), show, needs_count=needs_count)
