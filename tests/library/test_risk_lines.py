# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The fields of a risk statement are read line by line."""

from __future__ import annotations

import pytest

from edu_app.library.risk_lines import RawField, fields_of, lines_below


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        ([], 0),
        (["    a", "     b"], 2),
        (["    a", "", "    b"], 1),
        (["    a", "b"], 1),
        (["b"], 0),
    ],
)
def test_lines_belong_while_they_are_indented(lines: list[str], count: int) -> None:
    assert lines_below(["x", *lines], 1, 0) == lines[:count]


def test_only_deeper_lines_belong_to_an_indented_statement() -> None:
    assert lines_below(["        a", "    b"], 0, 4) == ["        a"]


def test_fields_have_their_line() -> None:
    assert fields_of(["  n: 4", "  note:"], 7) == (RawField("n", "4", 7), RawField("note", "", 8))


def test_a_field_goes_on_over_lines() -> None:
    fields = fields_of(["  note: one", "    two: three", "  four"], 7)

    assert fields == (RawField("note", "one two: three four", 7),)


def test_words_before_the_first_field_belong_to_none() -> None:
    assert fields_of(["  Words", "  n: 4"], 7) == (RawField("", "Words", 7), RawField("n", "4", 8))
