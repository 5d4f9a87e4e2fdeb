"""The chapters of a video as a list that a view can show."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from llmcards.cards import Chapter, ChapterLink, Video
from llmcards.ui.kit.percent import percent
from llmcards.ui.times import clock
from llmcards.workflows.mastery import ChapterMastery, VideoMastery

_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate asks for beside Qt's own roles."""

    TIME = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    IS_LINKED = Qt.ItemDataRole.UserRole + 3


class ChapterModel(QAbstractListModel):
    """Time, title, and how much of a chapter would be recalled."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._chapters: tuple[ChapterMastery, ...] = ()
        self._linked: int | None = None

    @property
    def linked(self) -> int | None:
        """The place of the chapter that the card is tied to."""
        return self._linked

    def show(self, mastery: VideoMastery | None, link: ChapterLink | None) -> None:
        """Show a video's chapters; the one that `link` points into stands out."""
        self.beginResetModel()
        self._chapters = mastery.chapters if mastery is not None else ()
        self._linked = None
        if mastery is not None and link is not None and link.video_id == mastery.video.id:
            self._linked = chapter_place(mastery.video, link.start_s)
        self.endResetModel()

    def chapter(self, place: int) -> Chapter:
        """Return the chapter at `place`."""
        return self._chapters[place].chapter

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        if self._chapters:
            self.dataChanged.emit(self.index(0), self.index(len(self._chapters) - 1))

    def tip(self, place: int) -> str:
        """Return everything known about a chapter, in words."""
        entry = self._chapters[place]
        head = f"{clock(entry.chapter.start_s)} {entry.chapter.title}"
        part = [entry.chapter.part] if entry.chapter.part else []
        return "\n".join((head, *part, self._spoken_state(entry)))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many chapters there are."""
        return 0 if parent.isValid() else len(self._chapters)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what the delegate and screen readers ask of a chapter."""
        place = index.row()
        entry = self._chapters[place]
        # One at a time: the view asks for each of them at every painting.
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.chapter.title
        if role == Role.TIME:
            return clock(entry.chapter.start_s)
        if role == Role.STATE:
            return _state(entry)
        if role == Role.IS_LINKED:
            return place == self._linked
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.tip(place)
        return None

    def _spoken_state(self, entry: ChapterMastery) -> str:
        if not entry.cards:
            return self.tr("No cards")
        cards = self.tr("%n card(s)", None, entry.cards)
        if entry.recall is None:
            return self.tr("{cards}, not reviewed yet").format(cards=cards)
        percent = round(entry.recall * 100)
        return self.tr("{cards}, {percent}% to be recalled today").format(
            cards=cards, percent=percent
        )


def chapter_place(video: Video, second: int) -> int | None:
    """Return the place of the chapter in which `second` lies."""
    places = [place for place, c in enumerate(video.chapters) if c.start_s <= second]
    return places[-1] if places else None


def _state(entry: ChapterMastery) -> str:
    if not entry.cards:
        return "—"
    recall = "—" if entry.recall is None else percent(entry.recall)
    return f"{entry.cards} · {recall}"
