# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Fingers use the guide; palms, ten of them and a drum roll of taps do it no harm."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from edu_app.features.diagrams.page_view import ViewerPage
from edu_app.gallery import settle
from edu_app.shell.window import Window
from edu_app.ui.canvas import Canvas
from edu_app.ui.keyboard import Keyboard
from tests.features.kiosk.guarded import Count, center, fingers, guard, put
from tests.stage import Modifier, Stage, drag, page_view, place, tap, tap_at, touch_screen

FREE = QPoint(20, 320)
"""A place of the start page without anything to tap."""
PALM = [QPoint(200 + 40 * number, 500) for number in range(4)]


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open()


@pytest.fixture
def button(window: Window) -> QPushButton:
    """Return a button of Qt that fills the middle of a guarded window."""
    made = QPushButton("x")
    put(window, made)
    guard(window)
    return made


def touch(window: QWidget) -> QTest.QTouchEventSequence:
    return QTest.touchEvent(window, touch_screen())


# ---------------------------------------------------------------- fingers that mean something


def test_a_tap_opens_what_it_comes_to(window: Window) -> None:
    guard(window)

    tap(window.page.tiles[0])  # type: ignore[union-attr]  # the start page

    assert place(window) != "home:"


def test_a_finger_scrolls(stage: Stage) -> None:
    window = stage.open(link="topic:risks")
    guard(window)
    view = page_view(window)

    drag(view.viewport(), -200)

    assert view.verticalScrollBar().value() > 100


def test_three_fingers_type_three_letters(stage: Stage) -> None:
    window = stage.open(link="search:")
    guard(window)

    fingers(window, [key(window, letter) for letter in "leg"])()

    assert sorted(typed(window)) == ["e", "g", "l"]


def test_two_fingers_come_closer_to_a_drawing(stage: Stage) -> None:
    window = stage.open(link="diagram:pelvic-veins")
    guard(window)
    canvas = canvas_of(window)
    middle = center(canvas)

    spread(window, [middle - QPoint(30, 0), middle + QPoint(30, 0)], by=60)

    assert not canvas.eye.is_fitted


# ---------------------------------------------------------------- hands that mean nothing


def test_four_fingers_do_nothing_to_a_drawing(stage: Stage) -> None:
    window = stage.open(link="diagram:pelvic-veins")
    guard(window)
    canvas = canvas_of(window)
    middle = center(canvas)
    sides = [QPoint(-30, 0), QPoint(30, 0), QPoint(-30, 40), QPoint(30, 40)]

    spread(window, [middle + side for side in sides], by=60)

    assert canvas.eye.is_fitted
    assert canvas.scene is not None
    assert canvas.scene.selected is None


@pytest.mark.parametrize("count", [4, 5, 10])
def test_many_fingers_at_once_press_nothing(
    window: Window, button: QPushButton, count: int
) -> None:
    clicks = Count(button.clicked)

    fingers(window, [center(button) + QPoint(9 * each, 0) for each in range(count)])()

    assert clicks.times == 0
    assert not button.isDown()


def test_a_palm_takes_back_what_its_first_finger_began(window: Window, button: QPushButton) -> None:
    clicks = Count(button.clicked)
    middle = center(button)

    touch(window).press(0, middle, window).commit()
    was_down = button.isDown()
    down, up = touch(window).stationary(0), touch(window).release(0, middle, window)
    for number, where in enumerate(PALM, start=1):
        down.press(number, where, window)
    down.commit()
    for number, where in enumerate(PALM, start=1):
        up.release(number, where, window)
    up.commit()
    settle()

    assert was_down
    assert not button.isDown()
    assert clicks.times == 0
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton
    tap_at(window, middle)
    assert clicks.times == 1


def test_a_palm_on_the_keyboard_types_no_letter_of_its_own(stage: Stage) -> None:
    window = stage.open(link="search:")
    guard(window)
    letters = [key(window, letter) for letter in "keys"]

    touch(window).press(0, letters[0], window).commit()
    down, up = touch(window).stationary(0), touch(window).release(0, letters[0], window)
    for number, where in enumerate(letters[1:], start=1):
        down.press(number, where, window)
        up.release(number, where, window)
    down.commit()
    up.commit()
    settle()

    assert typed(window) == "k"  # the letter of the finger that came first, alone
    tap_at(window, letters[1])
    assert typed(window) == "ke"


def test_fingers_that_go_one_by_one_leave_a_palm_a_palm(
    window: Window, button: QPushButton
) -> None:
    clicks = Count(button.clicked)
    spots = [center(button) + QPoint(30 * number, 0) for number in range(4)]
    fingers_down = touch(window)
    for number, where in enumerate(spots):
        fingers_down.press(number, where, window)
    fingers_down.commit()

    for number in (3, 2, 1, 0):
        rest = touch(window).release(number, spots[number], window)
        for other in range(number):
            rest.stationary(other)
        rest.commit()
    settle()

    assert clicks.times == 0


def test_a_touch_that_the_system_takes_back_presses_nothing(
    window: Window, button: QPushButton
) -> None:
    clicks = Count(button.clicked)
    middle = center(button)

    touch(window).press(0, middle, window).commit()
    cancel = QTouchEvent(QEvent.Type.TouchCancel, touch_screen(), Modifier.NoModifier, [])
    QCoreApplication.sendEvent(window.windowHandle(), cancel)
    touch(window).release(0, middle, window).commit()
    settle()

    assert clicks.times == 0
    assert not button.isDown()


def test_the_mouse_is_no_part_of_a_palm(window: Window, button: QPushButton) -> None:
    clicks = Count(button.clicked)
    lift = fingers(window, PALM)

    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=center(button))
    settle()
    lift()

    assert clicks.times == 1


# ---------------------------------------------------------------- taps in a row


def test_taps_that_pile_up_while_one_is_answered_do_nothing(window: Window) -> None:
    row = QWidget()
    put(window, row)
    buttons = [QPushButton("x", row) for _ in range(4)]
    for number, each in enumerate(buttons):
        each.setGeometry(150 * number, 0, 140, 140)
        each.show()
    guard(window)
    clicks = [Count(each.clicked) for each in buttons]

    for each in (*buttons, *buttons):
        for act in ("press", "release"):  # both wait in one queue: the loop has no turn
            waiting = QTest.touchEvent(window, touch_screen(), False)
            getattr(waiting, act)(0, center(each), window)
            waiting.commit(False)
    settle()

    assert [each.times for each in clicks] == [1, 0, 0, 0]
    tap_at(window, center(buttons[2]))
    assert clicks[2].times == 1


def test_the_end_of_a_press_that_nobody_saw_begins_nothing(
    window: Window, button: QPushButton
) -> None:
    released = Count(button.released)

    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, pos=center(button))

    assert released.times == 0


# ---------------------------------------------------------------- somebody is there


def test_a_mouse_counts_once_it_has_gone_far(window: Window) -> None:
    standing = guard(window)
    touched, moved = Count(standing.touched), Count(standing.mouse_moved)

    for x in (300, 305, 309, 301):
        QTest.mouseMove(window.windowHandle(), QPoint(x, 320))
    settle()
    jitter = (touched.times, moved.times)
    QTest.mouseMove(window.windowHandle(), QPoint(340, 320))
    settle()

    assert jitter == (0, 0)
    assert (touched.times, moved.times) == (1, 1)


def test_a_finger_is_no_mouse(window: Window) -> None:
    standing = guard(window)
    came, moved = Count(standing.finger_came), Count(standing.mouse_moved)

    touch(window).press(0, FREE, window).commit()
    touch(window).move(0, FREE + QPoint(0, 90), window).commit()
    touch(window).release(0, FREE + QPoint(0, 90), window).commit()
    settle()

    assert (came.times, moved.times) == (1, 0)


def test_a_pen_is_somebody_but_no_mouse(window: Window) -> None:
    standing = guard(window)
    touched, moved = Count(standing.touched), Count(standing.mouse_moved)
    pen = QPointingDevice(
        "pen",
        7,
        QPointingDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QPointingDevice.Capability.Position,
        1,
        1,
    )

    for x in (300, 340):
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPoint(x, 320).toPointF(), QPoint(x, 320).toPointF(),
            Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Modifier.NoModifier, device=pen,
        )  # fmt: skip
        QCoreApplication.sendEvent(window.windowHandle(), event)

    assert (touched.times, moved.times) == (1, 0)


def test_a_finger_that_moves_counts_and_one_that_rests_does_not(window: Window) -> None:
    touched = Count(guard(window).touched)

    touch(window).press(0, FREE, window).commit()
    for step in (1, 2, 1, 2):
        touch(window).move(0, FREE + QPoint(0, step), window).commit()
    resting = touched.times
    touch(window).move(0, FREE + QPoint(0, 60), window).commit()
    touch(window).release(0, FREE + QPoint(0, 60), window).commit()
    settle()

    assert resting == 1
    assert touched.times == 2


# ---------------------------------------------------------------- what the pages are made of


def canvas_of(window: Window) -> Canvas:
    assert isinstance(window.page, ViewerPage)
    settle()
    return window.page.canvas


def spread(window: Window, spots: list[QPoint], by: int) -> None:
    """Lay fingers down, move them apart, lift them."""
    down, apart, up = touch(window), touch(window), touch(window)
    for number, where in enumerate(spots):
        there = where + QPoint(by if number % 2 else -by, 0)
        down.press(number, where, window)
        apart.move(number, there, window)
        up.release(number, there, window)
    for each in (down, apart, up):
        each.commit()
    settle()


def key(window: Window, letter: str) -> QPoint:
    assert window.page is not None
    keyboard = window.page.findChild(Keyboard)
    assert isinstance(keyboard, Keyboard)
    return next(center(each) for each in keyboard.every_key() if each.cap.letter == letter)


def typed(window: Window) -> str:
    return str(window.page.field.text())  # type: ignore[union-attr]  # the search page
