# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The hand of a patient does what a hand does: the window gets touches, keys and a wheel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QKeyEvent, QTouchEvent
from PySide6.QtWidgets import QWidget

from benchmarks.patient_hand import Hand, between, pair
from edu_app.shell.window import Window
from tests.benchmarks.playing import play
from tests.stage import Stage, page_view

TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)


class Felt(QObject):
    """Notes the touches and keys that come to a window of the system."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.touches: list[list[QPoint]] = []
        self.keys: list[int] = []
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in TOUCHES and isinstance(event, QTouchEvent):
            self.touches.append([point.position().toPoint() for point in event.points()])
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keys.append(event.key())
        return False


@pytest.fixture
def window(stage: Stage) -> Window:
    return stage.open(link="topic:what-is-ilfvs", size=(780, 780))


def test_a_tap_comes_down_and_goes_up_at_one_place(window: Window) -> None:
    felt = Felt(window)

    play(Hand(window).tap(QPoint(200, 300)))

    assert felt.touches == [[QPoint(200, 300)]] * 2


def test_a_page_follows_the_finger_and_stays_where_it_is_let_go(window: Window) -> None:
    bar = page_view(window).verticalScrollBar()

    play(Hand(window).drag(QPoint(300, 520), QPoint(300, 280)))
    after = bar.value()
    play(Hand(window).drag(QPoint(300, 280), QPoint(300, 520)))

    assert after > 100
    assert bar.value() < after


@pytest.mark.parametrize(("factor", "grows"), [(2.0, True), (0.5, False)])
def test_two_fingers_part_or_meet(window: Window, factor: float, grows: bool) -> None:
    felt = Felt(window)

    play(Hand(window).pinch(QPoint(400, 400), factor, 60))
    apart = [points[1].x() - points[0].x() for points in felt.touches if len(points) == 2]

    assert apart == sorted(apart, reverse=not grows)
    assert {apart[0], apart[-1]} == {120, 240}


def test_a_key_goes_to_the_window(window: Window) -> None:
    felt = Felt(window)

    play(Hand(window).press_key("Key_Escape"))

    assert len(felt.keys) == 1


def test_a_wheel_scrolls_what_lies_under_it(window: Window) -> None:
    view = page_view(window)
    place = view.viewport().mapTo(window, view.viewport().rect().center())

    play(Hand(window).turn_wheel(place, -3))

    assert view.verticalScrollBar().value() > 0


def test_places_on_the_way_and_around() -> None:
    assert between(QPoint(0, 100), QPoint(10, 0), 0.5) == QPoint(5, 50)
    assert pair(QPoint(50, 50), 20) == (QPoint(30, 50), QPoint(70, 50))
