# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The way through the steps: back, forth, and the line between them, by finger and by key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from edu_app.features.diagrams.steps_view import StepBar
from edu_app.profile import KIOSK, LAPTOP
from edu_app.ui.theme import Theme
from tests.features.diagrams.viewing import BOXES, press
from tests.ui.drawn import click
from tests.ui.samples import ThemeMaker

LAST = len(BOXES.steps) - 1


@pytest.fixture(params=[False, True], ids=["wide", "upright"])
def bar(theme: Theme, show: Callable[..., None], request: pytest.FixtureRequest) -> StepBar:
    made = StepBar(BOXES, theme, upright=request.param)
    made.show_step(0)
    show(made, 780, made.sizeHint().height())
    return made


def chosen_of(bar: StepBar) -> list[int]:
    steps: list[int] = []
    bar.step_chosen.connect(steps.append)
    return steps


@pytest.mark.parametrize(
    ("step", "on"), [(0, (False, True)), (1, (True, True)), (LAST, (True, False))]
)
def test_at_the_ends_there_is_only_one_way(bar: StepBar, step: int, on: tuple[bool, bool]) -> None:
    bar.show_step(step)

    assert (bar.back.isEnabled(), bar.forth.isEnabled()) == on
    assert bar.slider.value() == step + 1


def test_buttons_and_line_ask_for_steps(bar: StepBar) -> None:
    bar.show_step(1)
    steps = chosen_of(bar)

    press(bar.back)
    press(bar.forth)
    click(bar.slider, bar.slider.centre(2).toPoint())

    assert steps == [0, 2, 2]


@pytest.mark.parametrize(("name", "step"), [("forth", LAST), ("back", 0)])
def test_at_the_end_the_focus_goes_to_the_line(bar: StepBar, name: str, step: int) -> None:
    bar.show_step(1)
    button = getattr(bar, name)
    button.setFocus(Qt.FocusReason.TabFocusReason)

    bar.show_step(step)

    assert bar.slider.hasFocus()
    assert bar.slider.shows_ring


def test_keys_press_the_buttons(bar: StepBar) -> None:
    steps = chosen_of(bar)
    bar.forth.setFocus()

    QTest.keyClick(bar.forth, Qt.Key.Key_Return)

    assert steps == [1]


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("profile", [KIOSK, LAPTOP], ids=lambda each: each.name)
def test_buttons_hold_their_words(
    make_theme: ThemeMaker, show: Callable[..., None], profile: object, percent: int
) -> None:
    made = StepBar(BOXES, make_theme(profile, "light", percent), upright=True)

    show(made, 780, made.sizeHint().height())

    assert made.back.text_fits()
    assert made.forth.text_fits()
