# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The quiet picture of the screen that nobody uses, in pixels, and the light drifting on it.

Strands painted live would take more than a tenth of a processor for good. So the still picture and
a brighter one are painted once for a size; a light is a soft part of the brighter one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from edu_app.features.kiosk.strands import SIDES, Strand, lights, strands

if TYPE_CHECKING:
    from edu_app.ui.theme import Theme

DRAWN_IN = "dark"
"""The theme whose colours the strands have: they lie on a dark ground, whatever the theme."""
GLOW = "onCover"
FRAME_MS = 100
"""The lights are slow and soft: more frames in a second would look the same and cost more."""


Lit: TypeAlias = "tuple[tuple[int, QRect], ...]"
"""Lights: the side of each, and the part of the window that it takes."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the picture depends on."""

    size: tuple[int, int]
    ratio: float
    frame: tuple[int, int, int, int] | None
    """Where the strands lie; None for the bare ground."""
    fade: tuple[int, int] | None = None
    """Between which heights the strands sink into the ground; words stand below."""

    @property
    def rect(self) -> QRect:
        """Where the strands lie; empty when there are none."""
        return QRect(*self.frame) if self.frame is not None else QRect()


class Art:
    """The pictures for one plan, made when they are first painted."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._plan: Plan | None = None
        self._still = QPixmap()
        self._bright: dict[int, QPixmap] = {}
        """The strands of each side alone: a light keeps to its bundle where both cross."""

    def paint(self, painter: QPainter, plan: Plan) -> None:
        """Paint the still picture."""
        self._prepare(plan)
        painter.drawPixmap(0, 0, self._still)

    def paint_lights(self, painter: QPainter, plan: Plan, boxes: Lit, area: QRect) -> None:
        """Paint lights that touch an area."""
        self._prepare(plan)
        for side, box in boxes:
            if box.intersects(area):
                self._paint_light(painter, plan, side, box)

    def _paint_light(self, painter: QPainter, plan: Plan, side: int, box: QRect) -> None:
        patch = QPixmap(box.size() * plan.ratio)
        patch.setDevicePixelRatio(plan.ratio)
        patch.fill(Qt.GlobalColor.transparent)
        soft = QPainter(patch)
        rect = QRectF(QPointF(0, 0), QRectF(box).size())
        soft.drawPixmap(plan.rect.topLeft() - box.topLeft(), self._bright[side])
        soft.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        soft.fillRect(rect, _bell(rect))
        soft.end()
        painter.drawPixmap(box.topLeft(), patch)

    def _prepare(self, plan: Plan) -> None:
        if plan == self._plan:
            return
        self._plan = plan
        self._still = self._make(plan, QRect(0, 0, *plan.size))
        sides = SIDES if plan.frame is not None else ()
        self._bright = {side: self._make(plan, plan.rect, side) for side in sides}

    def _make(self, plan: Plan, area: QRect, side: int = 0) -> QPixmap:
        """Return the whole still picture, or the brighter strands of a side alone."""
        picture = QPixmap(area.size() * plan.ratio)
        picture.setDevicePixelRatio(plan.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-area.topLeft())
        whole = QRectF(0, 0, *plan.size)
        if not side:
            painter.fillRect(whole, _ground(whole, self._theme))
        if plan.frame is not None:
            paint_strands(painter, QRectF(plan.rect), self._theme, side)
            _sink(painter, whole, plan, self._theme, alone=bool(side))
        painter.end()
        return picture


def light_boxes(plan: Plan, seconds: float) -> Lit:
    """Return the side of each light of a moment, and the part of the window that it takes."""
    found = []
    rect = plan.rect
    for side, box in lights(seconds):
        made = QRectF(
            rect.x() + box.left * rect.width(),
            rect.y() + box.top * rect.height(),
            (box.right - box.left) * rect.width(),
            (box.bottom - box.top) * rect.height(),
        ).toAlignedRect()
        seen = made.intersected(rect).intersected(QRect(0, 0, *plan.size))
        if not seen.isEmpty():
            # whole even where it ends at an edge: its soft ends belong to the whole light
            found.append((side, made))
    return tuple(found)


def paint_strands(painter: QPainter, rect: QRectF, theme: Theme, side: int = 0) -> None:
    """Paint two bundles of fine strands that join into one; one of them is pinched.

    With a side only its bundle is painted, and brighter.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for strand in strands():
        if side and strand.side != side:
            continue
        outer = abs(strand.across) * 2
        colour = QColor(theme.colour(GLOW)) if side else _colour_of(strand, theme)
        colour.setAlphaF((0.16 + 0.34 * (1 - outer)) * 0.95)
        pen = QPen(colour, rect.width() * (0.0135 - 0.006 * outer))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(_path(strand, rect))


def _path(strand: Strand, rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    for number, (x, y) in enumerate(strand.points()):
        point = QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height())
        if number:
            path.lineTo(point)
        else:
            path.moveTo(point)
    return path


def _colour_of(strand: Strand, theme: Theme) -> QColor:
    tokens = theme.tokens
    pale = QColor(tokens.colour(DRAWN_IN, "primary"))
    deep = QColor(tokens.colour(DRAWN_IN, "vein" if strand.side < 0 else "veinDeep"))
    return _mixed(pale, deep, 0.25 + 0.7 * (strand.across + 0.5))


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return the colour between two, with `share` of the other."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def _ground(rect: QRectF, theme: Theme) -> QLinearGradient:
    ground = QLinearGradient(0, 0, rect.width() * 0.6, rect.height())
    for place, role in ((0.0, "cover"), (0.55, "coverMid"), (1.0, "coverEnd")):
        ground.setColorAt(place, theme.colour(role))
    return ground


def _sink(painter: QPainter, rect: QRectF, plan: Plan, theme: Theme, *, alone: bool) -> None:
    """Let the strands end above the words: in the ground, or where they stand alone in nothing."""
    if plan.fade is None:
        return
    top, end = plan.fade
    solid = _mixed(theme.colour("cover"), theme.colour("coverMid"), 0.5)
    clear = QColor(solid)
    clear.setAlpha(0)
    veil = QLinearGradient(0, top, 0, end)
    veil.setColorAt(0, clear)
    veil.setColorAt(1, solid)
    if alone:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.fillRect(QRectF(0, top, rect.width(), rect.height() - top), veil)


def _bell(rect: QRectF) -> QLinearGradient:
    """Return a light that is strong in the middle and nothing at both ends."""
    bell = QLinearGradient(0, rect.top(), 0, rect.bottom())
    for place, strength in ((0.0, 0), (0.25, 40), (0.5, 110), (0.75, 40), (1.0, 0)):
        colour = QColor(Qt.GlobalColor.black)
        colour.setAlpha(strength)
        bell.setColorAt(place, colour)
    return bell


class Drift(QObject):
    """Moves the lights on from frame to frame. It counts frames, so a halt is no jump."""

    stepped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frames = 0
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.step)

    @property
    def seconds(self) -> float:
        """For how long the lights have moved; 0 before they are there at all."""
        return self._frames * FRAME_MS / 1000

    @property
    def runs(self) -> bool:
        """Whether they move now."""
        return self._timer.isActive()

    def set_running(self, *, on: bool) -> None:
        """Let the lights move, or hold them where they are."""
        if on and not self.runs:
            self._timer.start()
        elif not on:
            self._timer.stop()

    @Slot()
    def step(self) -> None:
        """Move the lights on by one frame."""
        self._frames += 1
        self.stepped.emit()
