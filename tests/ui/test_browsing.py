"""Only web addresses are ever opened."""

import pytest

from llmcards.ui.browsing import open_address


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.org/x",
        "smb://host/share",
        "https:",
        "//example.org",
        "notepad.exe",
        "",
    ],
)
def test_nothing_but_web_addresses_is_opened(address):
    """A link in a card comes from outside, and a click must not run what it names."""
    opened = []

    assert not open_address(address, opened.append)
    assert not opened


def test_a_web_address_is_handed_on_as_it_is():
    """The second in the address is what the link is for."""
    opened = []

    assert open_address("https://www.youtube.com/watch?v=abc&t=83s", opened.append)
    assert opened[0].toString() == "https://www.youtube.com/watch?v=abc&t=83s"
