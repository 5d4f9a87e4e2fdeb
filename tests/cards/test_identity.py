"""A question's identity and fingerprint: the same where they should be, and only there."""

from hypothesis import given
from hypothesis import strategies as st

from llmcards.cards import card_id_for, fingerprint, module_id_for, normalised

_TEXTS = st.text(st.characters(codec="utf-8"), max_size=80)


def test_typography_says_nothing_about_what_is_asked():
    """Quotes, dashes and spaces change with every copy out of a browser."""
    assert fingerprint('Как "умные" модели\u00a0отличаются?') == fingerprint(
        "как «умные» модели отличаются"
    )
    assert fingerprint("Ещё — вопрос") == fingerprint("еще - вопрос?")
    assert fingerprint("ﬁne-tuning") == fingerprint("Fine tuning")


def test_signs_that_name_a_thing_are_kept():
    """C, C# and C++ are three languages."""
    assert len({fingerprint(f"Что такое {name}?") for name in ("C", "C#", "C++")}) == 3


@given(_TEXTS)
def test_normalising_twice_is_normalising_once(text):
    """A stored text is compared with a fresh one."""
    assert normalised(normalised(text)) == normalised(text)


@given(_TEXTS, _TEXTS)
def test_texts_with_the_same_words_share_a_fingerprint_and_no_others_do(one, other):
    """The fingerprint stands for the words."""
    same = normalised(one) == normalised(other)

    assert (fingerprint(one) == fingerprint(other)) is same


@given(st.lists(_TEXTS, min_size=3, max_size=3), st.lists(_TEXTS, min_size=3, max_size=3))
def test_module_place_and_words_make_a_card(one, other):
    """The same question in another lecture is another card."""
    module, place, question = one
    names = [(m, p, fingerprint(q)) for m, p, q in (one, other)]

    assert len(card_id_for(module, place, question)) == 20
    assert (card_id_for(*one) == card_id_for(*other)) is (names[0] == names[1])


def test_identities_are_fixed_for_ever():
    """They are in Anki packages on people's phones; another hash would double every card."""
    module_id, question = module_id_for("Понимание LLM"), "Что такое специальные токены?"

    assert fingerprint(question) == "15c7a1f7f6b5cc0b"
    assert module_id == "c4455ed94d482bf4525e"
    assert card_id_for(module_id, "hard_exercise", question) == "6847ab9b0ea76fd1b850"
