# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A text of a page is found in its file, marks and all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.editorial.source_lines import SourceLines

BODY = """\
The **first** line [@R16] of text.

A [[stenosis|narrow place]] and [a link](topic:risks "Tip").
## A heading {#here}
First comes the end, and the end comes first again.

![](diagram:veins "Look at the blue vein.")
The end comes first."""


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("The first line of text.", 10),
        ("A narrow place and a link Tip.", 12),
        ("a narrow place", 12),
        ("A heading", 13),
        ("Look at the blue vein", 16),
        ("the end comes first.", 14),
        ("put together from parts: the blue vein", 16),
        ("Nowhere to be seen: xyz.", 10),
        ("…", 10),
        ("", 10),
    ],
)
def test_the_line_of_a_text(text: str, line: int) -> None:
    assert SourceLines(BODY, 10).line_of(text) == line


def test_the_longest_run_of_words_wins() -> None:
    lines = SourceLines("one\none two\none two three", 1)

    assert lines.line_of("one two three four") == 3
    assert lines.line_of("one two") == 2


@given(body=st.text(max_size=200), text=st.text(max_size=80))
def test_every_text_has_a_line(body: str, text: str) -> None:
    line = SourceLines(body, 5).line_of(text)

    assert 5 <= line <= 5 + body.count("\n")
