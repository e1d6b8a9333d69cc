# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The arrow is there for a mouse and for nothing else."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from edu_app.features.kiosk.cursor_view import Cursor
from edu_app.features.kiosk.guard_view import Guard
from edu_app.shell.host import WindowHost
from edu_app.shell.window import Window
from tests.stage import Stage, tap_at

FREE = QPoint(20, 320)


def kiosk(stage: Stage) -> tuple[Window, Cursor]:
    window = stage.open()
    host = WindowHost(window)
    guard, cursor = Guard(host), Cursor(host)
    guard.mouse_moved.connect(cursor.on_mouse_moved)
    guard.finger_came.connect(cursor.on_finger_came)
    return window, cursor


def is_blank() -> bool:
    shape = QApplication.overrideCursor()
    return shape is not None and shape.shape() == Qt.CursorShape.BlankCursor


def move(window: Window, *places: int) -> None:
    for x in places:
        QTest.mouseMove(window.windowHandle(), QPoint(x, 320))


def test_nobody_sees_an_arrow_until_a_mouse_is_moved(stage: Stage) -> None:
    window, cursor = kiosk(stage)
    assert is_blank()
    assert cursor.hidden

    move(window, 300, 305)
    assert is_blank()
    move(window, 340)

    assert not is_blank()


def test_a_finger_hides_it_and_the_mouse_of_the_finger_does_not_bring_it_back(
    stage: Stage,
) -> None:
    window, _cursor = kiosk(stage)
    move(window, 300, 340)
    assert not is_blank()

    tap_at(window, FREE)
    tap_at(window, FREE + QPoint(0, 200))

    assert is_blank()
    assert QApplication.overrideCursor() is not None


def test_the_next_person_begins_without(stage: Stage) -> None:
    window, _cursor = kiosk(stage)
    move(window, 300, 340)

    window.end_visit()

    assert is_blank()


def test_it_is_hidden_once_however_often_that_is_said(stage: Stage) -> None:
    _window, cursor = kiosk(stage)

    cursor.on_finger_came()
    cursor.on_finger_came()
    cursor.on_mouse_moved()

    assert QApplication.overrideCursor() is None
    cursor.on_mouse_moved()
    assert QApplication.overrideCursor() is None


def test_it_comes_back_when_the_window_goes(stage: Stage) -> None:
    kiosk(stage)

    stage.close()

    assert QApplication.overrideCursor() is None
