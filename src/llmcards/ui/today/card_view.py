"""The card in review: its question, and once shown, its answer and key points."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from llmcards.cards import ChapterLink
from llmcards.ui.flags import flag_colour, flag_name
from llmcards.ui.kit.buttons import ElidedLink
from llmcards.ui.kit.checks import CheckLine
from llmcards.ui.kit.icons import dot_icon
from llmcards.ui.kit.key_words import ActionKey
from llmcards.ui.kit.markdown import MarkdownView
from llmcards.ui.kit.panel import Panel, rule, scrolled
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import BODY_PX, GAP_L, GAP_M, GAP_S, QUESTION_PX
from llmcards.ui.times import clock
from llmcards.ui.today.typed_panel import TypedPanel
from llmcards.workflows.sitting import Shown
from llmcards.workflows.typing_answers import Comparison

_DOT_PX = 14
_USUAL_POINTS = 5


class CardView(Retranslated):
    """Shows one card, first without and then with its answer.

    Signals:
        ticks_changed: A key point was ticked or unticked.
        source_requested: The passage that the answer comes from is wanted.
        link_activated: A link in the card's text was chosen; carries its address.
    """

    ticks_changed = Signal()
    source_requested = Signal()
    link_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._checks: list[CheckLine] = []
        self._ticks: list[ActionKey] = []
        self._question = MarkdownView(
            size_px=QUESTION_PX, weight=QFont.Weight.DemiBold, leading=106
        )
        self._question.setObjectName("card-question")
        self.typing = TypedPanel()
        self._said: frozenset[int] = frozenset()
        self._answer = MarkdownView(size_px=BODY_PX + 1)
        self._answer.setObjectName("card-answer")
        for view in (self._question, self._answer):
            view.link_activated.connect(self.link_activated)
        self._dot = QLabel()
        self._dot.setObjectName("card-flag-dot")
        self._flag = label("strong-caption", name="card-flag")
        self._points_title = label("strong-caption", name="card-points-title")
        self._points = QVBoxLayout()
        self._points.setSpacing(0)
        self._points.setContentsMargins(0, 0, 0, 0)
        # Made once: Tab goes through them before it comes to the ratings, and a card is shown
        # sooner.
        self._lines: list[CheckLine] = []
        for _ in range(_USUAL_POINTS):
            self._add_line()
        self._source = ElidedLink(name="card-source")
        self._source.clicked.connect(self.source_requested)
        self._back = QWidget()
        self._area = scrolled(self._content())
        panel = Panel(margin=GAP_L + 4)
        panel.column.setSpacing(GAP_S)
        panel.column.addWidget(self._area, 1)
        panel.column.addLayout(self._foot())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)

    def follow(self, ticks: Sequence[QAction]) -> None:
        """Show the keys of these actions, which tick the key points."""
        self._ticks = [ActionKey(tick) for tick in ticks]
        for key in self._ticks:
            key.changed.connect(self.retranslate)

    @property
    def is_answer_shown(self) -> bool:
        """Whether the answer can be seen."""
        return not self._back.isHidden()

    @property
    def ticked(self) -> set[int]:
        """Places, from 0, of the key points that the learner said."""
        return {place for place, check in enumerate(self._checks) if check.isChecked()}

    def show_question(self, shown: Shown) -> None:
        """Show the card with its answer covered, and nothing typed."""
        self.typing.close_up()
        self._show_covered(shown)
        self._area.verticalScrollBar().setValue(0)

    def _show_covered(self, shown: Shown) -> None:
        self._shown = shown
        self._said = frozenset()
        self._back.hide()
        self._keep_room(shown)
        self._question.show_markdown(shown.card.question)
        self._answer.show_markdown(shown.card.answer)
        self._lay_points()
        self.retranslate()
        self._area.verticalScrollBar().setValue(0)

    def _keep_room(self, shown: Shown) -> None:
        """Hide the source's line; its room stays, or the whole card were laid out with it."""
        policy = self._source.sizePolicy()
        policy.setRetainSizeWhenHidden(shown.source_link is not None)
        self._source.setSizePolicy(policy)
        self._source.hide()

    def show_again(self, shown: Shown) -> None:
        """Show the same card with other words or another flag, ticks and cover as they are."""
        ticked, was_shown = self.ticked, self.is_answer_shown
        self._show_covered(shown)
        for place in ticked:
            self.tick(place)
        if was_shown:
            self.show_answer()

    def show_answer(self) -> None:
        """Uncover the answer and the key points, and mark in them what was typed."""
        if not self.typing.isHidden():
            self._compare()
        self._back.show()
        self._source.setVisible(self._shown is not None and self._shown.source_link is not None)

    def _compare(self) -> None:
        if self._shown is None or not self.typing.text.strip():
            self.typing.close_up()
            return
        card = self._shown.card
        comparison = Comparison(self.typing.text, card)
        self.typing.show_typed(comparison.in_typed)
        self._answer.mark(comparison.in_answer)
        places = range(len(card.key_points))
        self._said = frozenset(place for place in places if comparison.has_said(place))
        self.retranslate()

    def tick(self, place: int) -> None:
        """Tick or untick the key point at `place`, where there is one."""
        if place < len(self._checks):
            self._checks[place].toggle()

    def retranslate(self) -> None:
        """Say what is not the card's own text."""
        self._question.setAccessibleName(self.tr("Question"))
        self._answer.setAccessibleName(self.tr("Answer"))
        self._points_title.setText(self.tr("What the answer must contain"))
        if self._shown is None:
            return
        self._show_flag(self._shown.flag)
        for place, (check, point) in enumerate(
            zip(self._checks, self._shown.card.key_points, strict=True)
        ):
            key = self._ticks[place].text if place < len(self._ticks) else ""
            check.say(point.text, key=key, mark=self._mark(place, is_core=point.core))
        if self._shown.source_link is not None:
            self._source.say(self._source_text(self._shown.source_link))
            self._source.setToolTip(self.tr("Open in the browser at this second"))

    def _mark(self, place: int, *, is_core: bool) -> str:
        marks = [self.tr("core")] if is_core else []
        if place in self._said:
            marks.append(self.tr("in your words"))
        return " · ".join(marks)

    def _show_flag(self, flag: int) -> None:
        for widget in (self._dot, self._flag):
            widget.setVisible(bool(flag))
        if flag:
            self._dot.setPixmap(dot_icon(flag_colour(flag)).pixmap(_DOT_PX, _DOT_PX))
            self._flag.setText(flag_name(flag))

    def _source_text(self, link: ChapterLink) -> str:
        times = clock(link.start_s)
        if link.end_s is not None:
            times = f"{times}–{clock(link.end_s)}"
        return self.tr("Source: {chapter}, {times}").format(chapter=link.chapter, times=times)

    def _lay_points(self) -> None:
        points = self._shown.card.key_points if self._shown else ()
        while len(self._lines) < len(points):
            self._add_line()
        self._checks = self._lines[: len(points)]
        for place, line in enumerate(self._lines):
            with QSignalBlocker(line):
                line.setChecked(False)
            line.setVisible(place < len(points))
        self._points_title.setVisible(bool(points))

    def _add_line(self) -> None:
        line = CheckLine()
        line.setObjectName(f"key-point-{len(self._lines)}")
        line.toggled.connect(self.ticks_changed)
        self._points.addWidget(line)
        self._lines.append(line)

    def _content(self) -> QWidget:
        back = QVBoxLayout(self._back)
        back.setContentsMargins(0, 0, 0, 0)
        back.setSpacing(GAP_M)
        back.addWidget(rule())
        back.addSpacing(2)
        back.addWidget(self._answer)
        back.addWidget(self._points_title)
        back.addLayout(self._points)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(GAP_M, GAP_S, GAP_M, GAP_S)
        column.setSpacing(GAP_M)
        flag = QHBoxLayout()
        flag.setSpacing(GAP_S)
        flag.addWidget(self._dot)
        flag.addWidget(self._flag, 1)
        column.addLayout(flag)
        column.addWidget(self._question)
        column.addWidget(self.typing)
        column.addWidget(self._back)
        column.addStretch()
        return content

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(GAP_S, 0, GAP_S, 0)
        foot.addWidget(self._source, 1)
        return foot
