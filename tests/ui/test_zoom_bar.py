# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The buttons on a canvas zoom, show all of it, and switch off what can do nothing now."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.ui.canvas import Canvas
from edu_app.ui.canvas_words import note_height
from edu_app.ui.control import TAPS
from edu_app.ui.theme import Theme
from edu_app.ui.zoom_bar import ZoomBar
from tests.ui.drawn import CanvasShower, click, tap, taps_of

Key = Qt.Key


@pytest.fixture
def canvas(show_canvas: CanvasShower) -> Canvas:
    return show_canvas(size=(520, 500))


@pytest.fixture
def bar(canvas: Canvas) -> ZoomBar:
    made = ZoomBar(canvas, canvas.theme)
    made.lay_out()
    made.show()
    return made


def enabled(bar: ZoomBar) -> list[bool]:
    return [each.isEnabled() for each in (bar.closer, bar.farther, bar.whole, bar.expand)]


def press(bar: ZoomBar, name: str) -> None:
    """Click a button after a pause, as a person does."""
    TAPS.forget()
    button = getattr(bar, name)
    click(button, button.rect().center())


def test_the_buttons_lie_in_the_lower_right_corner_above_the_note(
    canvas: Canvas, bar: ZoomBar
) -> None:
    box = bar.geometry()

    assert canvas.rect().contains(box)
    assert box.bottom() < canvas.height() - note_height(canvas)
    assert canvas.width() - box.left() == canvas.taken_right


@pytest.mark.parametrize("profile", [KIOSK, LAPTOP], ids=lambda each: each.name)
def test_every_button_is_large_enough_and_has_a_name(
    show_canvas: CanvasShower, themed: Callable[..., Theme], profile: Profile
) -> None:
    canvas = show_canvas(theme=themed(profile), size=(600, 700))
    bar = ZoomBar(canvas, canvas.theme)
    bar.lay_out()
    bar.show()

    for button in (bar.closer, bar.farther, bar.whole, bar.expand):
        assert min(button.width(), button.height()) >= canvas.theme.target("sm")
        assert button.accessibleName()


def test_buttons_come_closer_go_farther_and_show_all(canvas: Canvas, bar: ZoomBar) -> None:
    scales = []
    for name in ("closer", "closer", "farther", "whole"):
        press(bar, name)
        scales.append(canvas.eye.camera.scale)

    assert scales[1] > scales[0]
    assert scales[2] == pytest.approx(scales[0])
    assert canvas.eye.is_fitted


@pytest.mark.parametrize(
    ("zoom", "on"),
    [
        (1, [True, False, False, True]),
        (3, [True, True, True, True]),
        (99, [False, True, True, True]),
    ],
)
def test_what_can_do_nothing_is_switched_off(
    canvas: Canvas, bar: ZoomBar, zoom: float, on: list[bool]
) -> None:
    canvas.eye.zoom_by(zoom)

    assert enabled(bar) == on


@pytest.mark.parametrize("finger", [click, tap], ids=["mouse", "touch"])
def test_a_press_on_a_button_that_is_off_does_not_reach_the_picture(
    canvas: Canvas, bar: ZoomBar, finger: Callable[[Canvas, QPoint], None]
) -> None:
    taps = taps_of(canvas)
    place = bar.farther.mapTo(canvas, bar.farther.rect().center())

    if finger is click:
        QTest.mouseClick(canvas.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    else:
        finger(canvas, place)

    assert taps == []


def test_a_tap_of_a_finger_presses_a_button(canvas: Canvas, bar: ZoomBar) -> None:
    TAPS.forget()

    tap(canvas, bar.closer.mapTo(canvas, bar.closer.rect().center()))

    assert not canvas.eye.is_fitted


@pytest.mark.parametrize(
    ("zoom", "name", "key", "then"),
    [
        (99, "closer", None, "farther"),
        (1.2, "farther", Key.Key_Return, "closer"),
        (3, "whole", Key.Key_Return, "closer"),
    ],
)
def test_the_focus_goes_from_what_is_switched_off_to_what_can_be_pressed(
    canvas: Canvas, bar: ZoomBar, zoom: float, name: str, key: Qt.Key | None, then: str
) -> None:
    if key is None:
        bar.closer.setFocus(Qt.FocusReason.TabFocusReason)
        canvas.eye.zoom_by(zoom)
    else:
        canvas.eye.zoom_by(zoom)
        getattr(bar, name).setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(getattr(bar, name), key)

    assert getattr(bar, then).hasFocus()
    assert getattr(bar, then).shows_ring


@pytest.mark.parametrize("on", [True, False])
def test_all_the_room_is_asked_for_and_given_back(bar: ZoomBar, on: bool) -> None:
    wanted: list[bool] = []
    bar.expand.setChecked(not on)
    bar.expand_wanted.connect(wanted.append)

    press(bar, "expand")

    assert wanted == [on]
