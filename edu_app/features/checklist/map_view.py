# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The body map: a tap marks a region; by keys each region is a check box of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.features.checklist.map_paint_view import Ground, paint_marks, paint_words, word_line
from edu_app.features.checklist.region_view import RegionBox
from edu_app.render.body_map import (
    BodyView,
    body_views,
    fit,
    on_screen,
    read_order,
    step_to,
    tapped,
)
from edu_app.ui.control import TAPS, focus_reason, order_stops, stop_marker
from edu_app.ui.surfaces import bring_into_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from edu_app.library.diagram import Diagram
    from edu_app.render.body_map import Frame, Spot
    from edu_app.ui.theme import Theme

REACH = 28
"""Kiosk pixels beyond a region within which a tap still means it."""
SLIP = 16
"""Kiosk pixels that a finger may slip between press and release of a tap."""
APART = 20
"""Kiosk pixels between the two views."""
USUAL = QSize(420, 460)
LEAST = QSize(200, 240)


class BodyMap(QWidget):
    """Two views side by side. Left and right stay as they are drawn, in every language."""

    region_turned = Signal(str)
    """The id of the region that was tapped."""

    def __init__(self, diagram: Diagram, theme: Theme, *, legs: bool = False) -> None:
        super().__init__()
        self.theme = theme
        self._diagram = diagram
        self._ground = Ground(diagram, theme)
        self._spots: Mapping[str, tuple[Spot, ...]] = {}
        self._pressed: QPointF | None = None
        self.views: tuple[BodyView, ...] = ()
        self.frames: tuple[Frame, ...] = ()
        self.boxes: list[RegionBox] = []
        self._start = stop_marker(self)
        self.setAccessibleName(diagram.title)
        self.setAccessibleDescription(diagram.alt)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_legs(on=legs)

    def show_legs(self, *, on: bool) -> None:
        """Show the legs larger, or the whole lower body."""
        before = self._focused()
        reason = focus_reason(before)
        self.views = body_views(self._diagram, legs=on)
        for box in self.boxes:
            box.setParent(None)
            box.deleteLater()
        self.boxes = [
            RegionBox(region, view.step, self)
            for view in self.views
            for region in read_order(view.regions)
        ]
        for box in self.boxes:
            box.turned.connect(self.region_turned)
            box.arrow_pressed.connect(self._on_arrow)
            if self.isVisible():  # before that, they are shown with the map
                box.show()
        order_stops(self._start, self.boxes)
        self._lay_out()
        self.show_spots(self._spots)
        if before is not None:
            again = [box for box in self.boxes if box.region.id == before.region.id]
            (again or self.boxes)[0].setFocus(reason)

    def show_spots(self, spots: Mapping[str, tuple[Spot, ...]]) -> None:
        """Show what is marked."""
        self._spots = spots
        for box in self.boxes:
            box.show_marks(spots.get(box.region.id, ()))
        self._choose_stop(self._focused())
        self.update()

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        return QSize(self.theme.gap(USUAL.width()), self.theme.gap(USUAL.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.gap(LEAST.width()), self.theme.gap(LEAST.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground.paint(painter, self, self.views, self.frames)
        for view, frame in zip(self.views, self.frames, strict=True):
            paint_marks(painter, self._ground, (view, frame), self._spots)
            paint_words(painter, self._ground, (view, frame))
        focused = self._focused()
        if focused is not None and focused.shows_ring:
            focused.paint_ring(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        counts = TAPS.counts(event) and event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position() if counts else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        TAPS.remember(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        slip = (event.position() - pressed).manhattanLength()
        if slip <= self.theme.gap(SLIP):
            self._tap(event.position())

    # ------------------------------------------------------------ regions

    def region_at(self, point: QPointF) -> str:
        """Return the region that a tap at a point means; empty for none."""
        reach = float(self.theme.gap(REACH))
        return tapped(self.views, self.frames, (point.x(), point.y()), reach)

    def _tap(self, point: QPointF) -> None:
        region = self.region_at(point)
        if region:
            self.region_turned.emit(region)

    @Slot(str, float, float)
    def _on_arrow(self, name: str, across: float, down: float) -> None:
        """Move the focus to the next region that way."""
        pins = {box.name: box.middle for box in self.boxes}
        wanted = step_to(pins, name, (across, down))
        box = next(box for box in self.boxes if box.name == wanted)
        self._choose_stop(box)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_view(box)

    def _choose_stop(self, wanted: RegionBox | None) -> None:
        """Let Tab stop at one region only; arrow keys lead to the others."""
        marked = next((box for box in self.boxes if box.isChecked()), None)
        stop = wanted or marked or next(iter(self.boxes), None)
        policy = Qt.FocusPolicy
        for box in self.boxes:
            box.setFocusPolicy(policy.StrongFocus if box is stop else policy.ClickFocus)

    def _focused(self) -> RegionBox | None:
        return next((box for box in self.boxes if box.hasFocus()), None)

    def _lay_out(self) -> None:
        """Give each view and each box its place."""
        room = (float(self.width()), float(self.height()))
        line = word_line(self.theme)
        self.frames = fit(self.views, room, float(self.theme.gap(APART)), line)
        for view, frame in zip(self.views, self.frames, strict=True):
            for box in self.boxes:
                if box.step == view.step:
                    points = [
                        [QPointF(*on_screen(view, frame, point)) for point in outline]
                        for outline in box.region.regions
                    ]
                    pin = on_screen(view, frame, box.region.pin)
                    box.take_place(points, pin, QRect(self.rect()))
        self.update()
