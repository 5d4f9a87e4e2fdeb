"""The charts of the page and how they lie."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.progress.fading import FadingSection
from llmcards.ui.progress.head import ProgressHead
from llmcards.ui.progress.modules import ModuleChoice
from llmcards.ui.progress.pressed import ButtonsSection
from llmcards.ui.progress.retention import TrueRetentionSection
from llmcards.ui.progress.section import Section
from llmcards.ui.progress.spread import SpreadSection
from llmcards.ui.progress.study import CalendarSection, TimeSection
from llmcards.ui.progress.upcoming import ForecastSection
from llmcards.ui.progress.waiting import CountingLine
from llmcards.ui.theme import GAP_L, PAGE_MARGIN
from llmcards.workflows.progress import Distributions, Headline, ModuleName, StudyDay

_TWO_COLUMNS_PX = 900
_TOP_PX = 30


class ProgressContent(Retranslated):
    """Lays the sections out: pairs side by side where there is room.

    Signals:
        module_chosen: Only one module's numbers are wanted, or all again; see `module_id`.
    """

    module_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = label("title", name="progress-title")
        self._filter = ModuleChoice()
        self._filter.chosen.connect(self.module_chosen)
        self.waiting = CountingLine()
        self._head = ProgressHead()
        self.retention, self.forecast = TrueRetentionSection(), ForecastSection()
        self._calendar, self._time = CalendarSection(), TimeSection()
        self.buttons = ButtonsSection()
        self._stability = SpreadSection("stability")
        self._difficulty = SpreadSection("difficulty")
        self._recall = SpreadSection("retrievability")
        self.fading = FadingSection()
        self._rows: tuple[tuple[Section, ...], ...] = (
            (self.retention, self.forecast),
            (self._calendar,),
            (self.fading,),
            (self._time,),
            (self.buttons, self._recall),
            (self._stability, self._difficulty),
        )
        self._grid = QGridLayout()
        self._columns = 0
        self._lay_out()
        self.retranslate()

    @property
    def module_id(self) -> str | None:
        """The module that is chosen; None means all."""
        return self._filter.module_id

    @property
    def sections(self) -> tuple[Section, ...]:
        """All charts in reading order."""
        return tuple(section for row in self._rows for section in row)

    def show_headline(self, headline: Headline) -> None:
        """Show the numbers at the head."""
        self._head.show_headline(headline)
        self._calendar.show_streak(headline.streak_days)

    def show_days(self, days: Sequence[StudyDay]) -> None:
        """Show a year's days."""
        self._calendar.show_days(days)
        self._time.show_days(days)

    def show_spreads(self, spreads: Distributions) -> None:
        """Show how the cards are spread."""
        self._stability.show_spread(spreads.stability)
        self._difficulty.show_spread(spreads.difficulty)
        self._recall.show_spread(spreads.retrievability)

    def show_modules(self, modules: Sequence[ModuleName]) -> None:
        """Offer `modules`; the chosen one stays chosen while it is there."""
        self._filter.show_modules(modules)

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.setText(self.tr("Progress"))
        self._filter.name_all(self.tr("All modules"))

    def fit(self, width: int) -> None:
        """Set the sections in one column or two, for a page of `width` pixels."""
        columns = 2 if width >= _TWO_COLUMNS_PX else 1
        if columns == self._columns:
            return
        self._columns = columns
        line = 0
        for row in self._rows:
            for place, section in enumerate(row):
                if columns == 1:
                    self._grid.addWidget(section, line + place, 0, 1, 2)
                else:
                    self._grid.addWidget(section, line, place, 1, 3 - len(row))
            line += len(row) if columns == 1 else 1
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, _TOP_PX, PAGE_MARGIN, _TOP_PX)
        column.setSpacing(GAP_L)
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._filter)
        column.addLayout(top)
        column.addWidget(self.waiting)
        column.addWidget(self._head)
        self._grid.setSpacing(GAP_L)
        column.addLayout(self._grid)
        column.addStretch(1)
