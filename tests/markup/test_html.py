"""Markdown from anywhere becomes HTML that can do nothing but be read."""

from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from llmcards.markup import html
from llmcards.markup.html import to_html, to_html_line, to_html_text, to_text
from llmcards.markup.quick import quick_html

PICTURE = "0123456789abcdef0123456789abcdef.png"
ALLOWED = (
    "a b blockquote br code del em h1 h2 h3 h4 h5 h6 hr i kbd li ol p pre s strong sub sup "
    "table tbody td th thead tr u ul"
)
PIECES = (
    "<script>§</script>§<img src=x onerror=§alert(1)§<b onclick='x'>§</b>§<style>§<iframe src=x>§"
    "[a](javascript:x)§![d](media:x)§![e](media:0123456789abcdef0123456789abcdef.png)§"
    "[f](media:0123456789abcdef0123456789abcdef.png)§<img src=media:a>§"
    "[b](https://x.y)§![c](http://x/y.png)§<a href=/x>§<svg/onload=x>§<!--§-->§"
    "`§*§_§$§$$§\n§\n\n§| a | b |\n|-|-|\n§- §1. §> §&lt;§&#60;§слово§ §\\§<§>§&§'§\""
)
HOSTILE = st.lists(st.sampled_from(PIECES.split("§")), max_size=12).map("".join) | st.text(
    max_size=40
)
WORDS = st.text(alphabet="abя1 .,;:!?—-+#=«»()'\"\xa0%/\n\t*_<", max_size=40)

MARKED = (
    "`a`§**b** § $c$§ (**d**)§`e<f`§ $g<h$ §`a  b`§слово§ §.§,§\n§\n\n§\xa0§«b»§ $\\frac{a}{b}$ §"
    "`x|y`§-§ **ёж два**§ `$a$`§ `**b**`§5§ $a`b$§_§²§:§!§ **1** §**1.**§ **«b»**§\u0301§)§\u2028§"
    "$§`§**§|§&"
)
SIMPLE = st.lists(st.sampled_from(MARKED.split("§")), max_size=14).map("".join)


class Watch(HTMLParser):
    """Notes all that a browser would find in a page."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.words = set(), [], []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        """Note a tag and what it carries."""
        self.tags.add(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_data(self, data):
        """Note words."""
        self.words.append(data)


@given(HOSTILE, st.sampled_from(["mathjax", "source"]))
def test_nothing_in_the_output_can_run_or_load(text, formulas):
    """Cards come from strangers; a block-list would have a hole, an allow-list has none."""
    found = Watch(to_html(text, formulas=formulas))

    assert found.tags <= {*ALLOWED.split(), "img"}
    for tag, name, value in found.attributes:
        if tag == "img":
            assert name == "alt" or (name == "src" and value == f"llmcards-{PICTURE}")
            continue
        assert (tag, name) in {("a", "href"), ("a", "title"), ("a", "rel"), ("ol", "start")} | {
            (cell, "align") for cell in ("td", "th")
        }
        assert name != "href" or value.lower().startswith(("http://", "https://"))


@given(HOSTILE)
def test_output_read_as_markdown_again_is_still_harmless(text):
    """Fields come back from Anki as HTML and may be shown once more."""
    twice = to_html(to_html(text, formulas="mathjax"), formulas="mathjax")

    assert Watch(twice).tags <= {*ALLOWED.split(), "img"}  # a picture of the collection


def parsed(text, formulas):
    """Return what the parser and the allow-list make of a text."""
    page = html._parser(formulas).render(html._UNSOUND.sub("", text.strip("\n")))
    return html._cleaner().clean(page).strip()


@given(WORDS)
@example("слово\n\nслово\xa0два")
@example("a\n- b")
def test_the_short_cut_for_plain_texts_gives_what_the_parser_gives(text):
    """It is there for speed alone and must never be noticed."""
    assert to_html(text, formulas="mathjax") == parsed(text, "mathjax")


@settings(max_examples=400)
@given(SIMPLE, st.sampled_from(["mathjax", "source"]))
@example("$g<h$ ends with 5", "mathjax")
@example("**a** `b<c` and $d \\frac{1}{2}$.", "source")
def test_the_short_cut_for_simple_marks_gives_what_the_parser_gives(text, formulas):
    """Likewise; marks meet in more ways than anybody thinks of."""
    assert to_html(text, formulas=formulas) == parsed(text, formulas)


@pytest.mark.parametrize("text", ["Plain words.", "**Strong**, `code` and $x$."])
def test_simple_texts_do_not_need_the_parser(text):
    """It takes forty times as long; an export of 100,000 cards notices."""
    assert quick_html(text, "mathjax") is not None


@given(HOSTILE)
def test_text_for_lists_is_one_line(text):
    """A table row has one line."""
    line = to_text(text)

    assert line == " ".join(line.split())


@pytest.mark.parametrize(
    ("markdown", "mathjax", "source"),
    [
        ("$a<b$", r"<p>\(a&lt;b\)</p>", "<p><code>a&lt;b</code></p>"),
        ("$x \\& y$", r"<p>\(x \&amp; y\)</p>", r"<p><code>x \&amp; y</code></p>"),
        ("$\\frac{a}{{b}}$", r"<p>\(\frac{a}{{b}}\)</p>", r"<p><code>\frac{a}{{b}}</code></p>"),
        ("$$\na_1*b*c\n$$", r"<p>\[a_1*b*c\]</p>", "<p><code>a_1*b*c</code></p>"),
        ("от $5 до $10", "<p>от $5 до $10</p>", "<p>от $5 до $10</p>"),
    ],
)
def test_formulas_survive_letter_by_letter(markdown, mathjax, source):
    """`<`, `&`, `_` and braces mean something to HTML, Markdown and Anki, and yet must stay."""
    assert to_html(markdown, formulas="mathjax") == mathjax
    assert to_html(markdown, formulas="source") == source


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("**a** *b* ~~c~~ `d`", "<p><strong>a</strong> <em>b</em> <s>c</s> <code>d</code></p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("a<br>b<sub>2</sub>", "<p>a<br>b<sub>2</sub></p>"),
        ("до <!-- тихо --> после", "<p>до  после</p>"),
        (
            "![схема](http://x/y.png)",
            '<a href="http://x/y.png" rel="noopener noreferrer">схема</a>',
        ),
        ("![схема](http:x.png) ![b](c.png)", "<p>схема b</p>"),
        (f"![схема](media:{PICTURE})", f'<p><img src="llmcards-{PICTURE}" alt="схема"></p>'),
        (f"[l](media:{PICTURE})", '<a rel="noopener noreferrer">l</a>'),
        ("[x](ftp://a.b)", '<p><a rel="noopener noreferrer">x</a></p>'),
        ("|a|\n|-:|\n|1|", '<th align="right">a</th>'),
    ],
)
def test_markdown_becomes_html(markdown, expected):
    """What authors use: emphasis, lists, tables; a picture from elsewhere is a link."""
    assert expected in to_html(markdown, formulas="mathjax")


@pytest.mark.parametrize("token", ["<s>", "</s>", "<think>", "<|im_start|>", "<eos>", "<script>"])
def test_special_tokens_are_words_not_tags(token):
    """A course on language models asks about them; a sanitiser alone would swallow them."""
    shown = "".join(Watch(to_html(f"Что значит {token} здесь?", formulas="mathjax")).words)

    assert shown == f"Что значит {token} здесь?"
    assert to_text(f"Что значит {token} здесь?") == shown


def test_a_line_has_no_paragraph_around_it():
    """Key points stand in list items."""
    assert to_html_line("часть **текста**") == "часть <strong>текста</strong>"
    assert to_html_line("часть текста") == "часть текста"
    assert to_html_line("a\n\n*b*") == "<p>a</p>\n<p><em>b</em></p>"


def test_plain_text_is_shown_as_it_is():
    """Titles of videos are no Markdown."""
    assert to_html_text('*a* <b> "c" \x1f\ud800') == "*a* &lt;b&gt; &quot;c&quot; "


def test_text_keeps_the_words_of_formulas_tables_and_entities():
    """Search and lists see what a reader sees."""
    assert to_text("$a<b$ и **жирно**\n\n- один\n- два &amp; три") == "a<b и жирно один два & три"
    assert to_text("|a|b|\n|-|-|\n|1|2|") == "a b 1 2"


def test_a_screen_asks_the_collection_for_a_picture_and_a_list_says_its_words():
    """Each place shows what it can."""
    markdown = f"![a *scheme*](media:{PICTURE})"

    assert f'<img src="media:{PICTURE}" alt="a *scheme*">' in to_html(
        markdown, formulas="pictures"
    )
    assert to_text(markdown) == "a *scheme*"


def test_no_picture_by_hand_reaches_a_screen():
    """A tag that somebody wrote is shown as text; only the parser makes pictures."""
    shown = to_html(f'<img src="media:{PICTURE}"> <b>x</b>', formulas="pictures")

    assert "<img" not in shown


@pytest.mark.parametrize("formulas", ["mathjax", "source", "pictures"])
@pytest.mark.parametrize("address", ["media:x", "formula:inline/eA==", "file:///etc/passwd"])
def test_a_link_leads_to_the_web_alone(formulas, address):
    """The addresses of pictures mean something to the program; no link may speak them."""
    picture = f"![p](media:{'0' * 64}.png)"

    html = to_html(f"{picture} [d]({address})", formulas=formulas)

    assert f'href="{address}"' not in html
