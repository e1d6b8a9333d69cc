# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""The tone is played beside the window; what came of it is said, and who can hear it is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from edu_app.features.staff.notice_view import Mood
from edu_app.features.staff.tone_view import ToneRow
from edu_app.gallery import settle
from edu_app.ui.jobs import Job
from edu_app.ui.theme import Theme
from tests.features.staff.made_up import Machine
from tests.stage import click


@pytest.fixture
def row(theme: Theme, show: Callable[..., None], machine: Machine) -> Iterator[ToneRow]:
    made = ToneRow(machine.tools(), theme)
    show(made, 700, 300)
    yield made
    made.finish()


def play(row: ToneRow) -> None:
    click(row.play_button)
    row.finish()
    settle()


def test_a_tone_that_was_played_is_asked_about(row: ToneRow, machine: Machine) -> None:
    heard: list[bool] = []
    row.heard.connect(heard.append)
    play(row)

    assert machine.played == 1
    assert row.question.isVisible()
    click(row.yes_button)

    assert heard == [True]
    assert row.notice.mood is Mood.GOOD
    assert not row.question.isVisible()


def test_a_tone_that_nobody_heard_is_followed_by_advice(row: ToneRow) -> None:
    heard: list[bool] = []
    row.heard.connect(heard.append)
    play(row)

    click(row.no_button)

    assert heard == [False]
    assert row.notice.mood is Mood.BAD
    assert "volume" in row.notice.words


@pytest.mark.parametrize("broken", [False, True])
def test_a_tone_that_could_not_be_played_is_not_asked_about(
    row: ToneRow, machine: Machine, *, broken: bool
) -> None:
    machine.plays, machine.broken = False, broken

    play(row)

    assert row.notice.mood is Mood.BAD
    assert not row.question.isVisible()


def test_a_second_press_plays_nothing_more(row: ToneRow, machine: Machine) -> None:
    row.play()
    assert row.notice.words == "Playing"
    row.play()
    row.finish()

    assert machine.played == 1


@pytest.mark.parametrize(("there", "said"), [(True, False), (False, True), (None, False)])
def test_a_missing_device_is_said_before_anybody_tries(
    row: ToneRow, machine: Machine, there: bool | None, *, said: bool
) -> None:
    machine.there = there

    row.look()
    for job in row.findChildren(Job):
        job.finish()

    assert row.notice.isVisible() is said
