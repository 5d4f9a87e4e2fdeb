"""What many threads deflate is one stream for everybody else."""

import zlib

from hypothesis import given
from hypothesis import strategies as st

from llmcards.anki.deflating import Deflater


@given(st.lists(st.binary(min_size=1, max_size=300), max_size=12))
def test_any_reader_gets_back_what_was_written(pieces):
    """Anki, AnkiDroid and unzip know one stream only, with one end."""
    with Deflater() as deflater:
        stream = b"".join([*map(deflater.compress, pieces), deflater.flush()])

    reader = zlib.decompressobj(-zlib.MAX_WBITS)
    assert reader.decompress(stream) == b"".join(pieces)
    assert reader.eof
    assert reader.unused_data == b""
