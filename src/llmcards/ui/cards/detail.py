"""The card that the table stands on: as it looks in review, and as it can be edited."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from llmcards.cards import ChapterLink, video_link
from llmcards.ui.cards.words import due_words, state_name
from llmcards.ui.kit.buttons import ElidedLink
from llmcards.ui.kit.markdown import MarkdownView
from llmcards.ui.kit.panel import Panel, Scroll, rule, scrolled
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.small import small_button
from llmcards.ui.kit.text import ElidedLabel, label
from llmcards.ui.theme import BODY_PX, GAP_M, GAP_S, GAP_XS
from llmcards.ui.times import clock
from llmcards.workflows.browsing import CardRow

_QUESTION_PX = 18


class CardPreview(Retranslated):
    """Shows one card, its answer and key points uncovered.

    Signals:
        edit_requested: The learner wants to change its words.
        link_activated: A link was chosen; carries its address.
    """

    edit_requested = Signal()
    link_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: CardRow | None = None
        self._points: list[QLabel] = []
        self._state = ElidedLabel("caption", name="preview-state")
        self._edit = small_button(self, name="preview-edit")
        self._edit.clicked.connect(self.edit_requested)
        self._question = MarkdownView(
            size_px=_QUESTION_PX, weight=QFont.Weight.DemiBold, leading=106
        )
        self._question.setObjectName("preview-question")
        self._answer = MarkdownView(size_px=BODY_PX)
        self._answer.setObjectName("preview-answer")
        for view in (self._question, self._answer):
            view.link_activated.connect(self.link_activated)
        self._missing = label("warning", name="preview-missing")
        self._points_title = label("strong-caption")
        self._points_column = QVBoxLayout()
        self._points_column.setSpacing(GAP_XS)
        self._source = ElidedLink(name="preview-source")
        self._source.clicked.connect(self._on_source)
        self._area = scrolled(self._content())
        self._lay_out()
        self.show_row(None)

    @property
    def row(self) -> CardRow | None:
        """The card that is shown."""
        return self._row

    def show_row(self, row: CardRow | None) -> None:
        """Show a card; None shows nothing."""
        is_other = row is None or self._row is None or row.number != self._row.number
        self._row = row
        self._area.setVisible(row is not None)
        self._edit.setVisible(row is not None)
        if row is not None:
            self._question.show_markdown(row.card.question)
            self._answer.show_markdown(row.card.answer)
            self._answer.setVisible(row.card.has_answer)
            self._missing.setVisible(not row.card.has_answer)
        self._lay_points(row)
        self.retranslate()
        if is_other:
            self._area.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        """Say what is not the card's own text."""
        self._edit.say(self.tr("Edit"), "Enter")
        self._question.setAccessibleName(self.tr("Question"))
        self._answer.setAccessibleName(self.tr("Answer"))
        self._missing.setText(self.tr("No answer yet"))
        self._points_title.setText(self.tr("What the answer must contain"))
        row = self._row
        link = row.card.links[0] if row is not None and row.card.links else None
        self._source.setVisible(link is not None)
        self._state.setText(self._state_text(row) if row is not None else "")
        if link is not None:
            self._source.say(self._source_text(link))
            self._source.setToolTip(self.tr("Open in the browser at this second"))
        for point, shown in zip(row.card.key_points if row else (), self._points, strict=True):
            text = self.tr("{point} (core)") if point.core else "{point}"
            shown.setText("•  " + text.format(point=point.text))

    def _state_text(self, row: CardRow) -> str:
        parts = [state_name(row.state)]
        if row.due_in_days is not None:
            parts.append(self.tr("due: {when}").format(when=due_words(row)))
        if row.is_leech:
            parts.append(self.tr("leech: forgotten again and again, better reworded"))
        parts += [", ".join(row.card.tags)] if row.card.tags else []
        return " · ".join(parts)

    def _source_text(self, link: ChapterLink) -> str:
        return self.tr("Source: {chapter}, {time}").format(
            chapter=link.chapter, time=clock(link.start_s)
        )

    def _lay_points(self, row: CardRow | None) -> None:
        for shown in self._points:
            self._points_column.removeWidget(shown)
            shown.setParent(None)
            shown.deleteLater()
        self._points = [label("text", wraps=True) for _ in (row.card.key_points if row else ())]
        for shown in self._points:
            self._points_column.addWidget(shown)
        self._points_title.setVisible(bool(self._points))

    def _on_source(self) -> None:
        if self._row is not None and self._row.card.links:
            link = self._row.card.links[0]
            self.link_activated.emit(video_link(link.video_id, link.start_s))

    def _content(self) -> QWidget:
        content = Scroll()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, GAP_S, 0)
        column.setSpacing(GAP_M)
        for widget in (self._question, rule(), self._missing, self._answer, self._points_title):
            column.addWidget(widget)
        column.addLayout(self._points_column)
        column.addWidget(self._source)
        column.addStretch()
        return content

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        head.addWidget(self._state, 1)
        head.addWidget(self._edit)
        panel = Panel(margin=GAP_M + 2)
        panel.column.setSpacing(GAP_S)
        panel.column.addLayout(head)
        panel.column.addWidget(self._area, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)
