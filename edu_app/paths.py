# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the content, the assets and the log live: the same answer from checkout, wheel, bundle."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from edu_app.problems import AssetMissing

# Where this very file stands. `importlib.resources.files` gives the same folder for everything
# that can hold folders (checkout, wheel, frozen bundle), but takes 3 ms of every start to load.
PACKAGE = Path(__file__).resolve().parent
BUNDLED = "_bundled"


def content_dir() -> Path:
    """Return the folder with the words and the order of the pages."""
    return _folder("content")


def assets_dir() -> Path:
    """Return the folder with fonts, icons, drawings and the theme."""
    return _folder("assets")


def log_dir() -> Path:
    """Return the folder for log files of this user; it need not exist yet."""
    # Imported here because most runs write no log before the window is open.
    from platformdirs import user_log_path

    return user_log_path("vein-guide", appauthor=False)


def state_dir() -> Path:
    """Return the folder for what a machine keeps between two starts; it need not exist yet."""
    from platformdirs import user_state_path

    return user_state_path("vein-guide", appauthor=False)


def runtime_dir() -> Path:
    """Return the folder for what lasts only while the guide runs; it need not exist yet."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if _is_own(given):
        return Path(given) / "vein-guide"
    return state_dir() / "run"


def _is_own(folder: str) -> bool:
    """Tell whether a folder is this user's, so that nobody else can put anything into it."""
    if not os.path.isabs(folder) or not hasattr(os, "getuid"):
        return False
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    others_write = found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not others_write


def _folder(kind: str) -> Path:
    """Find a folder inside the installed package, else beside the package in a checkout."""
    candidates = (PACKAGE / BUNDLED / kind, PACKAGE.parent / kind)
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise AssetMissing(
        f"The folder “{kind}” is missing. Looked for {candidates[0]} and {candidates[1]}. "
        "Install Vein Guide again, or start it from a complete checkout."
    )
