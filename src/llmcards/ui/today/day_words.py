"""Say the day's numbers in the reader's language."""

from PySide6.QtCore import QDateTime, QLocale, QObject

from llmcards.ui.intervals import short_interval
from llmcards.workflows.today import Today


class DayWords(QObject):
    """The sentences of the Today page."""

    def headline(self, today: Today) -> str:
        """Return how many cards wait, and how long they take."""
        if not today.due:
            return self.tr("Done for today")
        cards = self.tr("%n card(s)", "due today", today.due)
        minutes = self.tr("about %n minute(s)", "", max(1, round(today.minutes)))
        return self.tr("{cards} today, {minutes}").format(cards=cards, minutes=minutes)

    def details(self, today: Today) -> str:
        """Return what the cards are, and the streak."""
        parts = []
        if today.review:
            parts.append(self.tr("%n to review", "", today.review))
        if today.new:
            parts.append(self.tr("%n new", "cards", today.new))
        if today.streak_days > 1:
            parts.append(self.tr("%n day(s) in a row", "", today.streak_days))
        return " · ".join(parts)

    def what_comes(self, today: Today, now_ms: int) -> str:
        """Return when cards come again, where none is due now."""
        tomorrow = (
            self.tr("%n card(s) tomorrow.", "", today.tomorrow)
            if today.tomorrow
            else self.tr("No cards tomorrow.")
        )
        if today.next_step_ms is None:
            return tomorrow
        wait = short_interval(max(0, today.next_step_ms - now_ms), 0)
        return self.tr("Next card in {time}. {tomorrow}").format(time=wait, tomorrow=tomorrow)

    def unanswered(self, count: int) -> str:
        """Return how many questions wait for an answer."""
        return self.tr("%n question(s) wait for an answer", "", count)


def moment(ms: int) -> str:
    """Return a moment (ms, UTC) as local date and time."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(ms), QLocale.FormatType.ShortFormat)
