"""What Anki itself makes of our notes; Anki is the real package, not a stand-in."""

from llmcards.anki.note_type import FIELDS, MODEL_ID


def test_a_note_arrives_with_fields_tags_and_deck(anki, write, full_card):
    """These are what the learner sees and searches on the phone."""
    anki.take(write(full_card))

    note = anki.note("full")
    fields = dict(note.items())
    assert list(fields) == [name for name, _ in FIELDS]
    assert fields["Front"] == "<p>Что такое <strong>токен</strong>?</p>"
    assert fields["Back"] == "<p>Кусок текста из словаря.</p>\n<p>Число \\(n &lt; 10^5\\).</p>"
    assert fields["Source"] == "Лекция 1, 08:58"
    assert sorted(note.tags) == ["lecture::1", "module::llm", "сложность:_обычная"]
    assert anki.col.decks.name(anki.card("full").did) == "Понимание LLM::Лекция 1"


def test_key_points_bring_their_words_in_the_card_s_language(anki, write, learner, full_card):
    """The template has no language of its own, so that one note type serves all decks."""
    english = learner.new_card("en", question="What?", key_points=full_card.card.key_points)

    anki.take(write(full_card, english))

    russian_field, english_field = anki.note("full")["KeyPoints"], anki.note("en")["KeyPoints"]
    assert "Что должно прозвучать" in russian_field
    assert '<li class="core">часть текста</li><li>номер в словаре</li>' in russian_field
    assert "Key points" in english_field


def test_the_link_opens_the_video_at_its_second(anki, write, full_card):
    """On a phone the address alone must do: there is no player and no script."""
    anki.take(write(full_card))

    answer = anki.card("full").answer()
    assert '<a href="https://www.youtube.com/watch?v=zjkBMFhNj_g&amp;t=538s">' in answer
    assert "▶ 08:58 LLM dreams</a>" in answer
    assert "[1hr Talk] Intro" in answer


def test_the_template_shows_all_fields_and_runs_no_script(anki, write, full_card):
    """Cards are untrusted content: a template with scripts would make them programs."""
    anki.take(write(full_card))

    card = anki.card("full")
    for shown in ("токен", "Кусок текста", "часть текста", "Лекция 1, 08:58", "module::llm"):
        assert shown in card.answer()
    assert "Кусок текста" not in card.question()
    assert "<script" not in card.answer()
    assert "nightMode" in anki.col.models.get(MODEL_ID)["css"]


def test_ids_of_note_type_fields_and_template_are_pinned(anki, write, full_card):
    """Anki matches them by number: a change would fork the note type of every learner."""
    anki.take(write(full_card))

    model = anki.col.models.get(MODEL_ID)
    assert model["name"] == "llmcards"
    assert [(field["name"], field["id"]) for field in model["flds"]] == list(FIELDS)
    assert [template["id"] for template in model["tmpls"]] == [5_270_914_386_201_771_043]
    assert MODEL_ID == 1_794_300_000_123


def test_notes_are_listed_by_their_question(anki, write, full_card):
    """A browser full of keys would help nobody."""
    anki.take(write(full_card))

    assert anki.col.db.scalar("select sfld from notes") == "Что такое токен?"


def test_new_cards_come_in_the_order_of_the_page(anki, write, learner):
    """Later questions build on earlier ones."""
    cards = [learner.new_card(key) for key in "cab"]

    anki.take(write(*cards))

    keys = anki.col.db.list("select flds from cards c join notes n on n.id = c.nid order by due")
    assert [fields.split("\x1f")[0] for fields in keys] == ["c", "a", "b"]
    assert anki.col.fix_integrity()[1]
