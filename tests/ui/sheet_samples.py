# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets that are painted at once, for the tests of what shows, writes and prints them."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPageSize, QPainter

COLOURS = ("#aa0000", "#00aa00", "#0000aa", "#aaaa00", "#00aaaa")


class PlainSheets:
    """Sheets of one colour each."""

    def __init__(
        self, count: int = 3, paper: QPageSize.PageSizeId = QPageSize.PageSizeId.A4
    ) -> None:
        self.title = "Plain"
        self.count, self.paper = count, paper
        self.painted: list[int] = []

    def paint(self, painter: QPainter, number: int) -> None:
        self.painted.append(number)
        painter.fillRect(QRectF(100, 100, 300, 300), QColor(COLOURS[number % len(COLOURS)]))


class SpokenSheets(PlainSheets):
    """Sheets that can be read out too."""

    def words(self, number: int) -> str:
        return f"Words of sheet {number}"
