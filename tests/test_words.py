# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Marked text is the text itself; the mark is for the tool that collects it."""

from __future__ import annotations

import pytest

from edu_app.words import mark


@pytest.mark.parametrize("text", ["", "Next page", "%n pages", "{name} – “quoted”"])
def test_marked_text_comes_back_unchanged(text: str) -> None:
    assert mark("topic", text) is text
