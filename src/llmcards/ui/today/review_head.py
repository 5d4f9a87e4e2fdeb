"""The upper edge of a review: where the card belongs, and how far the sitting is."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from llmcards.cards import LEECH_TAG
from llmcards.ui.kit.progress import ProgressLine
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import ElidedLabel, label
from llmcards.ui.theme import GAP_L, GAP_M
from llmcards.workflows.sitting import Progress, Shown


class ReviewHead(Retranslated):
    """Says module, lecture, state, number and time left; empty without a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._progress = Progress(0, 0, 0)
        self._where = ElidedLabel("strong-caption", name="review-where")
        self._number = label("strong-caption", name="review-progress")
        self._line = ProgressLine()
        top = QHBoxLayout()
        top.setSpacing(GAP_L)
        top.addWidget(self._where, 1)
        top.addWidget(self._number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addLayout(top)
        column.addWidget(self._line)

    def show_progress(self, shown: Shown | None, progress: Progress) -> None:
        """Show the card's place and the sitting's `progress`."""
        self._shown = shown
        self._progress = progress
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in use."""
        shown, progress = self._shown, self._progress
        for widget in (self._where, self._number, self._line):
            widget.setVisible(shown is not None)
        if shown is None:
            return
        whole = progress.done + progress.left
        self._line.show_share(progress.done / whole if whole else 1.0)
        self._where.setText(self._where_text(shown))
        self._number.setText(
            self.tr("{number} of {all} · ≈ {minutes} min").format(
                number=min(whole, progress.done + 1),
                all=whole,
                minutes=max(1, round(progress.minutes_left)),
            )
        )

    def _where_text(self, shown: Shown) -> str:
        states = {
            "new": self.tr("new"),
            "learning": self.tr("learning"),
            "relearning": self.tr("relearning"),
        }
        lecture = (
            self.tr("Steps and exercises")
            if shown.lecture is None
            else self.tr("Lecture {number}").format(number=shown.lecture)
        )
        where = " › ".join(part for part in (shown.module_title, lecture) if part)
        state = self.tr("practice") if shown.practises else states.get(shown.state)
        leech = self.tr("leech") if LEECH_TAG in shown.card.tags else ""
        return " · ".join(part for part in (where, state, leech) if part)
