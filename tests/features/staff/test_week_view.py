# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Days are opened, closed and moved one by one, or all days of work at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from edu_app.features.staff.week import USUAL, lines_of
from edu_app.features.staff.week_view import NAMES, WeekView
from edu_app.ui.theme import Theme
from tests.features.staff.pressing import Heard
from tests.stage import click


@pytest.fixture
def week(theme: Theme, show: Callable[..., None]) -> WeekView:
    made = WeekView(USUAL, theme)
    show(made, 900, 800)
    return made


def test_closed_days_show_no_times(week: WeekView) -> None:
    monday, sunday = week.days[0], week.days[6]

    assert len(week.days) == len(NAMES) == 7
    assert monday.begins.isVisible()
    assert not monday.closed.isVisible()
    assert sunday.closed.isVisible()
    assert not sunday.begins.isVisible()


def test_a_day_is_opened_and_closed(week: WeekView) -> None:
    changed = Heard(week.changed)

    click(week.days[5].switch)
    click(week.days[0].switch)

    assert changed.times == 2
    assert lines_of(week.week) == ("Tue-Sat 08:00-17:00",)
    assert week.days[5].begins.isVisible()


def test_times_are_moved(week: WeekView) -> None:
    click(week.days[0].begins.earlier)
    click(week.days[0].ends.later)
    click(week.days[0].ends.later)

    assert lines_of(week.week)[0] == "Mon 07:45-17:30"
    assert week.days[0].begins.label.text() == "07:45"


def test_all_days_of_work_can_be_as_monday(week: WeekView) -> None:
    changed = Heard(week.changed)
    click(week.days[0].begins.later)

    click(week.alike_button)

    assert lines_of(week.week) == ("Mon-Fri 08:15-17:00",)
    assert week.days[4].begins.label.text() == "08:15"
    assert changed.times == 2
