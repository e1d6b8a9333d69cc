# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Write the list of all files of a bundle with their hashes, and the one of what is passed on."""

from __future__ import annotations

import hashlib
from pathlib import Path

from edu_app.manifest import MANIFEST, line_of, names_in
from tools.bundle.trim import TrimError

SUMS = "SHA256SUMS"


def write_manifest(folder: Path) -> int:
    """Write the list of every other file of a folder, sorted by name; return how many."""
    for path in folder.rglob("*"):
        if path.is_symlink():
            raise TrimError(f"{path.name} is a link. A stick may not be able to hold one.")
    names = names_in(folder)
    lines = (line_of(name, _digest(folder / name)) for name in names)
    (folder / MANIFEST).write_text("".join(lines), "utf-8", newline="\n")
    return len(names)


def write_sums(folder: Path) -> Path:
    """Write the hashes of all files in a folder that are passed on, not of those below it."""
    files = sorted(
        path for path in folder.iterdir() if path.is_file() and not path.name.startswith(SUMS)
    )
    lines = (line_of(path.name, _digest(path)) for path in files)
    sums = folder / SUMS
    sums.write_text("".join(lines), "utf-8", newline="\n")
    return sums


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
