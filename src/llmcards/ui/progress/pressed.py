"""Which buttons were pressed."""

from collections.abc import Iterator, Sequence

from llmcards.cards import Rating
from llmcards.ui.kit.charts.bars import BarChart
from llmcards.ui.kit.charts.plot import Plot, Spot
from llmcards.ui.progress.kinds import KindWords
from llmcards.ui.progress.numbers import fine_percent, plain
from llmcards.ui.progress.section import Section
from llmcards.workflows.progress import Buttons
from llmcards.workflows.progress_csv import Table, buttons_table

SPAN_DAYS = 365
_TONES = tuple(rating.name.lower() for rating in Rating)
_GAP = Spot(())


class ButtonsSection(Section):
    """Shows for each kind of review how often each rating was given."""

    file_name = "answers"

    def __init__(self) -> None:
        self._chart = BarChart()
        super().__init__(self._chart, least_px=190)
        self._buttons: Sequence[Buttons] | None = None
        self._words = KindWords(self)
        self.retranslate()

    def show_buttons(self, buttons: Sequence[Buttons]) -> None:
        """Show the kinds that occur."""
        self._buttons = [one for one in buttons if one.total]
        self.retranslate()

    def table(self) -> Table | None:
        """Return all kinds and ratings."""
        return buttons_table(self._buttons) if self._buttons is not None else None

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        title, summary = self.tr("Answer buttons"), self.tr("The last year")
        self._chart.show_plot(
            Plot(tuple(self._spots(self._buttons or ())), _TONES, say=plain, whole=True)
        )
        self.say(title, summary)
        nothing = self.tr("No answers in this time.") if self._buttons is not None else ""
        self._chart.say(title, summary, nothing)
        self.legend.setVisible(bool(self._buttons))
        self.legend.say(
            [
                (tone, self._words.rating(rating))
                for tone, rating in zip(_TONES, Rating, strict=True)
            ]
        )

    def _spots(self, buttons: Sequence[Buttons]) -> Iterator[Spot]:
        for place, one in enumerate(buttons):
            if place:
                yield _GAP
            for rating in Rating:
                count = one.counts[rating]
                told = (
                    f"{self._words.name(one.kind)}: {self._words.rating(rating)}",
                    self.tr("%Ln time(s)", None, count),
                    fine_percent(count / one.total),
                )
                values = tuple(float(count) if each is rating else None for each in Rating)
                first = rating is Rating.AGAIN
                label = self._words.name(one.kind) if first else ""
                yield Spot(values, told, label, len(Rating) if first else 1)
