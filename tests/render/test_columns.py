# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Columns of a table are as wide as makes the table low, and never too narrow for a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.render.columns import column_widths, lines_of

SPACE = 5.0


@pytest.mark.parametrize(
    ("cell", "width", "lines"),
    [
        ([], 100, 1),
        ([40], 100, 1),
        ([40, 40], 100, 1),
        ([40, 40], 85, 1),  # with its space it just fits
        ([40, 40], 84, 2),
        ([40, 40, 40, 40], 90, 2),
        ([120], 100, 1),
        ([20, 120, 20], 100, 3),
    ],
)
def test_words_fill_lines_one_after_the_other(cell: list[float], width: float, lines: int) -> None:
    assert lines_of(cell, width, SPACE) == lines


def test_like_columns_share_the_room() -> None:
    assert column_widths([[[30], [30]], [[30], [30]]], 200, SPACE) == (100, 100)


def test_a_column_with_more_words_gets_more_room() -> None:
    first, second = column_widths([[[30] * 12, [30]]] * 3, 240, SPACE)

    assert first > 4 * second
    assert first + second == pytest.approx(240)


def test_no_room_is_given_where_it_saves_no_line() -> None:
    long, short = [60.0, 60.0, 60.0], [60.0, 60.0]

    first, second = column_widths([[long, short]], 285, SPACE)

    assert (lines_of(long, first, SPACE), lines_of(short, second, SPACE)) == (2, 1)


def test_a_few_words_stay_together_where_there_is_room() -> None:
    rows = [[[40.0] * 9, [30.0, 20.0, 30.0]]] * 2

    roomy, tight = (column_widths(rows, room, SPACE) for room in (200, 85))

    assert lines_of(rows[0][1], roomy[1], SPACE) == 1
    assert lines_of(rows[0][1], tight[1], SPACE) > 1


def test_a_word_that_does_not_fit_leaves_no_columns() -> None:
    assert column_widths([[[150], [60]]], 200, SPACE) == ()
    assert column_widths([[[140], [60]]], 200, SPACE) == (140, 60)


CELL = st.lists(st.floats(1, 60), max_size=8)


@given(
    rows=st.integers(1, 4).flatmap(
        lambda n: st.lists(st.lists(CELL, min_size=n, max_size=n), min_size=1, max_size=5)
    )
)
def test_columns_fill_the_room_and_hold_every_word(rows: list[tuple[list[float], ...]]) -> None:
    widths = column_widths(rows, 250, SPACE)

    assert sum(widths) == pytest.approx(250)
    for row in rows:
        for cell, width in zip(row, widths, strict=True):
            assert width >= max(cell, default=0) - 0.001
