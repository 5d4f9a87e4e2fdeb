"""Where llmcards keeps its files, and where the ones it ships with lie."""

from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped(kind: str) -> Path:
    """Return the folder `resources` or `decks`, in a checkout as in an installed package."""
    installed = _PACKAGE / kind
    return installed if installed.is_dir() else _PACKAGE.parents[1] / kind


@dataclass(frozen=True, slots=True)
class Paths:
    """The learner's own files."""

    collection: Path
    settings: Path
    log: Path
    backups: Path

    @classmethod
    def of_user(cls, collection: Path | None = None) -> "Paths":
        """Return the usual places of this system, with another `collection` where given.

        Settings and backups lie beside a collection that was named by hand, so that two
        collections never share them.
        """
        from platformdirs import PlatformDirs

        folders = PlatformDirs("llmcards", appauthor=False)
        data = Path(folders.user_data_dir)
        config = Path(folders.user_config_dir)
        log = Path(folders.user_log_dir) / "llmcards.log"
        if collection is not None:
            home = collection.resolve()
            settings = home.with_name(f"{home.name}.settings.json")
            return cls(home, settings, log, home.with_name(f"{home.name}.backups"))
        return cls(data / "collection.db", config / "settings.json", log, data / "backups")
