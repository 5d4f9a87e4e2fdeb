"""The Latin and the Russian layout of one keyboard, key by key."""

_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю"
# Small letters last: a sign is the same when it is made a capital, and stands for a small one.
_TO_RUSSIAN = str.maketrans(_LATIN.upper() + _LATIN, _RUSSIAN.upper() + _RUSSIAN)
_TO_LATIN = str.maketrans(_RUSSIAN.upper() + _RUSSIAN, _LATIN.upper() + _LATIN)


def as_latin(text: str) -> str:
    """Return what the same keys write where the Latin layout is on."""
    return text.translate(_TO_LATIN)


def on_other_layout(text: str) -> str:
    """Return what the same keys write on the other layout: `ghbdtn` is `привет`."""
    is_russian = any(letter in _RUSSIAN for letter in text.lower())
    return text.translate(_TO_LATIN if is_russian else _TO_RUSSIAN)
