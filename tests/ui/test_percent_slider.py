# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The slider steps by keys, follows a finger, stops near its marks and speaks its value."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from edu_app.profile import KIOSK, Profile
from edu_app.render.vein import MARKS, snap
from edu_app.ui.percent_slider import PercentSlider
from edu_app.ui.theme import Theme
from tests.stage import touch_screen
from tests.ui.samples import ThemeMaker, colours, picture

Key, Left = Qt.Key, Qt.MouseButton.LeftButton


def slider(theme: Theme, value: int = 50) -> PercentSlider:
    made = PercentSlider("How much is lost", theme, marks=MARKS, most=90, snap=snap)
    made.setSingleStep(5)
    made.setPageStep(10)
    made.setValue(value)
    made.resize(600, made.sizeHint().height())
    return made


def at(made: PercentSlider, value: float) -> QPoint:
    whole = made.x_of(90) - made.x_of(0)
    return QPoint(round(made.x_of(0) + whole * value / 90), round(made.track().center().y()))


@pytest.mark.parametrize("percent", [100, 200])
def test_the_words_under_the_track_never_begin_left_of_it(
    make_theme: ThemeMaker, percent: int
) -> None:
    theme = make_theme(KIOSK, percent=percent)
    made = slider(theme)
    image = picture(made)

    words = range(round(made.knob().bottom()) + 2, image.height())
    left = next(
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != image.pixelColor(0, 0) for y in words)
    )
    assert left >= made.track().left() - made.track().height()


@pytest.mark.parametrize(
    ("key", "then"),
    [
        (Key.Key_Right, 55), (Key.Key_Up, 55), (Key.Key_Left, 45), (Key.Key_Down, 45),
        (Key.Key_PageUp, 60), (Key.Key_PageDown, 40), (Key.Key_Home, 0), (Key.Key_End, 90),
    ],
)  # fmt: skip
def test_keys_step_exactly(theme: Theme, show: Callable[..., None], key: Qt.Key, then: int) -> None:
    made = slider(theme)
    show(made, 600, made.height())
    made.setFocus(Qt.FocusReason.MouseFocusReason)

    QTest.keyClick(made, key)

    assert made.value() == then
    assert made.shows_ring


def test_from_right_to_left_keys_and_places_turn_round(
    theme: Theme, show: Callable[..., None]
) -> None:
    made = slider(theme)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(made, 600, made.height())

    assert made.x_of(0) > made.x_of(90)
    QTest.keyClick(made, Key.Key_Left)
    assert made.value() == 55
    QTest.mouseClick(made, Left, pos=at(made, 10))
    assert made.value() == 10


def test_a_drag_follows_the_mouse_and_stops_near_a_mark(
    theme: Theme, show: Callable[..., None]
) -> None:
    made = slider(theme, 10)
    show(made, 600, made.height())
    values: list[int] = []
    made.valueChanged.connect(values.append)

    QTest.mousePress(made, Left, pos=at(made, 10))
    for value in (20, 28.6, 40, 78.6):
        QTest.mouseMove(made, at(made, value))
    assert made.isSliderDown()
    QTest.mouseRelease(made, Left, pos=at(made, 78.6))
    QTest.mouseMove(made, at(made, 5))

    assert values == [20, 30, 40, 80]
    assert not made.isSliderDown()
    assert not made.shows_ring


def test_a_drag_beyond_the_ends_stops_there(theme: Theme, show: Callable[..., None]) -> None:
    made = slider(theme)
    show(made, 600, made.height())

    QTest.mousePress(made, Left, pos=at(made, 50))
    QTest.mouseMove(made, QPoint(599, 10))
    assert made.value() == 90
    QTest.mouseMove(made, QPoint(0, 10))
    QTest.mouseRelease(made, Left, pos=QPoint(0, 10))

    assert made.value() == 0


def test_a_finger_drags_it(theme: Theme, show: Callable[..., None]) -> None:
    made = slider(theme)
    show(made, 600, made.height())
    finger = touch_screen()

    QTest.touchEvent(made, finger).press(0, at(made, 50), made)
    QTest.touchEvent(made, finger).move(0, at(made, 65), made)
    QTest.touchEvent(made, finger).release(0, at(made, 65), made)

    assert made.value() == pytest.approx(65, abs=1)


def test_another_button_and_the_wheel_leave_it_alone(
    theme: Theme, show: Callable[..., None]
) -> None:
    made = slider(theme)
    show(made, 600, made.height())
    place = QPointF(at(made, 20))
    none = Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        place, made.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip

    QTest.mouseClick(made, Qt.MouseButton.RightButton, pos=at(made, 20))
    QApplication.sendEvent(made, wheel)

    assert made.value() == 50


@pytest.mark.parametrize("percent", [100, 200])
def test_it_is_large_enough_for_a_finger(
    make_theme: ThemeMaker, profile: Profile, percent: int
) -> None:
    theme = make_theme(profile, percent=percent)

    assert slider(theme).height() >= theme.target("sm")


def test_a_screen_reader_finds_a_slider_with_its_value(theme: Theme) -> None:
    made = slider(theme)
    interface = QAccessible.queryAccessibleInterface(made)

    assert interface.role() == QAccessible.Role.Slider
    assert interface.text(QAccessible.Text.Name) == "How much is lost"
    assert interface.valueInterface().currentValue() == 50
    assert interface.valueInterface().maximumValue() == 90


def test_the_ring_shows_for_keys_only(theme: Theme, show: Callable[..., None]) -> None:
    made = slider(theme)
    show(made, 600, made.height())
    halo = theme.colour("focusHalo").name()

    made.setFocus(Qt.FocusReason.MouseFocusReason)
    by_mouse = colours(picture(made))[halo]
    made.clearFocus()
    made.setFocus(Qt.FocusReason.TabFocusReason)

    assert (by_mouse, colours(picture(made))[halo] > 50) == (0, True)


@pytest.mark.parametrize("name", ["light", "dark", "hc"])
def test_no_mark_and_no_value_has_a_colour_of_danger(make_theme: ThemeMaker, name: str) -> None:
    theme = make_theme(KIOSK, name=name)
    danger = {theme.colour(role).name() for role in ("danger", "dangerSoft", "warn", "warnSoft")}
    danger -= {theme.colour("surface").name()}

    for value in (0, 49, 50, 51, 90):
        assert not danger & set(colours(picture(slider(theme, value))))
