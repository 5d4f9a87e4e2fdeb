"""A Russian word says the same in every case and number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmcards.linking.glossary import load_glossary
from llmcards.linking.reader import Reader
from llmcards.paths import shipped

_OF_MEN = "а у ом е ы ов ам ами ах"
# By what a noun of the glossary ends with, the longest first: its endings in all cases.
_ENDINGS = {
    "ция": "ция ции цию цией ций циям циями циях",
    "гия": "гия гии гию гией гий гиям гиями гиях",
    "ние": "ние ния нию нием нии ний ниям ниями ниях",
    "ость": "ость ости остью остей остям остями остях",
    "ель": "ель еля елю елем еле ели елью елей елям елями елях",
    "сеть": "сеть сети сетью сетей сетям сетями сетях",
    "ка": "ка ки ке ку кой кам ками ках",
    "та": "та ты те ту той там тами тах",
    "ма": "ма мы ме му мой мам мами мах",
    "на": "на ны не ну ной нам нами нах",
    **{
        letter: f"{letter} " + " ".join(letter + ending for ending in _OF_MEN.split())
        for letter in "бвдзлмнпрст"
    },
    "г": "г га гу гом ге ги гов гам гами гах",
    "к": "к ка ку ком ке ки ков кам ками ках",
}
# Verbs, and short or plural forms, decline in other ways or in none.
_OTHERS = ("ет", "ит", "ют", "ат", "ил", "ал", "ен", "ов", "ам", "ях", "ах", "ом", "ем", "им")
_SHORTEST = 4


def _forms(noun: str) -> list[str]:
    end = next((end for end in _ENDINGS if noun.endswith(end)), None)
    return [] if end is None else [noun.removesuffix(end) + one for one in _ENDINGS[end].split()]


def _nouns() -> list[str]:
    glossary = load_glossary(shipped("resources") / "glossary")
    names = {name.casefold() for concept in glossary.concepts.values() for name in concept.ru}
    return sorted(
        name
        for name in names
        if name.isalpha()
        and len(name) >= _SHORTEST
        and not name.endswith(_OTHERS)
        and _forms(name)
    )


_NOUNS = [*_nouns(), "архив", "вызов", "канал", "режим", "токен", "экран", "логит"]


@pytest.fixture(scope="session")
def reader(glossary):
    """Reads with the shipped glossary."""
    return Reader(glossary)


def _told(reader, text):
    return {key: subject.strength for key, subject in reader.read(text).items()}


def test_the_glossary_has_many_nouns_to_try():
    """A list that is empty would prove everything."""
    assert len(_NOUNS) > 150


@pytest.mark.parametrize("noun", _NOUNS)
def test_every_form_of_a_noun_names_the_same(reader, noun):
    """«Модели» and «моделям» are one word to whoever asks."""
    meant = _told(reader, noun)

    assert {form: _told(reader, form) for form in _forms(noun)} == dict.fromkeys(
        _forms(noun), meant
    )


@given(st.data())
def test_every_form_leads_to_the_same_proposals(linker, videos, data):
    """What is proposed hangs on the matter, not on the grammar."""
    noun = data.draw(st.sampled_from(_NOUNS))
    form = data.draw(st.sampled_from(_forms(noun)))
    frame = data.draw(st.sampled_from(["Как {} работает?", "Зачем {} в обучении LLM?"]))
    talks = tuple(videos.values())

    found = [
        [
            (one.video_id, one.chapter, one.start_s, one.score)
            for one in linker.propose(frame.format(word), talks)
        ]
        for word in (noun, form)
    ]

    assert found[0] == found[1]


_ADJECTIVES = ("поисков", "языков", "базов", "нейронн", "генеративн", "открыт", "обученн")


@pytest.mark.parametrize("stem", _ADJECTIVES)
def test_every_form_of_an_adjective_names_the_same(reader, stem):
    """A noun's ending within it is no ending: языковая is not of языков."""
    forms = [stem + end for end in ("ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ые", "ых")]

    assert all(_told(reader, form) == _told(reader, forms[0]) for form in forms)


@pytest.mark.parametrize("form", ["смесь", "смеси", "смесью", "смесей"])
def test_a_noun_that_ends_like_a_verb_is_none(glossary, form):
    """The сь of смесь is its own."""
    assert glossary.cutter.stem(form) == glossary.cutter.stem("смеси")
