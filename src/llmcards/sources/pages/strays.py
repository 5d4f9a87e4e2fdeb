"""Tell of what stands on a page where nothing is known of it."""

from llmcards.sources.lines import Line
from llmcards.sources.pages.draft import PageDraft
from llmcards.sources.pages.gathering import ends_as_question
from llmcards.sources.pages.opening import Section, Sections


class Strays:
    """Warns of questions and lists that were left out, of each list once."""

    def __init__(self, draft: PageDraft) -> None:
        """Warn in `draft`."""
        self._draft = draft
        self.list_told = False

    def leave_out(self, line: Line, at: Sections) -> None:
        """Leave out an item of a list, and tell of it where it may be missed."""
        if at.section is Section.OUTLINE:
            return
        if ends_as_question(line.text):
            self.warn(line)
        elif at.section is not Section.CLOSING:
            listed = at.section in {Section.QUESTIONS, Section.EXERCISES}
            self._warn_list(line, at.unknown, listed=listed)

    def warn(self, line: Line) -> None:
        """Tell of a line that asks something and was left out."""
        self._draft.warn(
            line.number,
            "stray_question",
            "Looks like a question but stands under no questions heading; it was left out.",
            line.text,
        )

    def _warn_list(self, line: Line, heading: Line | None, *, listed: bool) -> None:
        if self.list_told:
            return
        self.list_told = True
        if heading:
            text = "The heading is not known; the list below it was left out."
            self._draft.warn(heading.number, "unknown_section", text, heading.text)
        elif listed:
            text = "The list comes after other text and does not ask; it was left out."
            self._draft.warn(line.number, "list_after_text", text, line.text)
        else:
            text = "The list stands under no known heading; it was left out."
            self._draft.warn(line.number, "unknown_list", text, line.text)
