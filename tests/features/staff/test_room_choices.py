# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What can be chosen for the waiting room, and what stands in the file beside it."""

from __future__ import annotations

import pytest

from edu_app.features.staff.room_choices import idle_choices, in_minutes, restart_choices


@pytest.mark.parametrize(
    ("present", "choices"),
    [(90, (60, 90, 180)), (45, (45, 60, 90, 180)), (240, (60, 90, 180, 240))],
)
def test_another_time_of_the_file_can_be_kept(present: int, choices: tuple[int, ...]) -> None:
    assert idle_choices(present) == choices


@pytest.mark.parametrize(("seconds", "minutes"), [(60, 0), (90, 0), (120, 2), (150, 0), (180, 3)])
def test_two_minutes_and_more_are_said_in_minutes_when_they_are_whole(
    seconds: int, minutes: int
) -> None:
    assert in_minutes(seconds) == minutes


@pytest.mark.parametrize(
    ("present", "choices"),
    [
        ("", ("", "01:00", "03:30", "05:00")),
        ("03:30", ("", "01:00", "03:30", "05:00")),
        ("02:15", ("", "01:00", "02:15", "03:30", "05:00")),
    ],
)
def test_another_hour_of_the_file_can_be_kept(present: str, choices: tuple[str, ...]) -> None:
    assert restart_choices(present) == choices
