# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Themes and shown widgets as in the tests of the kit, and the drawing that is tapped."""

from __future__ import annotations

from pathlib import Path

import pytest

from edu_app.library.diagram import Diagram
from edu_app.library.loader import Library
from tests.checklist_samples import form
from tests.ui.conftest import _letters, access, make_theme, show, theme, tokens

__all__ = ["_letters", "access", "make_theme", "show", "theme", "tokens"]


@pytest.fixture(scope="session")
def body(content_root: Path) -> Diagram:
    """Return the guide's own body map."""
    found = Library(content_root, "en", {}).diagram(form().drawing)
    assert found is not None
    return found
