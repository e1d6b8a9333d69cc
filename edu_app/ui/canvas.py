# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The canvas of a drawing: sees, moves and zooms it, and tells which structure was tapped."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QTouchEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.render.camera import (
    STEP,
    Bounds,
    Camera,
    centred,
    fit,
    held,
    moved,
    zoomed,
)
from edu_app.render.fingers import Fingers
from edu_app.render.hit import nearest
from edu_app.ui.art import ArtStore
from edu_app.ui.art_picture import PictureStore
from edu_app.ui.canvas_access import CanvasAccess
from edu_app.ui.canvas_motion import Glide
from edu_app.ui.canvas_paint import paint_canvas
from edu_app.ui.canvas_panes import Panes
from edu_app.ui.control import KEY_REASONS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from edu_app.library.diagram import Structure
    from edu_app.render.scene import Scene
    from edu_app.ui.theme import Theme

REACH = 28
"""Logical pixels on a kiosk beyond a region at which a tap still means it."""
WHEEL_NOTCH = 120.0
KEY_PAN = 60
MARGIN = 10
LEAST = QSize(240, 200)


class Canvas(QWidget):
    """Shows a scene. Left and right stay as they are drawn in every language."""

    structure_tapped = Signal(object)
    """A `Structure`, or None when nothing was near."""
    structure_entered = Signal(object)
    """The same, chosen to be read about."""
    scroll_wanted = Signal(int)
    """A finger drags a picture that is seen whole: the page may follow it, in pixels."""
    zoom_changed = Signal()

    def __init__(self, theme: Theme, *, still: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.still = still
        """Nothing glides and nothing fades."""
        self.scene: Scene | None = None
        self.camera = Camera(0, 0, 1)
        self.split = 0.5
        """How far across the handle stands when two steps are compared by it."""
        self.shows_ring = False
        store: ArtStore = theme.cached("art", lambda: ArtStore(theme.assets))
        pictures: PictureStore = theme.cached("pictures", PictureStore)
        self.panes = Panes(self, store, pictures)
        self.glide = Glide(self)
        self._fingers = Fingers()
        self._access: CanvasAccess | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(False)

    # ------------------------------------------------------------ scene

    def show_scene(self, scene: Scene) -> None:
        """Show a scene; the place that was looked at is kept where the view has the same size."""
        before = self.scene
        self.scene = scene
        self.setAccessibleName(scene.diagram.title)
        self.setAccessibleDescription(scene.diagram.alt)
        same = before is not None and before.view[2:] == scene.view[2:]
        same = same and before is not None and before.compare == scene.compare
        self.camera = held(self.camera, self.bounds()) if same else fit(self.bounds())
        self.panes.show(scene, before)
        if self._access is not None:
            self._access.show(scene)
        self.update()
        self.zoom_changed.emit()

    def finish(self) -> None:
        """Render everything now; for pictures of screens."""
        self.panes.ask()
        self.panes.finish()

    def make_access(self) -> CanvasAccess:
        """Return how a screen reader finds the picture and its structures."""
        self._access = CanvasAccess(self)
        return self._access

    # ------------------------------------------------------------ camera

    def bounds(self) -> Bounds:
        """Return the room of one pane and the part of the art that is seen."""
        view = self.scene.view if self.scene else (0.0, 0.0, 1.0, 1.0)
        rect = self.panes.first_rect()
        margin = self.theme.gap(MARGIN)
        room = (max(1.0, rect.width()), max(1.0, rect.height()))
        return Bounds(room=room, view=(view[2], view[3]), margin=margin)

    def set_camera(self, camera: Camera) -> None:
        """Look elsewhere."""
        if camera != self.camera:
            self.camera = camera
            self.panes.ask_soon()
            self.update()
            self.zoom_changed.emit()

    def set_split(self, share: float) -> None:
        """Move the line between two pictures that lie over each other."""
        self.split = share
        self.panes.lay_out()
        self.update()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Come closer by a factor, around a place of the canvas or its middle."""
        pane = self.panes.at(about) if about is not None else self.panes.panes[0]
        place = about if about is not None else pane.rect.center()
        inside = (place.x() - pane.rect.left(), place.y() - pane.rect.top())
        self.glide.stop()
        self.set_camera(zoomed(self.camera, factor, inside, self.bounds()))

    def fit_view(self) -> None:
        """See the whole picture."""
        self.glide.stop()
        self.set_camera(fit(self.bounds()))

    def move_by(self, across: float, down: float) -> bool:
        """Drag the picture; tell whether it moved."""
        camera = moved(self.camera, (across, down), self.bounds())
        changed = camera != self.camera
        self.set_camera(camera)
        return changed

    @property
    def is_fitted(self) -> bool:
        """Tell whether all of the picture is seen."""
        return self.camera.scale <= self.bounds().fitted * 1.001

    @property
    def is_closest(self) -> bool:
        """Tell whether it can be seen no larger."""
        return self.camera.scale >= self.bounds().closest * 0.999

    def bring(self, structure: Structure) -> None:
        """Move the picture so that a structure is in view; a picture seen whole stays."""
        view = self.scene.view if self.scene else (0.0, 0.0, 1.0, 1.0)
        place = (structure.pin[0] - view[0], structure.pin[1] - view[1])
        bounds = self.bounds()
        x, y = self.camera.on_canvas(place, bounds.room)
        edge = self.theme.gap(REACH) * 2
        if not (edge < x < bounds.room[0] - edge and edge < y < bounds.room[1] - edge):
            self.set_camera(centred(self.camera, place, bounds))

    # ------------------------------------------------------------ taps

    def structure_at(self, place: QPointF) -> Structure | None:
        """Return what lies under a place of the canvas, or near it."""
        if self.scene is None:
            return None
        pane = self.panes.at(place)
        found = nearest(pane.to_art(place, self.camera), pane.structures,
                        self.theme.gap(REACH) / self.camera.scale)  # fmt: skip
        return next((each for each in pane.structures if each.id == found), None)

    def tap(self, place: QPointF) -> None:
        """Do what a tap at a place does."""
        structure = self.structure_at(place)
        self.structure_tapped.emit(structure)

    def walk(self, step: int, *, to_end: bool = False) -> None:
        """Go to the next structure along the blood's way, or to the first or last."""
        scene = self.scene
        if scene is None or not scene.walked:
            return
        ids = [each.id for each in scene.walked]
        at = ids.index(scene.selected.id) if scene.selected and scene.selected.id in ids else None
        if to_end:
            place = 0 if step < 0 else len(ids) - 1
        elif at is None:
            place = 0 if step > 0 else len(ids) - 1
        else:
            place = (at + step) % len(ids)
        self.structure_tapped.emit(scene.walked[place])

    def say_selected(self) -> None:
        """Tell a screen reader where the walk has come to."""
        if self._access is not None:
            self._access.say_selected()

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        return QSize(720, 560)

    def minimumSizeHint(self) -> QSize:
        return LEAST

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        paint_canvas(painter, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.scene is None:
            return
        fitted = event.oldSize().isEmpty() or self.is_fitted
        self.panes.lay_out()
        self.camera = fit(self.bounds()) if fitted else held(self.camera, self.bounds())
        self.panes.ask()
        self.zoom_changed.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touch(event)
            return True
        if isinstance(event, QNativeGestureEvent):
            return self._native(event)
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.shows_ring = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._move_fingers({0: event.position()})

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_fingers({0: event.position()})

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._lift(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / WHEEL_NOTCH
        self.zoom_by(STEP**notches, event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.shows_ring = True
        if not self._key(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.shows_ring = event.reason() in KEY_REASONS
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # ------------------------------------------------------------ input

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what a key means; tell whether it means anything here."""
        walks = {
            Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
        }  # fmt: skip
        pans = {
            Qt.Key.Key_Right: (-KEY_PAN, 0), Qt.Key.Key_Left: (KEY_PAN, 0),
            Qt.Key.Key_Down: (0, -KEY_PAN), Qt.Key.Key_Up: (0, KEY_PAN),
        }  # fmt: skip
        if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if modifiers & Qt.KeyboardModifier.ShiftModifier and key in pans:
            self.glide.stop()
            self.move_by(*pans[key])
        elif key in walks:
            self.walk(walks[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.walk(-1 if key == Qt.Key.Key_Home else 1, to_end=True)
        else:
            return self._zoom_key(key)
        return True

    def _zoom_key(self, key: Qt.Key) -> bool:
        scene = self.scene
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit_view()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and scene and scene.selected:
            self.structure_entered.emit(scene.selected)
        elif key == Qt.Key.Key_Escape and scene and scene.selected:
            self.structure_tapped.emit(None)
        else:
            return False
        return True

    def _touch(self, event: QTouchEvent) -> None:
        """Follow fingers: Qt would make one mouse of all of them."""
        event.accept()
        ended = event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
        if not ended:
            down = {
                point.id(): point.position()
                for point in event.points()
                if point.state() != point.State.Released
            }
            if down:
                self._move_fingers(down)
            return
        if event.type() == QEvent.Type.TouchEnd:
            self._lift(event.points()[0].position())
        else:
            self._fingers.lift()

    def _move_fingers(self, places: Mapping[int, QPointF]) -> None:
        self.glide.stop()
        plain = {number: (place.x(), place.y()) for number, place in places.items()}
        change = self._fingers.move(plain, time.monotonic())
        if not change.drags:
            return
        if change.factor != 1:
            self.zoom_by(change.factor, QPointF(*change.about))
        if not self.move_by(*change.by) and len(places) == 1 and self.is_fitted:
            self.scroll_wanted.emit(-round(change.by[1]))

    def _lift(self, place: QPointF) -> None:
        tap = self._fingers.is_tap
        speed = self._fingers.lift()
        if tap:
            self.tap(place)
        elif not self.still and not self.is_fitted:
            self.glide.start(*speed)

    def _native(self, event: QNativeGestureEvent) -> bool:
        """Follow a pinch on a touch pad."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return super().event(event)
        self.zoom_by(1 + event.value(), event.position())
        return True
