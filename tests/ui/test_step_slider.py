# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The line of steps leads to each step by finger and by key, and names them where there is room."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from edu_app.profile import KIOSK, LAPTOP, Profile
from edu_app.ui.step_slider import StepSlider
from edu_app.ui.theme import Theme
from tests.ui.drawn import click, drag
from tests.ui.samples import ThemeMaker, colours, picture

Key = Qt.Key
TITLES = ("Healthy", "A narrow place", "Blood backs up", "Stent in place")


@pytest.fixture
def slider(theme: Theme, show: Callable[..., None]) -> StepSlider:
    made = StepSlider(TITLES, theme)
    made.show_step(0)
    show(made, 700, made.sizeHint().height())
    return made


def chosen_of(slider: StepSlider) -> list[int]:
    steps: list[int] = []
    slider.step_chosen.connect(steps.append)
    return steps


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_tap_on_a_stop_goes_to_its_step(slider: StepSlider, step: int) -> None:
    steps = chosen_of(slider)

    click(slider, slider.centre(step).toPoint())

    assert steps == [step]
    assert slider.accessibleDescription() == TITLES[step]


def test_a_finger_along_the_line_goes_through_the_steps(slider: StepSlider) -> None:
    steps = chosen_of(slider)

    drag(slider, [slider.centre(step).toPoint() for step in (0, 1, 2, 1)])

    assert steps == [1, 2, 1]


def test_the_mouse_passing_over_goes_nowhere(slider: StepSlider) -> None:
    steps = chosen_of(slider)

    QTest.mouseMove(slider, slider.centre(2).toPoint())

    assert steps == []


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Key.Key_Right, 2),
        (Key.Key_Left, 0),
        (Key.Key_PageUp, 2),
        (Key.Key_Home, 0),
        (Key.Key_End, 3),
    ],
)
def test_keys_go_to_steps(slider: StepSlider, key: Qt.Key, step: int) -> None:
    slider.show_step(1)
    steps = chosen_of(slider)

    QTest.keyClick(slider, key)

    assert steps == [step]


def test_a_step_that_is_shown_is_not_said_to_be_chosen(slider: StepSlider) -> None:
    steps = chosen_of(slider)

    slider.show_step(2)

    assert steps == []
    assert (slider.value(), slider.accessibleDescription()) == (3, TITLES[2])


def test_read_from_right_to_left_the_first_step_is_on_the_right(slider: StepSlider) -> None:
    slider.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    steps = chosen_of(slider)

    assert slider.centre(0).x() > slider.centre(3).x()
    click(slider, slider.centre(3).toPoint())
    QTest.keyClick(slider, Key.Key_Right)

    assert steps == [3, 2]


def test_where_titles_have_no_room_there_are_numbers_alone(slider: StepSlider) -> None:
    assert slider.shows_words()
    high = slider.sizeHint().height()

    slider.resize(200, high)

    assert not slider.shows_words()
    assert slider.sizeHint().height() < high


@pytest.mark.parametrize("profile", [KIOSK, LAPTOP], ids=lambda each: each.name)
@pytest.mark.parametrize("percent", [100, 200])
def test_stops_have_room_and_do_not_meet(
    make_theme: ThemeMaker, show: Callable[..., None], profile: Profile, percent: int
) -> None:
    made = StepSlider(TITLES, make_theme(profile, "light", percent))
    show(made, made.minimumSizeHint().width(), made.sizeHint().height())

    apart = made.centre(1).x() - made.centre(0).x()

    assert apart >= made.theme.target("sm") * 0.8
    assert made.rect().contains(made.centre(0).toPoint())


def test_the_present_step_stands_out(slider: StepSlider) -> None:
    before = colours(picture(slider))

    slider.show_step(3)

    primary = slider.theme.colour("primary").name()
    assert colours(picture(slider))[primary] > before[primary]


def test_the_ring_shows_for_keys_and_not_for_the_mouse(slider: StepSlider) -> None:
    plain = picture(slider)
    slider.clearFocus()
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    assert picture(slider) != plain

    click(slider, slider.centre(0).toPoint())

    assert picture(slider) == plain


def test_a_screen_reader_finds_a_slider(slider: StepSlider) -> None:
    slider.setAccessibleName("Steps")

    found = QAccessible.queryAccessibleInterface(slider)

    assert found is not None
    assert found.role() == QAccessible.Role.Slider
    assert found.text(QAccessible.Text.Name) == "Steps"
    assert found.text(QAccessible.Text.Value) == "1"


def test_a_line_without_steps_is_harmless(theme: Theme, show: Callable[..., None]) -> None:
    made = StepSlider((), theme)
    made.show_step(0)
    show(made, 300, 80)

    assert made.accessibleDescription() == ""
    assert not picture(made).isNull()
