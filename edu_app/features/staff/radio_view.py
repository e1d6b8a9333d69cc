# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""One of several rows that exclude each other: a circle, a name, and a line below it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QSizePolicy

from edu_app.ui.choices import Choice
from edu_app.ui.control import paint_text
from edu_app.ui.paint import RING_ROOM, paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from edu_app.ui.theme import Theme

TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
WRAP = int(Qt.TextFlag.TextWordWrap.value)
NAME, LINE = ("ui", 600), ("small", 400)
"""Style and weight."""


class RadioRow(Choice):
    """Chosen = filled circle with a tick, a tint and a thick line."""

    def __init__(
        self, key: str, name: str, line: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, theme, parent)
        self.key, self.line = key, line
        self.setAccessibleDescription(line)
        self._pad, self._circle = theme.gap(16), theme.em(30)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # ------------------------------------------------------------ size

    def sizeHint(self) -> QSize:
        width = self.theme.em(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.em(200), self.theme.target("sm") + 2 * RING_ROOM)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        name, line = self._heights(width)
        inside = max(float(self._circle), name + line) + self._pad
        return max(self.theme.target("sm"), math.ceil(inside)) + 2 * RING_ROOM

    def text_fits(self) -> bool:
        return self.height() + 1 >= self.heightForWidth(self.width())

    def _words_width(self, width: int) -> int:
        return width - 2 * RING_ROOM - 3 * self._pad - self._circle

    def _heights(self, width: int) -> tuple[float, float]:
        room = self._words_width(width)
        return self._height(self.text(), room, NAME), self._height(self.line, room, LINE)

    def _height(self, text: str, width: int, look: tuple[str, int]) -> float:
        if not text:
            return 0.0
        metrics = QFontMetricsF(self.theme.font(*look))
        return metrics.boundingRect(QRectF(0, 0, max(1, width), 10_000), WRAP, text).height()

    # ------------------------------------------------------------ painting

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        theme, on = self.theme, self.isChecked()
        if on or self.hovered or self.isDown():
            fill = theme.colour("tonal" if on or self.isDown() else "sunken")
            line = theme.colour("primary") if on else None
            paint_box(painter, face, self.radius, fill=fill, line=line, width=2)
        side = float(self._circle)
        circle = QRectF(face.left() + self._pad, face.center().y() - side / 2, side, side)
        edge = theme.colour("primary" if on else "lineStrong")
        inside = theme.colour("primary" if on else "surface")
        paint_box(painter, circle, side / 2, fill=inside, line=edge, width=2)
        if on:
            inset = side * 0.22
            tick = circle.adjusted(inset, inset, -inset, -inset)
            theme.icons.paint(painter, "check", tick, theme.colour("onPrimary"), 3)
        name, line_height = self._heights(self.width())
        left, width = circle.right() + self._pad, float(self._words_width(self.width()))
        top = face.center().y() - (name + line_height) / 2
        paint_text(
            painter, QRectF(left, top, width, name), self.text(), theme, style=NAME[0],
            weight=NAME[1], colour="onTonal" if on else "ink", flags=TOP, wrap=True,
        )  # fmt: skip
        paint_text(
            painter, QRectF(left, top + name, width, line_height), self.line, theme,
            style=LINE[0], weight=LINE[1], colour="ink2", flags=TOP, wrap=True,
        )  # fmt: skip
