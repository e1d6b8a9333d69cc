# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A finger or a mouse in the corner, a PIN that is checked at once, and a clock for tests."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from edu_app.clinic.pin import Cost, hash_pin
from edu_app.features.staff.pad_view import PinPad
from edu_app.gallery import settle
from edu_app.ui.jobs import Job
from tests.stage import tap, touch_screen

PIN = "135790"
PIN_HASH = hash_pin(PIN, b"0123456789abcdef", Cost(n=2, r=1, p=1))
"""So cheap that nobody waits for it."""
CORNER = QPoint(20, 20)
LEFT = Qt.MouseButton.LeftButton


class Clock:
    """Counts seconds when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Heard:
    """Counts how often a signal comes."""

    def __init__(self, signal: object) -> None:
        self.times = 0
        signal.connect(self._add)  # type: ignore[attr-defined]  # a signal of PySide

    def _add(self) -> None:
        self.times += 1


class Finger:
    """One finger on the glass, by the way a real one comes to the window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def down(self, at: QPoint = CORNER) -> None:
        QTest.touchEvent(self._window.windowHandle(), touch_screen()).press(0, at)
        settle()

    def move(self, at: QPoint) -> None:
        QTest.touchEvent(self._window.windowHandle(), touch_screen()).move(0, at)
        settle()

    def up(self, at: QPoint = CORNER) -> None:
        QTest.touchEvent(self._window.windowHandle(), touch_screen()).release(0, at)
        settle()

    def joined(self, at: QPoint = CORNER) -> None:
        """Let a second finger come, and go again."""
        QTest.touchEvent(self._window.windowHandle(), touch_screen()).stationary(0).press(1, at)
        settle()
        QTest.touchEvent(self._window.windowHandle(), touch_screen()).stationary(0).release(1, at)
        settle()


class Mouse:
    """The left button of a mouse, by the way a real one comes to the window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def down(self, at: QPoint = CORNER) -> None:
        QTest.mousePress(self._window.windowHandle(), LEFT, pos=at)
        settle()

    def move(self, at: QPoint) -> None:
        QTest.mouseMove(self._window.windowHandle(), at)
        settle()

    def up(self, at: QPoint = CORNER) -> None:
        QTest.mouseRelease(self._window.windowHandle(), LEFT, pos=at)
        settle()


def key_of(pad: PinPad, digit: str) -> QWidget:
    """Return the key of a digit."""
    return next(key for key in pad.keypad.digit_keys if key.text() == digit)


def tap_pin(pad: PinPad, pin: str = PIN) -> None:
    """Tap each digit, and then the key that ends."""
    for digit in pin:
        tap(key_of(pad, digit))
    tap(pad.keypad.enter_key)
    answer(pad)


def answer(pad: PinPad) -> None:
    """Wait until a PIN has been compared."""
    for job in pad.findChildren(Job) if isValid(pad) else []:
        job.finish()
    settle()
