"""What the tests of the readers share: short ways to read a text and to find the seeds."""

from pathlib import Path

import pytest

from llmcards.sources.reading import Document, Understood, read_documents

_SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"


@pytest.fixture
def read():
    """Read texts together as files called page-0.txt, page-1.txt and so on."""

    def reader(*texts: str, ending: str = "txt", encoding: str = "utf-8") -> Understood:
        return read_documents(
            [
                Document(f"page-{place}.{ending}", text.encode(encoding))
                for place, text in enumerate(texts)
            ]
        )

    return reader


@pytest.fixture(scope="session")
def seeds() -> list[Document]:
    """The two real documents that the project starts from, where they lie beside it."""
    paths = sorted(_SEEDS.glob("*.txt")) if _SEEDS.is_dir() else []
    if len(paths) != 2:
        pytest.skip("the seeds do not lie beside this checkout")
    return [Document(path.name, path.read_bytes()) for path in paths]
