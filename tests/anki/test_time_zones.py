"""A due date is a day in the learner's calendar, wherever package and phone are opened."""

import json
import os
import subprocess
import sys
import textwrap
import time

import pytest

ZONES = ["Pacific/Auckland", "UTC", "America/Los_Angeles"]

# Anki reads the zone from the environment at its start, so each side is a program of its own.
WRITE = """
import json, sys, time
from pathlib import Path
from llmcards.anki.package import PackageCard, Today, write_package
from llmcards.cards import Card, Phase, Seen
from llmcards.scheduling import DayRule
now = int(time.time() * 1000)
due = DayRule(4).day_of(now) + 23
seen = Seen(Phase.REVIEW, 40.0, 5.0, due, None, 0, 25, due - 25, now - 2 * 86_400_000, 4, 0)
item = PackageCard(Card("k", "Q?", "A"), now - 10**10, now - 10**10, seen, "D")
write_package(Path(sys.argv[1]), [item], {}, preset=None, today=Today(now))
print(json.dumps({"due": due}))
"""
READ = """
import json, sys, time
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from llmcards.scheduling import DayRule
col = Collection(sys.argv[2])
options = ImportAnkiPackageOptions(with_scheduling=True)
col.import_anki_package(ImportAnkiPackageRequest(package_path=sys.argv[1], options=options))
card = col.get_card(col.find_cards("")[0])
today = DayRule(4).day_of(int(time.time() * 1000))
print(json.dumps({"due": today + card.due - col.sched.today}))
col.close()
"""


def run_in(zone, program, *arguments):
    """Return what `program` prints when run in the time zone `zone`."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program), *map(str, arguments)],
        env=os.environ | {"TZ": zone},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows does not read zones from TZ")
@pytest.mark.parametrize("reader", ZONES)
@pytest.mark.parametrize("writer", ZONES)
def test_the_due_date_is_the_same_day_in_every_zone(tmp_path, writer, reader):
    """A flight between export and import must not move a single card."""
    written = run_in(writer, WRITE, tmp_path / "x.apkg")

    read = run_in(reader, READ, tmp_path / "x.apkg", tmp_path / "c.anki2")

    assert read["due"] == written["due"]
