"""Choose the chapter for a question: a proposed one, any other, or none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from llmcards.cards import Chapter, ChapterLink, LinkMaker, Video
from llmcards.ui.kit.percent import percent
from llmcards.ui.times import clock


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen; `link` None means no chapter."""

    link: ChapterLink | None


class ChapterMenu(QMenu):
    """The proposed chapters first, then every video with its chapters.

    Signals:
        chosen: Carries a `Choice`.
    """

    chosen = Signal(object)

    def __init__(
        self, proposals: Sequence[ChapterLink], videos: Sequence[Video], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("chapter-menu")
        for link in proposals:
            self._offer(self, _sure(link), replace(link, score=None, made_by=LinkMaker.LEARNER))
        if proposals:
            self.addSeparator()
        for video in videos:
            if video.chapters:
                submenu = self.addMenu(_plain(video.title or video.url))
                for chapter in video.chapters:
                    text = f"{clock(chapter.start_s)}   {chapter.title}"
                    self._offer(submenu, text, _link(video, chapter))
        self.addSeparator()
        self._offer(self, self.tr("No chapter"), None)

    def _offer(self, menu: QMenu, text: str, link: ChapterLink | None) -> None:
        action = menu.addAction(_plain(text))
        action.triggered.connect(lambda: self.chosen.emit(Choice(link)))


def _link(video: Video, chapter: Chapter) -> ChapterLink:
    return ChapterLink(
        video.id, chapter.title, chapter.start_s, chapter.end_s, None, LinkMaker.LEARNER
    )


def _sure(link: ChapterLink) -> str:
    sure = "" if link.score is None else "\t" + percent(link.score)
    return f"{clock(link.start_s)}   {link.chapter}{sure}"


def _plain(text: str) -> str:
    # Qt takes an ampersand in a menu for the mark of a shortcut.
    return text.replace("&", "&&")
