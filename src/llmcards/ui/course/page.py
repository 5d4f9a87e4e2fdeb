"""The Course page: the modules as a tree, and everything that is done to them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from llmcards.cards import Card
from llmcards.changes import Changes
from llmcards.ui.course.actions import CourseActions
from llmcards.ui.course.arranging import CourseArranging
from llmcards.ui.course.edits import CourseEdits
from llmcards.ui.course.foot import CourseFoot
from llmcards.ui.course.known import KnownLookup
from llmcards.ui.course.nodes import Item, Key, tree_of, tree_of_found
from llmcards.ui.course.nothing import NoModules
from llmcards.ui.course.preview import QuestionPreview
from llmcards.ui.course.tree_model import CourseModel
from llmcards.ui.course.tree_view import CourseTree
from llmcards.ui.course.words import CourseWords
from llmcards.ui.kit.buttons import Button
from llmcards.ui.kit.focus import FocusPass
from llmcards.ui.kit.panel import Panel
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.text import label
from llmcards.ui.theme import GAP_M, GAP_S, PAGE_MARGIN
from llmcards.workflows.card_videos import find_card
from llmcards.workflows.course import (
    Branch,
    CourseModule,
    CourseQuestion,
    course,
    questions_found,
    questions_of,
)
from llmcards.workflows.desk import Desk
from llmcards.workflows.previewing import ChapterAt
from llmcards.workflows.scope import Scope

_FILTER_AFTER_MS = 100
_NARROW_PX = 600
_NARROW_MARGIN_PX = 16


class CoursePage(Retranslated):
    """Shows the course; what is done to it can be undone.

    Signals:
        card_selected: Another line is chosen; carries its `Card`, or None where it is none.
        review_requested: A module or a lecture is to be reviewed; carries the `Scope`.
        reading_requested: A chapter or a lecture is to be read through; carries it.
        answer_requested: Answers are to be written; carries the first card's id, or None.
        import_requested: A page is to be imported.
        changed: Something was written; carries the `Changes`.
        told: Something happened that can be undone; carries the sentence.
        failed: Something could not be done; carries the exception.
        link_requested: An address is to be opened in the browser; carries it.
    """

    card_selected = Signal(object)
    review_requested = Signal(Scope)
    reading_requested = Signal(object)
    answer_requested = Signal(object)
    import_requested = Signal()
    changed = Signal(Changes)
    told = Signal(str)
    failed = Signal(object)
    link_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("course-page")
        self._desk = desk
        self._modules: tuple[CourseModule, ...] = ()
        self._card: Card | None = None
        self._words = CourseWords(self)
        self._model = CourseModel(self._words, lambda branch: questions_of(desk, branch), self)
        self._known = KnownLookup(desk, self)
        self._title = label("title", name="course-title")
        self._filter = QLineEdit()
        self._filter.setObjectName("course-filter")
        self._filter.setClearButtonEnabled(True)
        self._answer = Button("primary", name="course-answer")
        self._import = Button("secondary", name="course-import")
        self._tree = CourseTree(self._model, self._words, self)
        self._preview = QuestionPreview()
        self._nothing = label("lead", name="course-nothing-found", wraps=True)
        self._empty = NoModules()
        self.actions_ = CourseActions(self, self._tree)
        self._foot = CourseFoot(self.actions_)
        self._edits = CourseEdits(desk, self._tree, self)
        self._arranging = CourseArranging(desk, self._tree, self._words, self)
        self._timer = QTimer(self, singleShot=True, interval=_FILTER_AFTER_MS)
        self._column = QVBoxLayout()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._full())
        self._pages.addWidget(self._empty)
        self._connect()
        self.retranslate()

    @property
    def card(self) -> Card | None:
        """The card that is chosen."""
        return self._card

    @property
    def tree(self) -> CourseTree:
        """The tree itself."""
        return self._tree

    def refresh(self) -> None:
        """Read the course again; what was open and chosen stays so."""
        self._modules = course(self._desk)
        kept = self._tree.keep()
        text = self._filter.text().strip()
        if text:
            self._model.show_tree(tree_of_found(self._modules, questions_found(self._desk, text)))
            self._tree.restore(kept, 0)
            self._tree.expandAll()
        else:
            self._model.show_tree(tree_of(self._modules))
            self._tree.restore(kept, sum(module.total for module in self._modules))
        self._pages.setCurrentIndex(0 if self._modules else 1)
        self._nothing.setVisible(bool(text) and not self._model.rowCount())
        self._say_numbers()
        self._on_chosen(self._tree.current)
        self._known.look_up(self._modules)

    def take_search(self) -> None:
        """Let the learner type what to find in the course."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Say every word anew."""
        self._title.setText(self.tr("Course"))
        self._filter.setPlaceholderText(self.tr("Find a question"))
        self._filter.setAccessibleName(self.tr("Find a question"))
        self._tree.setAccessibleName(self.tr("Modules, lectures and questions"))
        self._import.say(self.tr("Import a module…"))
        self._nothing.setText(self.tr("No question has these words."))
        self.actions_.retranslate()
        self._model.retranslate()
        self._say_numbers()
        self.actions_.fit(self._tree.current, self._tree.chosen_questions)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the course again when one comes to it."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tree the margins' room where there is little."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW_PX
        margin = _NARROW_MARGIN_PX if is_narrow else PAGE_MARGIN
        self._column.setContentsMargins(margin, 26, margin, 22)
        self._import.setVisible(not is_narrow)

    def _say_numbers(self) -> None:
        waiting = sum(module.without_answer for module in self._modules)
        self._answer.say(self.tr("Answer %n question(s)", "", waiting))
        self._answer.setVisible(waiting > 0)

    def _on_chosen(self, item: Item | None) -> None:
        is_question = isinstance(item, CourseQuestion)
        card = find_card(self._desk, item.card_id) if isinstance(item, CourseQuestion) else None
        self._preview.setVisible(is_question and card is not None)
        if card is not None:
            self._preview.show_card(card)
        self.actions_.fit(item, self._tree.chosen_questions)
        if card != self._card:
            self._card = card
            self.card_selected.emit(card)

    def _on_review(self) -> None:
        item = self._tree.current
        if isinstance(item, CourseModule):
            self.review_requested.emit(Scope(module_id=item.id))
        elif isinstance(item, Branch) and item.lecture is not None:
            self.review_requested.emit(Scope(module_id=item.module_id, lecture=item.lecture))

    def _on_read(self) -> None:
        item = self._tree.current
        if isinstance(item, Branch):
            self.reading_requested.emit(item)
        elif isinstance(item, CourseQuestion):
            link = self._card.links[0] if self._card is not None and self._card.links else None
            branch = self._tree.branch_of(item)
            subject = ChapterAt(link.video_id, link.start_s) if link is not None else branch
            self.reading_requested.emit(subject)

    def _on_delete(self) -> None:
        if self._tree.chosen_questions:
            self._edits.delete()
        else:
            self._arranging.delete()

    def _on_dropped(self, keys: Sequence[Key], target: Item, place: int) -> None:
        branch = self._tree.branch_with(keys[0])
        if isinstance(target, CourseModule) and branch is not None and keys[0][1] != target.id:
            self._arranging.move_branch(branch, target.id)
        else:
            self._edits.drop(keys, target, place)

    def _on_answer(self) -> None:
        self.answer_requested.emit(self._edits.first_waiting())

    def _on_activated(self, item: Item) -> None:
        if isinstance(item, CourseQuestion) and self._edits.waits(item):
            self.answer_requested.emit(item.card_id)

    def _on_written(self, changes: Changes, sentence: str) -> None:
        self.refresh()
        self.changed.emit(changes)
        if sentence:
            self.told.emit(sentence)

    def _on_menu(self, at: QPoint) -> None:
        if self._tree.indexAt(at).isValid():
            menu = self.actions_.menu(self)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self._tree.viewport().mapToGlobal(at))

    def _connect(self) -> None:
        edits, arranging, actions = self._edits, self._arranging, self.actions_
        for action, slot in (
            (actions.review, self._on_review),
            (actions.read, self._on_read),
            (actions.answer, self._on_answer),
            (actions.rename, lambda: self._tree.edit(self._tree.currentIndex())),
            (actions.add, edits.add),
            (actions.video, edits.set_video),
            (actions.add_lecture, arranging.add_lecture),
            (actions.add_module, arranging.add_module),
            (actions.move, arranging.move_to),
            (actions.up, lambda: edits.move(-1)),
            (actions.down, lambda: edits.move(1)),
            (actions.to_before, lambda: edits.move_over(-1)),
            (actions.to_next, lambda: edits.move_over(1)),
            (actions.suspend, edits.suspend),
            (actions.delete, self._on_delete),
        ):
            action.triggered.connect(lambda _=False, then=slot: then())
        self._answer.clicked.connect(lambda: self.answer_requested.emit(None))
        self._import.clicked.connect(self.import_requested)
        self._empty.import_requested.connect(self.import_requested)
        self._empty.module_requested.connect(arranging.add_module)
        self._filter.textChanged.connect(lambda _: self._timer.start())
        self._filter.returnPressed.connect(self._tree.setFocus)
        self._timer.timeout.connect(self.refresh)
        self._tree.chosen.connect(self._on_chosen)
        self._tree.activated_item.connect(self._on_activated)
        self._tree.customContextMenuRequested.connect(self._on_menu)
        self._model.renamed.connect(edits.rename, Qt.ConnectionType.QueuedConnection)
        self._model.dropped.connect(self._on_dropped, Qt.ConnectionType.QueuedConnection)
        self._known.found.connect(self._model.show_known)
        self._known.failed.connect(self.failed)
        self._preview.link_activated.connect(self.link_requested)
        for writing in (edits, arranging):
            writing.written.connect(self._on_written)
            writing.failed.connect(self.failed)
        FocusPass(self, self._tree)

    def _full(self) -> QWidget:
        page = QWidget()
        head = QHBoxLayout()
        head.setSpacing(GAP_M)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._answer)
        head.addWidget(self._import)
        panel = Panel(margin=8)
        panel.column.setSpacing(GAP_S)
        panel.column.addWidget(self._filter)
        panel.column.addWidget(self._nothing)
        panel.column.addWidget(self._tree, 1)
        panel.column.addWidget(self._foot)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(GAP_M)
        splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
        splitter.addWidget(panel)
        splitter.addWidget(self._preview)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        page.setLayout(self._column)
        self._column.setSpacing(GAP_M)
        self._column.addLayout(head)
        self._column.addWidget(splitter, 1)
        return page
