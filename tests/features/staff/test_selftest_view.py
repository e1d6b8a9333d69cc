# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The self-test shows what was found, is run again at a press, and says it while it runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from edu_app.features.staff.notice_view import Mood
from edu_app.features.staff.selftest_view import SelfTestSection
from edu_app.gallery import settle
from edu_app.ui.label import Label
from tests.features.staff.pressing import Heard
from tests.stage import click

if TYPE_CHECKING:
    from tests.features.staff.conftest import Shown

Opener = Callable[..., "Shown[SelfTestSection]"]


def texts(shown: Shown[SelfTestSection]) -> list[str]:
    return [label.text() for label in shown.view.findChildren(Label) if label.isVisible()]


@pytest.fixture
def shown(open_part: Opener) -> Shown[SelfTestSection]:
    return open_part(SelfTestSection)


def finish(shown: Shown[SelfTestSection]) -> None:
    shown.scope.health.finish()
    settle()


def test_a_test_that_was_never_run_runs_at_once(shown: Shown[SelfTestSection]) -> None:
    finish(shown)

    assert shown.view.again_button.isEnabled()
    assert [row.part for row in shown.view.parts] == list(shown.scope.health.parts)
    assert "Sound: Works" in texts(shown)
    assert "Testing" not in texts(shown)


def test_while_it_runs_nothing_old_is_shown(shown: Shown[SelfTestSection]) -> None:
    finish(shown)

    click(shown.view.again_button)
    finish(shown)
    shown.scope.health.run()  # nothing has had a turn since, so it cannot be done yet

    assert shown.view.parts == []
    assert "Testing" in [label.text() for label in shown.view.findChildren(Label)]
    assert not shown.view.again_button.isEnabled()
    finish(shown)
    assert "Sound: Works" in texts(shown)


def test_what_was_found_before_is_not_looked_for_again(
    shown: Shown[SelfTestSection],
) -> None:
    finish(shown)
    changed = Heard(shown.scope.health.changed)

    again = SelfTestSection(shown.scope)

    assert len(again.parts) == len(shown.scope.health.parts)
    assert changed.times == 0


def test_the_corners_are_asked_for(shown: Shown[SelfTestSection]) -> None:
    wanted = Heard(shown.view.touch_test_wanted)
    finish(shown)

    click(shown.view.touch_button)

    assert wanted.times == 1


def test_corners_without_a_finger_are_named(shown: Shown[SelfTestSection]) -> None:
    shown.view.take_touch(("top left", "bottom right"))
    assert shown.view.notice.mood is Mood.BAD
    assert "top left, bottom right" in shown.view.notice.words

    shown.view.take_touch(())
    assert shown.view.notice.mood is Mood.GOOD
