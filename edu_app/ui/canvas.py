# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The canvas of a drawing: shows a scene, and tells which structure was tapped or walked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QTouchEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.render.hit import nearest
from edu_app.ui.art import ArtStore
from edu_app.ui.art_picture import PictureStore
from edu_app.ui.canvas_access import CanvasAccess
from edu_app.ui.canvas_eye import Eye
from edu_app.ui.canvas_input import CanvasInput
from edu_app.ui.canvas_motion import Glide
from edu_app.ui.canvas_paint import paint_canvas, side_boxes
from edu_app.ui.canvas_panes import Panes
from edu_app.ui.control import KEY_REASONS

if TYPE_CHECKING:
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
"""Kiosk pixels beyond a region within which a tap still means it."""
CLEAR = 40
"""Kiosk pixels around what is pointed out."""
LEAST = QSize(240, 200)
USUAL = QSize(720, 560)
LEFT_BUTTON = Qt.MouseButton.LeftButton


class Canvas(QWidget):
    """Shows a scene. Left and right stay as they are drawn, in every language."""

    structure_tapped = Signal(object)
    """A `Structure`, or None when nothing was near."""
    structure_entered = Signal(object)
    """The same, chosen to be read about."""
    scroll_wanted = Signal(int)
    """A finger drags a picture that is seen whole: the page may follow it, in pixels."""

    def __init__(self, theme: Theme, *, still: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.still = still
        """Nothing glides and nothing fades."""
        self.scene: Scene | None = None
        self.split = 0.5
        """How far across the handle stands when two steps are compared by it."""
        self.shows_ring = False
        store: ArtStore = theme.cached("art", lambda: ArtStore(theme.assets))
        pictures: PictureStore = theme.cached("pictures", PictureStore)
        self.panes = Panes(self, store, pictures)
        self.eye = Eye(self)
        self.glide = Glide(self)
        self._input = CanvasInput(self)
        self._access: CanvasAccess | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # ------------------------------------------------------------ scene

    def show_scene(self, scene: Scene) -> None:
        """Show a scene; the place that was looked at is kept where the view has the same size."""
        before, self.scene = self.scene, scene
        self.setAccessibleName(scene.diagram.title)
        self.setAccessibleDescription(scene.diagram.alt)
        self.panes.show(scene, before)
        same = before is not None and before.view[2:] == scene.view[2:]
        self.eye.settle(whole=not same or before is None or before.compare != scene.compare)
        self.panes.ask()
        if self._access is not None:
            self._access.show(scene)
        self.update()

    def set_split(self, share: float) -> None:
        """Move the line between two pictures that lie over each other."""
        self.split = share
        self.panes.lay_out()
        self.update()

    def finish(self) -> None:
        """Render everything now; for pictures of screens."""
        self.panes.ask()
        self.panes.finish()

    # ------------------------------------------------------------ structures

    def structure_at(self, place: QPointF) -> Structure | None:
        """Return what lies under a place of the canvas, or near it."""
        if self.scene is None:
            return None
        pane, camera = self.panes.at(place), self.eye.camera
        reach = self.theme.gap(REACH) / camera.scale
        found = nearest(pane.to_art(place, camera), pane.structures, reach)
        return next((each for each in pane.structures if each.id == found), None)

    def walk(self, step: int, *, to_end: bool = False) -> None:
        """Go to the next structure along the blood's way, or to the first or last."""
        scene = self.scene
        if scene is None or not scene.walked:
            return
        ids = [each.id for each in scene.walked]
        last = len(ids) - 1
        if to_end or scene.selected is None or scene.selected.id not in ids:
            forward = (step > 0) is not to_end
            place = 0 if forward else last
        else:
            place = (ids.index(scene.selected.id) + step) % len(ids)
        self.structure_tapped.emit(scene.walked[place])

    def kept_clear(self) -> list[QRectF]:
        """Return where nothing may lie over the art: what is pointed out, and the sides' names."""
        clear = [box for pane in self.panes.panes for _, box in side_boxes(self, pane)]
        if self.scene is not None and self.scene.selected is not None:
            pin = self.panes.panes[0].on_canvas(self.scene.selected.pin, self.eye.camera)
            room = self.theme.gap(CLEAR)
            clear.append(QRectF(pin.x() - room, pin.y() - room, 2 * room, 2 * room))
        return clear

    def make_access(self) -> CanvasAccess:
        """Return how a screen reader finds the picture and its structures."""
        self._access = CanvasAccess(self)
        return self._access

    def say_selected(self) -> None:
        """Tell a screen reader where the walk has come to."""
        if self._access is not None:
            self._access.say_selected()

    # ------------------------------------------------------------ Qt

    def sizeHint(self) -> QSize:
        return USUAL

    def minimumSizeHint(self) -> QSize:
        return LEAST

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        paint_canvas(painter, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.scene is not None:
            whole = event.oldSize().isEmpty() or self.eye.is_fitted
            self.panes.lay_out()
            self.eye.settle(whole=whole)
            self.panes.ask()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self.shows_ring = False
            self._input.touch(event)
            return True
        if isinstance(event, QNativeGestureEvent) and self._input.native(event):
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.shows_ring = False
        if event.button() == LEFT_BUTTON:
            self._input.move({0: event.position()})

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & LEFT_BUTTON:
            self._input.move({0: event.position()})

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == LEFT_BUTTON:
            self._input.lift(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._input.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.shows_ring = True
        if not self._input.key(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.shows_ring = event.reason() in KEY_REASONS
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
