# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Themes and shown widgets as in the tests of the widgets, and a small path of five pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content_tree import ContentTree
from tests.ui.conftest import _letters, make_theme, show, theme, tokens

__all__ = ["_letters", "make_theme", "show", "theme", "tokens"]

PATH = """\
[[section]]
topic = "alpha"
icon = "file-text"
family = "learn"
children = ["beta", "gamma"]

[[section]]
topic = "delta"
icon = "calendar-check"
family = "after"

[[section]]
topic = "omega"
icon = "scale"
family = "decide"
"""


@pytest.fixture
def tree(tmp_path: Path) -> ContentTree:
    """Return content with alpha (beta and gamma under it), delta and omega on its path."""
    tree = ContentTree(tmp_path)
    tree.write("collections.toml", PATH)
    for topic in ("alpha", "beta", "gamma", "delta", "omega"):
        tree.topic(topic, f"Text of {topic}.\n", short_title=topic.title())
    return tree
