# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Phrases keep all the names that are filled in, and numbers and days are written in words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pytest

from edu_app.library.phrases import FALLBACK, Phrases, phrase_problem
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


@pytest.mark.parametrize(
    ("part", "name", "value", "place", "says"),
    [
        ("risk", "exact", "{n} of {of}", "risk.exact", "it must hold {event}, {n}, {of}"),
        ("risk", "about", "{", "risk.about", "it must hold"),
        ("risk", "about", "{0}", "risk.about", "it must hold"),
        ("risk", "about", "{n:>5}", "risk.about", "it must hold"),
        ("risk", "about", "{n!r}", "risk.about", "it must hold"),
        ("risk", "about", "{n.x}", "risk.about", "it must hold"),
        ("review", "draft", "{by}", "review.draft", "it must hold no braces"),
        ("sources", "line", ("no name",), "sources.line", "each part holds some of"),
        ("sources", "line", ("{title} {page}",), "sources.line", "each part holds some of"),
        ("sources", "line", ("{title",), "sources.line", "each part holds some of"),
        ("dates", "months", ("May",), "dates.months", "12 months"),
        ("", "callouts", {"key": "Key"}, "callouts", "one word for each of ask, danger"),
    ],
)
def test_a_phrase_that_loses_something_is_a_problem(
    part: str, name: str, value: object, place: str, says: str
) -> None:
    if part:
        old = getattr(FALLBACK, part)
        phrases: Phrases = msgspec.structs.replace(
            FALLBACK, **{part: msgspec.structs.replace(old, **{name: value})}
        )
    else:
        phrases = msgspec.structs.replace(FALLBACK, **{name: value})

    found, problem = phrase_problem(phrases)

    assert found == place
    assert says in problem
