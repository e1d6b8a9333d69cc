# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where the figures of an icon array stand, and which of them are filled."""

from __future__ import annotations

from dataclasses import dataclass

from edu_app.library.risk import WHOLE

# Rows of ten can be counted at a glance; forty by twenty-five keeps a thousand wider than high.
_COLUMNS = dict(zip(WHOLE, (10, 40), strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One figure, standing for one person."""

    row: int
    """From 0 at the top."""
    column: int
    """From 0 at the left."""
    filled: bool
    """The event happened to this person."""


def columns_for(of: int) -> int:
    """Return how many figures stand in a row; KeyError for a crowd that cannot be drawn."""
    return _COLUMNS[of]


def cells(risk_n: int, of: int, columns: int) -> tuple[Cell, ...]:
    """Return all figures, row by row; the filled ones begin in the corner at the top left.

    They stay together on purpose: scattered ones look like more than they are and cannot be
    counted.
    """
    return tuple(
        Cell(row=place // columns, column=place % columns, filled=place < risk_n)
        for place in range(of)
    )
