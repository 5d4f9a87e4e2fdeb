"""Shares are written as each language writes them."""

import pytest

from llmcards.ui.kit.percent import percent


@pytest.mark.parametrize(
    ("language", "share", "decimals", "written"),
    [
        ("en", 0.93, 0, "93%"),
        ("ru", 0.93, 0, "93\u00a0%"),
        ("en", 0.1234, 1, "12.3%"),
        ("ru", 0.1234, 1, "12,3\u00a0%"),
        ("en", 0.5, 1, "50%"),
        ("en", 1, 0, "100%"),
    ],
)
def test_a_share_is_written_as_the_language_does(around, language, share, decimals, written):
    """A number must not part from its sign at a line's end, nor look foreign."""
    around.languages.choose(language)

    assert percent(share, decimals=decimals) == written
