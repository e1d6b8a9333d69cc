# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What fingers, mouse, wheel, touch pad and keys mean on a canvas."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt

from edu_app.render.camera import STEP
from edu_app.render.fingers import Fingers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QTouchEvent, QWheelEvent

    from edu_app.ui.canvas import Canvas

WHEEL_NOTCH = 120.0
KEY_PAN = 60
WALKS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}
PANS = {
    Qt.Key.Key_Right: (-KEY_PAN, 0),
    Qt.Key.Key_Left: (KEY_PAN, 0),
    Qt.Key.Key_Down: (0, -KEY_PAN),
    Qt.Key.Key_Up: (0, KEY_PAN),
}
LEFT_ALONE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class CanvasInput:
    """Turns events into calls of the canvas."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._fingers = Fingers()
        self._origin = QPointF()
        """Where on the screen the canvas was when it was touched: the page may move it."""
        self._caught = False
        """The touch has stopped a picture that was gliding; it points at nothing."""

    # ------------------------------------------------------------ pointers

    def follow(self, event: QTouchEvent) -> None:
        """Follow fingers: Qt would make one mouse of all of them."""
        event.accept()
        match event.type():
            case QEvent.Type.TouchCancel:
                self._fingers.lift(time.monotonic())
            case QEvent.Type.TouchEnd:
                self.lift(event.points()[0].position())
            case QEvent.Type.TouchBegin:
                self._begin()
                self._move(_down(event))
            case _:
                self._move(_down(event))

    def press(self, event: QMouseEvent) -> None:
        """Take where the mouse is pressed: it is a finger."""
        self._begin()
        self.drag(event)

    def drag(self, event: QMouseEvent) -> None:
        """Take where the pressed mouse is now."""
        self._move({0: event.globalPosition()})

    def _begin(self) -> None:
        self._origin = self._canvas.mapToGlobal(QPointF(0, 0))
        self._caught = self._canvas.glide.going
        self._canvas.glide.stop()

    def _move(self, places: Mapping[int, QPointF]) -> None:
        """Take where on the screen fingers are now."""
        eye = self._canvas.eye
        inside = {number: place - self._origin for number, place in places.items()}
        plain = {number: (place.x(), place.y()) for number, place in inside.items()}
        change = self._fingers.move(plain, time.monotonic())
        if not change.drags:
            return
        if change.factor != 1:
            eye.zoom_by(change.factor, QPointF(*change.about))
        moved = eye.move_by(*change.by)
        if not moved and len(places) == 1 and eye.is_fitted:
            self._canvas.scroll_wanted.emit(-round(change.by[1]))

    def lift(self, place: QPointF) -> None:
        """End a touch or a press: a short one is a tap, a quick one throws the picture."""
        canvas = self._canvas
        tap = self._fingers.is_tap
        speed = self._fingers.lift(time.monotonic())
        if tap and not self._caught:
            canvas.structure_tapped.emit(canvas.structure_at(place))
        elif not canvas.still and not canvas.eye.is_fitted:
            canvas.glide.start(*speed)

    def wheel(self, event: QWheelEvent) -> None:
        """Come closer or go farther around the pointer; a page may have what is left over."""
        notches = event.angleDelta().y() / WHEEL_NOTCH
        if not notches or (notches < 0 and self._canvas.eye.is_fitted):
            event.ignore()
            return
        self._canvas.eye.zoom_by(STEP**notches, event.position())
        event.accept()

    def native(self, event: QNativeGestureEvent) -> bool:
        """Follow a pinch on a touch pad; tell whether it was one."""
        pinch = event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        if pinch:
            self._canvas.eye.zoom_by(1 + event.value(), event.position())
        return pinch

    # ------------------------------------------------------------ keys

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what a key means; tell whether it means anything here."""
        if modifiers & LEFT_ALONE:
            return False
        if modifiers & Qt.KeyboardModifier.ShiftModifier and key in PANS:
            self._canvas.glide.stop()
            self._canvas.eye.move_by(*PANS[key])
        elif key in WALKS:
            self._canvas.walk(WALKS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._canvas.walk(-1 if key == Qt.Key.Key_Home else 1, to_end=True)
        else:
            return self._zoom(key) or self._selected(key)
        return True

    def _zoom(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._canvas.eye.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self._canvas.eye.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self._canvas.eye.see_all()
        else:
            return False
        return True

    def _selected(self, key: Qt.Key) -> bool:
        """Open or leave what is pointed out."""
        scene = self._canvas.scene
        if scene is None or scene.selected is None:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._canvas.structure_entered.emit(scene.selected)
        elif key == Qt.Key.Key_Escape:
            self._canvas.structure_tapped.emit(None)
        else:
            return False
        return True


def _down(event: QTouchEvent) -> dict[int, QPointF]:
    """Return where on the screen the fingers are that are down."""
    points = event.points()
    return {
        point.id(): point.globalPosition()
        for point in points
        if point.state() != point.State.Released
    }
