# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Bring the rows of a table into the one form that loses no cell in the block parser."""

from __future__ import annotations

import re

from edu_app.library.marks import PIPE, line_mark
from edu_app.library.reading import Reading

_TERM = re.compile(r"\[\[[^\[\]]*\]\]")
_DASHES = re.compile(r" *:?-+:? *")


def cells_of(row: str) -> list[str]:
    """Split a row at its bars, but not at those inside a glossary word."""
    row = _TERM.sub(lambda found: found[0].replace("|", PIPE), row)
    return row.removeprefix("|").removesuffix("|").split("|")


class Rows:
    """The rows of one table, written one by one: a header, a line of dashes, the rest."""

    def __init__(self, margin: str) -> None:
        self._margin = margin
        self._columns = 0
        self._has_dashes = False
        self._line = 0

    def add(self, cells: list[str], reading: Reading) -> list[str]:
        """Return the lines to write for one row as it stands in the file."""
        dashes = all(map(_DASHES.fullmatch, cells))
        if not self._columns:
            if dashes:
                self._misformed(reading)
                return []
            self._columns = len(cells)
            self._line = reading.line
            return [self._row(cells, reading)]
        if not self._has_dashes:
            self._has_dashes = True
            if not dashes:
                self._misformed(reading)
                return [self._dashes(), self._fitted(cells, reading)]
            if len(cells) != self._columns:
                self._uneven(len(cells), reading)
            return [self._dashes()]
        if dashes:
            self._misformed(reading)
            return []
        return [self._fitted(cells, reading)]

    def end(self, reading: Reading) -> list[str]:
        """Return what is missing when no further row follows."""
        if self._has_dashes or not self._columns:
            return []
        self._misformed(reading, self._line)
        return [self._dashes()]

    def _row(self, cells: list[str], reading: Reading) -> str:
        """Write one row."""
        inside = " | ".join(cell.strip(" ") for cell in cells)
        return f"{self._margin}| {line_mark(reading.line)}{inside} |"

    def _dashes(self) -> str:
        """Write the line between the header and the other rows."""
        return f"{self._margin}|{'---|' * self._columns}"

    def _fitted(self, cells: list[str], reading: Reading) -> str:
        """Write a row with as many cells as the header; words that are over go into the last."""
        if len(cells) != self._columns:
            self._uneven(len(cells), reading)
            last = self._columns - 1
            cells = [*cells[:last], " ".join(cells[last:])]
            cells += [""] * (self._columns - len(cells))
        return self._row(cells, reading)

    def _uneven(self, count: int, reading: Reading) -> None:
        """Note that a row is longer or shorter than the header."""
        reading.fault(
            "table-row",
            f"The row has {count} cells and the header has {self._columns}. Make them equal.",
        )

    def _misformed(self, reading: Reading, line: int = 0) -> None:
        """Note that header and dashes do not stand where they should."""
        reading.fault(
            "table-form",
            "A table is a header row, then a row such as |---|---|, then its rows.",
            line,
        )
