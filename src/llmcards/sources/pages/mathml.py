"""Read the formulas that a page of HTML holds as MathML."""

from typing import TYPE_CHECKING

from llmcards.sources.lines import cleaned

if TYPE_CHECKING:
    from bs4 import Tag


def formula(math: "Tag") -> str:
    """Return a formula as TeX between dollars, or its bare signs where it brings no TeX."""
    source = math.find("annotation", encoding="application/x-tex")
    tex = cleaned(source.get_text() if source else str(math.get("alttext") or ""))
    if tex and "$" not in tex:
        return f"${tex}$"
    for annotation in math.find_all(["annotation", "annotation-xml"]):
        annotation.extract()
    return "".join(math.get_text().split())
