"""Lines that are nothing but marks."""

import pytest

from llmcards.errors import SourceError
from llmcards.sources.reading import Document, read_documents


@pytest.mark.parametrize("line", [":", "?:", "—:", "#:", "**:**"])
def test_a_line_of_marks_alone_is_no_heading(line):
    """A page copied from a browser has such lines; a colon announces nothing by itself."""
    page = f"Module\n\nQuestions to lecture 1:\n\n- What is a token?\n\n{line}\n\n- Why?\n"

    understood = read_documents([Document("page.txt", page.encode())])

    assert understood.modules[0].lectures[0].questions[0].text == "What is a token?"


def test_a_colon_alone_is_refused_or_read_in_plain_words():
    """No bytes end in a traceback."""
    try:
        understood = read_documents([Document("page.txt", b":")])
    except SourceError:
        return

    assert not understood.modules
