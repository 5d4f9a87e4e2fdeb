"""What is said before an export of nothing: why, and the way out."""

from llmcards.ui.kit.ask import AskDialog


class NothingToExport(AskDialog):
    """Says what is missing; `accepted` means that the learner goes there."""

    def say_no_answers(self) -> None:
        """Say that none of the cards has an answer."""
        self.say(
            self.tr("There is nothing to export"),
            self.tr("None of these cards has an answer yet. Write answers first."),
            self.tr("Answer the questions"),
            self.tr("Close"),
        )

    def say_no_cards(self) -> None:
        """Say that there are no cards."""
        self.say(
            self.tr("There is nothing to export"),
            self.tr("There are no cards yet. Import a module first."),
            self.tr("Import a module…"),
            self.tr("Close"),
        )
