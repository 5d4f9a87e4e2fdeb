"""Reading stays fast on long and on hostile texts."""

import time

import pytest

_LONG = "Модуль\n\nПроза.\n" + "".join(
    f"\n\n{lecture}. Видео (Фильм {lecture})\n\nВопросы к лекции {lecture}:\n\n"
    + "".join(f"  • Что такое токен номер {lecture} и {one}?\n" for one in range(16))
    for lecture in range(1, 1000)
)
_HOSTILE = ["(", "[", "![", "<a>", "<p", "</", "<?", "0:00 ", "a:", "- - ", "Part 1: ", "Ответ: "]


def test_a_page_of_a_megabyte_is_read_in_two_seconds(read):
    """The preview must come while the learner still looks."""
    read("Модуль\n\nВопросы:\n- Что это?")
    began = time.process_time()

    (module,) = read(_LONG).modules

    # A slow machine gets twice the two seconds that are meant.
    assert time.process_time() - began < 4
    assert len(_LONG.encode()) > 950_000
    assert len(module.lectures) == 999


@pytest.mark.parametrize("ending", ["txt", "md", "html"])
@pytest.mark.parametrize("morsel", _HOSTILE)
def test_a_morsel_repeated_without_end_does_not_stall_the_reader(read, morsel, ending):
    """A pattern that backtracks would take minutes here."""
    began = time.process_time()

    read("T\n" + morsel * (60_000 // len(morsel)), ending=ending)

    assert time.process_time() - began < 5
