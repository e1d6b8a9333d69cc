# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The guide is started anew at once, left for the system after a question, or just gone on with."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from edu_app.features.staff.ask_exit_view import AskExit
from edu_app.features.staff.exit_view import ExitSection
from edu_app.machine.exits import Exit
from tests.features.staff.pressing import Heard
from tests.stage import click

if TYPE_CHECKING:
    from tests.features.staff.conftest import Shown

Opener = Callable[..., "Shown[ExitSection]"]


@pytest.fixture
def shown(open_part: Opener) -> Shown[ExitSection]:
    return open_part(ExitSection)


def question(shown: Shown[ExitSection]) -> AskExit:
    click(shown.view.exit_button)
    content = shown.host.sheets[-1].content
    assert isinstance(content, AskExit)
    return content


def test_a_restart_ends_with_its_code(shown: Shown[ExitSection]) -> None:
    click(shown.view.restart_button)

    assert shown.host.codes == [Exit.AGAIN]


def test_an_exit_is_asked_about_and_can_be_taken_back(shown: Shown[ExitSection]) -> None:
    asked = question(shown)
    assert shown.host.codes == []

    asked.stay_button.click()

    assert shown.host.codes == []
    assert shown.host.sheets[-1].is_shut


def test_an_exit_that_is_meant_ends_with_its_code(shown: Shown[ExitSection]) -> None:
    question(shown).exit_button.click()

    assert shown.host.codes == [Exit.TO_SYSTEM]


def test_the_menu_can_be_left_from_here(shown: Shown[ExitSection]) -> None:
    left = Heard(shown.view.left)

    click(shown.view.leave_button)

    assert left.times == 1
