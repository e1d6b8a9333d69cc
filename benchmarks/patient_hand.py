# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The hand of a made-up patient: real touches, keys and turns of a wheel, through the window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from edu_app.ui.control import TAPS

Waits = Iterator[int]
"""Milliseconds to wait between the parts of a movement."""

FRAME_MS = 8
"""How often a touch screen says where a finger is. Qt takes the speed of a finger by the clock."""
FRAMES = 8
NOTCH = 120


@cache
def touch_screen() -> QPointingDevice:
    """Return the one touch screen."""
    return QTest.createTouchDevice()


class Hand:
    """Touches a window; each movement hands out how long to wait before it goes on."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def tap(self, place: QPoint) -> Waits:
        """Tap, after a pause as a person makes it."""
        TAPS.forget()
        self._touch("press", (place,))
        yield 0
        self._touch("release", (place,))
        yield 0

    def drag(self, start: QPoint, end: QPoint, *, rest: bool = True) -> Waits:
        """Draw a finger over the screen; `rest` holds it still before it is lifted: no flick."""
        self._touch("press", (start,))
        for frame in range(1, FRAMES + 1):
            yield FRAME_MS
            self._touch("move", (between(start, end, frame / FRAMES),))
        for wobble in (1, 0, 1, 0) if rest else ():
            yield 2 * FRAME_MS
            self._touch("move", (end + QPoint(wobble, 0),))
        self._touch("release", (end,))
        yield 0

    def pinch(self, place: QPoint, factor: float, apart: int) -> Waits:
        """Move two fingers from each other, or to each other for a factor below 1."""
        begin, end = (
            (apart, round(apart * factor)) if factor > 1 else (round(apart / factor), apart)
        )
        self._touch("press", pair(place, begin))
        for frame in range(1, 4):
            yield FRAME_MS
            self._touch("move", pair(place, begin + (end - begin) * frame // 3))
        self._touch("release", pair(place, end))
        yield 0

    def press_key(self, name: str) -> Waits:
        """Press a key and let it go; the window decides who gets it."""
        QTest.keyClick(self._window.windowHandle(), Qt.Key[name])
        yield 0

    def turn_wheel(self, place: QPoint, notches: float) -> Waits:
        """Turn a wheel over a place; the window decides who gets it."""
        event = QWheelEvent(
            QPointF(place),
            QPointF(self._window.mapToGlobal(place)),
            QPoint(),
            QPoint(0, round(notches * NOTCH)),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # not turned round
        )
        QGuiApplication.sendEvent(self._window.windowHandle(), event)
        yield 0

    def _touch(self, act: str, places: tuple[QPoint, ...]) -> None:
        touch = QTest.touchEvent(self._window, touch_screen())
        for finger, place in enumerate(places):
            getattr(touch, act)(finger, place, self._window)
        touch.commit()


def between(start: QPoint, end: QPoint, share: float) -> QPoint:
    """Return a place on the way."""
    return start + QPoint(
        round((end.x() - start.x()) * share), round((end.y() - start.y()) * share)
    )


def pair(place: QPoint, apart: int) -> tuple[QPoint, QPoint]:
    """Return where two fingers are around a place."""
    return place - QPoint(apart, 0), place + QPoint(apart, 0)
