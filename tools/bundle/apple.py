# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What PyInstaller is told of the application that it makes on a Mac; elsewhere it makes none."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING

from edu_app import __version__

if TYPE_CHECKING:
    from pathlib import Path

VERSION = "@VERSION@"


def application(root: Path) -> dict[str, object]:
    """Return what `BUNDLE` of PyInstaller takes, from `packaging/macos` below the checkout `root`.

    Raises OSError where the list of properties is not there, and ExpatError where it is none.
    """
    folder = root / "packaging" / "macos"
    words = (folder / "Info.plist.in").read_text("utf-8").replace(VERSION, __version__)
    properties = plistlib.loads(words.encode())
    return {
        "name": f"{properties['CFBundleName']}.app",
        "icon": str(folder / properties["CFBundleIconFile"]),
        "bundle_identifier": properties["CFBundleIdentifier"],
        "version": __version__,
        "info_plist": properties,
    }
