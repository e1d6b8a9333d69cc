# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Paint the shapes that everything is made of: rounded boxes, soft shadows, the focus ring."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

RING_ROOM = 8
"""Free pixels around every control that can have the focus, so that its ring is never cut."""
SHADOW_STEPS = 12


def rounded_path(rect: QRectF, radius: float) -> QPainterPath:
    """Return the outline of a box with round corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def paint_box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: QColor | QBrush | None = None,
    line: QColor | None = None,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """Paint a box with round corners; the line lies inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QBrush(Qt.BrushStyle.NoBrush) if fill is None else QBrush(fill))
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(line, width, style))
        rect = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    corner = min(radius, rect.height() / 2, rect.width() / 2)
    painter.drawRoundedRect(rect, corner, corner)


def paint_corners(painter: QPainter, rect: QRectF, radius: float, ground: QColor) -> None:
    """Round off what is painted in `rect` with the colour behind it: a clip would slow it down."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = 2 * radius
    for turn, corner, x, y in (
        (90, rect.topLeft(), rect.left(), rect.top()),
        (0, rect.topRight(), rect.right() - side, rect.top()),
        (270, rect.bottomRight(), rect.right() - side, rect.bottom() - side),
        (180, rect.bottomLeft(), rect.left(), rect.bottom() - side),
    ):
        path = QPainterPath(corner)
        path.arcTo(x, y, side, side, turn, 90)
        path.closeSubpath()
        painter.fillPath(path, ground)


def paint_focus_ring(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> None:
    """Paint the two-tone ring around `rect`: one of its tones shows on any background."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("focusHalo"), 4))
    painter.drawRoundedRect(rect.adjusted(-5, -5, 5, 5), radius + 5, radius + 5)
    painter.setPen(QPen(theme.colour("focus"), 3))
    painter.drawRoundedRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5), radius + 1.5, radius + 1.5)


def paint_shadow(painter: QPainter, rect: QRectF, radius: float, level: int, theme: Theme) -> None:
    """Paint the soft shadow around a raised surface; nothing in high contrast.

    What the surface itself will hide is left out: stretched over a page it is the costliest part.
    """
    for drop, blur, alpha in theme.shadow(level):
        patch, margin = theme.cached(
            ("shadow", round(radius), blur, alpha, painter.device().devicePixelRatioF()),
            partial(_shadow_patch, round(radius), round(blur), alpha),
        )
        around = rect.adjusted(-margin, drop - margin, margin, drop + margin)
        _paint_nine(painter, patch, around, margin + round(radius) + 2, hidden=rect)


def _shadow_patch(radius: int, blur: int, alpha: float) -> tuple[QPixmap, int]:
    """Return one blurred square for use as a nine-patch, and how far it reaches out.

    The blur is a stack of faint boxes: a graphics effect would need a scene and costs
    some ten times as much at the start.
    """
    margin = blur
    side = 2 * (radius + margin) + 8
    patch = QPixmap(side, side)
    patch.fill(Qt.GlobalColor.transparent)
    painter = QPainter(patch)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    layer = QColor(0, 0, 0)
    layer.setAlphaF(alpha / SHADOW_STEPS)
    painter.setBrush(layer)
    for step in range(SHADOW_STEPS):
        inset = margin * 2 * (step + 0.5) / SHADOW_STEPS
        corner = max(1.0, radius + margin - inset)
        painter.drawRoundedRect(
            QRectF(inset, inset, side - 2 * inset, side - 2 * inset), corner, corner
        )
    painter.end()
    return patch, margin


def _paint_nine(
    painter: QPainter, patch: QPixmap, rect: QRectF, cut: int, *, hidden: QRectF
) -> None:
    """Stretch `patch` over `rect` with its corners, `cut` pixels wide, unstretched.

    A part that lies within `hidden` is not painted.
    """
    side = patch.width()
    xs = (rect.left(), rect.left() + cut, rect.right() - cut, rect.right())
    ys = (rect.top(), rect.top() + cut, rect.bottom() - cut, rect.bottom())
    source = (0, cut, side - cut, side)
    for i in range(3):
        for j in range(3):
            width, height = xs[i + 1] - xs[i], ys[j + 1] - ys[j]
            place = QRectF(xs[i], ys[j], width, height)
            if width > 0 and height > 0 and not hidden.contains(place):
                part = QRectF(
                    source[i], source[j], source[i + 1] - source[i], source[j + 1] - source[j]
                )
                painter.drawPixmap(place, patch, part)
