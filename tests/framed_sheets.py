# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Sheets with a frame at their margins and their number in the middle, for whatever prints."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPageSize, QPainter, QPen

from edu_app.ui.paper import room_of

A4 = QPageSize.PageSizeId.A4
LETTER = QPageSize.PageSizeId.Letter
FRAME = 2.0


@dataclass
class FramedSheets:
    """Remembers which sheets were painted."""

    count: int = 1
    paper: QPageSize.PageSizeId = A4
    title: str = "Pain in the left leg"
    painted: list[int] = field(default_factory=list)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint a frame just inside the margins, and the number of the sheet in large letters."""
        self.painted.append(number)
        size = room_of(self.paper)
        half = FRAME / 2
        painter.setPen(QPen(Qt.GlobalColor.black, FRAME))
        painter.drawRect(QRectF(half, half, size.width() - FRAME, size.height() - FRAME))
        font = QFont(painter.font())
        font.setPixelSize(48)
        painter.setFont(font)
        painter.drawText(QRectF(0, 0, 300, 100), f"Sheet {number + 1}")
