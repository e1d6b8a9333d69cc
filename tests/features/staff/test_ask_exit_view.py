# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Before the guide is left somebody is asked, with the safe answer first."""

from __future__ import annotations

from collections.abc import Callable

from edu_app.features.staff.ask_exit_view import AskExit
from edu_app.profile import KIOSK
from tests.features.staff.pressing import Heard
from tests.stage import Key, click, focus, press
from tests.ui.samples import ThemeMaker


def test_both_answers_are_told(make_theme: ThemeMaker, show: Callable[..., None]) -> None:
    asked = AskExit(make_theme(KIOSK))
    stayed, wanted = Heard(asked.stayed), Heard(asked.exit_wanted)
    show(asked, 640, 500)

    click(asked.stay_button)
    click(asked.exit_button)

    assert (stayed.times, wanted.times) == (1, 1)
    assert asked.accessibleName() == "Leave the guide?"


def test_the_safe_answer_comes_first(make_theme: ThemeMaker, show: Callable[..., None]) -> None:
    asked = AskExit(make_theme(KIOSK))
    show(asked, 640, 500)
    asked.stay_button.setFocus()

    press(asked, Key.Key_Tab)

    assert focus() is asked.exit_button
    assert asked.stay_button.y() < asked.exit_button.y()
