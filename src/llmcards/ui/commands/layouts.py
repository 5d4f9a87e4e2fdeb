"""The Latin and the Russian layout of one keyboard, key by key."""

_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_TO_RUSSIAN = str.maketrans(_LATIN + _LATIN.upper(), _RUSSIAN + _RUSSIAN.upper())
_TO_LATIN = str.maketrans(_RUSSIAN + _RUSSIAN.upper(), _LATIN + _LATIN.upper())


def as_latin(text: str) -> str:
    """Return what the same keys write where the Latin layout is on."""
    return text.translate(_TO_LATIN)


def on_other_layout(text: str) -> str:
    """Return what the same keys write on the other layout: `ghbdtn` is `привет`."""
    is_russian = any(letter in _RUSSIAN for letter in text.lower())
    return text.translate(_TO_LATIN if is_russian else _TO_RUSSIAN)
