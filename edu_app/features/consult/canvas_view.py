# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The canvas for the picture of a step: of a drawing, of the living vein, or none for words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

from edu_app.render.camera import Camera, held
from edu_app.render.scene import derive_scene
from edu_app.render.talk import DrawingView, Look, VeinView
from edu_app.ui.canvas import Canvas
from edu_app.ui.vein_canvas import VeinCanvas
from edu_app.ui.vein_frame import BASE, units_in, vein_theme

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from edu_app.library.loader import Library
    from edu_app.render.talk import Picture
    from edu_app.ui.theme import Theme

StepCanvas = Canvas | VeinCanvas


def make_canvas(
    picture: Picture, theme: Theme, library: Library, *, still: bool
) -> StepCanvas | None:
    """Return a canvas that can show a picture; None for words alone, and for what is not there."""
    match picture:
        case DrawingView():
            if library.diagram(picture.diagram) is None:
                return None
            canvas = Canvas(theme, still=still)
            canvas.even = True
            return canvas
        case VeinView():
            words = library.references.living
            if words is None:
                return None
            look = theme.cached("talk vein", lambda: vein_theme(theme))
            vein = VeinCanvas(picture.state, words, look, still=still, base=BASE)
            vein.setMinimumSize(1, 1)
            return vein
        case None:
            return None


def show_in(canvas: StepCanvas | None, picture: Picture, library: Library) -> bool:
    """Show a picture on a canvas; tell whether it can be shown there."""
    if isinstance(canvas, Canvas) and isinstance(picture, DrawingView):
        diagram = library.diagram(picture.diagram)
        if diagram is not None:
            canvas.show_scene(derive_scene(diagram, picture.state))
        return diagram is not None
    if isinstance(canvas, VeinCanvas) and isinstance(picture, VeinView):
        canvas.show_state(picture.state, "")
        return True
    return canvas is None and picture is None


def units_to_pixels(canvas: StepCanvas | None, size: QSize) -> QTransform:
    """Return how places of the picture become places of a canvas of a size."""
    if isinstance(canvas, Canvas):
        pane, camera = canvas.panes.panes[0], canvas.eye.camera
        corner = pane.on_canvas((0.0, 0.0), camera)
        return QTransform(camera.scale, 0, 0, camera.scale, corner.x(), corner.y())
    return units_in(QRectF(QPointF(), QSizeF(size)))


def look_of(canvas: StepCanvas | None) -> Look | None:
    """Return which part of its drawing a canvas looks at; None for all of it."""
    if not isinstance(canvas, Canvas) or canvas.eye.is_fitted:
        return None
    camera, origin = canvas.eye.camera, canvas.panes.panes[0].origin
    at = (camera.x + origin[0], camera.y + origin[1])
    return Look(at, camera.zoom(canvas.eye.bounds()))


def look_there(canvas: StepCanvas | None, look: Look | None) -> None:
    """Let a canvas look at a part of its drawing; None for all of it."""
    if not isinstance(canvas, Canvas) or canvas.scene is None:
        return
    if look is None:
        canvas.eye.see_all()
        return
    canvas.glide.stop()
    bounds, origin = canvas.eye.bounds(), canvas.panes.panes[0].origin
    camera = Camera(look.at[0] - origin[0], look.at[1] - origin[1], look.zoom * bounds.fitted)
    canvas.eye.look(held(camera, bounds))
