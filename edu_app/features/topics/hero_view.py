# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The welcome on the start page: what this is, where to begin, and a quiet picture of veins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from edu_app.ui.layouts import row
from edu_app.ui.paint import RING_ROOM, rounded_path
from edu_app.ui.surfaces import Surface, SurfaceLook

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

STRANDS = 15
TAKES_ALL = 1000
AIR = 48
"""Free height around the words, on top of the least, where the window has room for it."""
FADE = 0.2
"""Part of the width over which the picture comes out from under the words."""


class Hero(Surface):
    """A card with words on the left and, where there is room, the picture on the right."""

    def __init__(
        self, theme: Theme, *, portrait: bool, picture: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, SurfaceLook(radius="xl", level=1, room=RING_ROOM), parent)
        self._portrait = portrait
        self._picture = picture and not theme.high_contrast
        self._kept: tuple[tuple[int, int, float], QPixmap] | None = None
        layout = QVBoxLayout(self)
        self.words_width = 0
        """Width of the words in pixels; the picture stays clear of them."""
        self._pad = theme.gap(40) + RING_ROOM
        layout.setContentsMargins(
            self._pad - RING_ROOM, theme.gap(16) + RING_ROOM, self._pad, theme.gap(8) + RING_ROOM
        )
        layout.setSpacing(theme.gap(8))
        self.words = layout

    def add_words(self, label: QWidget) -> None:
        """Put words flush with the face of a button below them, whose ring needs room."""
        line = row([RING_ROOM, label, None])
        line.setStretch(1, TAKES_ALL)  # up to its greatest width; the rest stays free
        self.words.addLayout(line)

    def set_air(self, width: int, free: int) -> None:
        """Stand free of the edges by as much as the page has left; at `free` < 0 it scrolls.

        A page that scrolls has room for all of it.
        """
        most = self.theme.gap(AIR)
        air = min(free, most) if free >= 0 else most
        self.setMinimumHeight(self.heightForWidth(width) + air)

    def paint_inside(self, painter: QPainter, box: QRectF) -> None:
        if not self._picture:
            return
        ratio = self.devicePixelRatioF()
        key = (round(box.width()), round(box.height()), ratio)
        if self._kept is None or self._kept[0] != key:
            self._kept = (key, self._render(key))
        painter.save()
        painter.setClipPath(rounded_path(box.adjusted(1, 1, -1, -1), self.corner() - 1))
        painter.drawPixmap(box.topLeft(), self._kept[1])
        painter.restore()

    def _render(self, key: tuple[int, int, float]) -> QPixmap:
        """Paint the picture once for a size: painted live it would triple every repaint."""
        width, height, ratio = key
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(0, 0, width, height)
        _paint_ground(painter, rect, self.theme)
        painter.save()
        if self._portrait:
            # the narrow branch lies on the left of the patient, who faces the reader
            painter.translate(width, height)
            painter.scale(-1, 1)
            painter.rotate(-90)
            paint_veins(painter, height, width * 0.46, self.theme, trunk_right=True)
        else:
            painter.translate(width * 0.5, 0)
            paint_veins(painter, width * 0.5, height, self.theme, trunk_right=False)
        painter.restore()
        _paint_veil(painter, rect, self.theme, (self._pad + self.words_width) / width)
        painter.end()
        return picture


def _paint_ground(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    ground = QLinearGradient(rect.topLeft(), rect.bottomRight())
    ground.setColorAt(0, theme.colour("surface"))
    ground.setColorAt(1, theme.colour("blueSoft"))
    painter.fillRect(rect, ground)


def _paint_veil(painter: QPainter, rect: QRectF, theme: Theme, words: float) -> None:
    """Cover the picture where the words stand, so that their contrast holds.

    `words` is the part of the width that they take.
    """
    solid = theme.colour("surface")
    clear = QColor(solid)
    clear.setAlpha(0)
    veil = QLinearGradient(rect.left(), 0, rect.right(), 0)
    start = min(0.9, words)
    veil.setColorAt(0, solid)
    veil.setColorAt(start, solid)
    veil.setColorAt(min(1.0, start + FADE), clear)
    painter.fillRect(rect, veil)


def paint_veins(
    painter: QPainter, width: float, height: float, theme: Theme, *, trunk_right: bool
) -> None:
    """Paint two branches of fine strands that join into one; one of them is pinched.

    The trunk lies at x = 0, or at x = `width` with `trunk_right`. A decoration, not anatomy.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    deep, pale = theme.colour("veinDeep"), theme.colour("vein")
    for upper in (False, True):
        for index in range(STRANDS):
            across = index / (STRANDS - 1) - 0.5
            path = _strand(across, upper=upper, width=width, height=height, flip=trunk_right)
            colour = QColor(deep if upper else pale)
            colour.setAlphaF(0.14 + 0.34 * (1 - abs(across) * 2))
            pen = QPen(colour, height * (0.022 - 0.018 * abs(across)))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPath(path)


def _strand(across: float, *, upper: bool, width: float, height: float, flip: bool) -> QPainterPath:
    """Return one strand from the edge to the trunk; `across` runs from -0.5 to 0.5."""
    sign = -1 if upper else 1
    edge = 0.5 + sign * 0.42 + across * 0.22
    bend = 0.5 + sign * (0.05 if upper else 0.13) + across * (0.05 if upper else 0.17)
    trunk = 0.5 + across * 0.2

    def at(x: float, y: float) -> QPointF:
        return QPointF((1 - x if flip else x) * width, y * height)

    path = QPainterPath(at(1.04, edge))
    path.cubicTo(at(0.84, edge), at(0.7, bend), at(0.5, bend))
    path.cubicTo(at(0.34, bend), at(0.26, trunk), at(-0.04, trunk))
    return path
