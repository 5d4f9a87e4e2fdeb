"""Cards are untrusted: whatever they say must arrive as text."""

from dataclasses import replace

import pytest

from llmcards.cards import ChapterLink, KeyPoint

HOSTILE = [
    "<script>alert(1)</script>",
    "{{Front}} {{c1::x}} {{FrontSide}} {{#Key}}",
    "<!-- {{c1::",
    "</article></section><img src=x onerror=alert(1)>",
    "[sound:../../etc/passwd] [anki:tts lang=en]x[/anki:tts] [latex]\\input{x}[/latex]",
    "[[type:Back]] [[type:Key]]",
    "токен \U0001f9e0\U0001f468\u200d\U0001f469\u200d\U0001f467 נוסחה مرحبا",
    "разрыв \x1f полей \x00 и \ud800 половина",
    "a < b && c > d <|im_start|> <think>",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_arrive_as_words(anki, write, learner, text):
    """One field too many, one tag too much, and the whole import fails or a program runs."""
    item = learner.new_card(
        "k",
        question=f"{text} ?",
        answer=text,
        key_points=(KeyPoint(text),),
        links=(ChapterLink('"><script>', text, 1),),
        tags=(text,),
        source=text,
    )

    anki.take(write(replace(item, deck=f"{text}::{text}")))

    card = anki.card("k")
    shown = card.question() + card.answer()
    for code in ("<script", "<img", "[sound:", "[anki:", "[[type:", "LaTeX image"):
        assert code not in shown
    assert card.question_av_tags() == card.answer_av_tags() == []
    assert anki.col.fix_integrity()[1]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{{Front}} и {{c1::x}}", "{{Front}} и {{c1::x}}"),
        ("a < b & c", "a &lt; b &amp; c"),
        ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
        ("$a<b$", r"\(a&lt;b\)"),
        ("$\\frac{a}{{b}}$", r"\(\frac{a}{{b}}\)"),
        ("$$x_1^{2}$$", r"\[x_1^{2}\]"),
    ],
)
def test_texts_and_formulas_are_shown_as_written(anki, write, learner, text, shown):
    """Braces are Anki's own marks and `<` is HTML's; a formula has both."""
    anki.take(write(learner.new_card("k", question=text)))

    assert shown in anki.card("k").question()


def test_a_key_with_marks_is_found_again(anki, write, learner):
    """The identity comes back from the phone in this field."""
    item = learner.new_card("deck-ru/tokens & <more>")

    anki.take(write(item))

    (field,) = anki.col.db.list("select flds from notes")
    assert field.split("\x1f")[0] == "deck-ru/tokens &amp; &lt;more&gt;"
