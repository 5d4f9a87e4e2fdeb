"""The menu bar: everything the program can do, with its key."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from llmcards.settings import FONT_PERCENTS, Settings
from llmcards.ui.commands.acting import action_for
from llmcards.ui.commands.catalogue import say_names
from llmcards.ui.surroundings import Choices

_LANGUAGES = ("system", "en", "ru")
_PLACES = ("today", "course", "cards", "progress", "settings")
_SIZES = ("larger", "smaller", "first")
_THEMES = ("system", "light", "dark")


class Menus(QObject):
    """Builds the menus once; their texts are set by `retranslate`.

    Signals:
        place_chosen: A page was chosen; carries its name.
    """

    place_chosen = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._named: list[QAction] = []
        bar = window.menuBar()
        self.file, self.edit, self.review, self.view, self.help = (
            bar.addMenu("") for _ in range(5)
        )
        self.import_module = self._add(self.file, "import")
        self.paste = self._add(self.file, "paste")
        self.export = self._add(self.file, "export")
        self.file.addSeparator()
        self.quit = self._add(self.file, "quit")
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = self._add(self.edit, "undo")
        self.redo = self._add(self.edit, "redo")
        self.edit.addSeparator()
        self.find = self._add(self.edit, "find")
        self.palette = self._add(self.edit, "palette")
        self.start = self._add(self.review, "start")
        self.answer = self._add(self.review, "answer")
        self.card_actions: tuple[QAction, ...] = ()
        self.places = {name: self._place(name) for name in _PLACES}
        self.view.addSeparator()
        self.pane = self._add(self.view, "pane")
        self.pane.setCheckable(True)
        self.view.addSeparator()
        self.language_menu, self.languages = self._choice("language", _LANGUAGES)
        self.theme_menu, self.themes = self._choice("theme", _THEMES)
        self.type_menu = self.view.addMenu("")
        self.types = {name: self._add(self.type_menu, f"type-{name}") for name in _SIZES}
        self.keys = self._add(self.help, "keys")
        self.log_folder = self._add(self.help, "log-folder")
        self.help.addSeparator()
        self.about = self._add(self.help, "about")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.retranslate()

    def add_card_actions(self, actions: Sequence[QAction]) -> None:
        """Add what is done to the card at hand."""
        self.card_actions = tuple(actions)
        self.review.addActions(self.card_actions)

    def offer(self, choices: Choices) -> None:
        """Let language, theme and size of type be chosen here, and tick those in use."""
        self.language_menu.triggered.connect(lambda it: choices.choose_language(it.data()))
        self.theme_menu.triggered.connect(lambda it: choices.choose_theme(it.data()))
        self.types["larger"].triggered.connect(choices.set_larger)
        self.types["smaller"].triggered.connect(choices.set_smaller)
        self.types["first"].triggered.connect(choices.set_as_at_first)
        choices.changed.connect(self._on_choices)
        self._on_choices(choices.settings)

    def _on_choices(self, settings: Settings) -> None:
        self.languages[settings.language].setChecked(True)
        self.themes[settings.theme].setChecked(True)
        self.types["larger"].setEnabled(settings.font_percent < FONT_PERCENTS[-1])
        self.types["smaller"].setEnabled(settings.font_percent > FONT_PERCENTS[0])

    def show_undo(self, undo: str | None, redo: str | None) -> None:
        """Name what can be taken back and what done again, by the collection's labels."""
        for action, label, plain, named in (
            (self.undo, undo, self.tr("Undo"), self.tr("Undo: {what}")),
            (self.redo, redo, self.tr("Redo"), self.tr("Redo: {what}")),
        ):
            action.setEnabled(label is not None)
            action.setText(plain if label is None else named.format(what=change_name(label)))

    def retranslate(self) -> None:
        """Say every menu's and action's name."""
        for menu, title in (
            (self.file, self.tr("File")),
            (self.edit, self.tr("Edit")),
            (self.review, self.tr("Review")),
            (self.view, self.tr("View")),
            (self.help, self.tr("Help")),
            (self.language_menu, self.tr("Language")),
            (self.theme_menu, self.tr("Theme")),
            (self.type_menu, self.tr("Size of type")),
        ):
            menu.setTitle(title)
        say_names(self._named)
        for action, text in (
            (self.languages["system"], self.tr("Like the system")),
            (self.themes["system"], self.tr("Like the system")),
            (self.themes["light"], self.tr("Light")),
            (self.themes["dark"], self.tr("Dark")),
            (self.types["larger"], self.tr("Larger")),
            (self.types["smaller"], self.tr("Smaller")),
            (self.types["first"], self.tr("As at first")),
        ):
            action.setText(text)
        # A language is named in itself: whoever is lost in the other one finds the way back.
        self.languages["en"].setText("English")
        self.languages["ru"].setText("Русский")

    def _place(self, name: str) -> QAction:
        action = self._add(self.view, f"go-{name}")
        action.triggered.connect(lambda: self.place_chosen.emit(name))
        return action

    def _add(self, menu: QMenu, name: str) -> QAction:
        action = action_for(f"menu-{name}", self._window)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        menu.addAction(action)
        self._named.append(action)
        return action

    def _choice(self, name: str, values: Sequence[str]) -> tuple[QMenu, dict[str, QAction]]:
        menu = self.view.addMenu("")
        group = QActionGroup(menu)
        actions = {}
        for value in values:
            action = self._add(menu, f"{name}-{value}")
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
            actions[value] = action
        return menu, actions


def change_name(label: str) -> str:
    """Return what the collection calls a change, in the reader's language."""
    names = {
        "review": QCoreApplication.translate("Changes", "review"),
        "bury": QCoreApplication.translate("Changes", "bury"),
        "suspend": QCoreApplication.translate("Changes", "suspend"),
        "flag": QCoreApplication.translate("Changes", "flag"),
        "limits": QCoreApplication.translate("Changes", "limits of today"),
        "forget": QCoreApplication.translate("Changes", "forget"),
        "set_due": QCoreApplication.translate("Changes", "set the due date"),
        "edit": QCoreApplication.translate("Changes", "edit"),
        "link": QCoreApplication.translate("Changes", "link to a chapter"),
        "unlink": QCoreApplication.translate("Changes", "remove a link"),
        "import": QCoreApplication.translate("Changes", "import"),
        "resume": QCoreApplication.translate("Changes", "take up again"),
        "unbury": QCoreApplication.translate("Changes", "dig out"),
        "delete": QCoreApplication.translate("Changes", "delete"),
        "tag": QCoreApplication.translate("Changes", "add tags"),
        "untag": QCoreApplication.translate("Changes", "remove tags"),
        "move": QCoreApplication.translate("Changes", "move"),
        "rename": QCoreApplication.translate("Changes", "rename"),
        "add": QCoreApplication.translate("Changes", "add a question"),
        "add_lecture": QCoreApplication.translate("Changes", "add a lecture"),
        "add_module": QCoreApplication.translate("Changes", "add a module"),
        "delete_lecture": QCoreApplication.translate("Changes", "delete a lecture"),
        "delete_module": QCoreApplication.translate("Changes", "delete a module"),
        "video": QCoreApplication.translate("Changes", "set a video"),
        "answer": QCoreApplication.translate("Changes", "answer"),
        "split": QCoreApplication.translate("Changes", "split a question"),
        "save_search": QCoreApplication.translate("Changes", "save a search"),
        "drop_search": QCoreApplication.translate("Changes", "remove a search"),
    }
    return names.get(label, label)
