# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Fingers, mouse, wheel, touch pad and keys each do on a canvas what a person expects."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QEventPoint,
    QNativeGestureEvent,
    QPointingDevice,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from edu_app.render.camera import STEP
from edu_app.render.scene import DiagramState
from edu_app.ui.canvas import Canvas
from tests.drawn import VEIN
from tests.stage import touch_screen
from tests.ui.drawn import CanvasShower, click, drag, in_art, on_canvas, pinch, tap, taps_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier
MIDDLE = QPoint(260, 190)


@pytest.fixture
def canvas(show_canvas: CanvasShower) -> Canvas:
    return show_canvas()


@pytest.fixture
def near(canvas: Canvas) -> Canvas:
    """Return a canvas that looks at the middle from close by."""
    canvas.eye.zoom_by(4)
    return canvas


def wheel(canvas: Canvas, place: QPoint, notches: float, *, across: float = 0) -> bool:
    """Turn the wheel; tell whether the canvas took it."""
    event = QWheelEvent(
        QPointF(place), canvas.mapToGlobal(QPointF(place)), QPoint(),
        QPoint(round(across * 120), round(notches * 120)), Qt.MouseButton.NoButton,
        Modifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    return event.isAccepted()


def gesture(canvas: Canvas, kind: Qt.NativeGestureType, value: float) -> None:
    place = QPointF(MIDDLE)
    device = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(kind, device, 2, place, place, place, value, QPointF())
    QApplication.sendEvent(canvas, event)


# ---------------------------------------------------------------- mouse and one finger


def test_a_drag_moves_the_picture_with_the_mouse(near: Canvas) -> None:
    held = in_art(near, MIDDLE)

    drag(near, [MIDDLE, MIDDLE + QPoint(60, 20), MIDDLE + QPoint(90, -25)])

    assert in_art(near, MIDDLE + QPoint(90, -25)) == pytest.approx(held)


def test_a_drag_moves_the_picture_with_the_finger(near: Canvas) -> None:
    held = in_art(near, MIDDLE)

    pinch(near, [MIDDLE], [MIDDLE + QPoint(70, 30)])

    assert in_art(near, MIDDLE + QPoint(70, 30)) == pytest.approx(held)


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_do_nothing(near: Canvas, button: Qt.MouseButton) -> None:
    taps, before = taps_of(near), near.eye.camera

    QTest.mousePress(near, button, pos=MIDDLE)
    QTest.mouseMove(near, MIDDLE + QPoint(50, 0))
    QTest.mouseRelease(near, button, pos=MIDDLE + QPoint(50, 0))

    assert (taps, near.eye.camera) == ([], before)


def test_a_drag_taps_nothing(near: Canvas) -> None:
    taps = taps_of(near)

    drag(near, [MIDDLE, MIDDLE + QPoint(40, 0), MIDDLE])

    assert taps == []


def test_a_trembling_finger_taps(canvas: Canvas) -> None:
    taps, place = taps_of(canvas), on_canvas(canvas, (140, 240))

    pinch(canvas, [place], [place + QPoint(5, 4)])

    assert taps == ["vein.main"]


def test_a_double_click_taps_twice(canvas: Canvas) -> None:
    taps, place = taps_of(canvas), on_canvas(canvas, (140, 240))

    click(canvas, place)
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=place)

    assert set(taps) == {"vein.main"}


def test_a_touch_that_is_taken_away_is_no_tap(canvas: Canvas) -> None:
    taps = taps_of(canvas)

    QTest.touchEvent(canvas, touch_screen()).press(0, MIDDLE, canvas)
    cancel_touch(canvas)
    QTest.touchEvent(canvas, touch_screen()).release(0, MIDDLE, canvas)

    assert taps == []


def cancel_touch(canvas: Canvas) -> None:
    """Let the system take the touch away, as it does for a gesture of its own."""
    points: list[QEventPoint] = []
    event = QTouchEvent(QEvent.Type.TouchCancel, touch_screen(), Modifier.NoModifier, points)
    QApplication.sendEvent(canvas, event)


def test_a_finger_on_a_button_over_the_art_presses_the_button(canvas: Canvas) -> None:
    button, pressed = QPushButton("+", canvas), []
    button.setGeometry(200, 100, 60, 60)
    button.show()
    button.clicked.connect(lambda: pressed.append(1))
    taps = taps_of(canvas)

    tap(canvas, QPoint(230, 130))

    assert (pressed, taps) == ([1], [])


def test_a_finger_on_a_fitted_picture_scrolls_the_page(canvas: Canvas) -> None:
    wanted: list[int] = []
    canvas.scroll_wanted.connect(wanted.append)

    pinch(canvas, [MIDDLE], [MIDDLE + QPoint(3, -80)])

    assert wanted == [80]


def test_a_page_that_follows_the_finger_follows_all_of_its_way(canvas: Canvas) -> None:
    wanted: list[int] = []

    def follow(pixels: int) -> None:
        wanted.append(pixels)
        canvas.move(canvas.x(), canvas.y() - pixels)  # as a page does that scrolls

    canvas.scroll_wanted.connect(follow)
    finger = touch_screen()
    where = canvas.mapToGlobal(MIDDLE)
    QTest.touchEvent(canvas, finger).press(0, MIDDLE, canvas)
    for way in (20, 40, 60):
        at = canvas.mapFromGlobal(where - QPoint(0, way))
        QTest.touchEvent(canvas, finger).move(0, at, canvas)
    QTest.touchEvent(canvas, finger).release(0, MIDDLE, canvas)

    assert sum(wanted) == 60


# ---------------------------------------------------------------- two fingers


def test_a_pinch_keeps_what_was_between_the_fingers_between_them(near: Canvas) -> None:
    between = QPoint(250, 180)
    held = in_art(near, between)
    before = near.eye.camera.scale
    wide = [between + QPoint(-40, 0), between + QPoint(40, 0)]
    wider = [between + QPoint(-50, 10), between + QPoint(70, 10)]

    pinch(near, wide, wider)

    assert near.eye.camera.scale == pytest.approx(before * 1.5)
    assert in_art(near, between + QPoint(10, 10)) == pytest.approx(held, abs=0.5)


def test_fingers_that_come_together_show_more(near: Canvas) -> None:
    pinch(near, [QPoint(60, 190), QPoint(460, 190)], [QPoint(250, 190), QPoint(270, 190)])

    assert near.eye.is_fitted


def test_a_third_finger_and_one_that_leaves_make_no_jump(near: Canvas) -> None:
    finger, before = touch_screen(), near.eye.camera
    one, two, three = QPoint(200, 150), QPoint(300, 150), QPoint(20, 350)

    QTest.touchEvent(near, finger).press(0, one, near)
    QTest.touchEvent(near, finger).move(0, one, near).press(1, two, near)
    both = QTest.touchEvent(near, finger).move(0, one, near).move(1, two, near)
    both.press(2, three, near).commit()
    both = QTest.touchEvent(near, finger).move(0, one, near).move(1, two, near)
    both.release(2, three, near).commit()
    QTest.touchEvent(near, finger).move(0, one, near).release(1, two, near)
    assert near.eye.camera == before
    QTest.touchEvent(near, finger).release(0, one, near)

    assert near.eye.camera == before


def test_two_fingers_tap_nothing(canvas: Canvas) -> None:
    taps = taps_of(canvas)

    pinch(canvas, [MIDDLE, MIDDLE + QPoint(50, 0)], [MIDDLE, MIDDLE + QPoint(50, 0)])

    assert taps == []


@pytest.mark.parametrize(("value", "factor"), [(0.2, 1.2), (-0.1, 0.9)])
def test_a_pinch_on_a_touch_pad_zooms(near: Canvas, value: float, factor: float) -> None:
    before = near.eye.camera.scale

    gesture(near, Qt.NativeGestureType.ZoomNativeGesture, value)

    assert near.eye.camera.scale == pytest.approx(before * factor)


def test_other_gestures_of_a_touch_pad_do_nothing(near: Canvas) -> None:
    before = near.eye.camera

    gesture(near, Qt.NativeGestureType.RotateNativeGesture, 0.4)

    assert near.eye.camera == before


# ---------------------------------------------------------------- wheel


def test_the_wheel_zooms_about_the_pointer(near: Canvas) -> None:
    place = QPoint(150, 250)
    held, before = in_art(near, place), near.eye.camera.scale

    assert wheel(near, place, 2)

    assert near.eye.camera.scale == pytest.approx(before * STEP**2)
    assert in_art(near, place) == pytest.approx(held)


@pytest.mark.parametrize(("notches", "across"), [(-1, 0), (0, 3)], ids=["farther", "sideways"])
def test_what_the_wheel_cannot_do_here_is_left_to_the_page(
    canvas: Canvas, notches: float, across: float
) -> None:
    assert not wheel(canvas, MIDDLE, notches, across=across)
    assert canvas.eye.is_fitted


def test_the_wheel_goes_back_to_the_whole(near: Canvas) -> None:
    for _notch in range(20):
        wheel(near, MIDDLE, -1)

    assert near.eye.is_fitted


# ---------------------------------------------------------------- keys


@pytest.mark.parametrize(
    ("key", "found"),
    [
        (Key.Key_Right, "artery.main"),
        (Key.Key_Down, "artery.main"),
        (Key.Key_Left, "place.dot"),
        (Key.Key_Up, "place.dot"),
        (Key.Key_Home, "vein.main"),
        (Key.Key_End, "place.dot"),
        (Key.Key_Escape, ""),
    ],
)
def test_keys_walk_along_the_structures(show_canvas: CanvasShower, key: Qt.Key, found: str) -> None:
    canvas = show_canvas(DiagramState(selected=1))
    taps = taps_of(canvas)

    QTest.keyClick(canvas, key)

    assert taps == [found]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_return_opens_what_is_pointed_out(show_canvas: CanvasShower, key: Qt.Key) -> None:
    canvas = show_canvas(DiagramState(selected=1))
    entered: list[object] = []
    canvas.structure_entered.connect(entered.append)

    QTest.keyClick(canvas, key)

    assert entered == [VEIN]


@pytest.mark.parametrize(
    ("key", "way"),
    [
        (Key.Key_Right, (1, 0)),
        (Key.Key_Left, (-1, 0)),
        (Key.Key_Down, (0, 1)),
        (Key.Key_Up, (0, -1)),
    ],
)
def test_keys_with_shift_move_the_picture(near: Canvas, key: Qt.Key, way: tuple[int, int]) -> None:
    before, taps = near.eye.camera, taps_of(near)

    QTest.keyClick(near, key, Modifier.ShiftModifier)

    moved = (near.eye.camera.x - before.x, near.eye.camera.y - before.y)
    assert tuple(round(math.copysign(1, part)) if part else 0 for part in moved) == way
    assert taps == []


@pytest.mark.parametrize(
    ("key", "factor"),
    [(Key.Key_Plus, STEP), (Key.Key_Equal, STEP), (Key.Key_Minus, 1 / STEP), (Key.Key_0, 1 / 4)],
)
def test_keys_zoom(near: Canvas, key: Qt.Key, factor: float) -> None:
    before = near.eye.camera.scale

    QTest.keyClick(near, key)

    assert near.eye.camera.scale == pytest.approx(before * factor)


@pytest.fixture
def outer(qtbot: QtBot) -> Callable[[Canvas], list[int]]:
    """Return a function that puts a canvas into a widget that notes the keys it is left."""

    class Outer(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.keys: list[int] = []

        def keyPressEvent(self, event: object) -> None:
            self.keys.append(event.key())  # type: ignore[attr-defined]  # a key event

    def run(canvas: Canvas) -> list[int]:
        widget = Outer()
        qtbot.addWidget(widget)
        canvas.setParent(widget)
        widget.show()
        canvas.outer = widget  # type: ignore[attr-defined]  # or it would be collected
        return widget.keys

    return run


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Key.Key_Right, Modifier.AltModifier),
        (Key.Key_Plus, Modifier.ControlModifier),
        (Key.Key_Return, Modifier.NoModifier),
        (Key.Key_Escape, Modifier.NoModifier),
        (Key.Key_A, Modifier.NoModifier),
    ],
)
def test_keys_that_mean_nothing_here_are_left_to_the_window(
    canvas: Canvas,
    outer: Callable[[Canvas], list[int]],
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
) -> None:
    keys, before = outer(canvas), canvas.eye.camera

    QTest.keyClick(canvas, key, modifiers)

    assert keys[-1] == key
    assert canvas.eye.camera == before


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_A])
def test_other_keys_leave_what_is_pointed_out(show_canvas: CanvasShower, key: Qt.Key) -> None:
    canvas = show_canvas(DiagramState(selected=1))
    taps = taps_of(canvas)

    QTest.keyClick(canvas, key)

    assert taps == []


def test_a_canvas_without_a_scene_takes_every_key_calmly(themed: Callable[..., object]) -> None:
    canvas = Canvas(themed(), still=True)  # type: ignore[arg-type]  # a maker of themes

    for key in (Key.Key_Right, Key.Key_Return, Key.Key_Plus, Key.Key_0):
        QTest.keyClick(canvas, key)

    assert canvas.scene is None


# ---------------------------------------------------------------- ring


def test_the_ring_comes_with_keys_and_goes_with_a_finger(canvas: Canvas) -> None:
    QTest.keyClick(canvas, Key.Key_Plus)
    assert canvas.shows_ring

    tap(canvas, MIDDLE)

    assert not canvas.shows_ring


def test_the_ring_goes_with_the_mouse(canvas: Canvas) -> None:
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert canvas.shows_ring

    click(canvas, MIDDLE)

    assert not canvas.shows_ring
