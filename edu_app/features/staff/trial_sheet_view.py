# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The page that staff print to try a printer: nothing of a patient, and a line to measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPen

from edu_app.ui.control import paint_text
from edu_app.ui.paper import ink_of, room_of
from edu_app.ui.paper_measure import px

if TYPE_CHECKING:
    from PySide6.QtGui import QPageSize, QPainter

    from edu_app.ui.theme import Theme

LINE_MM, TICK_MM, INSET_MM = 100.0, 3.0, 8.0
FRAME = 1.5


class TrialSheet:
    """One sheet with a frame at its margins."""

    def __init__(self, theme: Theme, paper: QPageSize.PageSizeId, clinic: str) -> None:
        """Take any theme, for its letters, and whose printer it is."""
        self._ink, self._paper, self._clinic = ink_of(theme), paper, clinic
        self.count = 1

    @property
    def title(self) -> str:
        """Return what the file is called."""
        return QCoreApplication.translate("staff", "Test page")

    @property
    def paper(self) -> QPageSize.PageSizeId:
        """Return the size of the paper."""
        return self._paper

    def lines(self) -> tuple[str, ...]:
        """Return what is written on it, below the title."""
        say = QCoreApplication.translate
        return (
            *((self._clinic,) if self._clinic else ()),
            say("staff", "Are all four sides of the frame there? Then the size is right."),
            say("staff", "The line below is 10 cm (3.94 in) long."),
        )

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint the sheet."""
        del number  # there is one
        room, ink = room_of(self._paper), self._ink
        painter.setPen(QPen(ink.colour("ink"), FRAME))
        half = FRAME / 2
        painter.drawRect(QRectF(half, half, room.width() - FRAME, room.height() - FRAME))
        left, top = px(INSET_MM), px(INSET_MM)
        width = room.width() - 2 * left
        high = ink.px("h2") * 1.5
        box = QRectF(left, top, width, high)
        title = f"Vein Guide · {self.title}"
        paint_text(painter, box, title, ink, style="h2", weight=700)
        for line in self.lines():
            box = QRectF(left, box.bottom(), width, ink.px("body") * 1.6)
            paint_text(painter, box, line, ink, style="body")
        painter.setPen(QPen(ink.colour("ink"), FRAME))
        middle, end, tick = box.bottom() + px(2 * TICK_MM), left + px(LINE_MM), px(TICK_MM)
        painter.drawLine(QPointF(left, middle), QPointF(end, middle))
        for x in (left, end):
            painter.drawLine(QPointF(x, middle - tick), QPointF(x, middle + tick))
