# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""While a page is read, sources are numbered, ids made unique and faults collected once."""

from __future__ import annotations

import pytest

from edu_app.library.reading import Reading, slug


@pytest.mark.parametrize(
    ("words", "result"),
    [
        ("What can go wrong with a stent?", "what-can-go-wrong-with-a-stent"),
        ("  May-Thurner’s  ", "may-thurners"),
        ("Crème & brûlée", "creme-brulee"),
        ("1,000 people", "1-000-people"),
        ("…", ""),
        ("静脉", ""),
        ("a" * 200, "a" * 80),
    ],
)
def test_words_become_an_id(words: str, result: str) -> None:
    assert slug(words) == result


def test_heading_ids_never_repeat(reading: Reading) -> None:
    made = [reading.heading_id(words) for words in ("A", "a!", "A 2", "A", "?")]

    assert made == ["a", "a-2", "a-2-2", "a-3", "part"]


def test_the_same_fault_in_a_row_is_noted_once(reading: Reading) -> None:
    for line in (1, 1, 2):
        reading.fault("code", "No code.", line)

    assert [fault.line for fault in reading.faults] == [1, 2]
