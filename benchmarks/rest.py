"""Wait until the disk has come to rest."""

import os
from pathlib import Path
from statistics import median
from time import monotonic, sleep
from typing import BinaryIO

_AT_REST_S = 0.0006
_LONGEST_REST_S = 30.0
_PAUSE_S = 1.0
_PROBES = 30
_PROBE_BYTES = 4096


def rest(folder: Path) -> None:
    """Wait, some seconds at most, until small writes reach the disk as fast as they can.

    After hundreds of megabytes each takes ten times as long for a while, and a program would be
    measured waiting for them.
    """
    last = monotonic() + _LONGEST_REST_S
    with (folder / "probe").open("wb") as probe:
        while median(_synced_s(probe) for _ in range(_PROBES)) > _AT_REST_S:
            if monotonic() > last:
                return
            sleep(_PAUSE_S)


def _synced_s(probe: BinaryIO) -> float:
    begun = monotonic()
    probe.seek(0)
    probe.write(os.urandom(_PROBE_BYTES))
    probe.flush()
    os.fsync(probe.fileno())
    return monotonic() - begun
