"""Write moments of a video as players do."""


def clock(seconds: int) -> str:
    """Return a moment of a video: `08:58`, `1:20:32`."""
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute:02}:{second:02}"
