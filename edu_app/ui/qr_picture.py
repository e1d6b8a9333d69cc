# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A square code on the screen: black on white in every theme, its edges on whole pixels."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.render.qr import QUIET, square_code

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from edu_app.render.qr import SquareCode
    from edu_app.ui.theme import Theme

LEAST_MM = 40.0
"""Side of a code on the glass, the quiet zone not counted (requirement H-13)."""
MODULE, SMALLEST_MODULE = 4, 2
"""Logical pixels of a module, and where there is no room for so many."""


class QrPicture(QWidget):
    """Shows one text as a square; of several it says which part it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._least = LEAST_MM / theme.mm_per_px
        self._code: SquareCode | None = None
        self._side = 0
        """Modules of the largest code so far: the square keeps its size from part to part."""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def show_text(self, text: str, *, part: int = 1, parts: int = 1) -> None:
        """Show a text that has to fit into one square."""
        self._code = square_code(text)
        self._side = max(self._side, self._code.side)
        name = QCoreApplication.translate("qr", "Square code")
        if parts > 1:
            of = QCoreApplication.translate("qr", "Square code, part {part} of {parts}")
            name = of.format(part=part, parts=parts)
        self.setAccessibleName(name)
        self.setAccessibleDescription(text)
        self.updateGeometry()
        self.update()

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        module = max(MODULE, math.ceil(self._least / max(1, self._side)))
        return QSize(1, 1) * module * (self._side + 2 * QUIET)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1) * SMALLEST_MODULE * (self._side + 2 * QUIET)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._code is None:
            return
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)  # a module is a whole number of the screen's own pixels
        room = QRect(0, 0, int(self.width() * ratio), int(self.height() * ratio))
        paint_code(painter, room, self._code)


def paint_code(painter: QPainter, room: QRect, code: SquareCode) -> None:
    """Paint a code as large as whole pixels allow into the middle of a room."""
    module = max(1, min(room.width(), room.height()) // code.whole)
    side = module * code.whole
    left = room.left() + (room.width() - side) // 2
    top = room.top() + (room.height() - side) // 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    # Not the colours of the theme: most readers find no light code on a dark ground.
    painter.fillRect(QRect(left, top, side, side), Qt.GlobalColor.white)
    for y, row in enumerate(code.rows, start=QUIET):
        for x, dark in enumerate(row, start=QUIET):
            if dark:
                place = QRect(left + x * module, top + y * module, module, module)
                painter.fillRect(place, Qt.GlobalColor.black)
