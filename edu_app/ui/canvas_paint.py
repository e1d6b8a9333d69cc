# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Paints a canvas: the sheet, the art of each pane, what lies over it, and the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from edu_app.ui.art import SHEETS, art_theme
from edu_app.ui.canvas_marks import Marks
from edu_app.ui.canvas_words import paint_between, paint_note, paint_sides, sheet_colour
from edu_app.ui.figure_art import paint_missing
from edu_app.ui.paint import paint_box, paint_focus_ring, rounded_path

if TYPE_CHECKING:
    from edu_app.render.scene import Scene
    from edu_app.ui.canvas import Canvas
    from edu_app.ui.canvas_panes import Pane

RING_INSET = 8
UNDER = int(Qt.AlignmentFlag.AlignHCenter.value) | int(Qt.TextFlag.TextWordWrap.value)


def paint_canvas(painter: QPainter, canvas: Canvas) -> None:
    """Paint everything."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of each sentence
    theme, scene = canvas.theme, canvas.scene
    box, corner = QRectF(canvas.rect()), theme.radius("lg")
    painter.fillRect(box, sheet_colour(canvas, "surface"))
    if scene is not None:
        for pane in canvas.panes.panes:
            _pane(painter, canvas, pane, scene)
        paint_between(painter, canvas)
        paint_sides(painter, canvas)
        paint_note(painter, canvas)
    # a round clip would slow down everything above; the ground beside it is painted over instead
    outside = QPainterPath()
    outside.addRect(box)
    painter.fillPath(outside.subtracted(rounded_path(box, corner)), theme.colour("bg"))
    width = 2.0 if theme.high_contrast else 1.0
    paint_box(painter, box, corner, line=theme.colour("line"), width=width)
    if canvas.shows_ring and canvas.hasFocus():
        inner = box.adjusted(RING_INSET, RING_INSET, -RING_INSET, -RING_INSET)
        paint_focus_ring(painter, inner, corner, theme)


def _pane(painter: QPainter, canvas: Canvas, pane: Pane, scene: Scene) -> None:
    painter.save()
    painter.setClipRect(pane.clip, Qt.ClipOperation.IntersectClip)
    if pane.broken:
        _missing(painter, canvas, pane, scene)
    else:
        _pictures(painter, canvas, pane)
        marks = Marks(painter, canvas, pane, scene)
        marks.captions()
        marks.selected()
        if scene.pins and pane is canvas.panes.panes[0]:
            marks.pins()
        marks.chosen_pin()
    painter.restore()


def _pictures(painter: QPainter, canvas: Canvas, pane: Pane) -> None:
    """Paint what fades away, and over it what is to be seen."""
    for picture, strength in ((pane.before, 1.0), (pane.picture, pane.fade.share)):
        if picture is not None:
            painter.setOpacity(strength)
            _pixels(painter, picture.pixels, pane.picture_rect(picture, canvas.eye.camera))
    painter.setOpacity(1.0)


def _pixels(painter: QPainter, pixels: QPixmap, rect: QRectF) -> None:
    """Paint pixels to fill a rectangle; those of the same size are copied as they are."""
    size = pixels.deviceIndependentSize()
    if abs(rect.width() - size.width()) < 1:
        ratio = pixels.devicePixelRatio()
        corner = QPointF(round(rect.left() * ratio) / ratio, round(rect.top() * ratio) / ratio)
        painter.drawPixmap(corner, pixels)
    else:
        painter.drawPixmap(rect, pixels, QRectF(pixels.rect()))


def _missing(painter: QPainter, canvas: Canvas, pane: Pane, scene: Scene) -> None:
    """Paint the calm sign of art that cannot be shown, and what it would show."""
    theme, room = canvas.theme, pane.rect
    sheet = SHEETS[art_theme(scene.diagram, theme.look.theme)]
    paint_missing(painter, room, theme, sheet)
    painter.setFont(theme.font("small", 500))
    painter.setPen(sheet_colour(canvas, "ink"))
    edge = room.width() / 8
    under = QRectF(room.left() + edge, room.top() + room.height() * 0.66,
                   room.width() - 2 * edge, room.height() * 0.34)  # fmt: skip
    painter.drawText(under, UNDER, scene.diagram.alt)
