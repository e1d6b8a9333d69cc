# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""An icon array shows every person once, the filled ones together."""

from __future__ import annotations

import pytest

from edu_app.library.risk import WHOLE
from edu_app.render.icon_array import Cell, cells, columns_for


@pytest.mark.parametrize("of", WHOLE)
def test_every_crowd_fills_its_rows(of: int) -> None:
    columns = columns_for(of)

    assert of % columns == 0
    assert columns >= of // columns


@pytest.mark.parametrize(("n", "of"), [(0, 100), (1, 100), (100, 100), (408, 1000), (1000, 1000)])
def test_as_many_are_filled_as_are_counted(n: int, of: int) -> None:
    drawn = cells(n, of, columns_for(of))

    assert len({(cell.row, cell.column) for cell in drawn}) == of
    assert sum(cell.filled for cell in drawn) == n


def test_filling_begins_in_one_corner_and_goes_row_by_row() -> None:
    assert cells(3, 4, 2) == (
        Cell(row=0, column=0, filled=True),
        Cell(row=0, column=1, filled=True),
        Cell(row=1, column=0, filled=True),
        Cell(row=1, column=1, filled=False),
    )


def test_a_crowd_that_cannot_be_drawn_is_an_error() -> None:
    with pytest.raises(KeyError):
        columns_for(500)
