"""Write an answer in Markdown and see at once what it will look like."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from llmcards.ui.commands.acting import action_for
from llmcards.ui.commands.catalogue import COMMANDS
from llmcards.ui.kit.key_words import ActionKey, hinted
from llmcards.ui.kit.markdown import MarkdownView
from llmcards.ui.kit.panel import rule, scrolled
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.small import small_button
from llmcards.ui.kit.text import label
from llmcards.ui.kit.text_box import TextBox
from llmcards.ui.picture_bar import PictureBar
from llmcards.ui.theme import GAP_M, GAP_S

_SIDE_BY_SIDE_PX = 590
_PREVIEW_AFTER_MS = 120


class AnswerEditor(Retranslated):
    """Text and preview: side by side where there is room, else one after the other.

    Signals:
        changed: The text is another one now.
        link_activated: A link of the preview was chosen; carries its address.
    """

    changed = Signal()
    link_activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("strong-caption")
        self._preview_title = label("strong-caption")
        self._toggle = small_button(self, name="answer-preview-toggle")
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._arrange)
        self._turn = action_for("answer-preview", self)
        self._turn.triggered.connect(self._toggle.toggle)
        self.addAction(self._turn)
        self._turn_key = ActionKey(self._turn)
        self._turn_key.changed.connect(self.retranslate)
        self._text = TextBox(takes_pictures=True)
        self._text.setObjectName("answer-text")
        self._text.setMinimumHeight(96)
        self._text.textChanged.connect(self._on_changed)
        self._pictures = PictureBar([self._text])
        self._preview = MarkdownView()
        self._preview.setObjectName("answer-preview")
        self._preview.link_activated.connect(self.link_activated)
        self._area = self._scrolled_preview()
        self._line = rule(vertical=True)
        self._timer = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER_MS)
        self._timer.timeout.connect(self._show_preview)
        self._is_filling = False
        self._lay_out()
        self.retranslate()

    @property
    def text(self) -> str:
        """The answer as it stands."""
        return self._text.toPlainText()

    def show_text(self, text: str) -> None:
        """Show another answer; its own undo begins here."""
        self._is_filling = True
        self._text.fill(text)
        self._pictures.forget()
        self._is_filling = False
        self._toggle.setChecked(False)
        self._show_preview()
        self._text.moveCursor(self._text.textCursor().MoveOperation.End)

    def insert_paragraph(self, text: str) -> None:
        """Write `text` as a paragraph of its own where the cursor stands."""
        self._text.insert_paragraph(text)
        self.take_focus()

    @property
    def field(self) -> QWidget:
        """Where the answer is written."""
        return self._text

    def take_focus(self) -> None:
        """Let the learner write on."""
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say the names anew."""
        self._title.setText(self.tr("Answer"))
        self._preview_title.setText(self.tr("Preview"))
        self._toggle.say(self.tr("Preview"))
        self._toggle.setToolTip(hinted(self.tr("Preview"), self._turn_key.text))
        self._turn.setText(COMMANDS["answer-preview"].name)
        self._text.setAccessibleName(self.tr("Answer"))
        self._text.setPlaceholderText(
            self.tr("In your own words. Markdown, $formulas$ and ```code``` are understood.")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set text and preview side by side, or not."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.width() >= _SIDE_BY_SIDE_PX
        shows_preview = is_wide or self._toggle.isChecked()
        self._toggle.setVisible(not is_wide)
        self._turn.setEnabled(not is_wide)
        self._preview_title.setVisible(is_wide)
        self._line.setVisible(is_wide)
        self._area.setVisible(shows_preview)
        self._text.setVisible(is_wide or not self._toggle.isChecked())

    def _on_changed(self) -> None:
        if not self._is_filling:
            self._timer.start()
            self.changed.emit()

    def _show_preview(self) -> None:
        self._preview.show_markdown(self.text)

    def _scrolled_preview(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, GAP_S, 0, 0)
        column.addWidget(self._preview)
        column.addStretch()
        return scrolled(content)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._preview_title, 1)
        head.addWidget(self._toggle)
        head.setSpacing(GAP_M * 2)
        body = QHBoxLayout()
        body.setSpacing(GAP_M)
        body.addWidget(self._text, 1)
        body.addWidget(self._line)
        body.addWidget(self._area, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addLayout(head)
        column.addLayout(body, 1)
        column.addWidget(self._pictures)
