# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""What is chosen for the waiting room is kept at once, and shown as it is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from edu_app.features.staff.notice_view import Mood
from edu_app.features.staff.waiting_view import WaitingSection, seconds_words
from edu_app.ui.label import Label
from tests.features.staff.made_up import CLINIC, fixed
from tests.stage import click

if TYPE_CHECKING:
    from edu_app.ui.segments import Segments
    from tests.features.staff.conftest import Shown

Opener = Callable[..., "Shown[WaitingSection]"]


def chosen(segments: Segments) -> list[str]:
    return [each.key for each in segments.segments if each.isChecked()]


@pytest.mark.parametrize(("seconds", "words"), [(60, "60 s"), (90, "90 s"), (180, "3 min")])
def test_a_time_is_said_as_people_say_it(seconds: int, words: str) -> None:
    assert seconds_words(seconds) == words


def test_a_time_is_kept(open_part: Opener) -> None:
    shown = open_part(WaitingSection)

    click(shown.view.idle.segments[2])

    assert shown.machine.kept == [{"kiosk.idle-seconds": 180}]
    assert shown.scope.book.settings.idle_seconds == 180
    assert chosen(shown.view.idle) == ["180"]


def test_another_time_of_the_file_is_one_of_the_choices(open_part: Opener) -> None:
    shown = open_part(WaitingSection, replace(CLINIC, idle_seconds=45))

    assert [each.text() for each in shown.view.idle.segments] == ["45 s", "60 s", "90 s", "3 min"]
    assert chosen(shown.view.idle) == ["45"]


def test_the_picture_is_switched(open_part: Opener) -> None:
    shown = open_part(WaitingSection)

    click(shown.view.attract)

    assert shown.machine.kept == [{"kiosk.attract": False}]


def test_the_hour_of_the_restart_is_kept(open_part: Opener) -> None:
    shown = open_part(WaitingSection)

    click(shown.view.restart.segments[0])

    assert shown.machine.kept == [{"kiosk.restart-at": ""}]
    assert shown.view.restart.segments[0].text() == "Never"


def test_what_cannot_be_kept_is_said_and_shown_as_it_is(open_part: Opener) -> None:
    shown = open_part(WaitingSection)
    shown.machine.refusal = "The disk is full."

    click(shown.view.idle.segments[0])
    click(shown.view.attract)
    click(shown.view.restart.segments[0])

    assert shown.view.notice.words == "The disk is full."
    assert chosen(shown.view.idle) == ["90"]
    assert shown.view.attract.isChecked()
    assert chosen(shown.view.restart) == ["03:30"]


def test_hours_are_kept_at_every_step(open_part: Opener) -> None:
    shown = open_part(WaitingSection)
    monday = shown.view.hours.week.days[0]

    click(monday.begins.later)
    click(monday.begins.later)

    assert shown.machine.kept == [
        {"kiosk.open": ("Mon 07:45-18:00", "Tue-Fri 07:30-18:00")},
        {"kiosk.open": ("Mon 08:00-18:00", "Tue-Fri 07:30-18:00")},
    ]
    assert shown.view.hours.week.days[0] is monday, "it goes on under the finger"
    assert not shown.view.notice.words


def test_hours_that_could_not_be_kept_stay_as_they_were_moved(open_part: Opener) -> None:
    shown = open_part(WaitingSection)
    shown.machine.refusal = "The disk is full."

    click(shown.view.hours.week.days[0].begins.later)

    assert (shown.view.notice.words, shown.view.notice.mood) == ("The disk is full.", Mood.BAD)
    assert shown.view.hours.week.days[0].begins.label.text() == "07:45"
    assert shown.scope.memory.week is not None


def test_always_awake_is_kept(open_part: Opener) -> None:
    shown = open_part(WaitingSection)

    click(shown.view.hours.switch)

    assert shown.machine.kept == [{"kiosk.open": ()}]
    assert not shown.view.hours.switch.isChecked()


def test_a_week_without_an_open_day_is_refused_in_words(open_part: Opener) -> None:
    shown = open_part(WaitingSection, replace(CLINIC, open_hours=("Mon 08:00-12:00",)))

    monday = shown.view.hours.week.days[0]
    click(monday.switch)

    assert shown.machine.kept == []
    assert shown.view.notice.words.startswith("Not saved: every day is closed.")
    click(monday.switch)
    assert shown.machine.kept == [{"kiosk.open": ("Mon 08:00-12:00",)}]
    assert not shown.view.notice.words


def test_what_the_clinic_s_file_says_can_only_be_seen(open_part: Opener) -> None:
    keys = ("kiosk.idle-seconds", "kiosk.attract", "kiosk.restart-at", "kiosk.open")
    shown = open_part(WaitingSection, fixed(*keys))

    assert (shown.view.idle, shown.view.attract, shown.view.restart) == (None, None, None)
    texts = [label.text() for label in shown.view.findChildren(Label)]
    assert {"90 s", "On", "03:30", "Mon-Fri 07:30-18:00"} <= set(texts)
    assert texts.count("Set in the clinic’s file") == 4
