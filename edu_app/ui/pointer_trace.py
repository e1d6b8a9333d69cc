# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Paints what is pointed at: a dot with a trace that fades, or a light with all else dimmed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from edu_app.render.talk import Pointer, PointerKind
from edu_app.render.trace import NO_TRACE, strength

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSize

    from edu_app.ui.theme import Theme

FRAME_MS = 33
DOT_SHARE = 0.016
SPOT_SHARE = 0.17
"""Radius in heights of the picture."""
DIMMED = 0.62
ROOM = 4.0


class PointerTrace(QObject):
    """Follows what is pointed at; it says which part of the picture looks different then."""

    faded = Signal()

    def __init__(
        self, theme: Theme, now: Callable[[], float], parent: QObject, *, still: bool
    ) -> None:
        super().__init__(parent)
        self._theme, self._now, self._still = theme, now, still
        self.pointer: Pointer | None = None
        self._trace = NO_TRACE
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

    def take(self, pointer: Pointer | None) -> None:
        """Take what is pointed at now."""
        self.pointer = pointer
        if pointer is not None and pointer.kind is PointerKind.DOT and not self._still:
            self._trace = self._trace.joined(pointer.at, self._now())
            self._timer.start()

    def end(self) -> None:
        """Forget it: another picture is shown."""
        self.pointer, self._trace = None, NO_TRACE
        self._timer.stop()

    @property
    def is_light(self) -> bool:
        """Whether all is dimmed but a spot."""
        return self.pointer is not None and self.pointer.kind is PointerKind.SPOT

    def light(self, to_paper: QTransform, size: QSize) -> QRect:
        """Return the spot that is not dimmed: only there a light that moves looks different."""
        if self.pointer is None:
            return QRect()
        at, room = to_paper.map(QPointF(*self.pointer.at)), SPOT_SHARE * size.height() + ROOM
        return QRectF(at.x() - room, at.y() - room, 2 * room, 2 * room).toAlignedRect()

    def box(self, to_paper: QTransform, size: QSize) -> QRect:
        """Return the part that is painted; all of it where the rest is dimmed."""
        if self.is_light:
            return QRect(0, 0, size.width(), size.height())
        places = [at for at, _ in self._trace.places]
        places += [self.pointer.at] if self.pointer is not None else []
        if not places:
            return QRect()
        points = [to_paper.map(QPointF(*at)) for at in places]
        room = DOT_SHARE * size.height() + ROOM
        xs, ys = [point.x() for point in points], [point.y() for point in points]
        box = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
        return box.adjusted(-room, -room, room, room).toAlignedRect()

    def paint(self, painter: QPainter, to_paper: QTransform, size: QSize) -> None:
        """Paint it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.pointer is not None and self.is_light:
            self._spot(painter, to_paper.map(QPointF(*self.pointer.at)), size)
            return
        radius = DOT_SHARE * size.height()
        self._tail(painter, to_paper, radius)
        if self.pointer is not None:
            painter.setPen(QPen(self._theme.colour("penEdge"), max(2.0, radius * 0.35)))
            painter.setBrush(self._theme.colour("penYellow"))
            painter.drawEllipse(to_paper.map(QPointF(*self.pointer.at)), radius, radius)

    def _spot(self, painter: QPainter, at: QPointF, size: QSize) -> None:
        radius = SPOT_SHARE * size.height()
        light = QPainterPath()
        light.addEllipse(at, radius, radius)
        dark = QPainterPath(light)  # with a rule by which the light is a hole in it
        dark.addRect(QRectF(0, 0, size.width(), size.height()))
        colour = QColor(self._theme.colour("penEdge"))
        colour.setAlphaF(DIMMED)
        painter.fillPath(dark, colour)
        painter.strokePath(light, QPen(self._theme.colour("penYellow"), 2.0))

    def _tail(self, painter: QPainter, to_paper: QTransform, radius: float) -> None:
        now = self._now()
        colour = QColor(self._theme.colour("penYellow"))
        for (before, _), (after, moment) in pairwise(self._trace.places):
            seen = strength(moment, now)
            colour.setAlphaF(seen)
            width = max(1.0, 1.6 * radius * seen)
            cap = Qt.PenCapStyle.RoundCap
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, cap))
            painter.drawLine(to_paper.map(QPointF(*before)), to_paper.map(QPointF(*after)))

    @Slot()
    def _on_frame(self) -> None:
        self.faded.emit()
        self._trace = self._trace.at(self._now())
        if not self._trace.places:
            self._timer.stop()
