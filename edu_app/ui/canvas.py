# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The canvas of a drawing: shows a scene, and tells which structure was tapped or walked to."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QTouchEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from edu_app.render.hit import nearest
from edu_app.render.scene import number_of
from edu_app.ui.art import ArtStore
from edu_app.ui.art_picture import PictureStore
from edu_app.ui.canvas_access import CanvasAccess
from edu_app.ui.canvas_eye import Eye
from edu_app.ui.canvas_input import CanvasInput
from edu_app.ui.canvas_motion import Glide
from edu_app.ui.canvas_paint import paint_canvas
from edu_app.ui.canvas_panes import Panes
from edu_app.ui.canvas_words import side_boxes, title_boxes
from edu_app.ui.control import KEY_REASONS

if TYPE_CHECKING:
    from collections.abc import Callable

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
    resized = Signal()
    """What lies over the picture has another room."""
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
        self.taken_right = 0
        """Pixels at the right edge over which buttons lie."""
        self.even = False
        """For a talk: margins and the strip of the note are shares of the height, so two screens
        see the same, and all the room is for what is drawn."""
        self.shows_ring = False
        store: ArtStore = theme.cached("art", lambda: ArtStore(theme.assets))
        pictures: PictureStore = theme.cached("pictures", PictureStore)
        self.panes = Panes(self, store, pictures)
        self.eye = Eye(self)
        self.glide = Glide(self)
        self._input = CanvasInput(self)
        self._access: Callable[[], CanvasAccess | None] = lambda: None
        """Weak: who makes it keeps it, and a circle would end it at a bad moment."""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # ------------------------------------------------------------ scene

    def show_scene(self, scene: Scene) -> None:
        """Show a scene; the place that was looked at is kept where the view has the same size."""
        before, frame, self.scene = self.scene, self.panes.frame, scene
        self.setAccessibleName(scene.diagram.title)
        self.setAccessibleDescription(scene.diagram.alt)
        self.panes.show(scene, before)
        same = before is not None and before.compare == scene.compare
        self.eye.settle(whole=not same or frame != self.panes.frame)
        self.panes.ask()
        if (access := self._access()) is not None:
            access.show(scene)
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
        pane, camera = self.panes.under(place), self.eye.camera
        if pane is None or pane.broken:
            return None
        reach = self.theme.gap(REACH) / camera.scale
        found = nearest(pane.to_art(place, camera), pane.structures, reach)
        return next((each for each in pane.structures if each.id == found), None)

    def walk(self, step: int, *, to_end: bool = False) -> None:
        """Go to the next structure along the blood's way, or to the first or last."""
        scene = self.scene
        if scene is None or not scene.walked:
            return
        number = number_of(scene, scene.selected.id) if scene.selected else 0
        if to_end or not number:
            place = 0 if (step < 0) is to_end else -1
        else:
            place = (number - 1 + step) % len(scene.walked)
        self.structure_tapped.emit(scene.walked[place])

    def fixed_boxes(self) -> list[QRectF]:
        """Return the places of words that nothing may ever lie over: sides, and titles of steps."""
        return [box for _, box in side_boxes(self)] + [box for _, box in title_boxes(self)]

    def selected_boxes(self) -> list[QRectF]:
        """Return the places around what is pointed out."""
        chosen = self.scene.selected.id if self.scene and self.scene.selected else ""
        room, camera = self.theme.gap(CLEAR), self.eye.camera
        pins = [
            pane.on_canvas(each.pin, camera)
            for pane in self.panes.panes
            for each in pane.structures
            if each.id == chosen
        ]
        return [QRectF(pin.x() - room, pin.y() - room, 2 * room, 2 * room) for pin in pins]

    def make_access(self) -> CanvasAccess:
        """Return how a screen reader finds the picture and its structures."""
        made = CanvasAccess(self)
        self._access = ref(made)
        return made

    def say_selected(self) -> None:
        """Tell a screen reader where the walk has come to."""
        if (access := self._access()) is not None:
            access.say_selected()

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
        self.resized.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            return self._touch(event)
        if isinstance(event, QNativeGestureEvent) and self._input.native(event):
            return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> bool:
        """Follow fingers; one that comes down on something that lies here is not for the art."""
        begins = event.type() == QEvent.Type.TouchBegin
        if begins and self.childAt(event.points()[0].position().toPoint()) is not None:
            event.ignore()
            return False
        self._hide_ring()
        self._input.follow(event)
        return True

    def _hide_ring(self) -> None:
        if self.shows_ring:
            self.shows_ring = False
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hide_ring()
        if event.button() == LEFT_BUTTON:
            self._input.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & LEFT_BUTTON:
            self._input.drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == LEFT_BUTTON:
            self._input.lift(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._input.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.shows_ring = True
        self.update()
        if not self._input.key(Qt.Key(event.key()), event.modifiers()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.shows_ring = event.reason() in KEY_REASONS
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
