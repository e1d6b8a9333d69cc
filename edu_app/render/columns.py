# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How wide the columns of a small table are so that its rows take few lines. Only numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

Cell = Sequence[float]
"""Widths of the words of a cell, in order."""
TOGETHER = 3
"""So few words of a cell stand on one line where there is room, such as “770 to 950”."""
PARTS = 12
"""What is left over is handed out in so many parts; more make a table hardly lower."""


def column_widths(rows: Sequence[Sequence[Cell]], room: float, space: float) -> tuple[float, ...]:
    """Return the width of each column; empty when one could not hold its longest word.

    `room` is for all columns together, `space` the width of the space between two words.
    """
    least = _least(rows, space, TOGETHER)
    if sum(least) > room:
        least = _least(rows, space, 1)
    spare = room - sum(least)
    if spare < 0:
        return ()

    # A low table first; then few lines in its cells; then columns that are alike.
    def cost(parts: Sequence[int]) -> tuple[int, int, int]:
        widths = _widths(least, parts, spare)
        lines = [
            [lines_of(cell, width, space) for cell, width in zip(row, widths, strict=True)]
            for row in rows
        ]
        return sum(map(max, lines)), sum(map(sum, lines)), max(parts)

    return _widths(least, min(_splits(PARTS, len(least)), key=cost), spare)


def _least(rows: Sequence[Sequence[Cell]], space: float, together: int) -> list[float]:
    """Return what each column needs at least; the first holds names, which may always wrap."""
    names, *others = zip(*rows, strict=True)
    return [
        max(_unbroken(cell, space, 1) for cell in names),
        *(max(_unbroken(cell, space, together) for cell in column) for column in others),
    ]


def _unbroken(cell: Cell, space: float, together: int) -> float:
    """Return how wide the longest part of a cell is that may not be broken."""
    if len(cell) <= together:
        return sum(cell) + space * max(0, len(cell) - 1)
    return max(cell)


def lines_of(cell: Cell, width: float, space: float) -> int:
    """Return how many lines words take in a column."""
    lines, used = 1, 0.0
    for word in cell:
        needed = used + space + word if used else word
        if used and needed > width:
            lines, needed = lines + 1, word
        used = needed
    return lines


def _widths(least: Sequence[float], parts: Sequence[int], spare: float) -> tuple[float, ...]:
    return tuple(need + spare * part / PARTS for need, part in zip(least, parts, strict=True))


def _splits(parts: int, columns: int) -> Iterator[tuple[int, ...]]:
    """Return every way to hand out parts to columns."""
    if columns == 1:
        yield (parts,)
        return
    for first in range(parts + 1):
        for rest in _splits(parts - first, columns - 1):
            yield (first, *rest)
