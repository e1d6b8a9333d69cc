# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Reading time is rounded up, and marks are not counted as words."""

from __future__ import annotations

import pytest

from edu_app.library.minutes import WORDS_PER_MINUTE, minutes_for, words_in


@pytest.mark.parametrize(
    ("words", "minutes"), [(0, 1), (1, 1), (WORDS_PER_MINUTE, 1), (WORDS_PER_MINUTE + 1, 2)]
)
def test_minutes_are_rounded_up(words: int, minutes: int) -> None:
    assert minutes_for(words) == minutes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("## One two\n\n- **three**\n", 3),
        ("| one | two |\n|---|---|\n", 2),
        ("one -- & two", 2),
        ("[@R16] 1,000 cafés", 3),
    ],
)
def test_marks_are_no_words(text: str, words: int) -> None:
    assert words_in(text) == words
