"""Give a question read from a page an identity that does not change any more.

The identity is drawn once, from where and how the question first stood; afterwards the card
keeps it whatever happens to its words (see docs/decisions/0002-identity.md).
"""

import hashlib

from llmcards.cards.fingerprint import fingerprint, normalised

_LENGTH = 20


def module_id_for(title: str) -> str:
    """Return the identity of a module first seen under `title`: 20 hexadecimal digits."""
    return _digest("module", normalised(title))


def card_id_for(module_id: str, place: str, question: str) -> str:
    """Return the identity of a card first seen in a module.

    Args:
        module_id: Identity of the module.
        place: Where the question stands: `lecture-1`, `step-e5`, `exercise`, `hard_exercise`.
        question: Its words on the page, as they are.
    """
    return _digest("card", module_id, place, fingerprint(question))


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:_LENGTH]
