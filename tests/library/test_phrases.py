# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Phrases keep all the names that are filled in, and numbers and days are written in words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from edu_app.library.phrases import FALLBACK
from edu_app.library.registers import read_phrases

CONTENT = Path(__file__).parents[2] / "content"


def test_the_english_file_and_the_fallback_are_the_same() -> None:
    assert read_phrases(CONTENT, "en") == (FALLBACK, ())


def test_every_phrase_of_the_english_file_has_a_comment() -> None:
    lines = (CONTENT / "en" / "phrases.toml").read_text("utf-8").split("\n")

    callouts = lines.index("[callouts]")
    for number, line in enumerate(lines[:callouts]):
        if " = " in line and not line.startswith(("#", " ")):
            assert lines[number - 1].startswith("#"), line
    assert lines[callouts + 1].startswith("#")


def test_numbers_and_days_are_written_in_the_language() -> None:
    assert FALLBACK.number(1000) == "1,000"
    assert FALLBACK.number(999) == "999"
    assert FALLBACK.day(date(2026, 11, 20)) == "20 November 2026"
