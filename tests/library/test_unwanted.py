# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Quotes, code and rules leave a line; its words stay."""

from __future__ import annotations

import pytest

from edu_app.library.reading import Reading
from edu_app.library.unwanted import Unwanted, cleaned


@pytest.mark.parametrize(
    ("line", "left", "kinds"),
    [
        ("words", "words", []),
        ("> words", "words", ["quote"]),
        ("  > > words", "  words", ["quote"]),
        (">", "", ["quote"]),
        ("> " * 9 + "words", "words", ["too-deep"]),
        ("> ~~~", "", ["quote", "code"]),
        ("~~~~ words", "words", ["code"]),
        ("    ~~~", "", ["code"]),
        ("***", "", ["rule"]),
        ("_ _ _", "", ["rule"]),
        ("--", "--", []),
        ("12.", "", ["empty-item"]),
    ],
)
def test_marks_leave_and_words_stay(
    reading: Reading, line: str, left: str, kinds: list[str]
) -> None:
    assert Unwanted(reading).taken_from(line, after_text=False) == left
    assert [fault.kind for fault in reading.faults] == kinds


@pytest.mark.parametrize(("after_text", "left"), [(True, ""), (False, "====")])
def test_a_line_below_text_may_be_an_underline(
    reading: Reading, *, after_text: bool, left: str
) -> None:
    assert Unwanted(reading).taken_from("====", after_text=after_text) == left


def test_neighbouring_lines_are_told_once(reading: Reading) -> None:
    unwanted = Unwanted(reading)
    for reading.line in (1, 2, 3, 5, 6):
        unwanted.taken_from("> words", after_text=False)

    assert [fault.line for fault in reading.faults] == [1, 5]


def test_lines_are_cleaned_of_what_no_text_may_hold(reading: Reading) -> None:
    lines = cleaned("a\tb  \r\nc\x07\rd\ue000", 10, reading)

    assert lines == ["a   b", "c", "d"]
    assert [(fault.line, fault.kind) for fault in reading.faults] == [
        (11, "control-character"),
        (12, "control-character"),
    ]
