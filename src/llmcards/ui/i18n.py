"""Speak the learner's language, and change it while the program runs."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from llmcards.paths import shipped

Choice = Literal["system", "en", "ru"]
LANGUAGES = ("en", "ru")


class Languages(QObject):
    """Installs our translation and Qt's own.

    Qt then sends `QEvent.LanguageChange` to every widget, which sets its texts anew.
    """

    def __init__(self, application: QCoreApplication, choice: Choice = "system") -> None:
        super().__init__(application)
        self._application = application
        self._installed: list[QTranslator] = []
        self._system = QLocale.system()
        self._choice: Choice = choice
        self.choose(choice)

    @property
    def choice(self) -> Choice:
        """What the learner chose; `system` follows the desktop."""
        return self._choice

    @property
    def code(self) -> str:
        """The language in use, an ISO 639-1 code."""
        if self._choice != "system":
            return self._choice
        wanted = QLocale.languageToCode(self._system.language())
        return wanted if wanted in LANGUAGES else "en"

    def choose(self, choice: Choice) -> None:
        """Speak `choice` from now on; numbers and dates follow it."""
        self._choice = choice
        QLocale.setDefault(QLocale(self.code) if choice != "system" else self._own_locale())
        for translator in self._installed:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
        ours = str(shipped("resources") / "i18n")
        qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qts), ("llmcards", ours)):
            translator = QTranslator(self)
            if translator.load(f"{name}_{self.code}", folder):
                self._application.installTranslator(translator)
                self._installed.append(translator)

    def _own_locale(self) -> QLocale:
        # A German desktop shows the program in English; its numbers must then be English too.
        same = QLocale.languageToCode(self._system.language()) == self.code
        return self._system if same else QLocale(self.code)
