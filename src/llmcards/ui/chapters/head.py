"""The top of the chapter pane: poster, title of the video, choice of video and link."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from llmcards.cards import Video
from llmcards.ui.chapters.poster import Poster
from llmcards.ui.chapters.switch import LinkSwitch
from llmcards.ui.kit.text import ElidedLabel
from llmcards.ui.theme import GAP_S, GAP_XS
from llmcards.ui.times import clock


class PaneHead(QWidget):
    """What is shown of the video itself.

    Signals:
        video_chosen: Another video of the module was chosen; carries its identity.
    """

    video_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.poster = Poster(self)
        self.switch = LinkSwitch(self)
        self._title = ElidedLabel("heading", self, name="chapter-video")
        self._videos = QToolButton(self)
        self._videos.setObjectName("chapter-videos")
        self._videos.setText("▾")
        self._videos.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu = QMenu(self._videos)
        self._choice: tuple[Sequence[Video], str] = ((), "")
        self._videos.clicked.connect(self._on_videos)
        row = QHBoxLayout()
        row.setSpacing(GAP_XS)
        row.addWidget(self._title, 1)
        row.addWidget(self._videos)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self.poster)
        column.addWidget(self.switch)
        column.addLayout(row)

    def show_video(
        self, video: Video | None, videos: Sequence[Video], chapter: str, second: int
    ) -> None:
        """Show `video` at a chapter and a second; `videos` are the others to choose from."""
        self.setVisible(video is not None)
        if video is None:
            return
        self._title.setText(video.title or video.url)
        if second:
            action = self.tr("Open on YouTube at {time}").format(time=clock(second))
        else:
            action = self.tr("Open on YouTube")
        self.poster.say(chapter or video.title, action)
        self._videos.setVisible(len(videos) > 1)
        self._videos.setToolTip(self.tr("Other videos of this module"))
        self._videos.setAccessibleName(self._videos.toolTip())
        self._choice = videos, video.id

    def fit(self, width: int, most_height: int) -> None:
        """Fit the poster to a width, and move what is below it at once."""
        self.poster.fit(width, most_height)
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def _on_videos(self) -> None:
        # Only now: a module may have many videos, and every card comes past here.
        self._menu.clear()
        videos, shown = self._choice
        for other in videos:
            action = self._menu.addAction((other.title or other.url).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(other.id == shown)
            action.triggered.connect(lambda _=False, to=other.id: self.video_chosen.emit(to))
        self._menu.popup(self._videos.mapToGlobal(self._videos.rect().bottomLeft()))
