"""What the learner made of the pages: questions moved by hand, and left out for good."""

from collections.abc import Iterable
from dataclasses import dataclass

from llmcards.collection.database import Database

_KEEP_HOME = (
    "INSERT INTO homes (card_id, module_id, place) "
    "SELECT c.id, c.module_id, c.place FROM cards AS c "
    "JOIN texts AS t ON t.card_number = c.number "
    "WHERE c.id = ? AND t.upstream <> '' ON CONFLICT (card_id) DO NOTHING"
)
# Only what came from a page or a deck can come again.
_LEAVE_OUT = (
    "INSERT INTO left_out (module_id, place, card_id, fingerprint) "
    "SELECT coalesce(h.module_id, c.module_id), coalesce(h.place, c.place), c.id, "
    "c.page_fingerprint FROM cards AS c JOIN texts AS t ON t.card_number = c.number "
    "LEFT JOIN homes AS h ON h.card_id = c.id WHERE c.id = ? AND t.upstream <> '' "
    "ON CONFLICT (module_id, place, card_id) DO NOTHING"
)
_LEAVE_OUT_PLACE = (
    "INSERT INTO left_out VALUES (?, ?, '', '') ON CONFLICT (module_id, place, card_id) DO NOTHING"
)
_BRING_BACK = (
    "DELETE FROM left_out WHERE module_id = :module_id AND card_id <> '' "
    "AND (card_id = :card_id OR (fingerprint = :mark AND fingerprint <> ''))"
)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What the learner has deleted of a page: cards, fingerprints of questions, places."""

    card_ids: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()


class Arrangement:
    """Writes it, within a change; `Change.arrangement` gives it."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def keep_homes(self, card_ids: Iterable[str]) -> None:
        """Note where cards of a page stand that are about to be moved; the first place counts."""
        self._db.run_many(_KEEP_HOME, [(card_id,) for card_id in card_ids])

    def note_home(self, card_id: str, module_id: str, place: str) -> None:
        """Note where its page has a card that was imported to another place."""
        self._db.run(
            "INSERT INTO homes VALUES (?, ?, ?) ON CONFLICT (card_id) DO NOTHING",
            (card_id, module_id, place),
        )

    def leave_out(self, card_id: str) -> None:
        """Note that a card is about to be deleted: its page shall not bring it back unasked."""
        self._db.run(_LEAVE_OUT, (card_id,))
        self._db.run("DELETE FROM homes WHERE card_id = ?", (card_id,))

    def leave_out_place(self, module_id: str, place: str) -> None:
        """Note that a lecture or a step is deleted, or now stands in another module."""
        self._db.run(_LEAVE_OUT_PLACE, (module_id, place))

    def bring_back(self, module_id: str, card_id: str, mark: str) -> None:
        """Forget that a page's question was deleted: it was asked for again."""
        self._db.run(_BRING_BACK, {"module_id": module_id, "card_id": card_id, "mark": mark})

    def bring_back_place(self, module_id: str, place: str) -> None:
        """Forget that a lecture or a step was deleted."""
        self._db.run(
            "DELETE FROM left_out WHERE module_id = ? AND place = ? AND card_id = ''",
            (module_id, place),
        )

    def forget_left_out(self, module_id: str) -> None:
        """Forget all that was deleted of a page: the module is gone as a whole."""
        self._db.run("DELETE FROM left_out WHERE module_id = ?", (module_id,))


def homes(db: Database, module_id: str) -> dict[str, str]:
    """Return the cards of a page that were moved by hand, each with its place on the page."""
    rows = db.rows("SELECT card_id, place FROM homes WHERE module_id = ?", (module_id,))
    return dict(rows)


def moved_in(db: Database, module_id: str) -> frozenset[str]:
    """Return the cards in a module that came there by hand from the page of another."""
    rows = db.rows(
        "SELECT h.card_id FROM homes AS h JOIN cards AS c ON c.id = h.card_id "
        "WHERE c.module_id = :id AND h.module_id <> :id",
        {"id": module_id},
    )
    return frozenset(card_id for (card_id,) in rows)


def left_out(db: Database, module_id: str) -> LeftOut:
    """Return what was deleted of a page."""
    rows = db.rows(
        "SELECT place, card_id, fingerprint FROM left_out WHERE module_id = ?", (module_id,)
    )
    return LeftOut(
        frozenset(card_id for _, card_id, _ in rows if card_id),
        frozenset(mark for _, _, mark in rows if mark),
        frozenset(place for place, card_id, _ in rows if not card_id),
    )
