# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is installed here, for the lists of an IT department: `vein-guide --json --version`."""

from __future__ import annotations

import json
import platform
from pathlib import Path

from edu_app import __version__
from edu_app.library.codes import OWN_CODES
from edu_app.library.fingerprint import content_hash
from edu_app.library.loader import Library, languages
from edu_app.profile import PROFILES


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


def _qt() -> str | None:
    """Return the version of Qt; None where it cannot be loaded."""
    try:
        from PySide6.QtCore import qVersion
    except ImportError:
        return None
    return str(qVersion())
