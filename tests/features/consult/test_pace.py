# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""In the two minutes no press is spent on the sending of the first step."""

from __future__ import annotations

import pytest

from tests.features.consult.consoles import console, open_console, talk
from tests.stage import Key, Stage, press, tap


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_PageDown], ids=str)
def test_the_first_press_shows_the_first_step(stage: Stage, key: Key) -> None:
    window = open_console(stage, "consult:first-visit#two-minutes")
    press(window, key)

    assert talk(window).is_live
    assert talk(window).live == talk(window).order[0]


def test_a_blank_screen_stays_blank_from_step_to_step(stage: Stage) -> None:
    window = open_console(stage, "consult:first-visit#two-minutes")
    tap(console(window).steps.buttons[2])
    assert talk(window).live == talk(window).order[2]
    press(window, Key.Key_B)
    tap(console(window).steps.buttons[3])

    assert talk(window).blank


def test_the_whole_console_waits_until_something_is_sent(stage: Stage) -> None:
    window = open_console(stage)
    press(window, Key.Key_PageDown)
    press(window, Key.Key_3)

    assert talk(window).blank
    assert talk(window).ahead == talk(window).order[2]
    press(window, Key.Key_9)
    assert talk(window).ahead == talk(window).order[2], "there is no ninth step"
