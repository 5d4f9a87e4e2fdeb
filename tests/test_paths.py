"""The learner's files lie where the system wants them, or beside a collection named by hand."""

from llmcards.paths import Paths, shipped


def test_what_is_shipped_is_found():
    """Both folders come with a checkout and with an installed package."""
    assert (shipped("resources") / "words" / "ru.toml").is_file()
    assert list(shipped("decks").glob("*.yaml"))


def test_the_usual_places_are_the_system_s():
    """Backups and the collection are data; settings are configuration; the log is a log."""
    paths = Paths.of_user()

    assert paths.collection.name == "collection.db"
    assert paths.settings.name == "settings.json"
    assert paths.log.name == "llmcards.log"
    assert all("llmcards" in str(each) for each in (paths.collection, paths.settings, paths.log))


def test_a_collection_named_by_hand_has_its_own_settings_and_backups(tmp_path):
    """Two collections that share settings would change each other's schedules."""
    one, other = (Paths.of_user(tmp_path / name) for name in ("one.db", "other.db"))

    assert one.collection == tmp_path / "one.db"
    assert one.settings.parent == one.backups.parent == tmp_path
    assert len({one.settings, other.settings, one.backups, other.backups}) == 4
    assert one.log == other.log


def test_collections_that_differ_in_their_ending_share_nothing(tmp_path):
    """`exam.db` and `exam.old.db` and `exam.sqlite` are three."""
    names = ("exam.db", "exam.old.db", "exam.sqlite")

    settings = {Paths.of_user(tmp_path / name).settings for name in names}

    assert len(settings) == 3


def test_a_relative_path_is_made_whole(tmp_path, monkeypatch):
    """The app may change its folder later."""
    monkeypatch.chdir(tmp_path)

    assert Paths.of_user(tmp_path.__class__("my.db")).collection == tmp_path / "my.db"
