"""The chapter pane: the passage of the video that answers the card at hand."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from llmcards.cards import Card, Chapter, ChapterLink, Video, video_link
from llmcards.ui.browsing import Opener, open_address, system_opener
from llmcards.ui.chapters.actions import PaneActions
from llmcards.ui.chapters.chapter_list import ChapterList
from llmcards.ui.chapters.chapter_model import ChapterModel
from llmcards.ui.chapters.foot import PaneFoot
from llmcards.ui.chapters.head import PaneHead
from llmcards.ui.chapters.legend import RecallLegend
from llmcards.ui.chapters.place import ChapterPlace
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.kit.timeline import Segment, Timeline
from llmcards.ui.theme import GAP_L, GAP_S, GAP_XS, colours
from llmcards.workflows.card_videos import find_card, videos_of_card
from llmcards.workflows.desk import Desk
from llmcards.workflows.linking import choose_link
from llmcards.workflows.mastery import VideoMastery, video_mastery
from llmcards.workflows.previewing import ChapterAt
from llmcards.workflows.scope import chapter_scope

_POSTER_SHARE = 0.32


class ChapterPane(Retranslated):
    """Follows the card it is shown; the learner chooses, opens, corrects and reviews chapters.

    Signals:
        chapter_requested: A chapter was chosen; carries a `ChapterPlace`.
        review_requested: The cards of one chapter are to be reviewed; carries a `Scope`.
        reading_requested: The cards of one chapter are to be read; carries a `ChapterAt`.
        link_changed: The card was tied to another chapter; carries `Changes`.
        said: What was wanted cannot be done; carries why.
    """

    chapter_requested = Signal(object)
    review_requested = Signal(object)
    reading_requested = Signal(object)
    link_changed = Signal(object)
    said = Signal(str)

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, opener: Opener = system_opener
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chapter-pane")
        self._desk = desk
        self._opener = opener
        self._card: Card | None = None
        self._link: ChapterLink | None = None
        self._videos: tuple[Video, ...] = ()
        self._mastery: VideoMastery | None = None
        self._second = 0
        self._model = ChapterModel(self)
        self._head = PaneHead(self)
        self._timeline = Timeline(self)
        self._timeline.setObjectName("chapter-timeline")
        self._timeline.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._caption = label("caption", self, name="chapter-caption", wraps=True)
        self._legend = RecallLegend(self)
        self._hint = label("caption", self, name="chapter-hint", wraps=True)
        self._list = ChapterList(self._model, self)
        self._actions = PaneActions(self, self._list)
        self._foot = PaneFoot(self._actions, self)
        self._lay_out()
        self._connect()
        self.show_card(None)

    @property
    def link(self) -> ChapterLink | None:
        """The link of the card that is shown, where it has one."""
        return self._link

    def show_card(self, card: Card | None) -> None:
        """Show where the answer to `card` is said; None shows that there is no card."""
        self._card = card
        self._videos = videos_of_card(self._desk, card) if card is not None else ()
        links = self._known_links()
        self._link = links[0] if links else None
        self._head.switch.show_links(links, 0)
        self._show_video(self._first_video())

    def refresh(self) -> None:
        """Read the card and the chances of recall again, after something was written."""
        if self._card is not None:
            self.show_card(find_card(self._desk, self._card.id))

    def open_chapter(self) -> None:
        """Open the browser at the second that is shown."""
        if self._mastery is not None:
            open_address(video_link(self._mastery.video.id, self._second), self._opener)

    def link_here(self) -> None:
        """Tie the card to the chapter that the keyboard stands on."""
        place = self._list.place
        if self._card is None or self._mastery is None or place is None:
            return
        chapter = self._model.chapter(place)
        changes = choose_link(self._desk, self._card.id, self._mastery.video, chapter)
        self.refresh()
        self.link_changed.emit(changes)

    def review_chapter(self) -> None:
        """Ask for a review of the chapter that the keyboard stands on."""
        if (found := self._reviewable()) is not None:
            self.review_requested.emit(chapter_scope(*found))

    def read_chapter(self) -> None:
        """Ask to read the cards of the chapter that the keyboard stands on."""
        if (found := self._reviewable()) is not None:
            video, chapter = found
            self.reading_requested.emit(ChapterAt(video.id, chapter.start_s))

    def menu(self) -> QMenu:
        """Return what can be done with the chapter that the keyboard stands on."""
        menu = QMenu(self)
        menu.addActions(list(self._actions))
        return menu

    def retranslate(self) -> None:
        """Set every word anew."""
        self._caption.setText(self.tr("Colour: the chance to recall the chapter's cards today"))
        self._legend.say(self.tr("not reviewed"), self._caption.text())
        self._timeline.setAccessibleName(self.tr("Chapters to scale"))
        self._list.setAccessibleName(self.tr("Chapters"))
        self._model.retranslate()
        self._actions.retranslate()
        self._foot.retranslate()
        self._show_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the poster in a film's proportions."""
        super().resizeEvent(event)
        width = self.width() - 2 * GAP_L
        self._head.fit(width, int(self.height() * _POSTER_SHARE))
        layout = self.layout()
        if layout is not None:  # now: until its turn came the title would lie over the poster
            layout.activate()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer what can be done here."""
        super().showEvent(event)
        self._actions.show(shown=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Offer no more what is done here."""
        super().hideEvent(event)
        self._actions.show(shown=False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self).fillRect(self.rect(), QColor(colours(self).side))

    def _known_links(self) -> tuple[ChapterLink, ...]:
        known = {video.id for video in self._videos}
        links = self._card.links if self._card is not None else ()
        return tuple(link for link in links if link.video_id in known)

    def _first_video(self) -> str | None:
        if self._link is not None:
            return self._link.video_id
        return self._videos[0].id if self._videos else None

    def _show_video(self, video_id: str | None) -> None:
        self._mastery = video_mastery(self._desk, video_id) if video_id is not None else None
        self._model.show(self._mastery, self._link)
        chapters = self._mastery.chapters if self._mastery is not None else ()
        linked = self._model.linked
        segments = [
            Segment(
                (entry.chapter.end_s or entry.chapter.start_s + 60) - entry.chapter.start_s,
                entry.recall,
                self._model.tip(place),
            )
            for place, entry in enumerate(chapters)
        ]
        self._timeline.show_segments(segments, linked)
        self._list.go_to(linked)
        is_here = self._link is not None and self._link.video_id == video_id
        self._second = self._link.start_s if self._link is not None and is_here else 0
        has_chapters = bool(chapters)
        for part in (self._timeline, self._caption, self._legend, self._list, self._foot):
            part.setVisible(has_chapters)
        self.retranslate()

    def _show_words(self) -> None:
        video = self._mastery.video if self._mastery is not None else None
        self._head.show_video(video, self._videos, self._title(), self._second)
        self._hint.setText(self._hint_text())
        self._hint.setVisible(bool(self._hint.text()))
        self._actions.allow(
            opens=video is not None,
            links=self._may_link(),
            reviews=self._reviewable() is not None,
        )

    def _title(self) -> str:
        place = self._list.place
        return self._model.chapter(place).title if place is not None else ""

    def _hint_text(self) -> str:
        if self._card is None:
            return self.tr("The chapter that answers a card appears here.")
        if self._mastery is None:
            return self.tr(
                "This card's module names no video that is known. Import the video's "
                "description together with the page: its chapters then appear here."
            )
        if not self._mastery.chapters:
            return self.tr(
                "The chapters of this video are not known. Import its description to see them."
            )
        if self._link is not None:
            return ""
        if key := self._actions.link_key:
            text = self.tr("This card has no chapter yet. Choose one and press {key} to link it.")
            return text.format(key=key)
        return self.tr("This card has no chapter yet. Choose one and link it.")

    def _may_link(self) -> bool:
        place = self._list.place
        return self._card is not None and place is not None and place != self._model.linked

    def _reviewable(self) -> tuple[Video, Chapter] | None:
        """Return the chapter that the keyboard stands on, with its video, if it has cards."""
        place, shown = self._list.place, self._mastery
        if place is None or shown is None or not shown.chapters[place].cards:
            return None
        return shown.video, self._model.chapter(place)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_L, GAP_L, GAP_L, GAP_L)
        column.setSpacing(GAP_S)
        column.addWidget(self._head)
        column.addWidget(self._timeline)
        column.addWidget(self._caption)
        column.addWidget(self._legend)
        column.addWidget(self._hint)
        column.addSpacing(GAP_XS)
        column.addWidget(self._list, 1)
        column.addWidget(self._foot)
        column.addStretch(0)

    def _connect(self) -> None:
        self._head.poster.clicked.connect(self.open_chapter)
        self._head.switch.switched.connect(self._on_switched)
        self._head.video_chosen.connect(self._show_video)
        self._timeline.activated.connect(self._on_chosen)
        self._list.chosen.connect(self._on_chosen)
        self._list.opened.connect(self._on_opened)
        for part in (self._list, self._timeline):  # the press has chosen the chapter already
            part.customContextMenuRequested.connect(lambda at, it=part: self._on_menu(it, at))
        self._list.selectionModel().currentChanged.connect(self._show_words)
        self._actions.open.triggered.connect(self.open_chapter)
        self._actions.link.triggered.connect(self.link_here)
        self._actions.review.triggered.connect(self.review_chapter)
        self._actions.read.triggered.connect(self.read_chapter)
        self._actions.refused.connect(self.said)
        self._actions.link_key_changed.connect(self._show_words)

    def _on_switched(self, place: int) -> None:
        self._link = self._known_links()[place]
        self._show_video(self._link.video_id)

    def _on_chosen(self, place: int) -> None:
        if self._mastery is None:
            return
        chapter = self._model.chapter(place)
        self._list.go_to(place)
        self._second = chapter.start_s
        self._show_words()
        self.chapter_requested.emit(ChapterPlace(self._mastery.video, chapter))

    def _on_opened(self, place: int) -> None:
        self._on_chosen(place)
        self.open_chapter()

    def _on_menu(self, clicked: QWidget, at: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(clicked.mapToGlobal(at))
