# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the content, the assets and the log live: the same answer from checkout, wheel, bundle."""

from __future__ import annotations

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
