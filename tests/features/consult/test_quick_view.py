# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The two minutes: a large button and a key for each step, all on one screen."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from edu_app.features.consult.console import derive_console
from edu_app.features.consult.quick_view import QuickSteps, StepButton
from edu_app.gallery import settle
from edu_app.ui.theme import Theme
from tests.features.consult.consoles import SMALL, console, open_console, talk
from tests.features.consult.talks import begun, library
from tests.layout_check import faults_of
from tests.stage import Key, Stage, press, tap

STEPS = library().references.plans.steps()


def test_one_key_and_one_tap_for_each_step(stage: Stage) -> None:
    window = open_console(stage, "consult:first-visit#two-minutes")
    page = console(window)
    press(window, Key.Key_S)
    press(window, Key.Key_4)
    assert talk(window).live == talk(window).order[3]
    tap(page.steps.buttons[5])

    assert talk(window).live == talk(window).order[5]
    assert page.list.isHidden()
    assert page.side.isHidden()


@pytest.mark.parametrize(("columns", "count", "across"), [(0, 7, 1), (0, 9, 2), (2, 3, 2)])
def test_all_stand_on_one_screen(
    theme: Theme, show: Callable[..., None], columns: int, count: int, across: int
) -> None:
    every = tuple(STEPS)[:count]
    quick = QuickSteps(theme, columns=columns)
    show(quick, 420, 620)
    quick.show_console(derive_console(begun().ordered(every), STEPS, None))
    settle()
    tops = [button.geometry() for button in quick.buttons]

    assert len({box.left() for box in tops}) == across
    assert all(quick.rect().contains(box) for box in tops)
    assert all(button.text_fits() for button in quick.buttons)


def test_fewer_steps_leave_no_button(theme: Theme) -> None:
    quick = QuickSteps(theme)
    quick.show_console(derive_console(begun(), STEPS, None))
    quick.show_console(derive_console(begun().ordered(begun().order[:2]), STEPS, None))

    assert [button.isHidden() for button in quick.buttons] == [False] * 2 + [True] * 5


def test_it_is_said_what_is_shown_and_by_which_key(theme: Theme) -> None:
    quick = QuickSteps(theme)
    talk = begun().ordered(tuple(STEPS)[:12]).sent()
    quick.show_console(derive_console(talk, STEPS, None))

    assert quick.buttons[0].accessibleDescription() == "On the patient’s screen. Key 1"
    assert quick.buttons[11].accessibleDescription() == ""


def test_each_state_looks_different(theme: Theme, show: Callable[..., None]) -> None:
    button = StepButton(theme)
    show(button, 300, 70)
    empty = button.grab().toImage()
    talk = begun().sent().stepped(1)
    rows = derive_console(talk, STEPS, None).rows
    pictures = [empty]
    for row in rows[:3]:
        button.show_row(row)
        pictures.append(button.grab().toImage())

    assert all(one != other for one, other in pairwise(pictures))
    assert button.sizeHint().height() >= theme.target("lg")


def test_large_text_on_a_small_screen_scrolls(stage: Stage) -> None:
    window = open_console(stage, "consult:first-visit#two-minutes", size=SMALL, text_size=200)
    page = console(window)
    least = page.theme.target("sm")

    assert all(button.height() >= least for button in page.steps.buttons)
    assert faults_of(window) == []
