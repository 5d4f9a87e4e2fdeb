"""What the palette offers for what was typed: commands at once, the rest as it is found."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from llmcards.markup.listed import in_a_list
from llmcards.ui.commands.command import Place
from llmcards.ui.commands.registry import Registry
from llmcards.ui.palette.commands import CommandEntries
from llmcards.ui.palette.entry import Entry
from llmcards.ui.palette.finder import Found, PaletteFinder
from llmcards.ui.palette.matching import match
from llmcards.ui.palette.model import Section
from llmcards.ui.palette.palette import Palette
from llmcards.ui.palette.recent import Chosen, Recent
from llmcards.workflows.desk import Desk
from llmcards.workflows.finding import CoursePlace, FoundCard

_MOST_COMMANDS = 7


class PaletteSearch(QObject):
    """Fills the palette and runs what is chosen in it.

    Signals:
        place_chosen: A part of the course is to be shown; carries the `CoursePlace`.
        card_chosen: A card is to be shown; carries its id.
        failed: The search met a bug of ours; carries the exception.
    """

    place_chosen = Signal(object)
    card_chosen = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        registry: Registry,
        state: QSettings,
        here: Callable[[], Place],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._here = here
        self._recent = Recent(state)
        self._commands = CommandEntries(registry, self)
        self._finder = PaletteFinder(desk, self)
        self._finder.found.connect(self._on_found)
        self._finder.failed.connect(self.failed)
        self._found: Found | None = None
        self._palette = Palette(window, self._look_up, self._on_chosen)
        self._palette.finished.connect(self._finder.stop)

    @property
    def is_busy(self) -> bool:
        """Whether more may be found."""
        return self._finder.is_busy

    def open(self) -> Palette:
        """Show the palette; the course is read again for it."""
        self._finder.forget()
        self._palette.say(
            self.tr("Find anything"),
            self.tr("A command, a page, a lecture, a chapter, words of a card…"),
            self.tr("↑ ↓ choose   ·   Enter opens   ·   Esc closes"),
            self.tr("Nothing is called so, and no card has these words."),
        )
        self._palette.appear()
        return self._palette

    def _look_up(self, typed: str) -> None:
        if not typed:
            self._finder.stop()
            self._palette.show_sections(self._at_first())
            return
        self._finder.find(typed)
        self._show(typed)

    def _on_found(self, found: Found) -> None:
        self._found = found
        if found.typed == self._palette.typed:
            self._show(found.typed)

    def _show(self, typed: str) -> None:
        """Show the commands, and what was found beside them; the best section first."""
        found = self._found if self._found and self._found.typed == typed else None
        sections = [Section(self.tr("Commands"), self._commands.of(self._here(), typed))]
        sections[0] = Section(sections[0].heading, sections[0].entries[:_MOST_COMMANDS])
        if found is not None:
            places = [
                self._of_place(place, fits.marks, fits.score) for fits, place in found.places
            ]
            sections.append(Section(self.tr("Course"), places))
            sections.sort(key=_best, reverse=True)
            sections.append(Section(self.tr("Cards"), list(map(self._of_card, found.cards))))
        self._palette.show_sections(sections, is_complete=found is not None)

    def _at_first(self) -> list[Section]:
        commands = self._commands.of(self._here(), "")
        by_key = {entry.key: entry for entry in commands}
        recent = [self._again(one, by_key) for one in self._recent()]
        return [
            Section(self.tr("Chosen last"), [entry for entry in recent if entry is not None]),
            Section(self.tr("Commands"), commands),
        ]

    def _again(self, chosen: Chosen, commands: dict[str, Entry]) -> Entry | None:
        """Return what was chosen once, where it can be chosen now."""
        kind, _, rest = chosen.key.partition(":")
        if kind == "card":
            run = partial(self.card_chosen.emit, rest)
        elif kind == "place":
            run = partial(self.place_chosen.emit, _place(rest, chosen))
        else:
            return commands.get(chosen.key)
        return Entry("recent", chosen.key, chosen.text, run, chosen.detail)

    def _of_place(
        self, place: CoursePlace, marks: tuple[tuple[int, int], ...], score: float
    ) -> Entry:
        names = {
            "module": self.tr("Module"),
            "lecture": self.tr("Lecture"),
            "chapter": self.tr("Chapter"),
        }
        detail = " · ".join(filter(None, (names[place.kind], place.where)))
        run = partial(self.place_chosen.emit, place)
        return Entry("place", _key(place), place.title, run, detail, marks=marks, score=score)

    def _of_card(self, card: FoundCard) -> Entry:
        text = in_a_list(card.question)
        run = partial(self.card_chosen.emit, card.card_id)
        fits = match(self._palette.typed, text, fuzzy=False)
        marks = fits.marks if fits is not None else ()
        return Entry("card", f"card:{card.card_id}", text, run, card.where, marks=marks)

    def _on_chosen(self, entry: Entry) -> None:
        self._recent.add(Chosen(entry.key, entry.text, entry.detail if ":" in entry.key else ""))
        entry.run()


def _best(section: Section) -> float:
    return max((entry.score for entry in section.entries), default=0.0)


def _key(place: CoursePlace) -> str:
    parts = (place.kind, place.module_id, place.branch, place.video_id, str(place.start_s))
    return "place:" + "\t".join(parts)


def _place(key: str, chosen: Chosen) -> CoursePlace:
    kind, module_id, branch, video_id, start = key.split("\t")
    title = chosen.text
    if kind == "module":
        return CoursePlace("module", title, module_id=module_id)
    if kind == "lecture":
        return CoursePlace("lecture", title, module_id=module_id, branch=branch)
    return CoursePlace("chapter", title, video_id=video_id, start_s=int(start))
