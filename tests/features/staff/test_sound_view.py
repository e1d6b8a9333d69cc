# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The tone is switched, and tried in the same place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from edu_app.features.staff.sound_view import SoundSection
from edu_app.ui.label import Label
from tests.features.staff.made_up import fixed
from tests.stage import click

if TYPE_CHECKING:
    from tests.features.staff.conftest import Shown

Opener = Callable[..., "Shown[SoundSection]"]


def test_the_tone_is_switched_off(open_part: Opener) -> None:
    shown = open_part(SoundSection)

    click(shown.view.switch)

    assert shown.machine.kept == [{"kiosk.tone": False}]
    assert not shown.view.switch.isChecked()


def test_what_cannot_be_kept_stays_on(open_part: Opener) -> None:
    shown = open_part(SoundSection)
    shown.machine.refusal = "The disk is full."

    click(shown.view.switch)

    assert shown.view.switch.isChecked()
    assert shown.view.notice.words == "The disk is full."


def test_it_can_be_tried_also_where_the_file_has_decided(open_part: Opener) -> None:
    shown = open_part(SoundSection, fixed("kiosk.tone"))

    assert shown.view.switch is None
    assert "On" in [label.text() for label in shown.view.findChildren(Label)]
    click(shown.view.tone.play_button)
    shown.view.tone.finish()
    assert shown.machine.played == 1
