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

    from PySide6.QtGui import QNativeGestureEvent, QTouchEvent, QWheelEvent

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

    # ------------------------------------------------------------ pointers

    def touch(self, event: QTouchEvent) -> None:
        """Follow fingers: Qt would make one mouse of all of them."""
        event.accept()
        if event.type() == QEvent.Type.TouchCancel:
            self._fingers.lift()
        elif event.type() == QEvent.Type.TouchEnd:
            self.lift(event.points()[0].position())
        else:
            released = event.points()[0].State.Released
            down = {
                point.id(): point.position()
                for point in event.points()
                if point.state() != released
            }
            self.move(down)

    def move(self, places: Mapping[int, QPointF]) -> None:
        """Take where fingers, or the pressed mouse, are now."""
        canvas = self._canvas
        canvas.glide.stop()
        plain = {number: (place.x(), place.y()) for number, place in places.items()}
        change = self._fingers.move(plain, time.monotonic())
        if not change.drags:
            return
        if change.factor != 1:
            canvas.eye.zoom_by(change.factor, QPointF(*change.about))
        moved = canvas.eye.move_by(*change.by)
        if not moved and len(places) == 1 and canvas.eye.is_fitted:
            canvas.scroll_wanted.emit(-round(change.by[1]))

    def lift(self, place: QPointF) -> None:
        """End a touch or a press: a short one is a tap, a quick one throws the picture."""
        canvas = self._canvas
        tap = self._fingers.is_tap
        speed = self._fingers.lift()
        if tap:
            canvas.structure_tapped.emit(canvas.structure_at(place))
        elif not canvas.still and not canvas.eye.is_fitted:
            canvas.glide.start(*speed)

    def wheel(self, event: QWheelEvent) -> None:
        """Come closer or go farther around the pointer."""
        notches = event.angleDelta().y() / WHEEL_NOTCH
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
