# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""How much one line bothers: a number with its word and bars, so that color is never alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from edu_app.ui.control import advance, paint_text
from edu_app.ui.paint import RING_ROOM, paint_box
from edu_app.ui.tick_chip import TickChip

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from edu_app.ui.theme import Theme

BARS = 3
BAR_WIDTH, BAR_GAP = 8, 4
"""In kiosk pixels; they grow with the text."""


class ScaleCard(TickChip):
    """One number of the scale. It stands for this line alone and is never added up."""

    def __init__(self, text: str, key: str, theme: Theme) -> None:
        super().__init__(text, key, theme)
        self._space = theme.gap(16)
        self.setAccessibleName(f"{key} {text}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = self.theme
        words = advance(self.text(), theme, "small", 600) + 2
        wide = words + self._bars_width() + 3 * self._space + theme.px("small")
        high = theme.px("h3") * 1.2 + theme.px("small") * 1.4 + self._space
        least = theme.target("sm")
        size = QSize(max(least, round(wide)), max(least, round(high)))
        return size + QSize(2 * RING_ROOM, 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _bars_width(self) -> int:
        return BARS * self.theme.em(BAR_WIDTH) + (BARS - 1) * self.theme.em(BAR_GAP)

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        self.paint_shell(painter, face)
        theme, on = self.theme, self.isChecked()
        left = face.left() + self._space
        self._paint_bars(painter, QRectF(left, face.top(), self._bars_width(), face.height()))
        x = left + self._bars_width() + self._space
        ink = "onTonal" if on else "ink"
        number, word = theme.px("h3") * 1.2, theme.px("small") * 1.4
        top = face.center().y() - (number + word) / 2
        paint_text(
            painter, QRectF(x, top, face.right() - x, number), self.key, theme,
            style="h3", weight=700, colour=ink,
        )  # fmt: skip
        paint_text(
            painter, QRectF(x, top + number, face.right() - x, word), self.text(), theme,
            style="small", weight=700 if on else 500, colour=ink,
        )  # fmt: skip
        if on:
            side = theme.px("ui")
            corner = QRectF(face.right() - side - 8, face.top() + 8, side, side)
            theme.icons.paint(painter, "circle-check", corner, theme.colour(ink))

    def _paint_bars(self, painter: QPainter, rect: QRectF) -> None:
        """Paint as many full bars as the number says."""
        theme, count = self.theme, int(self.key)
        wide, gap, high = theme.em(BAR_WIDTH), theme.em(BAR_GAP), theme.px("h3") * 1.1
        bottom = rect.center().y() + high / 2
        for number in range(BARS):
            tall = high * (number + 1) / BARS
            bar = QRectF(rect.left() + number * (wide + gap), bottom - tall, wide, tall)
            full = number < count
            fill = theme.colour("primary") if full else None
            paint_box(painter, bar, 2, fill=fill, line=theme.colour("lineStrong"), width=1.2)
        painter.setPen(Qt.PenStyle.NoPen)
