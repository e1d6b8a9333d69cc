# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The dot before a line; decoration, so a screen reader passes over it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from edu_app.ui.theme import Theme

STYLE = "ui"
DOT = 0.38


class Bullet(QWidget):
    """Stands at the height of the first line beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(math.ceil(theme.px(STYLE) * 0.6))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        size = self._theme.px(STYLE)
        side, middle = size * DOT, size * self._theme.line_height(STYLE) / 2
        box = QRectF((self.width() - side) / 2, middle - side / 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, box, side / 2, fill=self._theme.colour("primary"))
