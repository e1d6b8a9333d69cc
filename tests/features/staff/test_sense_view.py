# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A press, a touch, a key and a wheel tell that somebody is there, and no mouse that jitters."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.features.staff.sense_view import JITTER, Sense
from edu_app.gallery import settle
from tests.features.staff.pressing import Heard
from tests.stage import Key, press, touch_screen

NO_BUTTON, NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(show: Callable[..., None]) -> QWidget:
    made = QWidget()
    show(made, 400, 300)
    return made


@pytest.fixture
def touched(window: QWidget) -> Heard:
    heard = Heard(Sense(window.windowHandle(), window).touched)
    move(window, 100)
    assert heard.times == 0  # where a mouse lies already says nothing
    return heard


def move(window: QWidget, x: int) -> None:
    """Let the mouse be somewhere else."""
    place = QPointF(x, 100)
    event = QMouseEvent(QEvent.Type.MouseMove, place, place, NO_BUTTON, NO_BUTTON, NO_KEY)
    QApplication.sendEvent(window.windowHandle(), event)


def test_a_mouse_button_and_a_key_count(window: QWidget, touched: Heard) -> None:
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    assert touched.times == 1

    press(window, Key.Key_Tab)
    assert touched.times == 2


def test_a_finger_counts_while_it_is_there(window: QWidget, touched: Heard) -> None:
    finger = touch_screen()
    QTest.touchEvent(window.windowHandle(), finger).press(0, QPoint(50, 50))
    QTest.touchEvent(window.windowHandle(), finger).release(0, QPoint(50, 50))
    settle()

    assert touched.times >= 2


def test_the_wheel_counts(window: QWidget, touched: Heard) -> None:
    handle = window.windowHandle()
    place = QPointF(50, 50)
    event = QWheelEvent(
        place, place, QPoint(), QPoint(0, 120), NO_BUTTON, NO_KEY,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QApplication.sendEvent(handle, event)

    assert touched.times == 1


def test_a_mouse_that_is_moved_counts_and_one_that_jitters_does_not(
    window: QWidget, touched: Heard
) -> None:
    for x in (101, 100, 102, 101):
        move(window, x)
    assert touched.times == 0

    move(window, 100 + JITTER)
    assert touched.times == 1
