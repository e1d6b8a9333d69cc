# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The reading level is written and read in one form."""

from __future__ import annotations

import pytest

from edu_app.library.level import Level, parse_level

LEVEL = Level(fkgl=5.2, smog=7.44, raw_fkgl=-0.3, raw_smog=12.0)
WORDS = "FKGL 5.2, SMOG 7.4; with all words FKGL -0.3, SMOG 12.0"


def test_a_level_is_written_with_one_decimal() -> None:
    assert str(LEVEL) == WORDS


def test_what_was_written_is_read_back() -> None:
    assert parse_level(f" {WORDS} ") == Level(fkgl=5.2, smog=7.4, raw_fkgl=-0.3, raw_smog=12.0)


@pytest.mark.parametrize("text", ["", "Grade 6", "FKGL 5, SMOG 7", WORDS + " or so"])
def test_anything_else_is_no_level(text: str) -> None:
    assert parse_level(text) is None
