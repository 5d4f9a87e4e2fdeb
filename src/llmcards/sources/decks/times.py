"""Read the times of a deck file: `8:58`, `1:20:32`, `0:20 LLM Inference`."""

TIME = r"^([0-9]{1,2}:[0-5][0-9]|[0-9]{1,3}):[0-5][0-9]$"
CHAPTER_LINE = r"^([0-9]{1,2}:[0-5][0-9]|[0-9]{1,3}):[0-5][0-9] +\S.*$"


def seconds(time: str) -> int:
    """Return the seconds of a `time` that has the form of `TIME`."""
    total_s = 0
    for figure in time.split(":"):
        total_s = total_s * 60 + int(figure)
    return total_s


def written(total_s: int) -> str:
    """Return `total_s` seconds the way a deck file writes them."""
    minutes, rest_s = divmod(total_s, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest_s:02}" if hours else f"{minutes}:{rest_s:02}"


def chapter_line(line: str) -> tuple[int, str]:
    """Return start in seconds and title of a `line` that has the form of `CHAPTER_LINE`."""
    time, _, title = line.partition(" ")
    return seconds(time), title.strip()
