"""The errors that are told to a person; everything else is a bug and is not caught."""


class UserError(Exception):
    """The world is in the way. The text is fit for a dialog: what, where, and the way out.

    `code` names the trouble and `subject` the thing it is about (a file's name), so that a
    screen can say it in the reader's language; both are empty where only the text speaks.
    """

    def __init__(self, text: str = "", *, code: str = "", subject: str = "") -> None:
        super().__init__(text)
        self.code = code
        self.subject = subject


class SourceError(UserError):
    """A page, description or file from outside cannot be read."""


class DeckFileError(UserError):
    """A deck file breaks its schema; the text names file, line and field."""


class CollectionError(UserError):
    """The collection cannot be opened or written."""


class CardNotFoundError(UserError):
    """No card has the id that was asked for."""


class ExportError(UserError):
    """A package cannot be written."""


class SettingsError(UserError):
    """The settings file cannot be used."""
