"""What was understood, to be ticked and corrected before anything is written."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llmcards.ui.importing.model import PreviewModel
from llmcards.ui.importing.view import PreviewView
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.text import label
from llmcards.ui.kit.wrapping import WrappingRow
from llmcards.ui.theme import GAP_M, GAP_S, PAGE_MARGIN
from llmcards.workflows.plan import ImportPlan


class ImportPreview(QWidget):
    """The headline, the list, and the two ways out.

    Signals:
        confirmed: What is ticked shall be written.
        cancelled: Nothing shall be written.
        text_requested: The page's own text is asked for.
        more_requested: Something is to be read together with what was read.
        said: What was wanted cannot be done; carries why.
    """

    confirmed = Signal()
    cancelled = Signal()
    text_requested = Signal()
    more_requested = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = PreviewModel(self)
        self._title = label("title", self, name="import-headline", wraps=True)
        self._lead = label("lead", self, name="import-lead", wraps=True)
        self._error = label("error", self, name="import-preview-error", wraps=True)
        self._error.hide()
        self.view = PreviewView(self.model, self)
        self._keys = label("caption", self, name="import-keys", wraps=True)
        self._text = Button("link", self, name="import-show-text")
        self._more = Button("link", self, name="import-more")
        self._cancel = Button("secondary", self, name="import-cancel")
        self._add = Button("primary", self, name="import-add")
        self._connect()
        self._lay_out()

    def show_plan(self, plan: ImportPlan, *, goes_on: bool = False) -> None:
        """Show `plan`; where it `goes_on`, what was decided about the last one still holds."""
        self._error.hide()
        self.model.show(plan, goes_on=goes_on)
        self.retranslate()
        self.view.scrollToTop()
        self.take_focus()

    def take_focus(self) -> None:
        """Let the keys of the list hold."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def warn(self, text: str) -> None:
        """Say that what was to be added could not be read."""
        self._error.setText(text)
        self._error.show()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        plan, words = self.model.plan, self.model.words
        self._title.setText(words.headline(plan))
        titles = ", ".join(
            self.tr("“{title}”").format(title=module.title)
            for module in plan.modules
            if module.title
        )
        advice = self.tr("Untick what you do not need. Nothing has been added yet.")
        if not self.model.choices.decisions:
            advice = self.tr("Everything on the page is there already.")
        elif self.model.is_again:
            advice = self.tr(
                "Untick what shall stay as it is. Answers and history of changed cards stay."
            )
        if not plan.items and plan.moves:
            advice = self.tr("The chapters of a known video have changed.")
        elif not plan.items:
            advice = self.tr("No questions were found. Look at the text: is it the whole page?")
        self._lead.setText(f"{titles}. {advice}" if titles else advice)
        self.view.setAccessibleName(self._title.text())
        self._keys.setVisible(bool(plan.items))
        self._say_keys()
        self._text.say(self.tr("Show the page's text"))
        self._more.say(self.tr("Add a file…"))
        self._cancel.say(self.tr("Cancel"), "Esc")
        self._on_decided()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say_keys(self) -> None:
        self._keys.setText(self.view.actions_.hint)

    def _connect(self) -> None:
        self.model.decided.connect(self._on_decided)
        self.view.actions_.refused.connect(self.said)
        self.view.actions_.keys_changed.connect(self._say_keys)
        self._text.clicked.connect(self.text_requested)
        self._more.clicked.connect(self.more_requested)
        self._cancel.clicked.connect(self.cancelled)
        self._add.clicked.connect(self.confirmed)
        for keys, button in (
            ("Return", self._add),
            ("Enter", self._add),
            ("Ctrl+Return", self._add),
            ("Ctrl+Enter", self._add),
            ("Esc", self._cancel),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(PAGE_MARGIN, 28, PAGE_MARGIN, 0)
        head.setSpacing(GAP_S)
        head.addWidget(self._title)
        head.addWidget(self._lead)
        head.addWidget(self._error)
        buttons = WrappingRow(gap_px=GAP_M, gap_at=2)
        for button in (self._text, self._more, self._cancel, self._add):
            buttons.addWidget(button)
        foot = QVBoxLayout()
        foot.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 28)
        foot.setSpacing(GAP_M)
        foot.addWidget(self._keys)
        foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    def _on_decided(self) -> None:
        tally, moves = self.model.choices.tally(), len(self.model.plan.moves)
        self._add.setEnabled(bool(tally or moves))
        self._add.say(self.model.words.button(tally, moves), "⏎" if tally or moves else "")
