# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Follows fingers and mouse as they come to the window; takes back what a palm has begun."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtWidgets import QScroller
from shiboken6 import isValid

from edu_app.features.kiosk.hands import Drift, is_palm

OUTSIDE = QPointF(-10_000, -10_000)
"""Where a press is let go that shall mean nothing."""
LEFT = (Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)


class Hand(QObject):
    """Lets one tap after the other through, and up to three fingers.

    Qt tells the window of each event first; a finger is a mouse to all controls that do not follow
    touches by themselves. That mouse is kept in order: what it has pressed, it lets go.
    """

    touched = Signal()
    """Somebody is there."""
    finger_came = Signal()
    mouse_moved = Signal()
    """A real mouse has gone far enough to be meant."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._drift = Drift()
        self._followers: list[QObject] = []
        """Who has been told of the present touch, and must hear when it is taken back."""
        self._spoilt = False
        """The present touch is a palm."""
        self._pressed = False
        """A press has been let through and waits for its end."""
        self._answering = False
        """A tap has been let through and the window has not come to rest since."""
        self._sending = False

    # ------------------------------------------------------------ fingers

    def touch(self, watched: QObject, event: QEvent) -> bool:
        """Follow a touch; tell whether it is kept back."""
        if not isinstance(event, QTouchEvent) or self._sending:
            return False
        if not watched.isWindowType():
            if event.type() == QEvent.Type.TouchBegin:
                self._followers.append(watched)
            return False
        down = [each for each in event.points() if each.state() != QEventPoint.State.Released]
        if event.type() == QEvent.Type.TouchBegin:
            self._spoilt = False
            self._followers.clear()
            self._begin(down)
        elif event.type() == QEvent.Type.TouchCancel:
            self._spoil(event)  # or Qt lets its mouse go where the finger was: that is a tap
            return False
        elif down and self._goes(down[0].position()):
            self.touched.emit()
        if is_palm(len(down)):
            self._spoil(event)
        if self._spoilt:
            event.ignore()  # so that Qt goes on with its mouse and lets it go in the end
        return self._spoilt

    def _begin(self, down: list[QEventPoint]) -> None:
        if down:
            self._drift.begin(down[0].position().x(), down[0].position().y())
        self.finger_came.emit()
        self.touched.emit()

    def _spoil(self, event: QTouchEvent) -> None:
        """Take back what the touch has begun; nothing more comes of it."""
        if self._spoilt:
            return
        self._spoilt = True
        cancel = QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice(), event.modifiers(), [])
        for follower in self._followers:
            if isValid(follower):
                self._send(follower, cancel)
        self._followers.clear()
        for scroller in QScroller.activeScrollers():
            scroller.stop()

    # ------------------------------------------------------------ mouse

    def mouse(self, watched: QObject, event: QEvent) -> bool:
        """Follow a mouse, or what Qt makes of a finger; tell whether it is kept back."""
        if not isinstance(event, QMouseEvent) or self._sending:
            return False
        foreign = event.button() not in LEFT
        if not watched.isWindowType():
            return foreign
        finger = event.pointerType() == QPointingDevice.PointerType.Finger
        match event.type():
            case QEvent.Type.MouseMove:
                return self._move(event, finger=finger)
            case QEvent.Type.MouseButtonRelease:
                return foreign or self._release(watched, event, finger=finger)
            case _:
                return self._press(event, finger=finger) if not foreign else self._note()

    def _note(self) -> bool:
        """Take a button that does nothing: somebody is there."""
        self.touched.emit()
        return True

    def _move(self, event: QMouseEvent, *, finger: bool) -> bool:
        if finger:
            return self._spoilt
        if self._goes(event.position()):
            if event.pointerType() == QPointingDevice.PointerType.Generic:
                self.mouse_moved.emit()
            self.touched.emit()
        return False

    def _press(self, event: QMouseEvent, *, finger: bool) -> bool:
        if not finger:
            self._spoilt = False
            self.touched.emit()
        if self._answering or self._spoilt:
            return True
        self._pressed = True
        return False

    def _release(self, watched: QObject, event: QMouseEvent, *, finger: bool) -> bool:
        if not self._pressed:
            return True
        self._pressed = False
        if finger and self._spoilt:
            self._send(watched, _moved_out(event))
            return True
        self._answering = True
        QTimer.singleShot(0, self, self._on_rested)
        return False

    @Slot()
    def _on_rested(self) -> None:
        """Let the next tap through.

        Taps that came while the last one was being answered lie before this in the queue: they
        were meant for a page that is gone.
        """
        self._answering = False

    # ------------------------------------------------------------ both

    def _goes(self, place: QPointF) -> bool:
        return self._drift.goes(place.x(), place.y())

    def _send(self, to: QObject, event: QEvent) -> None:
        self._sending = True
        try:
            QCoreApplication.sendEvent(to, event)
        finally:
            self._sending = False


def _moved_out(event: QMouseEvent) -> QMouseEvent:
    """Return the end of a press outside everything."""
    button, still = event.button(), event.buttons()
    return QMouseEvent(
        event.type(), OUTSIDE, OUTSIDE, OUTSIDE, button, still, event.modifiers(),
        event.pointingDevice(),
    )  # fmt: skip
