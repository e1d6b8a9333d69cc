# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The pattern by which a layer is known: never its colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from edu_app.ui.art import SHEETS
from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from edu_app.render.tokens import Ramp
    from edu_app.ui.theme import Theme

SIDE = 34
INKS = {"flow": "vein", "device": "metal", "mark": "bone"}
"""Whose colours a sample has when it is not that of its own name."""


class LayerSwatch(QWidget):
    """A small sample of a layer; decoration beside its name."""

    def __init__(self, swatch: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._swatch, self._theme = swatch, theme
        side = theme.gap(SIDE)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_swatch(painter, QRectF(self.rect()), self._swatch, self._theme)


def paint_swatch(painter: QPainter, box: QRectF, swatch: str, theme: Theme) -> None:
    """Paint the sample of a layer into a box."""
    sheet = SHEETS[theme.look.theme]  # the art for high contrast stands on a white sheet
    inks = theme.tokens.diagram[sheet]
    ramp: Ramp = getattr(inks, INKS.get(swatch, swatch))
    fill, dark = QColor(ramp.base), QColor(ramp.outline)
    paint_box(painter, box, box.width() * 0.22, fill=fill, line=dark, width=2)
    inner = box.adjusted(6, 6, -6, -6)
    bright = QPen(QColor(inks.mark), 3.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    match swatch:
        case "artery":
            dots = QPen(bright)
            dots.setDashPattern([0.1, 2.0])
            painter.setPen(dots)
            painter.drawLine(inner.bottomLeft(), inner.topRight())
        case "flow":
            painter.setPen(bright)
            for top in (0.30, 0.62):
                y = inner.top() + inner.height() * top
                middle = inner.center().x()
                arm = inner.width() * 0.32
                painter.drawLine(QPointF(middle - arm, y + arm * 0.8), QPointF(middle, y))
                painter.drawLine(QPointF(middle, y), QPointF(middle + arm, y + arm * 0.8))
        case "device":
            painter.fillRect(inner, QBrush(dark, Qt.BrushStyle.DiagCrossPattern))
        case "scar":
            painter.fillRect(inner, QBrush(dark, Qt.BrushStyle.BDiagPattern))
        case "mark":
            painter.setPen(QPen(dark, 2, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(inner)
        case _:
            pass
