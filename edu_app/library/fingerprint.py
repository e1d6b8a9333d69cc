# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A short name for the state of a whole content folder, by which two machines are compared."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from edu_app.library.codes import OWN_CODES

SHORT = 12
"""Characters of the hash: enough to tell two folders apart, few enough to read out."""


def content_hash(root: Path) -> str:
    """Return a short hash of all names and bytes of a content folder, but for what a clinic adds.

    It is the same on every system and wherever the folder lies.
    """
    whole = hashlib.sha256()
    for name, path in sorted(_files(root)):
        try:
            inside = hashlib.sha256(path.read_bytes()).hexdigest()
        except OSError:
            inside = "unreadable"
        whole.update(f"{name}\0{inside}\n".encode("utf-8", "surrogateescape"))
    return whole.hexdigest()[:SHORT]


def _files(root: Path) -> Iterator[tuple[str, Path]]:
    for folder, _folders, names in os.walk(root):
        for name in names:
            path = Path(folder, name)
            inside = path.relative_to(root).as_posix()
            if not name.startswith(".") and inside != str(OWN_CODES) and path.is_file():
                yield inside, path
