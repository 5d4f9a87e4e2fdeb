"""A note is known by its GUID: one that differs in a letter makes a second note."""

from genanki import guid_for
from hypothesis import given
from hypothesis import strategies as st

from llmcards.anki.guids import guid_of


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_our_guids_are_genanki_s(card_id):
    """Packages of earlier versions took them from there."""
    assert guid_of(card_id) == guid_for("llmcards", card_id)
