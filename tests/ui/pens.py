# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Pens and fingers as the system sends them, and a layer of ink over a canvas to use them on."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QInputDevice, QPointingDevice, QTabletEvent, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.features.consult.canvas_view import units_to_pixels
from edu_app.render.ink import Marks, Place
from edu_app.render.pen import PenState, Tool
from edu_app.render.talk import Talk
from edu_app.session import Consultation
from edu_app.ui.canvas import Canvas
from edu_app.ui.ink_hand import InkHand
from edu_app.ui.ink_layer import InkLayer
from tests.stage import touch_screen
from tests.ui.samples import lines_of, pixels

STEP = "first.step"
TALK = Talk(order=(STEP, "first.other"), ahead=STEP, live=STEP, blank=False)
NO_BUTTON, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
BARREL = Qt.MouseButton.RightButton
ABILITY = QInputDevice.Capability
KIND = QPointingDevice.PointerType


def pen_device(*, turned: bool = False, pressure: bool = True) -> QPointingDevice:
    """Return a pen, or its other end."""
    able = ABILITY.Position | (ABILITY.Pressure if pressure else ABILITY.Position)
    kind = KIND.Eraser if turned else KIND.Pen
    return QPointingDevice("pen", 77, QInputDevice.DeviceType.Stylus, kind, able, 1, 1)


@dataclass
class Clock:
    """A clock that goes on when it is told to."""

    seconds: float = 100.0

    def __call__(self) -> float:
        return self.seconds


class Pen:
    """Sends the events of a pen to the window of a widget, as Qt does."""

    def __init__(self, over: QWidget, *, turned: bool = False, pressure: bool = True) -> None:
        self._over = over
        self._device = pen_device(turned=turned, pressure=pressure)

    def send(
        self,
        kind: QEvent.Type,
        place: QPoint,
        pressure: float = 0.5,
        button: Qt.MouseButton = NO_BUTTON,
        buttons: Qt.MouseButton = NO_BUTTON,
    ) -> bool:
        """Send one event; tell whether it was taken."""
        window = self._over.window()
        inside = QPointF(self._over.mapTo(window, place))
        event = QTabletEvent(
            kind, self._device, inside, QPointF(self._over.mapToGlobal(place)), pressure,
            0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, button, buttons,
        )  # fmt: skip
        QApplication.sendEvent(window.windowHandle(), event)
        return event.isAccepted()

    def press(self, place: QPoint, pressure: float = 0.5) -> None:
        self.send(QEvent.Type.TabletPress, place, pressure, LEFT, LEFT)

    def move(self, place: QPoint, pressure: float = 0.5) -> None:
        self.send(QEvent.Type.TabletMove, place, pressure, NO_BUTTON, LEFT)

    def lift(self, place: QPoint) -> None:
        self.send(QEvent.Type.TabletRelease, place, 0.0, LEFT, NO_BUTTON)

    def hover(self, place: QPoint) -> None:
        self.send(QEvent.Type.TabletMove, place, 0.0)

    def draw(self, *places: QPoint, pressure: float = 0.5) -> None:
        """Press, move along some places, and lift."""
        self.press(places[0], pressure)
        for place in places[1:]:
            self.move(place, pressure)
        self.lift(places[-1])


class Fingers:
    """Fingers on a widget, one step at a time."""

    def __init__(self, over: QWidget) -> None:
        self._over = over

    def press(self, *places: QPoint) -> None:
        self._send("press", *places)

    def move(self, *places: QPoint) -> None:
        self._send("move", *places)

    def lift(self, *places: QPoint) -> None:
        self._send("release", *places)

    def add(self, held: QPoint, new: QPoint) -> None:
        """Put a second finger down while the first stays."""
        touch = QTest.touchEvent(self._over, touch_screen())
        touch.move(0, held, self._over)
        touch.press(1, new, self._over)
        touch.commit()

    def cancel(self) -> None:
        """Let the system take the touch away."""
        kind, no_key = QEvent.Type.TouchCancel, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self._over, QTouchEvent(kind, touch_screen(), no_key, []))

    def _send(self, act: str, *places: QPoint) -> None:
        touch = QTest.touchEvent(self._over, touch_screen())
        for finger, place in enumerate(places):
            getattr(touch, act)(finger, place, self._over)
        touch.commit()


@dataclass
class Pad:
    """A layer over a canvas, whose ink shows as soon as the talk has it."""

    canvas: Canvas
    clock: Clock = field(default_factory=Clock)
    asked: list[Place] = field(default_factory=list)
    """Where words were wanted."""

    def __post_init__(self) -> None:
        self.consultation = Consultation()
        self.consultation.take(TALK)
        self.layer = InkLayer(
            self.canvas.theme, self.consultation, self.clock, self.canvas, still=False
        )
        self.layer.below = self.canvas
        self.layer.setGeometry(self.canvas.rect())
        self.hand = InkHand(self.consultation, self.asked.append)
        self.layer.let_draw(self.hand)
        self.layer.show()
        self.consultation.changed.connect(self.show_marks)
        self.canvas.eye.moved.connect(self.follow)
        self.show_marks()
        self.follow()

    def show_marks(self) -> None:
        talk = self.consultation.talk
        self.layer.show_marks(talk.board(STEP).marks, prepared=talk.ahead == STEP)

    def follow(self) -> None:
        self.layer.look(units_to_pixels(self.canvas, self.canvas.size()))

    @property
    def marks(self) -> Marks:
        return self.consultation.talk.board(STEP).marks

    def take(self, tool: Tool, **options: object) -> None:
        self.hand.take(PenState(tool=tool, **options))  # type: ignore[arg-type]  # a table

    def at(self, x: int, y: int) -> Place:
        """Return the place of the picture under a place of the layer."""
        return self.layer.in_picture(QPointF(x, y))


def grabbed(widget: QWidget, ratio: float = 1.0) -> QImage:
    """Return what a widget looks like on a screen with so many pixels for each of its own."""
    image = QImage(widget.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    widget.render(image)
    return image


def middle_of(image: QImage, colour: str, near: int = 24) -> tuple[float, float]:
    """Return the middle of all that has nearly a colour, in logical pixels."""
    wanted = bytes.fromhex(colour.lstrip("#"))
    close = {value: _is_near(wanted, near, value) for value in colours_in(image)}
    found = [at for at, value in pixels(image) if close[value]]
    assert found
    xs, ys = [x for x, _ in found], [y for _, y in found]
    ratio = image.devicePixelRatio()
    across, down = (min(xs) + max(xs) + 1) / 2, (min(ys) + max(ys) + 1) / 2
    return across / ratio, down / ratio


def colours_in(image: QImage) -> set[int]:
    """Return every value of a picture once."""
    return {value for line in lines_of(image) for value in set(line)}


def _is_near(wanted: bytes, near: int, pixel: int) -> bool:
    parts = (pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255)
    return all(abs(a - b) <= near for a, b in zip(wanted, parts, strict=True))
