"""What is searched for: the words, the filters that write them, and what was found."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from llmcards.ui.cards.filters import FilterBar
from llmcards.ui.cards.words import trouble_words
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import ElidedLabel
from llmcards.ui.theme import GAP_S
from llmcards.workflows.browsing import QueryError, check_query
from llmcards.workflows.desk import Desk

_INTO_TABLE = frozenset((Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter))


class SearchBar(Retranslated):
    """Takes a query; what cannot be read is said softly below, and nothing is searched then.

    Signals:
        query_changed: Something else is to be found; carries the query's text.
        left: The keyboard wants to go on to the table.
        changed: A search was saved or dropped; carries the `Changes`.
    """

    query_changed = Signal(str)
    left = Signal()
    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble: QueryError | None = None
        self._field = QLineEdit()
        self._field.setObjectName("cards-search")
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._on_text)
        self._field.installEventFilter(self)
        self._filters = FilterBar(desk, lambda: self.text)
        self._filters.text_wanted.connect(self._field.setText)
        self._filters.changed.connect(self.changed)
        # Both have the same place: while something is wrong, that is said and nothing else.
        self._said = ElidedLabel("warning", name="cards-said")
        self._said.setFixedHeight(self._filters.sizeHint().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self._field)
        row = QHBoxLayout()
        row.setSpacing(GAP_S)
        row.addWidget(self._filters, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self._said, 1)
        column.addLayout(row)
        self.retranslate()

    @property
    def text(self) -> str:
        """The query as it is typed."""
        return self._field.text()

    def take_focus(self) -> None:
        """Let the learner type, over what stands there."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def type(self, letters: str) -> None:
        """Go on typing at the end of the query."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.end(False)  # noqa: FBT003 - Qt's own: mark nothing
        self._field.insert(letters)

    def search(self, text: str) -> None:
        """Ask for `text`."""
        self._field.setText(text)

    def retranslate(self) -> None:
        """Say what the field is for."""
        self._field.setPlaceholderText(
            self.tr('Search: words, "a phrase", tag:, is:due, due:<7, or, -not')
        )
        self._field.setAccessibleName(self.tr("Search cards"))
        self._field.setToolTip(
            self.tr(
                'Words in any form · "words in a row" · or · -not · ( )\n'
                "tag:  module:  chapter:  kind:  lecture:2\n"
                "is:due  is:new  is:learning  is:review  is:suspended  is:buried  is:leech\n"
                "has:answer  has:link  flag:any  flag:1\n"
                "due:<7  stability:>30  difficulty:>=7  lapses:>2  reps:0"
            )
        )
        self._say()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on to the table on Enter and Down; Esc takes the query back first."""
        if watched is self._field and isinstance(event, QKeyEvent):
            if event.type() != QEvent.Type.KeyPress:
                return False
            if event.key() in _INTO_TABLE:
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                (self._field.clear if self.text else self.left.emit)()
                return True
        return super().eventFilter(watched, event)

    def _on_text(self, text: str) -> None:
        try:
            check_query(text)
        except QueryError as error:
            self._trouble = error
            self._say()
            return
        self._trouble = None
        self._say()
        self.query_changed.emit(text)

    def _say(self) -> None:
        self._said.setText(trouble_words(self._trouble) if self._trouble is not None else "")
        self._said.setVisible(self._trouble is not None)
        self._filters.setVisible(self._trouble is None)
