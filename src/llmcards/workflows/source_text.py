"""Show a source as the text it is, whatever its encoding."""

from llmcards.sources.encoding import decode
from llmcards.workflows.plan import Source


def source_text(source: Source) -> str:
    """Return the text of `source`.

    Raises:
        SourceError: It is no text.
    """
    return decode(source.data, source.name)
