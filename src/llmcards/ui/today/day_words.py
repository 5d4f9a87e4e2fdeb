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
        said = self.tomorrow(today.tomorrow, today.new_tomorrow)
        if today.next_step_ms is not None:
            wait = short_interval(max(0, today.next_step_ms - now_ms), 0)
            text = self.tr("Next card in {time}. {tomorrow}")
            said = text.format(time=wait, tomorrow=said)
        return with_line(said, self.held_back(today.held_back))

    def tomorrow(self, review: int, new: int) -> str:
        """Return what tomorrow brings: its reviews, and the new cards that it can bring."""
        if not new:
            cards = self.tr("%n card(s) tomorrow.", "", review)
            return cards if review else self.tr("No cards tomorrow.")
        if not review:
            return self.tr("Up to %n new card(s) tomorrow.", "", new)
        both = self.tr("{review} to review tomorrow and up to %n new.", "cards", new)
        return both.format(review=review)

    def held_back(self, new: int) -> str:
        """Return why new cards do not come today; nothing where there are none."""
        if not new:
            return ""
        return self.tr(
            "%n more new card(s) held back: parts of one question do not come on the same day.",
            "",
            new,
        )

    def unanswered(self, count: int) -> str:
        """Return how many questions wait for an answer."""
        return self.tr("%n question(s) wait for an answer", "", count)


def with_line(text: str, line: str) -> str:
    """Return `text` with `line` below it, where there is one."""
    return f"{text}\n{line}" if line else text


def moment(ms: int) -> str:
    """Return a moment (ms, UTC) as local date and time."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(ms), QLocale.FormatType.ShortFormat)
