"""Name the kinds of answers and the ratings."""

from PySide6.QtCore import QObject

from llmcards.cards import Rating, ReviewKind


class KindWords(QObject):
    """The words for what a card was when it was asked, and for the buttons."""

    def name(self, kind: ReviewKind) -> str:
        """Return the name of a kind."""
        return {
            ReviewKind.LEARN: self.tr("learning"),
            ReviewKind.REVIEW: self.tr("reviews"),
            ReviewKind.RELEARN: self.tr("relearning"),
            ReviewKind.CRAM: self.tr("without schedule"),
        }[kind]

    def rating(self, rating: Rating) -> str:
        """Return the name of a rating, as its button has it."""
        return {
            Rating.AGAIN: self.tr("Again"),
            Rating.HARD: self.tr("Hard"),
            Rating.GOOD: self.tr("Good"),
            Rating.EASY: self.tr("Easy"),
        }[rating]
