# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Themes and shown widgets as in the tests of the widgets, and a library with one small drawing."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.library.loader import Library
from tests.content_tree import ContentTree
from tests.drawn import diagram, write_drawing
from tests.ui.conftest import (
    _letters,
    access,
    boxes,
    library,
    make_theme,
    show,
    theme,
    themed,
    tokens,
)

__all__ = [
    "_letters", "access", "boxes", "library", "make_theme", "show", "theme", "themed", "tokens",
]  # fmt: skip


@pytest.fixture
def drawings(tmp_path: Path) -> Library:
    """Return content with the small drawing."""
    tree = ContentTree(tmp_path)
    write_drawing(tree, diagram())
    return tree.library()
