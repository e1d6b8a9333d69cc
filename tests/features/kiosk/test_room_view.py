# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The parts of a kiosk work together: somebody comes, reads, goes, and nothing of it stays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from edu_app.feature import Ending
from edu_app.features.kiosk.attract_view import AttractCover
from edu_app.features.kiosk.room_view import WaitingRoom
from edu_app.gallery import settle
from edu_app.library.link import HOME, Link
from edu_app.machine.exits import Exit
from edu_app.profile import KIOSK
from edu_app.settings import DEFAULTS, Settings
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from edu_app.ui.control import TAPS
from tests.stage import Key, Stage, press, touch_screen

NOON = datetime(2026, 11, 30, 12, 0)
LONG = 900.0
"""Seconds after which no screen waits any more, its question included."""


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        """Return the seconds."""
        return self.seconds


class Room:
    """A kiosk with its clock."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.host = WindowHost(window)
        self.clock = Clock()
        self.room = WaitingRoom(self.host, self.clock, lambda: NOON)
        settle()
        TAPS.forget()  # that of the test before may be no longer ago than a trembling hand's

    @property
    def attracts(self) -> bool:
        """Whether nobody uses it."""
        return isinstance(self.host.cover, AttractCover)

    def touch(self, place: QPoint) -> None:
        """Touch the glass with one finger."""
        QTest.touchEvent(self.window, touch_screen()).press(0, place, self.window)
        QTest.touchEvent(self.window, touch_screen()).release(0, place, self.window)
        settle()

    def wait(self, seconds: float, step: float = 1.0) -> None:
        """Let time pass, second by second."""
        for _ in range(round(seconds / step)):
            self.clock.seconds += step
            self.room.idle.tick()
        settle()

    def picture(self) -> QImage:
        """Return what is seen."""
        return self.window.grab().toImage()


def open_room(stage: Stage, settings: Settings = DEFAULTS) -> Room:
    """Return a kiosk that nobody uses."""
    return Room(stage.open(KIOSK, settings=settings))


@pytest.fixture(name="room")
def give_room(stage: Stage) -> Room:
    """Return a kiosk that nobody uses."""
    return open_room(stage)


def test_a_kiosk_begins_with_the_screen_that_nobody_uses(room: Room) -> None:
    assert room.attracts


def test_a_touch_begins_a_visit_and_the_whole_story_ends_where_it_began(room: Room) -> None:
    first = room.picture()
    room.touch(room.window.rect().center())
    assert room.host.cover is None
    session = room.window.session

    room.window.go(Link.parse("topic:risks") or HOME)
    room.window.session.set_text_size(150)
    room.window.session.set_theme("dark")
    room.touch(QPoint(room.window.width() // 2, room.window.height() - 300))
    room.wait(LONG)

    assert room.attracts
    assert room.window.session is not session
    assert room.picture() == first


def test_a_person_who_goes_on_reading_is_never_cut_off(room: Room) -> None:
    room.touch(room.window.rect().center())
    for _ in range(30):
        room.wait(60)
        press(room.window, Key.Key_Down)
    assert room.host.cover is None


def test_a_key_begins_a_visit_too(room: Room) -> None:
    press(room.window, Key.Key_Space)

    assert room.host.cover is None


def test_without_the_attract_screen_nothing_is_asked_of_an_untouched_kiosk(stage: Stage) -> None:
    room = open_room(stage, Settings(attract=False))
    page = room.window.page
    room.wait(LONG)

    assert room.host.cover is None
    assert room.window.page is page


def test_a_close_button_of_the_system_and_its_keys_do_nothing(room: Room) -> None:
    QTest.keyClick(room.window.windowHandle(), Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    room.window.close()
    settle()

    assert room.window.isVisible()


def ends(room: Room, act: Callable[[], None]) -> int | None:
    """Return the code with which the program ends when something is done; None when it goes on."""
    code = 77
    QTimer.singleShot(0, act)
    QTimer.singleShot(200, lambda: QApplication.exit(code))
    ended = QApplication.exec()
    return None if ended == code else ended


def fail(room: Room) -> None:
    """Let the guard fail."""
    room.room.guard.table[QEvent.Type.Wheel] = lambda watched, event: 1 / 0
    QApplication.sendEvent(room.window, wheel())


def test_a_guard_that_failed_comes_back_with_a_new_start(room: Room) -> None:
    assert ends(room, partial(fail, room)) == Exit.AGAIN


def test_a_guard_that_failed_comes_back_where_no_cover_waits_for_a_touch(stage: Stage) -> None:
    room = open_room(stage, Settings(attract=False))

    assert room.host.cover is None
    assert ends(room, partial(fail, room)) == Exit.AGAIN


def test_a_guard_that_failed_lets_the_person_finish_first(room: Room) -> None:
    room.touch(room.window.rect().center())

    assert ends(room, partial(fail, room)) is None
    assert ends(room, lambda: room.host.end_visit(Ending.PERSON)) == Exit.AGAIN


def wheel() -> QWheelEvent:
    """Return a wheel that is turned."""
    none = Qt.KeyboardModifier.NoModifier
    place, down = QPointF(50, 50), QPoint(0, -120)
    phase = Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(place, place, QPoint(), down, Qt.MouseButton.NoButton, none, phase, False)
