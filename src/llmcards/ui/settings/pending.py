"""What the wished rules would move, with the button that follows them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.panel import Panel
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_M, GAP_S
from llmcards.workflows.rules_change import Preview

_WEEK = 7


class PendingBar(Retranslated):
    """Stands below the page while rules are wished for that are not followed yet.

    Signals:
        apply_requested: The wish is to be followed.
        drop_requested: The wish is to be forgotten.
    """

    apply_requested = Signal()
    drop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("settings-pending")
        self._preview: Preview | None = None
        self._title = label("heading", wraps=True)
        self._text = label("text", name="pending-text", wraps=True)
        self._apply = Button("primary", name="pending-apply")
        self._apply.clicked.connect(self.apply_requested)
        self._drop = Button("quiet", name="pending-drop")
        self._drop.clicked.connect(self.drop_requested)
        self._lay_out()
        self.hide()
        self.retranslate()

    def show_waiting(self) -> None:
        """Say that the preview is being computed."""
        self._preview = None
        self.show()
        self.retranslate()

    def show_preview(self, preview: Preview) -> None:
        """Say what would move."""
        self._preview = preview
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self._title.setText(self.tr("These rules are not followed yet"))
        self._text.setText(self._words())
        self._apply.say(self.tr("Apply"))
        self._drop.say(self.tr("Discard"))

    def _words(self) -> str:
        preview = self._preview
        if preview is None:
            return self.tr("Computing what they would move…")
        if not preview.cards:
            return self.tr("No card has a date yet, so nothing moves.")
        if preview.unmoved == preview.cards:
            return self.tr("No card gets another date.")
        moved = self.tr("Cards earlier: {earlier}, later: {later}, unmoved: {unmoved}.").format(
            earlier=preview.earlier, later=preview.later, unmoved=preview.unmoved
        )
        work = self.tr("Due by the end of a week: {after} instead of {before}.").format(
            after=_due_in_a_week(preview, after=True), before=_due_in_a_week(preview, after=False)
        )
        return f"{moved} {work}"

    def _lay_out(self) -> None:
        panel = Panel(self, margin=14)
        panel.column.setSpacing(GAP_S)
        panel.column.addWidget(self._title)
        panel.column.addWidget(self._text)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP_M)
        buttons.addWidget(self._apply)
        buttons.addWidget(self._drop)
        buttons.addStretch()
        panel.column.addLayout(buttons)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panel)


def _due_in_a_week(preview: Preview, *, after: bool) -> int:
    forecast = preview.after if after else preview.before
    return forecast.overdue + sum(day.cards for day in forecast.days[:_WEEK])
