# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The panes of a canvas: one picture, two side by side, or two up to a handle."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Slot

from edu_app.render.scene import Compare, shown_of, talk_view_of, view_of
from edu_app.ui.art import ArtKey, art_theme
from edu_app.ui.art_picture import OUTSIDE, Picture, PictureKey, PictureStore, Sharpener
from edu_app.ui.canvas_motion import CrossFade
from edu_app.ui.canvas_words import note_room

if TYPE_CHECKING:
    from edu_app.library.diagram import DiagramStep, Structure
    from edu_app.render.camera import Camera
    from edu_app.render.scene import Scene, View
    from edu_app.ui.art import ArtStore
    from edu_app.ui.canvas import Canvas

SETTLED_MS = 90
"""A picture is made sharp when nothing has moved for so long."""
FADE_MS = 180
SIDE_GAP = 12


class Pane(QObject):
    """One step of the drawing, as it is seen through the camera."""

    def __init__(self, canvas: Canvas, pictures: PictureStore) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.step: DiagramStep | None = None
        self.rect = QRectF()
        """Where the camera looks; what is drawn is cut to `clip`."""
        self.clip = QRectF()
        self.view: View = (0.0, 0.0, 1.0, 1.0)
        self.origin = (0.0, 0.0)
        """The place of the art from which the camera measures."""
        self.structures: tuple[Structure, ...] = ()
        self.picture: Picture | None = None
        self.before: Picture | None = None
        """What is fading away."""
        self.broken = False
        """There is no art that could be shown."""
        self.fade = CrossFade(self)
        self.sharpener = Sharpener(pictures, self)
        self.fade.changed.connect(self._on_faded)
        self.sharpener.sharpened.connect(self._on_sharpened)

    def take(self, step: DiagramStep | None, view: View, frame: tuple[float, float]) -> None:
        """Show a step from now on, its view in the middle of a frame that may be larger."""
        self.step, self.view = step, view
        self.origin = (view[0] - (frame[0] - view[2]) / 2, view[1] - (frame[1] - view[3]) / 2)

    def to_art(self, place: QPointF, camera: Camera) -> tuple[float, float]:
        """Return which place of the art lies under a place of the canvas."""
        inside = (place.x() - self.rect.left(), place.y() - self.rect.top())
        x, y = camera.in_drawing(inside, (self.rect.width(), self.rect.height()))
        return x + self.origin[0], y + self.origin[1]

    def on_canvas(self, place: tuple[float, float], camera: Camera) -> QPointF:
        """Return where a place of the art lies on the canvas."""
        inside = (place[0] - self.origin[0], place[1] - self.origin[1])
        x, y = camera.on_canvas(inside, (self.rect.width(), self.rect.height()))
        return QPointF(self.rect.left() + x, self.rect.top() + y)

    def picture_rect(self, picture: Picture, camera: Camera) -> QRectF:
        """Return where a picture lies on the canvas."""
        room = (self.rect.width(), self.rect.height())
        return picture.place(camera, room).translated(self.rect.topLeft())

    def ask(self, scene: Scene, store: ArtStore, camera: Camera) -> None:
        """Make the picture of what is seen now."""
        if self.rect.isEmpty():
            return
        theme = art_theme(scene.diagram, self.canvas.theme.look.theme)
        key = ArtKey(file=scene.diagram.art.get(theme, ""), tone=scene.tone, hidden=scene.hidden)
        art = store.open(scene.diagram, key)
        self.broken = art is None
        if art is None:
            return
        grown = self.rect.size() * (1 + 2 * OUTSIDE)
        wanted = PictureKey(
            art=key,
            shown=shown_of(scene.diagram, self.step),
            view=self.view,
            origin=self.origin,
            camera=camera,
            room=(math.ceil(grown.width()), math.ceil(grown.height())),
            ratio=self.canvas.devicePixelRatioF(),
        )
        ready = self.sharpener.ask(wanted, art)
        if ready is not None:
            self._on_sharpened(ready)

    @Slot(object)
    def _on_sharpened(self, picture: Picture) -> None:
        old, self.picture = self.picture, picture
        changes = old is not None and _content(old) != _content(picture)
        if changes and not self.canvas.still:
            self.before = old
            self.fade.start(FADE_MS)
        elif not changes and self.fade.share < 1:
            pass  # the same picture, sharper, while another one still fades away
        else:
            self.before = None
        self.canvas.update()

    @Slot()
    def _on_faded(self) -> None:
        if self.fade.share >= 1:
            self.before = None
        self.canvas.update()


def _content(picture: Picture) -> tuple[object, ...]:
    """Return what a picture shows, from wherever it is looked at."""
    return picture.key.art, picture.key.shown, picture.key.view


class Panes(QObject):
    """All panes of one canvas, and when their pictures are made."""

    def __init__(self, canvas: Canvas, store: ArtStore, pictures: PictureStore) -> None:
        super().__init__(canvas)
        self._canvas, self._store, self._pictures = canvas, store, pictures
        self.panes: list[Pane] = [Pane(canvas, pictures)]
        self.frame = (1.0, 1.0)
        """Width and height of what the camera looks at: each view has room in it."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self.ask)

    def show(self, scene: Scene, before: Scene | None) -> None:
        """Take another scene; a pane that goes on keeps its picture until the new one is there."""
        if before is not None and before.diagram.id != scene.diagram.id:
            self._keep(0)
        steps = [scene.step] if scene.compare is Compare.OFF else [scene.step, scene.other]
        self._keep(len(steps))
        seen = talk_view_of if self._canvas.even else view_of
        views = [seen(scene.diagram, step) for step in steps]
        self.frame = (max(view[2] for view in views), max(view[3] for view in views))
        named = (scene.tapped, scene.tapped_beside)
        for pane, step, view, structures in zip(self.panes, steps, views, named, strict=False):
            pane.take(step, view, self.frame)
            pane.structures = structures
        self.lay_out()

    def _keep(self, count: int) -> None:
        """Have so many panes."""
        for gone in self.panes[count:]:
            gone.setParent(None)
            gone.deleteLater()
        del self.panes[count:]
        while len(self.panes) < count:
            self.panes.append(Pane(self._canvas, self._pictures))

    def lay_out(self) -> None:
        """Give each pane its room."""
        scene = self._canvas.scene
        room = self.room()
        first, second = self.panes[0], self.panes[-1]
        first.rect = first.clip = room
        if scene is None or scene.compare is Compare.OFF:
            return
        if scene.compare is Compare.HANDLE:
            at = room.left() + room.width() * self._canvas.split
            second.rect = room
            first.clip = QRectF(room.topLeft(), QPointF(at, room.bottom()))
            second.clip = QRectF(QPointF(at, room.top()), room.bottomRight())
            return
        gap = self._canvas.theme.gap(SIDE_GAP)
        half = (room.width() - gap) / 2
        first.rect = first.clip = QRectF(room.left(), room.top(), half, room.height())
        second.rect = second.clip = first.rect.translated(half + gap, 0)

    def room(self) -> QRectF:
        """Return the canvas without the strip in which its note stands."""
        canvas = self._canvas
        return QRectF(canvas.rect()).adjusted(0, 0, 0, -note_room(canvas))

    def first_rect(self) -> QRectF:
        """Return the room of the first pane."""
        if self.panes[0].rect.isEmpty():
            self.lay_out()
        return self.panes[0].rect

    def under(self, place: QPointF) -> Pane | None:
        """Return the pane under a place of the canvas; None between and below them."""
        return next((pane for pane in self.panes if pane.clip.contains(place)), None)

    def showing(self, structure: Structure) -> Pane:
        """Return the first pane in which a structure is."""
        ids = [{each.id for each in pane.structures} for pane in self.panes]
        found = (pane for pane, here in zip(self.panes, ids, strict=True) if structure.id in here)
        return next(found, self.panes[0])

    def ask_soon(self) -> None:
        """Make the pictures sharp when the movement has come to rest."""
        self._timer.start()

    @Slot()
    def ask(self) -> None:
        """Make the pictures of what is seen now."""
        self._timer.stop()
        scene = self._canvas.scene
        if scene is not None:
            for pane in self.panes:
                pane.ask(scene, self._store, self._canvas.eye.camera)

    def finish(self) -> None:
        """Render what is being rendered to its end."""
        for pane in self.panes:
            pane.sharpener.finish()
