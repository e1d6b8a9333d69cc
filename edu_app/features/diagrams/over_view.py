# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What lies over a drawing: the card of a name, the zoom buttons and the comparing handle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Slot

from edu_app.features.diagrams.bubble_view import Bubble
from edu_app.render.scene import Compare
from edu_app.ui.split_handle import SplitHandle
from edu_app.ui.zoom_bar import ZoomBar

if TYPE_CHECKING:
    from edu_app.render.scene import Scene
    from edu_app.ui.canvas import Canvas
    from edu_app.ui.theme import Theme


class Over(QObject):
    """Keeps what lies over a canvas in its place.

    Args:
        canvas: What they lie on; the card only unless it is `inline`.
        theme: What they look like.
        inline: Whether the card stands in the page instead, which places it.
    """

    def __init__(self, canvas: Canvas, theme: Theme, *, inline: bool) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.bubble = Bubble(theme, inline=inline, parent=None if inline else canvas)
        self.zoom = ZoomBar(canvas, theme)
        self.handle = SplitHandle(canvas, theme)
        self.handle.hide()
        canvas.eye.moved.connect(self.follow)
        canvas.resized.connect(self.lay_out)

    def show_scene(self, scene: Scene, *, expanded: bool) -> None:
        """Show what a scene wants over the picture."""
        self.handle.setVisible(scene.compare is Compare.HANDLE)
        self.zoom.expand.setChecked(expanded)
        self.bubble.show_scene(scene)

    @Slot()
    def lay_out(self) -> None:
        """Place everything for the present size of the canvas."""
        self.zoom.lay_out()
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Keep the card off what must be seen, which moves with the picture."""
        self.bubble.lay_over(self._canvas)
        over = self._canvas.isAncestorOf(self.bubble) and not self.bubble.isHidden()
        self.handle.keep_off(self.bubble.geometry() if over else QRect())
