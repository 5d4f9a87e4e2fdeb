"""Exports are repeated for years: nothing doubles, nothing that a person wrote is lost."""

from dataclasses import replace

import pytest

from llmcards.anki.package import Today
from llmcards.cards import DAY_MS

EVERYTHING = {"merge_notetypes": True, "with_scheduling": True, "with_deck_configs": True}


def edited(item, later_ms=60_000, **texts):
    """Return `item` with other texts, edited a minute after it was made."""
    return replace(item, card=replace(item.card, **texts), edited_ms=item.edited_ms + later_ms)


@pytest.mark.parametrize("options", [{}, {"with_scheduling": True}, EVERYTHING])
def test_the_same_package_twice_doubles_nothing(anki, write, seen, full_card, options):
    """The default, the schedule alone, and everything ticked, as AnkiConnect does."""
    path = write(seen, full_card)
    anki.take(path, **options)
    before = anki.col.db.all("select id, due, ivl, data from cards order by id")
    reviews = anki.col.db.scalar("select count() from revlog")

    anki.take(path, **options)

    assert anki.col.db.all("select id, due, ivl, data from cards order by id") == before
    assert anki.col.db.scalar("select count() from revlog") == reviews
    assert anki.col.note_count() == 2
    assert [m.name for m in anki.col.models.all_names_and_ids() if "llmcards" in m.name] == [
        "llmcards"
    ]
    assert [d.name for d in anki.col.decks.all_names_and_ids() if "LLM" in d.name] == [
        "Понимание LLM",
        "Понимание LLM::Лекция 1",
    ]
    assert anki.col.fix_integrity()[1]


def test_an_edited_card_updates_its_note_in_place(anki, write, seen, with_schedule):
    """A corrected answer must reach the phone and keep the history there."""
    anki.take(write(seen), **with_schedule)
    before = anki.card("seen")

    log = anki.take(write(edited(seen, question="Новые слова?")), **with_schedule)

    after = anki.card("seen")
    assert len(log.updated) == 1
    assert anki.note("seen")["Front"] == "<p>Новые слова?</p>"
    assert (after.id, after.due, after.ivl) == (before.id, before.due, before.ivl)
    assert len(anki.log("seen")) == len(seen.log)


def test_a_later_edit_made_in_anki_survives(anki, write, full_card):
    """Each note carries its own moment: the export's moment would win over every edit."""
    anki.take(write(full_card))
    note = anki.note("full")
    note["Back"] = "моё"
    anki.col.update_note(note)

    anki.take(write(full_card, today=Today(full_card.number + 401 * DAY_MS)))

    assert anki.note("full")["Back"] == "моё"


def test_templates_edited_in_anki_survive(anki, write, full_card):
    """People set their fonts once; the note type's moment is frozen for their sake."""
    anki.take(write(full_card))
    model = anki.col.models.by_name("llmcards")
    model["css"] += ".card { font-size: 30px }"
    anki.col.models.update_dict(model)

    anki.take(write(edited(full_card, answer="другой")), **EVERYTHING)

    assert "30px" in anki.col.models.by_name("llmcards")["css"]
    assert anki.note("full")["Back"] == "<p>другой</p>"


def test_new_cards_join_the_old_ones(anki, write, seen, full_card, with_schedule):
    """The course goes on: next week's cards come with the schedule they have by then."""
    anki.take(write(full_card), **with_schedule)

    log = anki.take(write(full_card, seen), **with_schedule)

    assert (len(log.new), len(log.duplicate)) == (1, 1)
    assert len(anki.log("seen")) == len(seen.log)


def test_untidy_deck_names_are_found_again(anki, write, full_card):
    """Anki looks for the name before it tidies it, and would add a deck "name+" each time."""
    path = write(replace(full_card, deck=" Курс :: и\u0306од\x07 ::: "))
    anki.take(path)
    names = [deck.name for deck in anki.col.decks.all_names_and_ids()]

    anki.take(path)

    assert [deck.name for deck in anki.col.decks.all_names_and_ids()] == names
    assert "Курс::йод::blank" in names


def test_a_card_that_moved_to_another_deck_keeps_its_note(anki, write, seen, with_schedule):
    """Anki leaves it where the learner has it; what matters is that no second one appears."""
    anki.take(write(seen), **with_schedule)

    anki.take(write(replace(edited(seen), deck="Другой курс")), **with_schedule)

    assert anki.col.note_count() == 1
    assert anki.col.decks.name(anki.card("seen").did) == "Понимание LLM::Лекция 1"


def test_a_card_made_by_a_wrong_clock_is_still_taken(anki, write, seen, full_card, now_ms):
    """Anki refuses a whole package for one card from the future."""
    next_year = now_ms + 365 * DAY_MS
    late = [
        replace(seen, number=next_year, edited_ms=next_year),
        replace(full_card, number=next_year + 1),
    ]

    log = anki.take(write(*late), **EVERYTHING)

    assert len(log.new) == 2
    assert len(anki.log("seen")) == len(seen.log)
    assert anki.note("seen").mod <= now_ms // 1000
    assert anki.col.fix_integrity()[1]
