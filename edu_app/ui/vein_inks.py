# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Colours, relief and lettering that the three views of the living vein have in common."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import starmap
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRadialGradient,
)

from edu_app.render.tokens import MONO

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from edu_app.render.tokens import Ramp
    from edu_app.render.vein_shape import Point
    from edu_app.ui.theme import Theme

HALO = 4.0
"""Width of the light edge around letters, in pixels."""
DOT = 3.2
"""Radius of the end of a leader, in pixels."""
LETTERS = ("cap", 600)
SMALLEST = 12
"""Pixels of a letter that can still be read."""
GROWTH = 1.35
"""How far letters grow past what always has room, where there is more."""
WRAP = int(Qt.TextFlag.TextWordWrap.value)


@dataclass(frozen=True, slots=True)
class Tones:
    """The four tones of one material as colours."""

    outline: QColor
    dark: QColor
    base: QColor
    light: QColor


class Inks:
    """What the living vein is painted with in one theme."""

    def __init__(self, theme: Theme) -> None:
        inks = theme.tokens.diagram[theme.look.art]
        self.theme = theme
        self.flat = theme.high_contrast or theme.look.art == MONO
        """One colour for each shape, no relief, no shadow."""
        self.vein = tones(inks.vein)
        self.artery = tones(inks.artery)
        self.bone = tones(inks.bone)
        self.cartilage = tones(inks.cartilage)
        self.skin = tones(inks.skin)
        self.scar = tones(inks.scar)
        self.mass = tones(inks.mass)
        self.metal = tones(inks.metal)
        self.cell = tones(inks.cell)
        self.vein_deep = QColor(inks.vein_deep)
        self.artery_deep = QColor(inks.artery_deep)
        self.pool = QColor(inks.pool)
        self.mark = QColor(inks.mark)
        self.shadow = QColor(inks.shadow)
        self.sheet = QColor(inks.sheet)
        self.glow = QColor(inks.glow)

    @property
    def wall(self) -> QColor:
        """The wall of a vein that is cut."""
        return self.sheet if self.flat else mixed(self.vein.base, self.vein.light, 0.55)


def inks_of(theme: Theme) -> Inks:
    """Return the inks of a theme, made once."""
    return theme.cached("vein inks", lambda: Inks(theme))


def tones(ramp: Ramp) -> Tones:
    """Return a ramp of the tokens as colours."""
    return Tones(QColor(ramp.outline), QColor(ramp.dark), QColor(ramp.base), QColor(ramp.light))


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour between two."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def faint(colour: QColor, strength: float) -> QColor:
    """Return a colour that lets through what is under it."""
    made = QColor(colour)
    made.setAlphaF(strength)
    return made


def round_pen(colour: QColor, width: float) -> QPen:
    """Return a pen with round ends; outlines have so many corners that none of them shows."""
    join = Qt.PenJoinStyle.BevelJoin  # a third faster than round ones
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, join)


def can_fade(painter: QPainter) -> bool:
    """Tell whether a gradient may let through what is under it: in Qt's PDF it is a solid block."""
    return painter.paintEngine().type() == QPaintEngine.Type.Raster


def stroke(painter: QPainter, path: QPainterPath, pen: QPen) -> None:
    """Draw along a path: ten times as fast as Qt does in the units of a view.

    Qt cuts a curve into far too many pieces where the painter is scaled up (seen in 6.11.3).
    """
    units = painter.worldTransform()
    made = QPen(pen)
    made.setWidthF(pen.widthF() * math.sqrt(abs(units.determinant())))
    painter.save()
    painter.resetTransform()
    painter.strokePath(units.map(path), made)
    painter.restore()


def closed(points: Iterable[Point]) -> QPainterPath:
    """Return a path through points and back."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([*starmap(QPointF, points)]))
    path.closeSubpath()
    return path


def smooth_path(points: tuple[Point, ...], *, close: bool = True) -> QPainterPath:
    """Return a smooth path through points (Catmull-Rom as cubic curves)."""
    count = len(points)
    path = QPainterPath(QPointF(*points[0]))
    for at in range(count if close else count - 1):
        a, b, c, d = (_point(points, at + step, close=close) for step in (-1, 0, 1, 2))
        path.cubicTo(b + (c - a) / 6, c - (d - b) / 6, c)
    if close:
        path.closeSubpath()
    return path


def _point(points: tuple[Point, ...], at: int, *, close: bool) -> QPointF:
    last = len(points) - 1
    return QPointF(*points[at % (last + 1) if close else min(max(at, 0), last)])


def paint_relief(
    painter: QPainter, path: QPainterPath, material: Tones, inks: Inks, depth: float, line: float
) -> None:
    """Paint a rounded body: light on its upper left, dark towards its edge."""
    if inks.flat:
        painter.fillPath(path, material.base)
    else:
        box = path.boundingRect()
        light = QPointF(box.left() + box.width() * 0.4, box.top() + box.height() * 0.34)
        shade = QRadialGradient(light, max(box.width(), box.height()) * 0.75)
        shade.setColorAt(0, material.light)
        shade.setColorAt(0.55, material.base)
        shade.setColorAt(1, mixed(material.base, material.dark, 0.7))
        painter.save()
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.fillPath(path, shade)
        for step in range(5):
            edge = faint(material.dark, 0.22)
            stroke(painter, path, round_pen(edge, 2 * depth * (1 - step / 5)))
        painter.restore()
    stroke(painter, path, round_pen(material.outline, line))


def paint_shade(painter: QPainter, path: QPainterPath, inks: Inks, offset: float) -> None:
    """Paint the soft shadow of a body on what lies behind it."""
    if inks.flat:
        return
    for step in (1.0, 0.6, 0.3):
        painter.fillPath(
            path.translated(offset * step * 0.8, offset * step), faint(inks.shadow, 0.10)
        )


def lettering(theme: Theme, most: float) -> QFont:
    """Return the letters of a label: as large as the text size asks, if the view has room."""
    font = QFont(theme.font(*LETTERS))
    font.setPixelSize(max(SMALLEST, min(theme.px(LETTERS[0]), round(most))))
    return font


def grown(theme: Theme, most: float, labels: Sequence[tuple[str, QSizeF]]) -> float:
    """Return up to how many pixels letters may grow: past `most` while labels fit their rooms."""
    largest = min(theme.px(LETTERS[0]), math.floor(most * GROWTH))
    for px in range(largest, math.floor(most), -1):
        metrics = QFontMetricsF(lettering(theme, px))
        if all(_fits(metrics, text, room) for text, room in labels):
            return px
    return most


def _fits(metrics: QFontMetricsF, text: str, room: QSizeF) -> bool:
    used = metrics.boundingRect(QRectF(0, 0, max(1.0, room.width()), 10_000), WRAP, text)
    return used.width() <= room.width() and used.height() <= room.height()


class Lettering:
    """Writes the labels of one view, with leader lines to what they name."""

    def __init__(self, painter: QPainter, inks: Inks, most: float) -> None:
        """`most` pixels is what a letter may grow to: the sentence below grows on."""
        self._painter, theme = painter, inks.theme
        self._ink, self._halo = theme.colour("ink"), inks.sheet
        self._font = lettering(theme, most)
        self._metrics = QFontMetricsF(self._font)

    def write(
        self, text: str, box: QRectF, flags: Qt.AlignmentFlag, to: QPointF | None = None
    ) -> None:
        """Write a label into a box; `to` is where its leader ends."""
        painter = self._painter
        used = self._metrics.boundingRect(box, int(flags.value) | WRAP, text)
        if to is not None:
            self._lead(used.adjusted(-5, 0, 5, 0), to)
        painter.setFont(self._font)
        painter.setPen(self._ink)
        painter.drawText(used.adjusted(-1, 0, 1, 0), int(flags.value) | WRAP, text)

    def size(self, text: str, width: float) -> QSizeF:
        """Return the room that a label takes when it may be so wide."""
        return self._metrics.boundingRect(QRectF(0, 0, width, 10_000), WRAP, text).size()

    def _lead(self, used: QRectF, to: QPointF) -> None:
        start = QPointF(used.left() if to.x() < used.left() else used.right(), used.center().y())
        if used.left() <= to.x() <= used.right():
            start = QPointF(to.x(), used.top() if to.y() < used.top() else used.bottom())
        painter = self._painter
        painter.setPen(round_pen(self._halo, HALO))
        painter.drawLine(start, to)
        painter.setPen(round_pen(self._ink, 1.5))
        painter.drawLine(start, to)
        for colour, wide in ((self._halo, 2 * DOT + 2.5), (self._ink, 2 * DOT)):
            painter.setPen(round_pen(colour, wide))
            painter.drawPoint(to)
