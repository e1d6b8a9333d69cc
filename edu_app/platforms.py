# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Choose how Qt draws before Qt is loaded: without a screen Qt would abort the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass

ALLOWED = ("xcb", "wayland", "offscreen", "windows", "cocoa")
OFFSCREEN = "offscreen"
TRAPS = (
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QT_QPA_GENERIC_PLUGINS",
    "QT_QPA_PLATFORMTHEME",
    "QT_STYLE_OVERRIDE",
    "QT_IM_MODULE",
    "QT_IM_MODULES",
    "QT_WAYLAND_SHELL_INTEGRATION",
    "QT_XCB_GL_INTEGRATION",
    "QT_LOGGING_CONF",
    "QT_LOGGING_RULES",
    "QT_MESSAGE_PATTERN",
    "QT_DEBUG_PLUGINS",
    "QT_FATAL_WARNINGS",
    "QT_FATAL_CRITICALS",
    "GTK_MODULES",
    "GTK3_MODULES",
    "GTK_PATH",
    "GIO_EXTRA_MODULES",
    "GDK_PIXBUF_MODULE_FILE",
    "QML_IMPORT_PATH",
    "QML2_IMPORT_PATH",
    "QT_INSTALL_PREFIX",
    "PYSIDE_DESIGNER_PLUGINS",
)
"""Variables through which a stranger could make Qt load code or another look, end at a warning, or
write down the keys that are pressed. Those of Python and of the loader have done their work before
this line: a kiosk starts with `-I` and an environment of its own (`packaging/kiosk`)."""

LIBRARIES = (
    "apt-get install --no-install-recommends libglib2.0-0 libgl1 libegl1 libfontconfig1 "
    "libxkbcommon0 libdbus-1-3 libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-image0 "
    "libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
)


@dataclass(frozen=True, slots=True)
class Choice:
    """How Qt will draw."""

    platform: str
    """Value for `QT_QPA_PLATFORM`; empty leaves the choice to Qt."""
    unseen: bool
    """There is no screen and nobody asked for drawing without one."""


def choose_platform(environment: Mapping[str, str], system: str = sys.platform) -> Choice:
    """Return the platform for an environment; only known names are passed on."""
    wished = environment.get("QT_QPA_PLATFORM", "")
    if wished and _is_allowed(wished):
        return Choice(wished, unseen=False)
    if not system.startswith("linux"):
        return Choice("", unseen=False)
    if environment.get("WAYLAND_DISPLAY"):
        return Choice("wayland;xcb;offscreen", unseen=False)
    if environment.get("DISPLAY"):
        return Choice("xcb;offscreen", unseen=False)
    return Choice(OFFSCREEN, unseen=True)


def _is_allowed(wished: str) -> bool:
    """Accept known names, and a file of virtual screens for tests."""
    if wished.startswith(f"{OFFSCREEN}:configfile="):
        return True
    return all(name in ALLOWED for name in wished.split(";"))


def prepare(environment: MutableMapping[str, str] | None = None) -> Choice:
    """Set the environment so that Qt starts safely; return what was chosen."""
    here = os.environ if environment is None else environment
    choice = choose_platform(here)
    for name in TRAPS:
        here.pop(name, None)
    if choice.platform:
        here["QT_QPA_PLATFORM"] = choice.platform
    else:
        here.pop("QT_QPA_PLATFORM", None)
    return choice


def library_sentence(error: ImportError) -> str:
    """Say which system libraries are missing and how to get them."""
    return (
        f"vein-guide: A system library that Qt needs is missing ({error}). "
        f"On Debian or Ubuntu: {LIBRARIES}"
    )
