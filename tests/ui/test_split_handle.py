# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The handle between two pictures is dragged, moved by keys, and never mirrored."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from edu_app.render.scene import Compare, DiagramState
from edu_app.ui.canvas import Canvas
from edu_app.ui.split_handle import LEAST, MOST, STEP, SplitHandle
from tests.stage import touch_screen
from tests.ui.drawn import CanvasShower, click, drag, taps_of
from tests.ui.samples import picture

Key = Qt.Key
BY_HANDLE = DiagramState(compare=Compare.HANDLE, other=1)


@pytest.fixture
def canvas(show_canvas: CanvasShower) -> Canvas:
    return show_canvas(BY_HANDLE)


@pytest.fixture
def handle(canvas: Canvas) -> SplitHandle:
    made = SplitHandle(canvas, canvas.theme)
    made.lay_out()
    made.show()
    return made


def middle_x(handle: SplitHandle) -> float:
    return handle.geometry().center().x() + 0.5


def test_the_handle_stands_on_the_line(canvas: Canvas, handle: SplitHandle) -> None:
    assert middle_x(handle) == pytest.approx(canvas.panes.panes[0].clip.right(), abs=1.5)
    assert handle.accessibleName() == "Handle between the two pictures"


@pytest.mark.parametrize("to", [60, 250, 400])
def test_the_line_follows_the_mouse(canvas: Canvas, handle: SplitHandle, to: int) -> None:
    start = handle.rect().center()
    target = handle.mapFrom(canvas, QPoint(to, 100))

    drag(handle, [start, QPoint(target.x(), start.y())])

    assert canvas.panes.panes[0].clip.right() == pytest.approx(to, abs=canvas.width() / 100)
    assert middle_x(handle) == pytest.approx(to, abs=canvas.width() / 100 + 1)


def test_the_line_follows_a_finger_and_the_picture_stays(
    canvas: Canvas, handle: SplitHandle
) -> None:
    taps, camera = taps_of(canvas), canvas.eye.camera
    start = handle.geometry().center()
    finger = touch_screen()

    QTest.touchEvent(canvas, finger).press(0, start, canvas)
    QTest.touchEvent(canvas, finger).move(0, start + QPoint(-120, 0), canvas)
    QTest.touchEvent(canvas, finger).release(0, start + QPoint(-120, 0), canvas)

    assert canvas.panes.panes[0].clip.right() == pytest.approx(start.x() - 120, abs=6)
    assert (taps, canvas.eye.camera) == ([], camera)


def test_a_press_alone_moves_nothing(canvas: Canvas, handle: SplitHandle) -> None:
    taps, before = taps_of(canvas), handle.value()

    click(handle, handle.rect().center() + QPoint(8, 0))

    assert (handle.value(), taps) == (before, [])


def test_the_mouse_passing_over_moves_nothing(handle: SplitHandle) -> None:
    before = handle.value()

    QTest.mouseMove(handle, QPoint(5, 5))

    assert handle.value() == before


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (Key.Key_Right, 50 + STEP),
        (Key.Key_Left, 50 - STEP),
        (Key.Key_PageUp, 50 + 2 * STEP),
        (Key.Key_Home, LEAST),
        (Key.Key_End, MOST),
    ],
)
@pytest.mark.parametrize("backwards", [False, True])
def test_keys_move_the_line_the_same_way_in_every_language(
    canvas: Canvas,
    handle: SplitHandle,
    from_right: Callable[[], None],
    key: Qt.Key,
    value: int,
    backwards: bool,
) -> None:
    if backwards:
        from_right()

    QTest.keyClick(handle, key)

    assert handle.value() == value
    assert canvas.split == value / 100


@pytest.mark.parametrize("way", [-2000, 2000])
def test_the_handle_never_leaves_the_picture(canvas: Canvas, handle: SplitHandle, way: int) -> None:
    start = handle.rect().center()

    drag(handle, [start, start + QPoint(way, 0)])

    assert 0 < middle_x(handle) < canvas.width()
    assert handle.value() in (LEAST, MOST)


def test_the_ring_shows_for_keys_and_not_for_the_mouse(handle: SplitHandle) -> None:
    plain = picture(handle)
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture(handle) != plain

    click(handle, handle.rect().center())
    assert picture(handle) == plain

    QTest.keyClick(handle, Key.Key_Right)
    assert picture(handle) != plain


@pytest.mark.parametrize(
    "card", [QRect(0, 200, 300, 200), QRect(0, 0, 520, 250), QRect(0, 150, 90, 60)], ids=str
)
def test_the_handle_stands_where_no_card_lies(
    canvas: Canvas, handle: SplitHandle, card: QRect
) -> None:
    handle.keep_off(card)

    heights = set()
    for value in (LEAST, 50, MOST):
        handle.setValue(value)
        heights.add(handle.y())
        assert handle.y() >= card.bottom() or handle.geometry().bottom() < card.top()

    assert len(heights) == 1
    assert canvas.panes.room().toRect().contains(handle.geometry().center())


def test_under_a_card_as_high_as_the_picture_the_handle_stays(
    canvas: Canvas, handle: SplitHandle
) -> None:
    before = handle.geometry()

    handle.keep_off(canvas.rect())

    assert handle.geometry() == before
