"""Import, while the learner looks at the first screen, what the next ones are made of."""

from importlib import import_module
from time import sleep

from PySide6.QtCore import QCoreApplication, QObject

from llmcards.ui.jobs import Job, Report

# In the order in which they are likely to be wanted.
MODULES = (
    "llmcards.ui.today.review_page",
    "llmcards.ui.chapters.pane",
    "llmcards.markup.html",
    "llmcards.markup.parser",
    "llmcards.ui.course.page",
    "llmcards.ui.cards.page",
    "llmcards.ui.progress.page",
    "llmcards.ui.settings.page",
    "llmcards.ui.course.answer_page",
    "llmcards.ui.importing.page",
)
# Between two modules the screen has its turn.
_PAUSE_S = 0.005


def warm(parent: QObject) -> Job:
    """Begin, beside the screen; a page that is wanted earlier imports what it needs itself.

    The start itself must not wait for any of it, and the first opening of a page neither: of
    the time that took, the greater part were imports.
    """
    job = Job(_import_all, parent)
    job.finished.connect(job.deleteLater)
    application = QCoreApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(job.cancel)
    job.start()
    return job


def _import_all(report: Report) -> None:
    for done, name in enumerate(MODULES):
        report(done, len(MODULES))
        import_module(name)
        sleep(_PAUSE_S)
