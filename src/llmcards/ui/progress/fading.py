"""Where knowledge fades: each video's mastery timeline; a chapter can be reviewed from here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from llmcards.ui.chapters.legend import RecallLegend
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.text import ElidedLabel, label
from llmcards.ui.kit.timeline import Segment, Timeline
from llmcards.ui.progress.numbers import percent
from llmcards.ui.progress.section import Section
from llmcards.ui.theme import GAP_M, GAP_S, GAP_XS
from llmcards.ui.times import clock
from llmcards.workflows.mastery import ChapterMastery, VideoMastery
from llmcards.workflows.progress import recall_of
from llmcards.workflows.progress_csv import Table, mastery_table
from llmcards.workflows.scope import Scope, chapter_scope

_FIRST = 6
_MORE = 18


class FadingSection(Section):
    """Shows the videos, the least recalled first.

    Signals:
        review_requested: A chapter's cards are to be reviewed; carries their `Scope`.
    """

    review_requested = Signal(Scope)

    file_name = "videos"

    def __init__(self) -> None:
        self._content = QWidget()
        super().__init__(self._content)
        self._videos: Sequence[VideoMastery] | None = None
        self._rows: list[_VideoRow] = []
        self._most = _FIRST
        self._nothing = label("caption", name="progress-videos-nothing", wraps=True)
        self._key = RecallLegend(self._content)
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP_M)
        self._more = Button("link", name="progress-videos-more")
        self._more.clicked.connect(self._on_more)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, GAP_XS, 0, 0)
        column.setSpacing(GAP_S)
        column.addLayout(self._list)
        column.addWidget(self._nothing)
        column.addWidget(self._key)
        self.column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    @property
    def timelines(self) -> list[Timeline]:
        """The timelines on the screen, from the top."""
        return [row.timeline for row in self._rows]

    def show_videos(self, videos: Sequence[VideoMastery]) -> None:
        """Show `videos` in their order."""
        self._videos = videos
        self._lay_rows()
        self.retranslate()

    def table(self) -> Table | None:
        """Return all chapters of all videos."""
        return mastery_table(self._videos) if self._videos is not None else None

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.say(
            self.tr("Where knowledge fades"),
            self.tr("Colour: the chance to recall a chapter's cards today. Click to review them."),
        )
        self._key.say(
            self.tr("not reviewed"),
            self.tr("Colour: the chance to recall a chapter's cards today"),
        )
        self._nothing.setText(self.tr("No card that was reviewed is linked to a video."))
        videos = self._videos or ()
        self._nothing.setVisible(self._videos is not None and not videos)
        self._key.setVisible(bool(videos))
        more = len(videos) - len(self._rows)
        self._more.say(self.tr("Show %n more video(s)", None, more))
        self._more.setVisible(more > 0)
        for row in self._rows:
            row.retranslate()

    def _lay_rows(self) -> None:
        shown = (self._videos or ())[: self._most]
        while len(self._rows) > len(shown):
            self._rows.pop().deleteLater()
        while len(self._rows) < len(shown):
            row = _VideoRow()
            row.review_requested.connect(self.review_requested)
            self._rows.append(row)
            self._list.addWidget(row)
        for row, mastery in zip(self._rows, shown, strict=True):
            row.show_video(mastery)

    def _on_more(self) -> None:
        self._most += _MORE
        self._lay_rows()
        self.retranslate()


class _VideoRow(QWidget):
    """One video: its title, how much of it would be recalled, and its timeline."""

    review_requested = Signal(Scope)

    def __init__(self) -> None:
        super().__init__()
        self._mastery: VideoMastery | None = None
        self._title = ElidedLabel("strong-caption")
        self._recall = label("caption")
        self.timeline = Timeline(self)
        self.timeline.activated.connect(self._on_activated)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._recall)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addLayout(top)
        column.addWidget(self.timeline)

    def show_video(self, mastery: VideoMastery) -> None:
        """Show another video, or the same with other numbers."""
        self._mastery = mastery
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        if self._mastery is None:
            return
        title = self._mastery.video.title or self._mastery.video.url
        self._title.setText(title)
        recall = recall_of(self._mastery)
        self._recall.setText(percent(recall) if recall is not None else "")
        self.timeline.show_segments([self._segment(entry) for entry in self._mastery.chapters])
        self.timeline.setAccessibleName(title)

    def _segment(self, entry: ChapterMastery) -> Segment:
        chapter = entry.chapter
        length = float((chapter.end_s or chapter.start_s + 60) - chapter.start_s)
        cards = self.tr("%Ln card(s)", None, entry.cards) if entry.cards else self.tr("no cards")
        if entry.recall is not None:
            recalled = self.tr("{share} recalled today").format(share=percent(entry.recall))
            cards = f"{cards}, {recalled}"
        return Segment(length, entry.recall, f"{clock(chapter.start_s)} {chapter.title}\n{cards}")

    def _on_activated(self, place: int) -> None:
        if self._mastery is not None and self._mastery.chapters[place].cards:
            entry = self._mastery.chapters[place]
            self.review_requested.emit(chapter_scope(self._mastery.video, entry.chapter))
