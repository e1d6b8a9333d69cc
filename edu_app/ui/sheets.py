# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets of paper that are laid out: the same for the preview, the PDF and the printer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from PySide6.QtGui import QPageSize, QPainter


class Sheets(Protocol):
    """Some sheets of one size, ready to be painted as often as is needed."""

    @property
    def title(self) -> str:
        """Return what the file or the job is called; never anything a person chose."""

    @property
    def paper(self) -> QPageSize.PageSizeId:
        """Return the size of the paper."""

    @property
    def count(self) -> int:
        """Return how many sheets there are."""

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint the sheet with this number, from 0.

        The painter stands at the corner inside the margins and counts in 1/96 inch.
        """


@runtime_checkable
class ReadableSheets(Sheets, Protocol):
    """Sheets whose words can be had too, for who hears them."""

    def words(self, number: int) -> str:
        """Return the words of the sheet with this number, line by line."""


def words_of(sheets: Sheets, number: int) -> str:
    """Return the words of a sheet; nothing where they cannot be had."""
    return sheets.words(number) if isinstance(sheets, ReadableSheets) else ""
