# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Whatever is typed becomes one line of letters that can be seen, printed and encoded."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.render.typed import one_line


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  two   words ", "two words"),
        ("tab\tand\nline", "tab and line"),
        ("a\u202eb\u200bc\x00d", "abcd"),
        ("e\u0301", "é"),
        ("half \ud83d a letter", "half a letter"),
        ("¿Qué? 你好 <b>&amp;", "¿Qué? 你好 <b>&amp;"),
        ("", ""),
    ],
)
def test_what_is_typed_is_one_visible_line(typed: str, kept: str) -> None:
    assert one_line(typed, 64) == kept


def test_what_is_too_long_is_cut_without_a_space_at_its_end() -> None:
    assert one_line("stent or not", 6) == "stent"
    assert len(one_line("stent " * 200_000, 64)) <= 64


@given(st.text(st.characters(), max_size=100), st.integers(1, 40))
def test_any_text_can_be_shown_and_written(text: str, most: int) -> None:
    kept = one_line(text, most)

    assert len(kept) <= most
    assert kept == kept.strip()
    assert not any(unicodedata.category(letter)[0] == "C" for letter in kept)
    kept.encode()
