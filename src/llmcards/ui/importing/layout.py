"""Work out where everything in a row of the preview stands."""

from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont

from llmcards.ui.branch_words import branch_name
from llmcards.ui.importing.choices import is_split, parts
from llmcards.ui.importing.flow import Flow, Run, flow, one_line
from llmcards.ui.importing.model import PreviewModel
from llmcards.ui.importing.rows import (
    CardRow,
    FoldRow,
    GroupRow,
    ModuleRow,
    MoveRow,
    NoteRow,
    Row,
    VideoRow,
    begins_panel,
)
from llmcards.ui.importing.wording import word_difference
from llmcards.ui.theme import BODY_PX, GAP_L, GAP_M, GAP_S, GAP_XS, SMALL_PX, TEXT_PX, sized
from llmcards.workflows.plan import PlannedCard

PADDING = 20
TICK = 16
_TEXT_LEFT = PADDING + TICK + 10
_DOT = 10
_CHAPTER_SHARE = 0.32
_CHAPTER_MAX = 320


class Area(Enum):
    """What a click in a row means."""

    TICK = auto()
    CHAPTER = auto()
    SPLIT = auto()
    OFFER = auto()
    FOLD = auto()
    CORRECT = auto()


@dataclass(slots=True)
class Tick:
    """A tick box at a place."""

    rect: QRectF
    state: Qt.CheckState


@dataclass(slots=True)
class RowLayout:
    """A row, laid out: what to paint and what a click means, from its top left corner."""

    height: float = 0.0
    flows: list[Flow] = field(default_factory=list)
    ticks: list[Tick] = field(default_factory=list)
    areas: list[tuple[QRectF, Area]] = field(default_factory=list)
    dot: QPointF | None = None
    score: float | None = None

    def area_at(self, point: QPointF) -> Area | None:
        """Return what a click at `point` means."""
        return next((area for rect, area in self.areas if rect.contains(point)), None)


class RowPlanner:
    """Lays rows out for one width and font."""

    def __init__(self, model: PreviewModel, font: QFont, width: float) -> None:
        self._model = model
        self._width = width
        self._body = sized(font, TEXT_PX + 1, QFont.Weight.Medium)
        self._heading = sized(font, BODY_PX, QFont.Weight.DemiBold)
        self._small = sized(font, SMALL_PX)
        self._text = sized(font, TEXT_PX)

    def plan(self, row: Row) -> RowLayout:
        """Return where the parts of `row` stand."""
        if isinstance(row, CardRow):
            return self._card(row)
        if isinstance(row, GroupRow):
            return self._group(row)
        return self._plain(row)

    def _group(self, row: GroupRow) -> RowLayout:
        laid = RowLayout()
        state = self._model.check_state(row)
        top = float(GAP_L)
        if state is not None:
            laid.ticks.append(Tick(QRectF(PADDING, top + 2, TICK, TICK), state))
            laid.areas.append((QRectF(0, 0, _TEXT_LEFT, top + TICK + GAP_S), Area.TICK))
        place = QRectF(_TEXT_LEFT, top, self._width - _TEXT_LEFT - PADDING, 0)
        head = flow([Run(self._model.words.place(row))], self._heading, place, "text")
        laid.flows.append(head)
        bottom = head.rect.bottom()
        if row.assumed:
            bottom = self._line(laid, bottom + 2, [Run(self._model.words.assumed())], "warning")
        laid.height = bottom + GAP_S
        return laid

    def _plain(self, row: Row) -> RowLayout:
        laid = RowLayout()
        is_head = begins_panel(row)
        top = float(GAP_L if is_head else GAP_XS)
        if isinstance(row, FoldRow | NoteRow):
            top = float(GAP_M)
        if isinstance(row, ModuleRow):
            font, tone, left = self._heading, "text", 0.0
        elif isinstance(row, FoldRow):
            font, tone, left = self._text, "accent", float(PADDING)
        elif is_head and not isinstance(row, NoteRow):
            font, tone, left = self._heading, "text", float(PADDING)
        else:
            font, tone, left = self._text, "secondary", float(PADDING)
        if isinstance(row, MoveRow):
            left += GAP_L
        place = QRectF(left, top, self._width - left - PADDING, 0)
        text = flow([Run(self._model.words.row(row))], font, place, tone)
        laid.flows.append(text)
        bottom = text.rect.bottom()
        if isinstance(row, VideoRow) and row.assumed:
            place = QRectF(left, bottom + 1, place.width(), 0)
            note = flow([Run(self._model.words.assumed())], self._small, place, "warning")
            laid.flows.append(note)
            bottom = note.rect.bottom()
        laid.height = bottom + GAP_XS
        if isinstance(row, FoldRow):
            laid.areas.append((QRectF(0, 0, self._width, laid.height), Area.FOLD))
        return laid

    def _card(self, row: CardRow) -> RowLayout:
        laid = RowLayout()
        item = row.item
        state = self._model.check_state(row)
        top = float(GAP_S)
        chapter_width = min(_CHAPTER_MAX, self._width * _CHAPTER_SHARE)
        text_width = self._width - _TEXT_LEFT - PADDING - chapter_width - GAP_L
        tone = "text" if state == Qt.CheckState.Checked else "secondary"
        place = QRectF(_TEXT_LEFT, top, text_width, 0)
        question = flow(self._question(row), self._body, place, tone)
        laid.flows.append(question)
        if state is not None:
            laid.ticks.append(Tick(QRectF(PADDING, top + 2, TICK, TICK), state))
            reach = QRectF(0, 0, question.rect.right(), question.rect.bottom() + 2)
            laid.areas.append((reach, Area.TICK))
        self._chapter(laid, row, chapter_width, top)
        laid.height = self._below(laid, item, question.rect.bottom()) + GAP_S
        return laid

    def _question(self, row: CardRow) -> list[Run]:
        was, asked = self._wordings(row.item)
        if was == asked:
            return [Run(asked)]
        after = word_difference(was, asked)[1]
        return [Run(piece.text, "good" if piece.differs else "") for piece in after]

    def _chapter(self, laid: RowLayout, row: CardRow, width: float, top: float) -> None:
        link = self._model.link_of(row)
        right = self._width - PADDING
        place = QRectF(right - width, top + 1, width - _DOT - GAP_S, 0)
        words = self._model.words.chapter(link)
        text = one_line(words, self._small, place, "secondary", right=True)
        laid.flows.append(text)
        laid.dot = QPointF(right - _DOT / 2, text.rect.center().y())
        laid.score = link.score if link is not None else None
        if self._model.may_choose_chapter(row):
            reach = QRectF(right - width, 0, width + PADDING, text.rect.bottom() + GAP_S)
            laid.areas.append((reach, Area.CHAPTER))

    def _below(self, laid: RowLayout, item: PlannedCard, bottom: float) -> float:
        bottom = self._findings(laid, item, bottom)
        decision = self._model.choices[item.card.id]
        if decision.placement is not None:
            name = branch_name(decision.placement.branch)
            bottom = self._line(laid, bottom, [Run(self._model.words.goes_to(name))], "accent")
        if item.offered:
            text = self._model.words.offer(len(item.offered))
            bottom = self._choice(laid, bottom, text, Area.OFFER, on=decision.use_offer)
            if decision.use_offer and len(item.offered) > 1:
                bottom = self._parts(laid, bottom, tuple(c.question for c in item.offered))
        several = parts(item, decision)
        if several:
            text = self._model.words.split(len(several))
            bottom = self._choice(laid, bottom, text, Area.SPLIT, on=decision.split)
            if decision.split:
                bottom = self._parts(laid, bottom, several)
        return bottom

    def _findings(self, laid: RowLayout, item: PlannedCard, bottom: float) -> float:
        words = self._model.words
        was, asked = self._wordings(item)
        if was != asked:
            bottom = self._line(laid, bottom, self._before(was, asked), "secondary")
        for finding in self._model.findings.of(item, is_again=self._model.is_again):
            bottom = self._line(laid, bottom, [Run(finding.text)], finding.tone)
        split = is_split(item, self._model.choices[item.card.id])
        for warned in item.advice:
            if not (warned.code == "compound" and split):
                text = words.warnings.advice(warned)
                bottom = self._line(laid, bottom, [Run(text)], "warning")
        return bottom

    def _wordings(self, item: PlannedCard) -> tuple[str, str]:
        """Return what a question says so far, and what it is going to say."""
        was = item.before.question if item.before is not None else item.card.question
        words = self._model.words
        return words.question(was), words.question(self._model.choices.question(item))

    def _before(self, was: str, asked: str) -> list[Run]:
        old = word_difference(was, asked)[0]
        struck = [
            Run(piece.text, "danger" if piece.differs else "", struck=piece.differs)
            for piece in old
        ]
        return [Run(self._model.words.before() + " "), *struck]

    def _line(self, laid: RowLayout, top: float, runs: list[Run], tone: str) -> float:
        place = QRectF(_TEXT_LEFT, top + 2, self._width - _TEXT_LEFT - PADDING, 0)
        text = flow(runs, self._small, place, tone)
        laid.flows.append(text)
        return text.rect.bottom()

    def _choice(self, laid: RowLayout, top: float, text: str, area: Area, *, on: bool) -> float:
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        left = _TEXT_LEFT + TICK + GAP_S
        place = QRectF(left, top + GAP_XS, self._width - left - PADDING, 0)
        said = flow([Run(text)], self._small, place, "text" if on else "secondary")
        laid.ticks.append(Tick(QRectF(_TEXT_LEFT, top + GAP_XS + 1, TICK - 2, TICK - 2), state))
        laid.flows.append(said)
        width = said.layout.lineAt(0).naturalTextWidth() + TICK + GAP_L
        reach = QRectF(_TEXT_LEFT, top + 2, width, said.rect.height() + GAP_XS)
        laid.areas.append((reach, area))
        return said.rect.bottom()

    def _parts(self, laid: RowLayout, top: float, several: tuple[str, ...]) -> float:
        left = _TEXT_LEFT + TICK + GAP_S
        for part in several:
            place = QRectF(left, top + 2, self._width - left - PADDING, 0)
            text = flow([Run("–  " + part)], self._small, place, "secondary")
            laid.flows.append(text)
            top = text.rect.bottom()
        return top
