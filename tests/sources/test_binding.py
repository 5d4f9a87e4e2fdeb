"""Descriptions find the lecture that they belong to."""

_LIST = "0:00 One\n1:05 Two\n10:00 Three\n"
_PAGE = (
    "Модуль\n\n1. Смотрим (LLM: The Movie){}\n\nВопросы к лекции 1:\n- Что это?\n\n"
    "2. Смотрим (Deep Dive into LLMs like ChatGPT){}\n\nВопросы к лекции 2:\n- Зачем это?\n\n"
    "E3. Karpathy: How I use LLMs in practice\n"
)
_FIRST = f"[1hr Talk] Intro to Large Language Models\nhttps://youtu.be/zjkBMFhNj_g\n{_LIST}"
_SECOND = f"Deep dive into LLMs like ChatGPT\nhttps://youtu.be/7xTGNNLPyMI\n{_LIST}"
_STEP = f"How I Use LLMs in Practice\nhttps://youtu.be/EWvNQjAaOHw\n{_LIST}"


def _lectures(read):
    return [(one.video_id, one.assumed) for one in read.modules[0].lectures]


def test_the_title_in_brackets_names_the_lecture_whatever_the_order(read):
    """A title that fits is no guess; only the other is assumed."""
    found = read(_SECOND, _FIRST, _PAGE.format("", ""))

    assert _lectures(found) == [("zjkBMFhNj_g", True), ("7xTGNNLPyMI", False)]
    assert found.warnings == ()


def test_a_link_on_the_page_names_the_lecture(read):
    """Nothing is more certain than the address itself."""
    page = _PAGE.format("", " https://www.youtube.com/watch?v=zjkBMFhNj_g")

    assert _lectures(read(page, _FIRST)) == [(None, False), ("zjkBMFhNj_g", False)]


def test_a_description_may_belong_to_a_step(read):
    """Extra steps have videos, too."""
    found = read(_PAGE.format("", ""), _STEP)

    assert found.modules[0].steps[0].video_id == "EWvNQjAaOHw"
    assert _lectures(found) == [(None, False), (None, False)]


def test_a_few_common_words_do_not_make_a_title_fit(read):
    """Half of all the talks in this field have LLM in their names."""
    other = f"LLM\nhttps://youtu.be/EWvNQjAaOHw\n{_LIST}"

    assert _lectures(read(_PAGE.format("", ""), other))[0] == ("EWvNQjAaOHw", True)


def test_a_description_without_an_address_takes_it_from_the_page(read):
    """The page has the link, the description has the chapters."""
    page = _PAGE.format("", " https://youtu.be/7xTGNNLPyMI")
    nameless = f"Deep Dive into LLMs like ChatGPT\n\n{_LIST}"

    found = read(page, nameless)

    assert [(one.id, len(one.chapters)) for one in found.videos] == [("7xTGNNLPyMI", 3)]
    assert found.warnings == ()


def test_a_description_too_many_is_kept_and_told(read):
    """It may be for a page that comes later."""
    page = "Модуль\n\n1. Смотрим (Фильм)\n\nВопросы к лекции 1:\n- Что это?"

    found = read(page, _FIRST, _SECOND)

    assert [one.id for one in found.videos] == ["zjkBMFhNj_g", "7xTGNNLPyMI"]
    assert [(one.code, one.file) for one in found.warnings] == [("video_unbound", "page-2.txt")]


def test_chapters_on_the_page_belong_to_the_lecture_they_stand_in(read):
    """Some pages carry the video's chapters themselves."""
    page = _PAGE.format(f" https://youtu.be/zjkBMFhNj_g\n\n{_LIST}", "")

    found = read(page)

    assert [(one.id, len(one.chapters)) for one in found.videos] == [("zjkBMFhNj_g", 3)]
    assert [len(one.questions) for one in found.modules[0].lectures] == [1, 1]


def test_several_pages_are_several_modules(read):
    """A course has more than one week."""
    found = read(_PAGE.format("", ""), _PAGE.format("", "").replace("Модуль", "Второй"))

    assert [one.title for one in found.modules] == ["Модуль", "Второй"]
