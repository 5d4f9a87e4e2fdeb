"""One lecture's share of the day."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.panel import Panel
from llmcards.ui.kit.progress import ProgressLine
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import ElidedLabel, label
from llmcards.ui.kit.timeline import Segment, Timeline
from llmcards.ui.theme import GAP_S
from llmcards.ui.times import clock
from llmcards.workflows.mastery import ChapterMastery, VideoMastery
from llmcards.workflows.scope import Scope
from llmcards.workflows.today import Part


class PartPanel(Retranslated):
    """Shows a part's cards of today, how much of it is known, and its mastery timeline.

    Signals:
        start_requested: The learner wants these cards alone; carries their `Scope`.
    """

    start_requested = Signal(Scope)

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._title = ElidedLabel("heading", name="part-title")
        self._video = ElidedLabel("caption", name="part-video")
        self._start = Button("link", name="part-start")
        self._start.clicked.connect(self._on_start)
        self._nothing = label("caption", name="part-nothing")
        self._known = label("caption", name="part-known")
        self._line = ProgressLine(positive=True)
        self._timeline = Timeline(interactive=False)
        self._lay_out()
        self.retranslate()

    @property
    def part(self) -> Part:
        """What is shown."""
        return self._part

    def show_part(self, part: Part) -> None:
        """Show the same part anew: with its mastery, or with other numbers."""
        self._part = part
        self.retranslate()

    def retranslate(self) -> None:
        """Say the part's numbers."""
        part = self._part
        self._title.setText(self._name())
        self._video.setText(" · ".join(said for said in (part.module_title, part.title) if said))
        due = part.review + part.new
        self._start.say(self.tr("%n today", "cards due", due))
        self._start.setVisible(due > 0)
        self._start.setToolTip(self.tr("Review only these cards"))
        self._nothing.setText(self.tr("nothing today"))
        self._nothing.setVisible(due == 0)
        self._known.setText(self._known_text())
        self._line.show_share(part.known_share or 0.0)
        self._line.setAccessibleName(self._known.text())
        self._show_mastery(part.mastery)

    def _lay_out(self) -> None:
        panel = Panel()
        panel.column.setSpacing(GAP_S)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        for shown in (self._start, self._nothing):
            top.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
        panel.column.addLayout(top)
        for widget in (self._video, self._known, self._line, self._timeline):
            panel.column.addWidget(widget)
        panel.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)

    def _name(self) -> str:
        if self._part.lecture is None:
            return self.tr("Steps and exercises")
        return self.tr("Lecture {number}").format(number=self._part.lecture)

    def _known_text(self) -> str:
        total = self.tr("%n card(s)", "", self._part.total)
        if self._part.known_share is None:
            return total
        known = self.tr("{percent}% known").format(percent=round(self._part.known_share * 100))
        return f"{known} · {total}"

    def _show_mastery(self, mastery: VideoMastery | None) -> None:
        chapters = mastery.chapters if mastery else ()
        self._timeline.setVisible(bool(chapters))
        self._timeline.show_segments([self._segment(chapter) for chapter in chapters])
        self._timeline.setAccessibleName(self.tr("Mastery timeline"))

    def _segment(self, entry: ChapterMastery) -> Segment:
        chapter = entry.chapter
        length = float((chapter.end_s or chapter.start_s + 60) - chapter.start_s)
        if entry.recall is not None:
            said = self.tr("{percent}% recalled today").format(percent=round(entry.recall * 100))
        elif entry.cards:
            said = self.tr("not seen yet")
        else:
            said = self.tr("no cards")
        return Segment(length, entry.recall, f"{clock(chapter.start_s)} {chapter.title} · {said}")

    def _on_start(self) -> None:
        self.start_requested.emit(Scope(self._part.module_id, self._part.lecture))
