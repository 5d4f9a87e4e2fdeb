"""Set up the Markdown parser: tables, struck text, formulas, and HTML kept on a short lead."""

import re
from base64 import urlsafe_b64encode
from collections.abc import Callable, Sequence
from html import escape
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from mdit_py_plugins.dollarmath import dollarmath_plugin

from llmcards.cards import PICTURE_NAME
from llmcards.cards.picture import SCHEME
from llmcards.markup.code import highlighted

# HTML that may be written by hand inside Markdown. `s` is missing on purpose: `<s>` is a
# special token far more often than struck text, for which Markdown has ~~.
_BY_HAND = "a|b|blockquote|br|code|del|em|h[1-6]|hr|i|kbd|li|ol|p|pre|strong|sub|sup|u|ul"
_FOREIGN = re.compile(rf"<(?!/?(?:{_BY_HAND})(?:\s[^<>]*)?/?>)", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_KEPT = re.compile(f"{SCHEME}:{PICTURE_NAME}")
_REMOTE = re.compile("https?://", re.IGNORECASE)
_ALIGNED = re.compile(r"text-align:(left|center|right)")

_Rule = Callable[[RendererHTML, Sequence[Token], int, OptionsDict, EnvType], str]


def parser(formulas: Literal["mathjax", "source", "pictures"]) -> MarkdownIt:
    """Return a parser whose output still has to pass the allow-list."""
    markdown = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    dollarmath_plugin(
        markdown, allow_labels=False, allow_space=False, allow_digits=False, double_inline=True
    )
    inline, block = _FORMULAS[formulas]
    rules: dict[str, _Rule] = {
        "math_inline": inline,
        "math_inline_double": block,
        "math_block": block,
        "html_inline": _html,
        "html_block": _html,
        "image": _words if formulas == "source" else _image,
        "th_open": _cell,
        "td_open": _cell,
    }
    if formulas == "pictures":
        rules["fence"] = _code
    for name, rule in rules.items():
        markdown.add_render_rule(name, rule)
    return markdown


def _formula(frame: str) -> _Rule:
    def render(
        _self: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType
    ) -> str:
        before, after = frame.split("{}")
        html = f"{before}{escape(tokens[at].content.strip(), quote=False)}{after}"
        return f"<p>{html}</p>\n" if tokens[at].type == "math_block" else html

    return render


def _picture(style: str) -> _Rule:
    def render(
        _self: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType
    ) -> str:
        source = tokens[at].content.strip()
        name = urlsafe_b64encode(source.encode()).decode()
        html = f'<img src="formula:{style}/{name}" alt="{escape(source)}">'
        return f"<p>{html}</p>\n" if tokens[at].type == "math_block" else html

    return render


_FORMULAS = {
    "mathjax": (_formula(r"\({}\)"), _formula(r"\[{}\]")),
    "source": (_formula("<code>{}</code>"), _formula("<code>{}</code>")),
    "pictures": (_picture("inline"), _picture("block")),
}


def _code(
    _self: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType
) -> str:
    language = tokens[at].info.strip().partition(" ")[0]
    return f"<pre><code>{highlighted(tokens[at].content.rstrip(), language)}</code></pre>\n"


def _html(
    _self: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType
) -> str:
    return _FOREIGN.sub("&lt;", _COMMENT.sub("", tokens[at].content))


def _words(
    _self: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType
) -> str:
    return escape(tokens[at].content)


def _image(
    _self: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType
) -> str:
    """Show a picture of the collection; to fetch another would tell a stranger who reads it."""
    address, words = str(tokens[at].attrGet("src") or ""), tokens[at].content
    if _KEPT.fullmatch(address):
        return f'<img src="{address}" alt="{escape(words)}">'
    if _REMOTE.match(address):
        return f'<a href="{escape(address)}">{escape(words or address)}</a>'
    return escape(words)


def _cell(
    _self: RendererHTML, tokens: Sequence[Token], at: int, _options: OptionsDict, _env: EnvType
) -> str:
    tag = tokens[at].tag
    aligned = _ALIGNED.search(str(tokens[at].attrGet("style") or ""))
    return f'<{tag} align="{aligned[1]}">' if aligned else f"<{tag}>"
