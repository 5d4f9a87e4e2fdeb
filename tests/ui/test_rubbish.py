"""What hangs in cycles is collected, and only on the screen's thread."""

from threading import Thread, current_thread, main_thread
from weakref import finalize


class _Ring:
    def __init__(self) -> None:
        self.itself = self


def test_no_job_collects_what_belongs_to_the_screen(qtbot):
    """A widget that is destroyed on another thread ends the program."""
    threads: list[Thread] = []
    made: list[list[int]] = []  # Kept: what is dropped at once counts for nothing.
    finalize(_Ring(), lambda: threads.append(current_thread()))

    job = Thread(target=lambda: made.extend([number] for number in range(200_000)))
    job.start()
    job.join()

    assert threads == []
    qtbot.waitUntil(lambda: threads == [main_thread()], timeout=5000)
