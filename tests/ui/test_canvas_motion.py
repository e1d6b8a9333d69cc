# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A thrown picture glides and ends, a new one fades in, and nothing moves on a still canvas."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from edu_app.render.scene import DiagramState, derive_scene
from edu_app.ui import canvas_input, canvas_motion
from edu_app.ui.canvas import Canvas
from edu_app.ui.canvas_motion import CrossFade
from tests.stage import touch_screen
from tests.ui.drawn import BOXES, CanvasShower, click, taps_of

MIDDLE = QPoint(260, 190)


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(canvas_input, "time", clock)
    monkeypatch.setattr(canvas_motion, "time", clock)
    return clock


@pytest.fixture
def near(show_canvas: CanvasShower) -> Callable[[bool], Canvas]:
    def make(still: bool) -> Canvas:
        canvas = show_canvas(still=still)
        canvas.eye.zoom_by(6)
        return canvas

    return make


def throw(canvas: Canvas, clock: Clock, *, rest: float = 0.0) -> None:
    """Flick the picture to the left."""
    finger = touch_screen()
    QTest.touchEvent(canvas, finger).press(0, MIDDLE, canvas)
    for way in (-40, -80, -120):
        clock.now += 0.03
        QTest.touchEvent(canvas, finger).move(0, MIDDLE + QPoint(way, 0), canvas)
    clock.now += rest
    QTest.touchEvent(canvas, finger).release(0, MIDDLE + QPoint(-120, 0), canvas)


def frames(canvas: Canvas, clock: Clock, count: int, seconds: float = 0.016) -> list[float]:
    """Let time go on; return where the eye looked."""
    places = []
    for _frame in range(count):
        clock.now += seconds
        canvas.glide._on_frame()
        places.append(canvas.eye.camera.x)
    return places


# ---------------------------------------------------------------- glide


def test_a_thrown_picture_goes_on_slower_and_slower(
    near: Callable[[bool], Canvas], clock: Clock
) -> None:
    canvas = near(False)
    throw(canvas, clock)
    assert canvas.glide.going

    places = frames(canvas, clock, 4)

    ways = [after - before for before, after in pairwise(places)]
    assert ways[0] > ways[1] > ways[2] > 0


def test_a_glide_ends_at_the_edge(near: Callable[[bool], Canvas], clock: Clock) -> None:
    canvas = near(False)
    canvas.eye.move_by(-9999, 0)

    throw(canvas, clock)
    frames(canvas, clock, 1)

    assert not canvas.glide.going


def test_a_glide_ends_by_itself(near: Callable[[bool], Canvas], qtbot: QtBot) -> None:
    canvas = near(False)

    canvas.glide.start(-40, 0)

    qtbot.waitUntil(lambda: not canvas.glide.going)


def test_after_a_stall_the_picture_does_not_leap(
    near: Callable[[bool], Canvas], clock: Clock
) -> None:
    canvas = near(False)
    throw(canvas, clock)
    before = canvas.eye.camera.x

    (after,) = frames(canvas, clock, 1, seconds=5)

    assert (after - before) * canvas.eye.camera.scale < 80


def test_a_finger_stops_the_glide_and_points_at_nothing(
    near: Callable[[bool], Canvas], clock: Clock
) -> None:
    canvas = near(False)
    taps = taps_of(canvas)
    throw(canvas, clock)

    click(canvas, MIDDLE)

    assert not canvas.glide.going
    assert taps == []


def test_a_finger_that_rests_throws_nothing(near: Callable[[bool], Canvas], clock: Clock) -> None:
    canvas = near(False)

    throw(canvas, clock, rest=0.3)

    assert not canvas.glide.going


def test_a_slow_push_does_not_begin_a_glide(near: Callable[[bool], Canvas]) -> None:
    canvas = near(False)

    canvas.glide.start(3, 4)

    assert not canvas.glide.going


def test_on_a_still_canvas_nothing_glides(near: Callable[[bool], Canvas], clock: Clock) -> None:
    canvas = near(True)

    throw(canvas, clock)

    assert not canvas.glide.going


def test_a_picture_that_is_seen_whole_is_not_thrown(
    show_canvas: CanvasShower, clock: Clock
) -> None:
    canvas = show_canvas(still=False)

    throw(canvas, clock)

    assert not canvas.glide.going


# ---------------------------------------------------------------- fade


@pytest.fixture
def fade() -> Iterator[CrossFade]:
    owner = QObject()
    yield CrossFade(owner)
    owner.deleteLater()


def test_a_fade_grows_to_the_whole(fade: CrossFade, qtbot: QtBot) -> None:
    shares: list[float] = []
    fade.changed.connect(lambda: shares.append(fade.share))

    fade.start(40)
    assert fade.share == 0

    qtbot.waitUntil(lambda: fade.share == 1)
    assert shares == sorted(shares)


def test_a_fade_of_no_time_is_at_its_end(fade: CrossFade) -> None:
    fade.start(40)

    fade.start(0)

    assert fade.share == 1


def test_another_step_fades_in_and_the_one_before_is_let_go(
    show_canvas: CanvasShower, qtbot: QtBot
) -> None:
    canvas = show_canvas(still=False)
    pane = canvas.panes.panes[0]
    first = pane.picture

    canvas.show_scene(derive_scene(BOXES, DiagramState(step=1)))
    canvas.finish()

    assert pane.before is first
    assert pane.fade.share < 1
    qtbot.waitUntil(lambda: pane.before is None)
    assert pane.fade.share == 1


def test_the_same_picture_made_sharp_does_not_fade(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(still=False)
    pane = canvas.panes.panes[0]

    canvas.eye.zoom_by(2)
    canvas.finish()

    assert (pane.before, pane.fade.share) == (None, 1)


def test_a_picture_made_sharp_during_a_fade_goes_on_fading(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(still=False)
    pane = canvas.panes.panes[0]
    first = pane.picture
    canvas.show_scene(derive_scene(BOXES, DiagramState(step=1)))
    canvas.finish()

    canvas.eye.zoom_by(2)
    canvas.finish()

    assert pane.before is first


def test_on_a_still_canvas_nothing_fades(show_canvas: CanvasShower) -> None:
    canvas = show_canvas(still=True)

    canvas.show_scene(derive_scene(BOXES, DiagramState(step=1)))
    canvas.finish()

    pane = canvas.panes.panes[0]
    assert (pane.before, pane.fade.share) == (None, 1)
