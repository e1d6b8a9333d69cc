# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is installed here, for the lists of an IT department: `vein-guide --json --version`."""

from __future__ import annotations

import hashlib
import json
import os
import platform
from collections.abc import Iterator
from pathlib import Path

from edu_app import __version__
from edu_app.library.codes import OWN_CODES
from edu_app.library.loader import Library, languages
from edu_app.profile import PROFILES

SHORT = 12
"""Characters of the hash: enough to tell two folders apart, few enough to read out."""


def version_json(root: Path) -> str:
    """Return everything that tells this installation from another."""
    langs = languages(root)
    facts = {
        "name": "vein-guide",
        "version": __version__,
        "content": {
            "hash": content_hash(root),
            "pages": {lang: len(Library(root, lang, {}).topic_ids()) for lang in langs},
            "own_codes": (root / OWN_CODES).is_file(),
        },
        "languages": langs,
        "profiles": tuple(PROFILES),
        "qt": _qt(),
        "python": platform.python_version(),
    }
    return json.dumps(facts, indent=1)


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


def _qt() -> str | None:
    """Return the version of Qt; None where it cannot be loaded."""
    try:
        from PySide6.QtCore import qVersion
    except ImportError:
        return None
    return str(qVersion())
