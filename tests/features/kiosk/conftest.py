# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Themes and shown widgets as in the tests of the kit."""

from __future__ import annotations

from tests.ui.conftest import _letters, make_theme, show, theme, tokens

__all__ = ["_letters", "make_theme", "show", "theme", "tokens"]
