"""Buttons that write the query language for whoever does not know it by heart."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QPushButton, QWidget

from llmcards.ui.flags import FLAGS, flag_colour, flag_name
from llmcards.ui.kit.icons import dot_icon
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.small import small_button
from llmcards.ui.theme import GAP_XS
from llmcards.workflows.browsing import choices
from llmcards.workflows.desk import Desk
from llmcards.workflows.query_text import has_term, term, toggled
from llmcards.workflows.searches import drop_search, save_search, saved_searches

Entry = tuple[str, str]


class FilterBar(Retranslated):
    """Four menus: states, parts of the course, flags, saved searches.

    Signals:
        text_wanted: Another query is wanted; carries its text.
        changed: A search was saved or dropped; carries the `Changes`.
    """

    text_wanted = Signal(str)
    changed = Signal(object)

    def __init__(self, desk: Desk, text: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._text = text
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_XS)
        for name, fill in (
            ("state", self._fill_states),
            ("course", self._fill_course),
            ("flag", self._fill_flags),
            ("saved", self._fill_saved),
        ):
            button = self._buttons[name] = small_button(self, name=f"cards-filter-{name}")
            menu = QMenu(button)
            menu.setObjectName(f"cards-filter-{name}-menu")
            menu.aboutToShow.connect(partial(self._refill, menu, fill))
            button.setMenu(menu)
            row.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the menus' names."""
        for name, text in (
            ("state", self.tr("State")),
            ("course", self.tr("Course")),
            ("flag", self.tr("Flag")),
            ("saved", self.tr("Saved")),
        ):
            self._buttons[name].setText(text)
            self._buttons[name].setAccessibleName(text)

    def _refill(self, menu: QMenu, fill: Callable[[QMenu], None]) -> None:
        menu.clear()
        fill(menu)

    def _fill_states(self, menu: QMenu) -> None:
        entries: Sequence[Entry] = (
            (self.tr("Due"), "is:due"),
            (self.tr("New"), "is:new"),
            (self.tr("Learning"), "is:learning"),
            (self.tr("In review"), "is:review"),
            (self.tr("Suspended"), "is:suspended"),
            (self.tr("Buried"), "is:buried"),
            (self.tr("Leeches"), "is:leech"),
        )
        self._add(menu, entries, one_of_field=True)
        menu.addSeparator()
        self._add(
            menu,
            (
                (self.tr("With an answer"), "has:answer"),
                (self.tr("With a chapter"), "has:link"),
            ),
        )

    def _fill_course(self, menu: QMenu) -> None:
        known = choices(self._desk)
        for title, field, values in (
            (self.tr("Module"), "module", known.modules),
            (self.tr("Lecture"), "lecture", [str(number) for number in known.lectures]),
            (self.tr("Tag"), "tag", known.tags),
        ):
            part = menu.addMenu(title)
            part.setEnabled(bool(values))
            entries = [(value, term(field, value)) for value in values]
            self._add(part, entries, one_of_field=field != "tag")

    def _fill_flags(self, menu: QMenu) -> None:
        self._add(menu, [(self.tr("Any"), "flag:any")], one_of_field=True)
        for flag in FLAGS:
            self._add(menu, [(flag_name(flag), f"flag:{flag}")], one_of_field=True)
            menu.actions()[-1].setIcon(dot_icon(flag_colour(flag)))

    def _fill_saved(self, menu: QMenu) -> None:
        kept = saved_searches(self._desk)
        for search in kept:
            action = menu.addAction(search.name)
            action.setToolTip(search.query)
            action.triggered.connect(lambda _=False, it=search: self.text_wanted.emit(it.query))
        menu.addSeparator()
        save = menu.addAction(self.tr("Save this search…"))
        save.setEnabled(bool(self._text().strip()))
        save.triggered.connect(self._on_save)
        if kept:
            drop = menu.addMenu(self.tr("Remove"))
            for search in kept:
                action = drop.addAction(search.name)
                action.triggered.connect(lambda _=False, it=search: self._on_drop(it.name))

    def _add(self, menu: QMenu, entries: Iterable[Entry], *, one_of_field: bool = False) -> None:
        for title, wanted in entries:
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(has_term(self._text(), wanted))
            action.triggered.connect(
                lambda _=False, it=wanted: self.text_wanted.emit(
                    toggled(self._text(), it, one_of_field=one_of_field)
                )
            )

    def _on_save(self) -> None:
        query = self._text()
        ask = QInputDialog(self)
        ask.setObjectName("cards-save-search")
        ask.setWindowTitle(self.tr("Save this search"))
        ask.setLabelText(self.tr("Name:"))
        ask.setTextValue(query)
        ask.textValueSelected.connect(lambda name: self._keep(name, query))
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _keep(self, name: str, query: str) -> None:
        if name.strip():
            self.changed.emit(save_search(self._desk, name, query))

    def _on_drop(self, name: str) -> None:
        self.changed.emit(drop_search(self._desk, name))
