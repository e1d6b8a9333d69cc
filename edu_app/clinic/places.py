# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the clinic's file is looked for: the machine's configuration, then beside the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from edu_app.paths import BUNDLED, PACKAGE

FILE = "clinic.toml"
STAFF_FILE = "staff.toml"
"""Beside what else a machine keeps, and never where the clinic's own is looked for."""
LINUX = Path("/etc/vein-guide")
"""Where people look first on Linux; the folder of the desktop's standard comes before it."""


def places() -> tuple[Path, ...]:
    """Return every place of the file, the one that counts most first."""
    folders = [*_machine_folders(), *_program_folders()]
    return tuple(folder / FILE for folder in dict.fromkeys(folders))


def find_file(candidates: Iterable[Path]) -> Path | None:
    """Return the first that is there, also when it cannot be read; None when none is."""
    return next((path for path in candidates if _is_there(path)), None)


def _machine_folders() -> list[Path]:
    """Return the folders for all who use this machine."""
    from platformdirs import PlatformDirs

    # A desktop may put folders of its own before /etc/xdg, so all of them are asked for.
    listed = PlatformDirs("vein-guide", appauthor=False, multipath=True).site_config_dir
    folders = [Path(folder) for folder in listed.split(os.pathsep)]
    return [*folders, LINUX] if sys.platform.startswith("linux") else folders


def _program_folders() -> list[Path]:
    """Return the folder of a copy that is carried about; none for one that pip has installed."""
    if getattr(sys, "frozen", False):
        return [Path(sys.executable).parent]
    return [] if (PACKAGE / BUNDLED).is_dir() else [PACKAGE.parent]


def _is_there(path: Path) -> bool:
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True  # whoever put it there wants it read, and will be told that it is not
    return True
