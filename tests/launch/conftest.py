# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What the tests of being opened from outside share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content_tree import ContentTree


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    """Lend a small content folder."""
    return ContentTree(tmp_path)
