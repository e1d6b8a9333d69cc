# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The handle between two pictures that lie over each other: dragged, or moved by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSlider

from edu_app.ui.control import KEY_REASONS
from edu_app.ui.paint import paint_box, paint_focus_ring

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from edu_app.ui.canvas import Canvas
    from edu_app.ui.theme import Theme

LEAST, MOST = 4, 96
STEP = 5
HEIGHTS = (0.62, 0.78, 0.46, 0.32)
"""Shares of the height at which the handle may stand, the best first."""


class SplitHandle(QSlider):
    """A slider from left to right whose track is the canvas below it."""

    def __init__(self, canvas: Canvas, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal, canvas)
        self._canvas, self._theme = canvas, theme
        self._card = QRect()
        self.shows_ring = False
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # pictures are never mirrored
        self.setRange(LEAST, MOST)
        self.setSingleStep(STEP)
        self.setPageStep(2 * STEP)
        self.setValue(round(canvas.split * 100))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        say = QCoreApplication.translate("canvas", "Handle between the two pictures")
        self.setAccessibleName(say)
        self.setObjectName("split")
        self._side = theme.target("md")
        self.valueChanged.connect(self._on_value_changed)

    def keep_off(self, card: QRect) -> None:
        """Stand above or below a card that lies on the picture."""
        self._card = card
        self.lay_out()

    def lay_out(self) -> None:
        """Stand on the line between the pictures, at a height that no card takes."""
        room, side = self._canvas.panes.first_rect(), self._side + 16
        x = room.left() + room.width() * self.value() / 100
        tops = [round(room.top() + room.height() * share - side / 2) for share in HEIGHTS]
        free = [top for top in tops if not self._card.top() - side < top < self._card.bottom()]
        self.setGeometry(round(x - side / 2), (free or tops)[0], side, side)

    def _on_value_changed(self, value: int) -> None:
        self._canvas.set_split(value / 100)
        self.lay_out()

    # ------------------------------------------------------------ Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        radius, theme = box.width() / 2, self._theme
        paint_box(painter, box, radius, fill=theme.colour("surface"),
                  line=theme.colour("primary"), width=2.5)  # fmt: skip
        painter.setPen(QPen(theme.colour("primary"), 3, Qt.PenStyle.SolidLine,
                            Qt.PenCapStyle.RoundCap))  # fmt: skip
        middle, arm = box.center(), box.width() * 0.14
        for way in (-1, 1):
            tip = QPointF(middle.x() + way * arm * 2.2, middle.y())
            painter.drawLine(tip, QPointF(tip.x() - way * arm, tip.y() - arm))
            painter.drawLine(tip, QPointF(tip.x() - way * arm, tip.y() + arm))
        if self.shows_ring and self.hasFocus():
            paint_focus_ring(painter, box, radius, theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.shows_ring = False
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            room = self._canvas.panes.first_rect()
            x = self.mapTo(self._canvas, event.position().toPoint()).x() - room.left()
            self.setValue(round(100 * x / max(1.0, room.width())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.shows_ring = True
        super().keyPressEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.shows_ring = event.reason() in KEY_REASONS
