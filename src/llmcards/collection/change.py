"""One write: everything in it reaches the disk together, and is undone together."""

from collections.abc import Iterable, Iterator, Sequence

from llmcards.cards import Card, ChapterLink, Module, Override, Review, Schedule, Video
from llmcards.changes import Changes
from llmcards.collection import history, pages, stored
from llmcards.collection.arrangement import Arrangement
from llmcards.collection.database import Database, Row
from llmcards.collection.drafts import Drafts
from llmcards.collection.numbering import free_numbers
from llmcards.collection.overrides import add_override
from llmcards.collection.pictures import keep_picture
from llmcards.collection.rows import card_values, link_values, text_values
from llmcards.collection.scheduled import put_schedule, put_schedule_of
from llmcards.collection.typed import Typed, add_typed
from llmcards.collection.values import Facts, Stored
from llmcards.collection.words import WordForms
from llmcards.errors import CollectionError

_LINK = "INSERT INTO links VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_HIGHEST_FLAG = 7


class Change:
    """The writes of one block; `Collection.change` makes it. `changes` tells what they touched."""

    def __init__(
        self, db: Database, words: WordForms, now_ms: int, typing: Drafts, edits: Drafts
    ) -> None:
        self._db = db
        self._words = words
        self._now_ms = now_ms
        self._typing = typing
        self._edits = edits
        self._cards: set[str] = set()
        self._modules = self._videos = self._reviews = False

    @property
    def changes(self) -> Changes:
        """What the writes so far have touched."""
        return Changes(frozenset(self._cards), self._modules, self._videos, self._reviews)

    def put_module(self, module: Module) -> None:
        """Keep a module, without the texts of its questions."""
        self._touch(modules=pages.put_module(self._db, module))

    @property
    def arrangement(self) -> Arrangement:
        """What the learner makes of the pages, to be kept when they are imported again."""
        return Arrangement(self._db)

    def delete_module(self, module_id: str) -> None:
        """Remove a module with its lectures and steps; its cards are removed apart."""
        self._touch(modules=pages.delete_module(self._db, module_id))

    def put_video(self, video: Video) -> None:
        """Keep a video, its chapters and its outline."""
        self._touch(videos=pages.put_video(self._db, video))

    def put_card(self, card: Card, *, position: int | None = None) -> None:
        """Add a card, or bring the one with its id up to date; number and history stay.

        `position` is its place in the page order of its module: by default where it was, or
        the end. A card that is equal already is not touched.
        """
        self.put_cards([card], positions=None if position is None else [position])

    def put_cards(self, cards: Iterable[Card], *, positions: Sequence[int] | None = None) -> None:
        """Do as `put_card` for each; faster, and new cards get numbers in their order."""
        wanted = {card.id: card for card in cards}
        have = stored.stored_with_ids(self._db, list(wanted))
        places = self._positions(list(wanted.values()), have, positions)
        new: list[tuple[Card, int]] = []
        for card, position in zip(wanted.values(), places, strict=True):
            if card.id in have:
                self._update(have[card.id], card, position)
            else:
                new.append((card, position))
        self._insert(new)
        self._touch(card.id for card, _ in new)

    def drop_edit(self, card_id: str) -> None:
        """Forget what the card's words were being changed to: they are put with this change."""
        self._edits.drop_within(card_id)

    def delete_card(self, card_id: str) -> None:
        """Remove a card; its reviews stay in the log."""
        number = stored.number_of(self._db, card_id)
        for table in ("links", "schedules", "texts"):
            self._db.run(f"DELETE FROM {table} WHERE card_number = ?", (number,))  # noqa: S608 - names of ours
        self._db.run("DELETE FROM cards WHERE number = ?", (number,))
        self._touch([card_id])

    def set_links(self, card_id: str, links: Iterable[ChapterLink]) -> None:
        """Tie a card to these passages and no others, the best first."""
        have = stored.stored(self._db, card_id)
        if self._replace_links(have, tuple(links)):
            self._set(have.number, card_id, "edited_ms", self._now_ms)

    def suspend(self, card_id: str, suspended: bool) -> None:  # noqa: FBT001 - the state itself
        """Put a card away until it is asked for again, or take it back."""
        self._set(stored.number_of(self._db, card_id), card_id, "suspended", int(suspended))

    def bury(self, card_id: str, day: int | None) -> None:
        """Put a card away up to and with `day`; None takes it back."""
        self._set(stored.number_of(self._db, card_id), card_id, "buried_day", day)

    def flag(self, card_id: str, flag: int) -> None:
        """Mark a card with a colour from 1 to 7; 0 is none."""
        if not 0 <= flag <= _HIGHEST_FLAG:
            message = f"flag {flag} is not between 0 and {_HIGHEST_FLAG}"
            raise ValueError(message)
        self._set(stored.number_of(self._db, card_id), card_id, "flag", flag)

    def add_review(self, review: Review, schedule: Schedule) -> None:
        """Add a review to the log, and keep the schedule that follows from it.

        Raises:
            CollectionError: The card has a review of this very moment, perhaps one that was
                taken back; `Collection.free_moment` gives the next one that is free.
        """
        put_schedule_of(self._db, review.card_id, schedule)
        if not history.add_at_free_moment(self._db, review):
            message = f"{review.card_id} was reviewed at this very moment already. Answer again."
            raise CollectionError(message, code="moment_taken")
        self._touch([review.card_id], reviews=True)

    def add_typed(self, card_id: str, answered_ms: int, origin: str, text: str) -> None:
        """Add what was typed for the review of this moment; it is taken back with the review.

        It is no draft any more.
        """
        self._typing.drop_within(card_id)
        add_typed(self._db, card_id, Typed(answered_ms, text), origin)

    def add_override(self, override: Override, schedule: Schedule) -> None:
        """Add what the learner decided to the log, and keep the schedule that follows from it.

        Raises:
            CollectionError: The log has a fact of this very moment; see `add_review`.
        """
        number = stored.number_of(self._db, override.card_id)
        moment = history.free_moment(self._db, override.card_id, override.given_ms)
        if moment != override.given_ms:
            message = f"{override.card_id} has a fact of this very moment already. Try again."
            raise CollectionError(message, code="moment_taken")
        add_override(self._db, override)
        put_schedule(self._db, number, schedule)
        self._touch([override.card_id], reviews=True)

    def put_schedule(self, card_id: str, schedule: Schedule) -> None:
        """Keep what was computed from the log; `Unseen` makes the card new."""
        put_schedule_of(self._db, card_id, schedule)
        self._touch([card_id])

    def merge_facts(self, facts: Facts) -> None:
        """Add the facts of another log. `changes.cards` names the cards to schedule again."""
        cards = history.add_facts(self._db, facts)
        self._touch(cards, reviews=bool(cards))

    def put_picture(self, content: bytes) -> str:
        """Keep a picture that cards of this change show, and return its name.

        Raises:
            ValueError: It is no picture of a kind that is kept.
        """
        return keep_picture(self._db, content, self._now_ms)

    def put_meta(self, key: str, text: str) -> None:
        """Keep a text of the program's own under `key`."""
        self._db.run(
            "INSERT INTO meta VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, text),
        )

    def _positions(
        self, cards: list[Card], have: dict[str, Stored], given: Sequence[int] | None
    ) -> Iterator[int]:
        if given is not None:
            yield from given
            return
        ends: dict[str, int] = {}
        for card in cards:
            if card.id in have:
                yield have[card.id].position
                continue
            if card.module_id not in ends:
                ends[card.module_id] = self._db.number(
                    "SELECT max(position) FROM cards WHERE module_id = ?", (card.module_id,)
                )
            ends[card.module_id] += 1
            yield ends[card.module_id]

    def _insert(self, new: list[tuple[Card, int]]) -> None:
        if not new:
            return
        numbers = free_numbers(self._db, len(new), self._now_ms)
        rows: list[dict[str, object]] = []
        texts: list[dict[str, object]] = []
        links: list[Row] = []
        for number, (card, position) in zip(numbers, new, strict=True):
            own = {"number": number, "position": position, "edited_ms": self._now_ms}
            rows.append(own | card_values(card))
            texts.append({"card_number": number} | self._text_values(card))
            links += link_values(number, card.links)
        self._db.run_many(_insert("cards", rows[0]), rows)
        self._db.run_many(_insert("texts", texts[0]), texts)
        self._db.run_many(_LINK, links)

    def _update(self, have: Stored, card: Card, position: int) -> None:
        if have.position != position:
            self._set(have.number, card.id, "position", position)
        if have.card == card:
            return
        number = {"number": have.number}
        values = {"edited_ms": self._now_ms} | card_values(card)
        self._db.run(_update("cards", "number", values), values | number)
        texts = self._text_values(card)
        self._db.run(_update("texts", "card_number", texts), texts | number)
        self._replace_links(have, card.links)
        self._touch([card.id])

    def _text_values(self, card: Card) -> dict[str, object]:
        points = (point.text for point in card.key_points)
        words = self._words.of(card.question, card.answer, *points, *card.tags)
        return text_values(card, words)

    def _replace_links(self, have: Stored, links: tuple[ChapterLink, ...]) -> bool:
        if have.card.links == links:
            return False
        self._db.run("DELETE FROM links WHERE card_number = ?", (have.number,))
        self._db.run_many(_LINK, link_values(have.number, links))
        return True

    def _set(self, number: int, card_id: str, column: str, value: int | None) -> None:
        sql = f"UPDATE cards SET {column} = ? WHERE number = ? AND {column} IS NOT ?"  # noqa: S608 - names of ours
        if self._db.run(sql, (value, number, value)):
            self._touch([card_id])

    def _touch(
        self,
        cards: Iterable[str] = (),
        *,
        modules: bool = False,
        videos: bool = False,
        reviews: bool = False,
    ) -> None:
        self._cards.update(cards)
        self._modules |= modules
        self._videos |= videos
        self._reviews |= reviews


def _insert(table: str, columns: Iterable[str]) -> str:
    names = list(columns)
    marks = ", ".join(f":{name}" for name in names)
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - names of ours


def _update(table: str, key: str, columns: Iterable[str]) -> str:
    parts = ", ".join(f"{name} = :{name}" for name in columns)
    return f"UPDATE {table} SET {parts} WHERE {key} = :number"  # noqa: S608 - names of ours
