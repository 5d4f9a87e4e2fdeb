"""The lines of the course's tree, as they hang together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from llmcards.workflows.course import Branch, CourseModule, CourseQuestion, Place

Item = CourseModule | Branch | CourseQuestion
Key = tuple[str, ...]


@dataclass(slots=True, eq=False)
class Node:
    """A line with what hangs below it; `children` is None until they have been looked up."""

    item: Item
    parent: "Node | None" = None
    row: int = 0
    children: "list[Node] | None" = None
    number: int = field(default=0)

    @property
    def key(self) -> Key:
        """What tells the line from all others, before and after a change."""
        if isinstance(self.item, CourseModule):
            return ("module", self.item.id)
        if isinstance(self.item, Branch):
            return ("branch", *self.item.key)
        return ("card", self.item.card_id)

    @property
    def path(self) -> tuple[int, ...]:
        """The rows that lead to the line: they put lines in order, from above to below."""
        return (*self.parent.path, self.row) if self.parent is not None else ()

    def hang(self, items: Sequence[Item]) -> None:
        """Put lines for `items` below this one."""
        self.children = [Node(item, self, row) for row, item in enumerate(items)]


def tree_of(modules: Sequence[CourseModule]) -> Node:
    """Return the root of a tree whose questions are yet to be looked up."""
    root = Node(CourseModule("", "", ()))
    root.hang(modules)
    for module in root.children or ():
        if isinstance(module.item, CourseModule):
            module.hang(module.item.branches)
    return root


def tree_of_found(
    modules: Sequence[CourseModule], found: Mapping[Place, Sequence[CourseQuestion]]
) -> Node:
    """Return the root of a tree that holds the questions that were found, and no others."""
    kept = [module for module in modules if any(one.key in found for one in module.branches)]
    root = tree_of(kept)
    for module in root.children or ():
        branches = [node.item for node in module.children or ()]
        module.hang([one for one in branches if isinstance(one, Branch) and one.key in found])
        for branch in module.children or ():
            if isinstance(branch.item, Branch):
                branch.hang(found[branch.item.key])
    return root
