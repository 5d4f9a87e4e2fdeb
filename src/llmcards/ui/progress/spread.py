"""How stability, difficulty and recall are spread over the cards."""

from collections.abc import Callable
from typing import Literal

from llmcards.ui.intervals import short_interval
from llmcards.ui.kit.charts.bars import Histogram
from llmcards.ui.kit.charts.plot import Plot, Spot
from llmcards.ui.progress.numbers import fine_percent, percent, plain
from llmcards.ui.progress.section import Section
from llmcards.workflows.progress import Bin, Distribution
from llmcards.workflows.progress_csv import Table, distribution_table

Of = Literal["stability", "difficulty", "retrievability"]

_SAY: dict[Of, Callable[[float], str]] = {
    "stability": lambda days: short_interval(0, round(days)) if days else "0",
    "difficulty": plain,
    "retrievability": percent,
}
_TONES: dict[Of, str] = {
    "stability": "accent_fill",
    "difficulty": "accent_fill",
    "retrievability": "good",
}


class SpreadSection(Section):
    """Shows how many cards lie in each bin of one measure."""

    def __init__(self, of: Of) -> None:
        self.file_name = of
        self._of: Of = of
        self._chart = Histogram()
        super().__init__(self._chart, least_px=180)
        self._spread: Distribution | None = None
        self.retranslate()

    def show_spread(self, spread: Distribution) -> None:
        """Show the cards by bin."""
        self._spread = spread
        self.retranslate()

    def table(self) -> Table | None:
        """Return the bins."""
        return distribution_table(self._spread) if self._spread is not None else None

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        title, summary = self._words()
        self._chart.show_plot(self._plot())
        self.say(title, summary)
        nothing = self.tr("No card was answered yet.") if self._spread is not None else ""
        self._chart.say(title, summary, nothing)

    def _words(self) -> tuple[str, str]:
        if self._of == "stability":
            return self.tr("Stability"), self.tr("Until recall has fallen to 90%")
        if self._of == "difficulty":
            return self.tr("Difficulty"), self.tr("From 1, easy, to 10, hard")
        return self.tr("Recall today"), self.tr("The chance to recall each card")

    def _plot(self) -> Plot:
        bins = self._spread.bins if self._spread is not None else ()
        say = _SAY[self._of]
        end = bins[-1].high if bins else None
        return Plot(
            tuple(
                Spot((float(entry.cards),), self._told(entry), say(entry.low)) for entry in bins
            ),
            (_TONES[self._of],),
            say=plain,
            whole=True,
            last_edge=say(end) if end is not None else "",
        )

    def _told(self, entry: Bin) -> tuple[str, ...]:
        assert self._spread is not None  # noqa: S101 - for the type checker: its bin is told
        say = _SAY[self._of]
        if entry.high is None:
            head = self.tr("{low} and more").format(low=say(entry.low))
        else:
            head = self.tr("{low} to {high}").format(low=say(entry.low), high=say(entry.high))
        cards = self.tr("%Ln card(s)", None, entry.cards)
        if not self._spread.cards:
            return head, cards
        return head, cards, fine_percent(entry.cards / self._spread.cards)
