"""Recognise YouTube addresses in every form they are written in."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

_ADDRESS = re.compile(
    r"(?<![\w.-])(?:(?:https?://|//)?(?:(?:www\.|m\.|music\.|img\.)?"
    r"(?:youtube(?:-nocookie)?\.com|youtu\.be)|i\d?\.ytimg\.com)/"
    r"|vnd\.youtube:(?://)?(?=[0-9A-Za-z_-]{11}(?![\w.-])))[^\s<>\"'`|\\^\[\]{}]+",
    re.IGNORECASE,
)
_ID = re.compile(r"[0-9A-Za-z_-]{11}")
_PATHS = frozenset({"embed", "shorts", "live", "v", "e", "vi", "vi_webp"})
_HINTS = ("youtu", "ytimg")
# What opens YouTube's own program on a phone.
_PHONE = re.compile("vnd\\.youtube:(?://)?", re.IGNORECASE)
_ESCAPED = re.compile(r"%(?:2F|3D)", re.IGNORECASE)
_UNITS = re.compile(r"(?:(\d{1,3})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s?)?", re.IGNORECASE)
_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{2})")
_TRAILING = ".,;:!?)»”’*_"


@dataclass(frozen=True, slots=True)
class VideoAddress:
    """A video named by an address, and the passage it asks for, in whole seconds."""

    id: str
    start_s: int = 0
    end_s: int | None = None


def is_video_id(text: str) -> bool:
    """Whether `text` has the form of a YouTube video's identity."""
    return _ID.fullmatch(text) is not None


def watch_url(video_id: str) -> str:
    """Return the plain address of a video."""
    return f"https://www.youtube.com/watch?v={video_id}"


def parse_address(address: str) -> VideoAddress | None:
    """Return the video that `address` names, or None where it names none."""
    found = find_addresses(address.strip())
    return found[0] if found else None


def find_addresses(text: str) -> tuple[VideoAddress, ...]:
    """Return the videos whose addresses stand in `text`, in order."""
    folded = text.casefold()
    if not any(hint in folded for hint in _HINTS):
        return ()
    if _ESCAPED.search(text):
        # An address within another one, as Google Docs and mail programs pass links on.
        text = unquote(text)
    found = (_parse(match.group()) for match in _ADDRESS.finditer(text))
    return tuple(address for address in found if address is not None)


def without_addresses(text: str) -> str:
    """Return `text` with the addresses of videos taken out."""
    return _ADDRESS.sub("", text).strip()


def seconds_of(value: str) -> int | None:
    """Return the seconds that `83`, `83s`, `1m23s`, `1h2m3s` or `1:23` stand for."""
    value = value.strip().partition(".")[0]
    if clock := _CLOCK.fullmatch(value):
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return hours * 3600 + minutes * 60 + seconds
    if value and (units := _UNITS.fullmatch(value)):
        hours, minutes, seconds = (int(part or 0) for part in units.groups())
        return hours * 3600 + minutes * 60 + seconds
    return None


def _parse(address: str) -> VideoAddress | None:
    address = address.replace("&amp;", "&").rstrip(_TRAILING)
    if "(" not in address:
        address = address.partition(")")[0]
    address = _PHONE.sub("https://youtu.be/", address)
    parts = urlsplit(address if "//" in address[:8] else f"//{address}")
    query = parse_qs(f"{parts.query}&{parts.fragment.lstrip('?')}")
    video_id = _id_of(parts.hostname or "", parts.path, query)
    if video_id is None:
        return None
    start = _first_seconds(query, "t", "start", "time_continue")
    return VideoAddress(video_id, start or 0, _first_seconds(query, "end"))


def _id_of(host: str, path: str, query: dict[str, list[str]]) -> str | None:
    # Within another address, the path is followed by that one's own values.
    steps = [step for step in path.partition("&")[0].split("/") if step]
    candidates = [query["v"][0]] if "v" in query else []
    if steps[:1] == ["attribution_link"] and "u" in query:
        candidates += parse_qs(urlsplit(query["u"][0]).query).get("v", [])
    if host.endswith("youtu.be"):
        candidates[:0] = steps[:1]
    elif len(steps) > 1 and steps[0].casefold() in _PATHS:
        candidates[:0] = steps[1:2]
    return next((text for text in candidates if is_video_id(text)), None)


def _first_seconds(query: dict[str, list[str]], *names: str) -> int | None:
    for name in names:
        if name in query and (value := seconds_of(query[name][0])) is not None:
            return value
    return None
