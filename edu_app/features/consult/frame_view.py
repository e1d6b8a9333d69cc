# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A small patient's screen in the console: the same board, letters and picture, only smaller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.features.consult.audience_view import PatientScreen
from edu_app.features.consult.board import Part

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from edu_app.features.consult.audience_view import StepPicture
    from edu_app.features.consult.shown import Shown
    from edu_app.ui.theme import Theme

WIDE, HIGH = 16, 9
NEAR = 10.0
"""Millimetres of a pixel: it is read from near, so no letter has to be larger than its share."""


class PatientFrame(QWidget):
    """Keeps the shape of a screen in whatever room it has."""

    option_chosen = Signal(str)
    """The name of a way to treat that was pressed; the screen itself knows no presses."""

    def __init__(
        self, theme: Theme, make_picture: Callable[[Theme], StepPicture], *, least: int
    ) -> None:
        """`least` is its least width."""
        super().__init__()
        self._least = least
        self._pressed = ""
        self.screen_view = PatientScreen(theme, make_picture, NEAR)
        self.screen_view.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_shown(self, shown: Shown | None) -> None:
        """Show a step as the patient sees it."""
        self.screen_view.show_shown(shown)

    def option_at(self, at: QPointF) -> str:
        """Return the name of the way to treat that is seen at a place; empty for none."""
        spot = self.screen_view.mapFrom(self, at)
        for piece in self.screen_view.pieces:
            box = piece.box
            rect = QRectF(box.left, box.top, box.width, box.height)
            if piece.part is Part.CARD and rect.contains(spot):
                return piece.text
        return ""

    # ------------------------------------------------------------ Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.option_at(event.position())
        event.setAccepted(bool(self._pressed))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, ""
        if pressed and self.option_at(event.position()) == pressed:
            self.option_chosen.emit(pressed)

    def sizeHint(self) -> QSize:
        return QSize(self._least, round(self._least * HIGH / WIDE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        part = min(self.width() // WIDE, self.height() // HIGH)
        box = QRect(0, 0, part * WIDE, part * HIGH)
        box.moveCenter(self.rect().center())
        self.screen_view.setGeometry(box)
