# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What pen, fingers and mouse mean over a picture that can be drawn on."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent, QTouchEvent

from edu_app.render.fingers import Fingers
from edu_app.render.ink_shapes import PLAIN
from edu_app.render.pen import POINTING, Palm, Source, Tool

if TYPE_CHECKING:
    from collections.abc import Callable

    from edu_app.render.ink import Touch
    from edu_app.ui.ink_hand import InkHand
    from edu_app.ui.ink_layer import InkLayer

LEFT_BUTTON = Qt.MouseButton.LeftButton
ERASER = QPointingDevice.PointerType.Eraser
PRESSURE = QInputDevice.Capability.Pressure
PASSED_ON = (QEvent.Type.Wheel, QEvent.Type.NativeGesture)
"""The picture is zoomed by them, whatever is in the hand."""


class Meaning(Enum):
    """What the present touch of fingers is."""

    NOTHING = 0
    """The palm of a hand that holds a pen."""
    DRAWS = 1
    MOVES = 2
    """The picture is dragged and zoomed."""
    PASSED_ON = 3
    """The picture gets it as if nothing lay over it."""


class InkInput(QObject):
    """Turns events of the layer into what the hand does, or into moves of the picture below."""

    def __init__(self, layer: InkLayer, hand: InkHand, now: Callable[[], float]) -> None:
        super().__init__(layer)
        self._layer, self.hand, self._now = layer, hand, now
        self._palm = Palm()
        self._fingers = Fingers()
        self._origin = QPointF()
        self._meaning = Meaning.NOTHING

    def take(self, event: QEvent) -> bool:
        """Take an event of the layer; tell whether it meant anything."""
        if isinstance(event, QTabletEvent):
            return self._tablet(event)
        if isinstance(event, QTouchEvent):
            return self._touch(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if event.type() in PASSED_ON:
            return self._layer.pass_on(event)
        if event.type() == QEvent.Type.Leave:
            self.hand.leave()
        return False

    # ------------------------------------------------------------ pen

    def _tablet(self, event: QTabletEvent) -> bool:
        turned = event.pointerType() == ERASER
        kind, left = event.type(), event.button() == LEFT_BUTTON
        lifted = kind == QEvent.Type.TabletRelease and left
        pressed = kind == QEvent.Type.TabletPress and left
        self._palm = self._palm.felt(self._now(), down=pressed or (self._palm.down and not lifted))
        if self.hand.pen.tool is Tool.POINTER and not turned and self.hand.draft is None:
            event.ignore()  # Qt makes a mouse of it, which comes back
            return False
        event.accept()
        if pressed:
            self._drop_finger()
            self.hand.begin(self._pressed(event), self._layer.seen_height, turned=turned)
        elif lifted:
            self.hand.end()
        elif kind == QEvent.Type.TabletMove:
            self._pen_moves(event)
        return True

    def _pen_moves(self, event: QTabletEvent) -> None:
        if self.hand.draft is not None:
            self.hand.move(self._pressed(event))
        else:
            self.hand.hover(self._layer.in_picture(event.position()))

    def _pressed(self, event: QTabletEvent) -> Touch:
        knows = bool(event.device().capabilities() & PRESSURE)
        pressure = event.pressure() if knows else PLAIN
        return (*self._layer.in_picture(event.position()), pressure)

    def _drop_finger(self) -> None:
        """A finger that was down before the pen is the palm."""
        if self._meaning is not Meaning.NOTHING:
            self._meaning = Meaning.NOTHING
            self._fingers.lift(self._now())
            self.hand.drop()

    # ------------------------------------------------------------ mouse

    def _mouse(self, event: QMouseEvent) -> bool:
        if self.hand.pen.tool is Tool.POINTER:
            return self._layer.pass_on(event)
        event.accept()
        touch = self._plain(event.position())
        if event.type() == QEvent.Type.MouseMove:
            if event.buttons() & LEFT_BUTTON:
                self.hand.move(touch)
            else:
                self.hand.hover(touch[:2])
        elif event.button() == LEFT_BUTTON:
            if event.type() == QEvent.Type.MouseButtonRelease:
                self.hand.move(touch)
                self.hand.end()
            else:
                self.hand.begin(touch, self._layer.seen_height)
        return True

    def _plain(self, place: QPointF) -> Touch:
        return (*self._layer.in_picture(place), PLAIN)

    # ------------------------------------------------------------ fingers

    def _touch(self, event: QTouchEvent) -> bool:
        event.accept()
        if event.type() == QEvent.Type.TouchBegin:
            self._meaning = self._meant(event)
            self._origin = self._layer.mapToGlobal(QPointF(0, 0))
            if self._meaning is Meaning.DRAWS:
                self.hand.begin(self._plain(event.points()[0].position()), self._layer.seen_height)
        if self._meaning is Meaning.PASSED_ON:
            return self._layer.pass_on(event)
        if self._meaning is Meaning.DRAWS:
            self._finger_draws(event)
        elif self._meaning is Meaning.MOVES:
            self._fingers_move(event)
        return True

    def _meant(self, event: QTouchEvent) -> Meaning:
        pen = self.hand.pen
        if self._palm.is_near(self._now()):
            return Meaning.NOTHING
        if pen.tool is Tool.POINTER:
            return Meaning.PASSED_ON
        points = pen.tool in POINTING
        one = len(event.points()) == 1
        draws = one and (points or self._palm.may_draw(Source.FINGER, pen))
        return Meaning.DRAWS if draws else Meaning.MOVES

    def _finger_draws(self, event: QTouchEvent) -> None:
        kind = event.type()
        if self._palm.is_near(self._now()) or kind == QEvent.Type.TouchCancel:
            self._meaning = Meaning.NOTHING
            self.hand.drop()
        elif kind == QEvent.Type.TouchEnd:
            self.hand.end()
        elif len(event.points()) > 1:  # it was the first of two fingers
            self.hand.drop()
            self._meaning = Meaning.MOVES
            self._fingers_move(event)
        else:
            self.hand.move(self._plain(event.points()[0].position()))

    def _fingers_move(self, event: QTouchEvent) -> None:
        ended = event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
        if ended:
            self._fingers.lift(self._now())
            return
        places = {
            point.id(): (point.globalPosition() - self._origin).toTuple()
            for point in event.points()
            if point.state() != point.State.Released
        }
        change = self._fingers.move(places, self._now())
        if change.drags:
            self._layer.move_picture(change)
