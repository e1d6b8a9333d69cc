# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The window comes back whole; where it can be plugged for real, `test_screens_lost` does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from edu_app.features.kiosk.displays_view import Displays
from edu_app.features.kiosk.places import MOST_TRIES
from edu_app.gallery import settle
from edu_app.settings import Settings
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from tests.stage import Stage


class Clock:
    """Time that goes when a test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open()


def displays(window: Window, clock: Clock) -> Displays:
    made = Displays(WindowHost(window), clock)
    settle()
    return made


def is_whole(window: Window) -> bool:
    return window.isVisible() and window.geometry() == window.screen().geometry()


def test_it_fills_the_display_without_a_frame_and_in_front(window: Window, clock: Clock) -> None:
    assert not is_whole(window)

    displays(window, clock)

    assert is_whole(window)
    assert window.isFullScreen()
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_a_window_that_is_not_seen_yet_stays_so(window: Window, clock: Clock) -> None:
    window.hide()

    standing = displays(window, clock)
    standing.look()

    assert not window.isVisible()
    assert window.geometry() == window.screen().geometry()


@pytest.mark.parametrize("state", ["small", "moved", "normal", "minimized"])
def test_whatever_was_done_to_it_it_comes_back(window: Window, clock: Clock, state: str) -> None:
    standing = displays(window, clock)
    match state:
        case "small":
            window.resize(640, 480)
        case "moved":
            window.move(5000, 10)
        case "normal":
            window.showNormal()
        case _:
            window.showMinimized()
    settle()

    standing.look()
    settle()

    assert is_whole(window)
    assert window.isFullScreen()
    assert not window.isMinimized()


@pytest.mark.parametrize("name", ["geometryChanged", "orientationChanged"])
def test_a_display_that_changes_is_looked_at_soon(window: Window, clock: Clock, name: str) -> None:
    standing = displays(window, clock)
    window.move(5000, 10)
    standing._soon.setInterval(0)

    screen = window.screen()
    value = QRect() if name == "geometryChanged" else Qt.ScreenOrientation.PortraitOrientation
    getattr(screen, name).emit(value)
    settle()

    assert is_whole(window)


def test_displays_that_come_and_go_are_looked_at_soon(
    window: Window, clock: Clock, qapp: QApplication
) -> None:
    standing = displays(window, clock)
    standing._soon.setInterval(0)

    seen = []
    for changed in (qapp.screenRemoved, qapp.screenAdded, qapp.primaryScreenChanged):
        window.move(5000, 10)
        changed.emit(window.screen())
        settle()
        clock.now += 60
        seen.append(is_whole(window))

    assert seen == [True, True, True]


def test_the_display_follows_the_settings(window: Window, clock: Clock) -> None:
    standing = displays(window, clock)
    name = QGuiApplication.screens()[0].name()

    window.take_settings(Settings(display=name))
    assert standing.screen() is QGuiApplication.screens()[0]
    window.take_settings(Settings(display="not there"))

    assert standing.screen() is QGuiApplication.primaryScreen()


@pytest.mark.parametrize("gone", [False, True], ids=["hidden", "gone"])
def test_it_takes_the_keyboard_back(window: Window, clock: Clock, gone: bool) -> None:
    standing = displays(window, clock)
    other = QWidget()
    other.show()
    other.activateWindow()
    settle()
    assert not window.isActiveWindow()
    other.hide()
    if gone:
        other.deleteLater()
    settle()

    standing.look()
    settle()

    assert window.isActiveWindow()


def test_it_does_not_fight_for_ever(window: Window, clock: Clock) -> None:
    standing = displays(window, clock)
    clock.now = 100
    states = []

    for _ in range(2 * MOST_TRIES):
        window.showNormal()
        standing.look()
        states.append(window.isFullScreen())
    clock.now += 60
    standing.look()

    assert states == [True] * MOST_TRIES + [False] * MOST_TRIES
    assert is_whole(window)
