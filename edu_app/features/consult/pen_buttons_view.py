# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The buttons of the pen bar: tools, inks, widths and stamps to choose, and what acts at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy

from edu_app.render.ink import SHARES
from edu_app.ui.choices import Choice
from edu_app.ui.control import Control
from edu_app.ui.ink_paint import COLOURS, EDGE, STAMP_SIDE, STAMPS
from edu_app.ui.paint import paint_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from edu_app.render.ink import Ink, StampKind, Width
    from edu_app.ui.theme import Theme

ICON_SHARE, INK_SHARE, SIGN_SHARE = 0.46, 0.6, 0.62
"""Parts of the side of a button."""
RING_SHRINKS = 6
"""The face gives the ring its room only while it is there: so the buttons can stand close."""
LETTERS = 1.75
"""Least side of a button in heights of a letter."""
SEEN_HEIGHT = 1080
SAMPLE = 0.52


def side_of(theme: Theme, *, big: bool) -> int:
    """Return the side of a button."""
    return max(theme.target("lg" if big else "sm"), round(theme.px("ui") * LETTERS))


class PenChoice(Choice):
    """One of a row; what it is, is painted inside its box."""

    def __init__(self, name: str, key: object, theme: Theme, side: int) -> None:
        super().__init__("", theme)
        self.key = key
        self._side = side
        make_small(self, name)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def face(self) -> QRectF:
        return face_of(self)

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        paint_ground(painter, self, face)
        ink = "onTonal" if self.isChecked() else "ink"
        self.paint_sign(painter, face, self.theme.colour(ink))

    def paint_sign(self, painter: QPainter, face: QRectF, ink: QColor) -> None:
        """Paint what can be chosen."""
        raise NotImplementedError


class ToolChoice(PenChoice):
    """A tool with its icon; a corner says that there are more kinds of it."""

    def __init__(
        self, name: str, key: object, icon: str, theme: Theme, side: int, *, more: bool = False
    ) -> None:
        super().__init__(name, key, theme, side)
        self.sign, self._more = icon, more

    def paint_sign(self, painter: QPainter, face: QRectF, ink: QColor) -> None:
        paint_icon(painter, self, self.sign, face, ink)
        if self._more:
            paint_corner(painter, face, ink)


class StampChoice(PenChoice):
    """A stamp, painted as it will stand on the picture."""

    def __init__(
        self, name: str, key: StampKind, theme: Theme, side: int, *, more: bool = False
    ) -> None:
        super().__init__(name, key, theme, side)
        self.kind, self._more = key, more

    def paint_sign(self, painter: QPainter, face: QRectF, ink: QColor) -> None:
        painter.save()
        painter.translate(face.center())
        scale = SIGN_SHARE * self._side / STAMP_SIDE
        painter.scale(scale, scale)
        painter.strokePath(STAMPS[self.kind](), QPen(ink, 2 / scale))
        painter.restore()
        if self._more:
            paint_corner(painter, face, ink)


class InkChoice(PenChoice):
    """A colour; chosen = a thick ring and a tick."""

    def __init__(self, name: str, key: Ink, theme: Theme, side: int) -> None:
        super().__init__(name, key, theme, side)
        self._ink = key

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        theme, on = self.theme, self.isChecked()
        wide = INK_SHARE * self._side
        circle = QRectF(0, 0, wide, wide)
        circle.moveCenter(face.center())
        edge = theme.colour("ink" if on else "lineStrong")
        fill = theme.colour(COLOURS[self._ink])
        paint_box(painter, circle, wide / 2, fill=fill, line=edge, width=3.0 if on else 1.5)
        if on:
            inner = wide * 0.55
            tick = QRectF(0, 0, inner, inner)
            tick.moveCenter(face.center())
            theme.icons.paint(painter, "check", tick, theme.colour(EDGE), 3)


class WidthChoice(PenChoice):
    """A width, painted as a short line."""

    def __init__(self, name: str, key: Width, theme: Theme, side: int) -> None:
        super().__init__(name, key, theme, side)
        self._width = key

    def paint_sign(self, painter: QPainter, face: QRectF, ink: QColor) -> None:
        half = SAMPLE * self._side / 2
        cap = Qt.PenCapStyle.RoundCap
        wide = SHARES[self._width] * SEEN_HEIGHT * 0.75
        painter.setPen(QPen(ink, wide, Qt.PenStyle.SolidLine, cap))
        middle = face.center()
        painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0))


class PenAction(Control):
    """Does something at once."""

    def __init__(self, name: str, icon: str, theme: Theme, side: int) -> None:
        super().__init__("", theme)
        self.sign, self._side = icon, side
        make_small(self, name)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def face(self) -> QRectF:
        return face_of(self)

    def paint_face(self, painter: QPainter, face: QRectF) -> None:
        paint_ground(painter, self, face)
        ink = self.theme.colour("ink" if self.isEnabled() else "ink3")
        paint_icon(painter, self, self.sign, face, ink)


def make_small(button: Control, name: str) -> None:
    """Let a button have a name instead of words, and only the room it needs."""
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def paint_ground(painter: QPainter, button: Control, face: QRectF) -> None:
    """Paint what lies under the sign of a button that is chosen, pressed or pointed at."""
    theme, on = button.theme, button.isChecked()
    if on or (button.isEnabled() and (button.hovered or button.isDown())):
        fill = theme.colour("tonal" if on or button.isDown() else "sunken")
        line = theme.colour("primary") if on else None
        paint_box(painter, face, button.radius, fill=fill, line=line, width=2.0)


def face_of(button: Control) -> QRectF:
    """Return the painted part of a button that stands close to others."""
    room = RING_SHRINKS if button.shows_ring and button.hasFocus() else 1
    return QRectF(button.rect()).adjusted(room, room, -room, -room)


def paint_icon(painter: QPainter, button: Control, icon: str, face: QRectF, ink: QColor) -> None:
    """Paint an icon in the middle of a button."""
    side = round(ICON_SHARE * button.width())
    box = QRectF(0, 0, side, side)
    box.moveCenter(face.center())
    button.theme.icons.paint(painter, icon, box, ink)


def paint_corner(painter: QPainter, face: QRectF, ink: QColor) -> None:
    """Paint the corner that says that there is more."""
    size = face.width() * 0.14
    low = face.bottomRight() - QPointF(size * 0.7, size * 0.7)
    path = QPainterPath(low)
    path.lineTo(low - QPointF(size, 0))
    path.lineTo(low - QPointF(0, size))
    path.closeSubpath()
    painter.fillPath(path, ink)
