# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The system libraries that Qt opens, and which of them this machine lacks."""

from __future__ import annotations

import ctypes
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Library:
    """One file that must be found, mostly a library, and the Debian package that brings it."""

    file: str
    package: str


# Without these PySide6 cannot even be imported; measured on a bare Debian 12.
WINDOW_KIT = (
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libfreetype.so.6", "libfreetype6"),
    Library("libX11.so.6", "libx11-6"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
)
X11 = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Library("libX11-xcb.so.1", "libx11-xcb1"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-image.so.0", "libxcb-image0"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-randr.so.0", "libxcb-randr0"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxcb-sync.so.1", "libxcb-sync1"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1"),
)
WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0"),
    Library("libwayland-egl.so.1", "libwayland-egl1"),
)

# What Qt and the guide speak to the print service with; without it there are no printers.
PRINTING = (Library("libcups.so.2", "libcups2"),)

# What plays the tone of a kiosk; without it the question is only seen.
SOUND = (Library("libasound.so.2", "libasound2"),)

EXTRAS = X11 + WAYLAND + PRINTING + SOUND

# What makes a bundle smaller on Linux: `strip`, `as` and `ld`.
FOR_BUNDLE = (Library("ld", "binutils"),)

# Programs and folders without which some tests are left out: the accessibility bus with a real
# client, a look at printed pages, a second reader of square codes, a watch over the files that a
# program opens, and a print service with a queue that makes files.
FOR_TESTS = (
    Library("dbus-run-session", "dbus"),
    Library("Xvfb", "xvfb"),
    Library("/usr/libexec/at-spi-bus-launcher", "at-spi2-core"),
    Library("/usr/lib/python3/dist-packages/pyatspi", "python3-pyatspi"),
    Library("pdftotext", "poppler-utils"),
    Library("zbarimg", "zbar-tools"),
    Library("strace", "strace"),
    Library("cupsd", "cups"),
    Library("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd", "printer-driver-cups-pdf"),
)


def needed(environ: Mapping[str, str]) -> tuple[Library, ...]:
    """Return what Qt cannot do without on this screen, or without one."""
    if sys.platform != "linux":
        return ()
    if environ.get("WAYLAND_DISPLAY"):
        return WINDOW_KIT + WAYLAND
    return WINDOW_KIT + X11 if environ.get("DISPLAY") else WINDOW_KIT


def shipped() -> tuple[Library, ...]:
    """Return what a bundle takes along, so that it must be there where one is built."""
    return WINDOW_KIT + X11 + WAYLAND if sys.platform == "linux" else ()


def useful(environ: Mapping[str, str]) -> tuple[Library, ...]:
    """Return what another screen, a printer or sound would take, if the machine gets it later."""
    if sys.platform != "linux":
        return ()
    now = needed(environ)
    return tuple(library for library in EXTRAS if library not in now)


def opens(file: str) -> bool:
    """Tell whether the system finds this library."""
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def has(name: str) -> bool:
    """Tell whether the system has this program or path."""
    return shutil.which(name) is not None or Path(name).exists()


def missing(
    libraries: Iterable[Library], finds: Callable[[str], bool] = opens
) -> tuple[Library, ...]:
    """Return the libraries that the system does not find."""
    return tuple(library for library in libraries if not finds(library.file))


def named_in(error: str) -> str:
    """Return the library that an ImportError complains about, or nothing."""
    found = re.search(r"(\S+\.so[.\d]*): cannot open shared object file", error)
    return found[1] if found else ""
