# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Where a canvas looks: its camera, kept inside its limits, and who asks to know when it moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Signal

from edu_app.render.camera import Bounds, Camera, centred, fit, held, moved, zoomed

if TYPE_CHECKING:
    from edu_app.library.diagram import Structure
    from edu_app.ui.canvas import Canvas

MARGIN = 10
MARGIN_SHARE = 0.015
"""The same where margins are shares of the height."""
EDGE = 56
"""Kiosk pixels from an edge within which something is brought further in."""


class Eye(QObject):
    """The camera of a canvas. All panes look through the same one."""

    moved = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.camera = Camera(0, 0, 1)

    def bounds(self) -> Bounds:
        """Return the room of one pane and the part of the art that is seen."""
        canvas = self._canvas
        rect = canvas.panes.first_rect()
        room = (max(1.0, rect.width()), max(1.0, rect.height()))
        margin = MARGIN_SHARE * canvas.height() if canvas.even else canvas.theme.gap(MARGIN)
        return Bounds(room=room, view=self._canvas.panes.frame, margin=margin)

    def settle(self, *, whole: bool) -> None:
        """Look again, when the room or the view has changed: at all of it, or where it was."""
        self.camera = fit(self.bounds()) if whole else held(self.camera, self.bounds())
        self.moved.emit()

    def look(self, camera: Camera) -> None:
        """Look elsewhere."""
        if camera != self.camera:
            self.camera = camera
            self._canvas.panes.ask_soon()
            self._canvas.update()
            self.moved.emit()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Come closer by a factor, around a place of the canvas or the middle of its first pane."""
        panes = self._canvas.panes
        pane = (panes.under(about) if about is not None else None) or panes.panes[0]
        place = about if about is not None else pane.rect.center()
        inside = (place.x() - pane.rect.left(), place.y() - pane.rect.top())
        self._canvas.glide.stop()
        self.look(zoomed(self.camera, factor, inside, self.bounds()))

    def see_all(self) -> None:
        """See the whole picture."""
        self._canvas.glide.stop()
        self.look(fit(self.bounds()))

    def move_by(self, across: float, down: float) -> bool:
        """Drag the picture by so many pixels; tell whether it moved."""
        camera = moved(self.camera, (across, down), self.bounds())
        changed = camera != self.camera
        self.look(camera)
        return changed

    def bring(self, structure: Structure) -> None:
        """Move the picture so that a structure is well in view."""
        origin, bounds = self._canvas.panes.showing(structure).origin, self.bounds()
        place = (structure.pin[0] - origin[0], structure.pin[1] - origin[1])
        x, y = self.camera.on_canvas(place, bounds.room)
        edge = self._canvas.theme.gap(EDGE)
        if not (edge < x < bounds.room[0] - edge and edge < y < bounds.room[1] - edge):
            self.look(centred(self.camera, place, bounds))

    @property
    def is_fitted(self) -> bool:
        """Tell whether all of the picture is seen."""
        return self.camera.scale <= self.bounds().fitted * 1.001

    @property
    def is_closest(self) -> bool:
        """Tell whether it can be seen no larger."""
        return self.camera.scale >= self.bounds().closest * 0.999
