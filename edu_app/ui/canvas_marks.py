# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What lies over the art of a pane: free words, what is pointed out, and numbers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from edu_app.render.scene import captions, number_of
from edu_app.ui.canvas_words import sheet_colour

if TYPE_CHECKING:
    from edu_app.library.diagram import Structure
    from edu_app.render.scene import Scene
    from edu_app.ui.canvas import Canvas
    from edu_app.ui.canvas_panes import Pane
    from edu_app.ui.theme import Theme

PIN_STYLE = "small"
WORD_STYLE = "small"
LEAST_WORD = 0.72
"""Words on the art are never smaller than this share of a small text; smaller ones are left out."""
PINS_APART = 1.9
"""Least distance of two numbers, in radii of one."""
RING = 1.55
"""Radius of the ring around the number that is pointed out, in radii of the number."""
HATCH_ALPHA = 0.38


class Marks:
    """What lies over the art of one pane."""

    def __init__(self, painter: QPainter, canvas: Canvas, pane: Pane, scene: Scene) -> None:
        self._painter, self._canvas, self._pane, self._scene = painter, canvas, pane, scene
        self._theme = canvas.theme
        self._ink = sheet_colour(canvas, "ink")
        self._halo = sheet_colour(canvas, "surface")
        self._ring = sheet_colour(canvas, "focusHalo")
        wanted = scene.selected.id if scene.selected else ""
        self._chosen = next((each for each in pane.structures if each.id == wanted), None)

    def _place(self, place: tuple[float, float]) -> QPointF:
        return self._pane.on_canvas(place, self._canvas.eye.camera)

    # -------------------------------------------------------- words

    def captions(self) -> None:
        """Paint the words that belong to the picture and to no structure."""
        for label in captions(self._scene.diagram, self._pane.step):
            size = label.size * self._canvas.eye.camera.scale
            least = self._theme.px(WORD_STYLE) * LEAST_WORD
            if size < least and not label.bold:
                continue
            font = self._font(max(size, least), bold=label.bold)
            at = self._place(label.at)
            if label.anchor is not None:
                self._leader(at, self._place(label.anchor))
            self._words(label.text, at, label.align, font)

    def _font(self, px: float, *, bold: bool) -> QFont:
        font = QFont(self._theme.font(WORD_STYLE, 700 if bold else 500))
        font.setPixelSize(max(1, round(px)))
        return font

    def _words(self, text: str, at: QPointF, align: str, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        lines = text.split("\n")
        high, seen = metrics.height() * len(lines), self._pane.clip
        if not seen.top() <= at.y() <= seen.bottom():
            return  # only the edge of its letters would be seen
        top = max(seen.top(), min(at.y() - high / 2, seen.bottom() - high)) + metrics.ascent()
        for index, line in enumerate(lines):
            width = metrics.horizontalAdvance(line)
            left = at.x() - {"left": 0.0, "right": width}.get(align, width / 2)
            path = QPainterPath()
            path.addText(QPointF(left, top + index * metrics.height()), font, line)
            halo = QPen(self._halo, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            self._painter.strokePath(path, halo)
            self._painter.fillPath(path, self._ink)

    def _leader(self, at: QPointF, end: QPointF) -> None:
        for pen in (QPen(self._halo, 5), QPen(self._ink, 1.9)):
            self._painter.setPen(pen)
            self._painter.drawLine(at, end)
        self._painter.setPen(QPen(self._halo, 2))
        self._painter.setBrush(self._ink)
        self._painter.drawEllipse(end, 4.5, 4.5)

    # -------------------------------------------------------- structures

    def selected(self) -> None:
        """Point a structure out: hatching and a line of two tones, so it shows on anything."""
        if self._chosen is None:
            return
        path = self._outline(self._chosen)
        hatch = QColor(self._ink)
        hatch.setAlphaF(HATCH_ALPHA)
        self._painter.fillPath(path, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        for pen in (QPen(self._halo, 6.5), QPen(self._ink, 2.6)):
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self._painter.strokePath(path, pen)

    def _outline(self, structure: Structure) -> QPainterPath:
        path = QPainterPath()
        for region in structure.regions:
            path.addPolygon(QPolygonF([self._place(point) for point in region]))
            path.closeSubpath()
        path.setFillRule(Qt.FillRule.WindingFill)
        return path

    def pins(self) -> None:
        """Paint the numbers; one that would cover another waits until it is seen larger."""
        apart = pin_radius(self._theme) * PINS_APART
        taken = [] if self._chosen is None else [self._place(self._chosen.pin)]
        for number, structure in enumerate(self._scene.walked, start=1):
            place = self._place(structure.pin)
            if all(math.hypot(place.x() - x.x(), place.y() - x.y()) >= apart for x in taken):
                taken.append(place)
                self._pin(structure, str(number), ringed=False)

    def chosen_pin(self) -> None:
        """Paint the number of what is pointed out, with a ring."""
        if self._chosen is not None:
            number = number_of(self._scene, self._chosen.id)
            self._pin(self._chosen, str(number) if number else "", ringed=True)

    def _pin(self, structure: Structure, number: str, *, ringed: bool) -> None:
        centre = self._place(structure.pin)
        ratio = self._painter.device().devicePixelRatioF()
        key = ("pin", number, ringed, self._ink.name(), ratio)
        pin = self._theme.cached(key, lambda: self._pin_picture(number, ratio, ringed=ringed))
        half = pin.deviceIndependentSize().width() / 2
        self._painter.drawPixmap(QPointF(centre.x() - half, centre.y() - half), pin)

    def _pin_picture(self, number: str, ratio: float, *, ringed: bool) -> QPixmap:
        """Paint a number once; it is drawn in every frame of every drag."""
        radius = pin_radius(self._theme)
        side = math.ceil(2 * radius * (RING if ringed else 1.0)) + 6
        made = QPixmap(math.ceil(side * ratio), math.ceil(side * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        centre = QPointF(side / 2, side / 2)
        painter = QPainter(made)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        if ringed:
            painter.setPen(QPen(self._ink, 2))
            painter.setBrush(self._ring)
            painter.drawEllipse(centre, radius * RING, radius * RING)
        painter.setPen(QPen(self._halo, 3))
        painter.setBrush(self._ink)
        painter.drawEllipse(centre, radius, radius)
        painter.setFont(self._theme.font(PIN_STYLE, 700))
        painter.setPen(self._halo)
        painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, number)
        painter.end()
        return made


def pin_radius(theme: Theme) -> float:
    """Return the radius of a number on the picture."""
    return theme.px(PIN_STYLE) * 0.86
