"""Reduce a table's row to lines: a question with what stands beside it, or a chapter."""

from llmcards.sources.lines import RawLine, Shape, cleaned
from llmcards.sources.times import times_in

_CLOSING = " \"'»”’)]*_`"


def row_lines(cells: list[RawLine], *, header: bool) -> list[RawLine]:
    """Return the lines of a row: `cells`, a line each, in other shapes where it asks something.

    A cell that asks becomes an item and the cells behind it what stands below the item; cells in
    front of it only number it. A time and its title become one line. The row of a `header` names
    its columns, which is no text of the page; a cell alone in it is a heading.
    """
    telling = [cell for cell in cells if any(letter.isalpha() for letter in cell.text)]
    asked = next((place for place, one in enumerate(telling) if _asks(one.text)), None)
    if asked is not None:
        return [_item(cell, int(place > 0)) for place, cell in enumerate(telling[asked:])]
    if header and len(telling) > 1:
        return []
    if telling and cells and _is_time(cells[0].text):
        return [_together(cells)]
    return cells


def _asks(text: str) -> bool:
    return text.rstrip(_CLOSING).endswith("?")


def _is_time(text: str) -> bool:
    times = times_in(text)
    return len(times) == 1 and not any(
        letter.isalnum() for letter in text[: times[0].begin] + text[times[0].end :]
    )


def _item(cell: RawLine, depth: int) -> RawLine:
    cell.shape, cell.mark, cell.depth, cell.joined = Shape.ITEM, "•", depth, False
    return cell


def _together(cells: list[RawLine]) -> RawLine:
    first = cells[0]
    first.text = cleaned(" ".join(cell.text for cell in cells))
    first.links = [link for cell in cells for link in cell.links]
    return first
