"""Tell which system libraries Qt lacks, before Qt finds out and aborts. Imports no Qt."""

import os
import sys
from collections.abc import Callable, Iterable, Mapping

# What Qt's own files are linked against (`objdump -p`), and the packages that bring it:
# Debian and Ubuntu, Fedora, Arch.
_EVERYWHERE = {
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs", "krb5"),
}
_X11 = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": (
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
    ),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
}
_WAYLAND = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client", "wayland"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor", "wayland"),
}
_INSTALLERS = (
    ("Debian, Ubuntu", "sudo apt install"),
    ("Fedora", "sudo dnf install"),
    ("Arch", "sudo pacman -S"),
)


def _loads(library: str) -> bool:
    from ctypes import CDLL

    try:
        CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries_message(
    *,
    system: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    loads: Callable[[str], bool] = _loads,
) -> str | None:
    """Return what to install before the window can open, or None where nothing lacks.

    Args:
        system: As `sys.platform`; only Linux leaves these libraries to its user.
        environment: As `os.environ`; says which kind of screen there is.
        loads: Whether a shared library can be loaded.
    """
    if not system.startswith("linux"):
        return None
    needed = _needed(environment)
    missing = [library for library in needed if not loads(library)]
    if missing:
        return _message(missing, needed)
    if not _has_screen(environment):
        return (
            "llmcards: there is no screen to open a window on (neither DISPLAY nor "
            "WAYLAND_DISPLAY is set). Start it from a desktop, or see `llmcards --help` for "
            "what works without a window."
        )
    return None


def _needed(environment: Mapping[str, str]) -> dict[str, tuple[str, str, str]]:
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    needed = dict(_EVERYWHERE)
    if platform == "xcb" or (not platform and environment.get("DISPLAY")):
        needed |= _X11
    if platform.startswith("wayland") or (not platform and _is_wayland(environment)):
        needed |= _WAYLAND
    return needed


def _has_screen(environment: Mapping[str, str]) -> bool:
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen and chosen != "xcb":
        return True
    return bool(environment.get("DISPLAY")) or (not chosen and _is_wayland(environment))


def _is_wayland(environment: Mapping[str, str]) -> bool:
    return bool(environment.get("WAYLAND_DISPLAY"))


def _message(missing: Iterable[str], packages: Mapping[str, tuple[str, str, str]]) -> str:
    names = list(missing)
    lines = [
        f"llmcards: the window needs system libraries that are not installed: {', '.join(names)}.",
        "Install them, then start llmcards again:",
    ]
    for place, (system, command) in enumerate(_INSTALLERS):
        wanted = dict.fromkeys(packages[name][place] for name in names)
        lines.append(f"  {system + ':':<16}{command} {' '.join(wanted)}")
    return "\n".join(lines)
