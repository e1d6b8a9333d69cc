# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A dot for each digit that is typed, and nothing that says which one it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.clinic.pin import SHORTEST
from edu_app.ui.control import KEY_REASONS
from edu_app.ui.paint import RING_ROOM, paint_focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from edu_app.ui.theme import Theme

DOT, APART = 24, 22
"""In kiosk pixels; many dots stand closer and are smaller."""


class PinDots(QWidget):
    """Takes the keys of a keyboard for the pad around it.

    As many open dots as the shortest PIN has are always there, so they tell nothing of this one.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = 0
        self.shows_ring = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    @property
    def count(self) -> int:
        """How many digits are typed."""
        return self._count

    def show_count(self, count: int) -> None:
        """Show so many digits, and say so to who does not see them."""
        self._count = count
        words = QCoreApplication.translate("staff", "PIN. Digits typed: {count}")
        self.setAccessibleName(words.format(count=count))
        self.update()

    def dots(self) -> list[QRectF]:
        """Return where the dots are."""
        number = max(SHORTEST, self._count)
        side, apart = float(self._theme.em(DOT)), float(self._theme.em(APART))
        room = self.width() - 2 * RING_ROOM
        shrink = min(1.0, room / (number * (side + apart) - apart))
        side, apart = side * shrink, apart * shrink
        left = (self.width() - number * (side + apart) + apart) / 2
        top = (self.height() - side) / 2
        return [QRectF(left + each * (side + apart), top, side, side) for each in range(number)]

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        side, apart = self._theme.em(DOT), self._theme.em(APART)
        return QSize(SHORTEST * (side + apart) + 2 * RING_ROOM, side + 2 * RING_ROOM)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.shows_ring = event.reason() in KEY_REASONS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._theme.outline()
        painter.setPen(QPen(self._theme.colour("lineStrong"), width))
        full = self._theme.colour("ink")
        for index, dot in enumerate(self.dots()):
            painter.setBrush(full if index < self._count else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(dot.adjusted(width / 2, width / 2, -width / 2, -width / 2))
        if self.shows_ring and self.hasFocus():
            box = QRectF(self.rect()).adjusted(RING_ROOM, RING_ROOM, -RING_ROOM, -RING_ROOM)
            paint_focus_ring(painter, box, self._theme.radius("sm"), self._theme)
