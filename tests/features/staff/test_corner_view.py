# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A long press in the corner is noticed over anything, and a short one works as always."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from edu_app.features.staff.corner_view import CornerPress
from edu_app.gallery import settle
from edu_app.settings import Settings
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from tests.features.staff.pressing import CORNER, Finger, Heard, Mouse
from tests.stage import Stage, place

SOON_MS = 30
Hand = type[Finger] | type[Mouse]
both = pytest.mark.parametrize("hand", [Finger, Mouse])


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open(link="topic:risks")


def watch(window: Window, hold_ms: int = SOON_MS) -> CornerPress:
    return CornerPress(WindowHost(window), hold_ms)


class Attract(QWidget):
    """Covers the window, and goes by where a press ends, as that of a kiosk does."""

    def __init__(self) -> None:
        super().__init__()
        self.ends = 0

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.ends += 1


class Glass(QWidget):
    """Follows touches by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.seen: list[str] = []

    def event(self, event: object) -> bool:
        if isinstance(event, QTouchEvent):
            self.seen.append(event.type().name)
            event.accept()
            return True
        return super().event(event)  # type: ignore[arg-type]  # what Qt hands over


# ---------------------------------------------------------------- long


@both
@pytest.mark.parametrize("link", ["home:", "topic:risks"])
def test_a_long_press_is_noticed_on_every_page(
    stage: Stage, qtbot: QtBot, hand: Hand, link: str
) -> None:
    window = stage.open(link=link)
    corner, finger = watch(window), hand(window)

    with qtbot.waitSignal(corner.held):
        finger.down()
    finger.up()

    assert place(window) == link
    assert not corner.is_waiting


@both
def test_a_long_press_presses_no_cover(window: Window, qtbot: QtBot, hand: Hand) -> None:
    corner, cover = watch(window), Attract()
    WindowHost(window).put_cover(cover)
    finger = hand(window)

    with qtbot.waitSignal(corner.held):
        finger.down()
    finger.up()
    assert cover.ends == 0

    finger.down()
    finger.up()
    assert cover.ends == 1


@both
def test_a_button_that_was_pressed_for_long_is_up_again(
    window: Window, qtbot: QtBot, hand: Hand
) -> None:
    corner, button = watch(window), QPushButton("x")
    clicks = Heard(button.clicked)
    WindowHost(window).put_cover(button)
    finger = hand(window)

    with qtbot.waitSignal(corner.held):
        finger.down()
    assert button.isDown()
    finger.up()

    assert not button.isDown()
    assert clicks.times == 0


def test_a_widget_that_follows_touches_is_told_that_this_one_is_over(
    window: Window, qtbot: QtBot
) -> None:
    corner, glass = watch(window), Glass()
    WindowHost(window).put_cover(glass)
    finger = Finger(window)

    with qtbot.waitSignal(corner.held):
        finger.down()
    finger.up()
    finger.down()

    assert glass.seen == ["TouchBegin", "TouchCancel", "TouchBegin"]


@both
def test_a_finger_that_trembles_still_rests(window: Window, qtbot: QtBot, hand: Hand) -> None:
    corner, finger = watch(window, 200), hand(window)

    with qtbot.waitSignal(corner.held):
        finger.down()
        finger.move(CORNER + QPoint(10, 10))
    finger.up(CORNER + QPoint(10, 10))


@both
def test_it_is_noticed_once_and_then_anew(window: Window, qtbot: QtBot, hand: Hand) -> None:
    corner, finger = watch(window), hand(window)
    heard = Heard(corner.held)

    for _ in range(2):
        with qtbot.waitSignal(corner.held):
            finger.down()
        finger.up()

    assert heard.times == 2


# ---------------------------------------------------------------- short, and not at all


@both
def test_a_short_press_works_as_always(window: Window, hand: Hand) -> None:
    corner, button = watch(window, 60_000), QPushButton("x")
    clicks = Heard(button.clicked)
    WindowHost(window).put_cover(button)
    finger = hand(window)

    finger.down()
    assert corner.is_waiting
    finger.up()

    assert not corner.is_waiting
    assert clicks.times == 1


@both
def test_a_press_elsewhere_is_none(window: Window, hand: Hand) -> None:
    corner, finger = watch(window, 60_000), hand(window)
    outside = QPoint(70, 20)

    finger.down(outside)

    assert not corner.is_waiting
    finger.up(outside)


@both
def test_a_finger_that_slides_away_is_none(window: Window, hand: Hand) -> None:
    corner, finger = watch(window, 60_000), hand(window)

    finger.down()
    finger.move(CORNER + QPoint(0, 25))

    assert not corner.is_waiting
    finger.up(CORNER + QPoint(0, 25))


def test_a_second_finger_ends_it_for_good(window: Window) -> None:
    corner, finger = watch(window, 60_000), Finger(window)

    finger.down()
    finger.joined(QPoint(500, 500))

    assert not corner.is_waiting
    finger.up()


def test_a_second_button_ends_it(window: Window) -> None:
    corner, mouse = watch(window, 60_000), Mouse(window)

    mouse.down()
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.RightButton, pos=CORNER)

    assert not corner.is_waiting
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.RightButton, pos=CORNER)
    mouse.up()


def test_another_button_begins_nothing(window: Window) -> None:
    corner = watch(window, 60_000)

    QTest.mousePress(window.windowHandle(), Qt.MouseButton.RightButton, pos=CORNER)

    assert not corner.is_waiting
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.RightButton, pos=CORNER)


def test_another_window_has_no_corner(window: Window, stage: Stage) -> None:
    corner = watch(window, 60_000)
    other = stage.open(link="topic:risks")

    Mouse(other).down()

    assert not corner.is_waiting
    Mouse(other).up()


def test_the_corner_is_as_large_on_every_glass(stage: Stage) -> None:
    fine = stage.open(settings=Settings(mm_per_px=0.1))
    corner, finger = watch(fine, 60_000), Finger(fine)

    finger.down(QPoint(140, 140))
    assert corner.is_waiting
    finger.up(QPoint(140, 140))

    finger.down(QPoint(155, 140))
    assert not corner.is_waiting
    finger.up(QPoint(155, 140))


def test_an_event_that_is_not_what_it_says_is_passed_over(window: Window) -> None:
    corner = watch(window, 60_000)

    assert not corner.eventFilter(window.windowHandle(), QEvent(QEvent.Type.TouchBegin))
    assert not corner.is_waiting


def test_a_watch_ends_with_its_window(stage: Stage) -> None:
    window = stage.open()
    gone = Heard(watch(window).destroyed)

    stage.close()
    settle()

    assert gone.times == 1
