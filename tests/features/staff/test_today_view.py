# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Totals of days are shown when they are kept, and the words say what is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from edu_app.features.staff.today_view import TodaySection
from edu_app.machine.counts import DayTotals
from edu_app.ui.label import Label
from tests.features.staff.made_up import CLINIC, TODAY, Machine, fixed
from tests.stage import click

if TYPE_CHECKING:
    from tests.features.staff.conftest import Shown

Opener = Callable[..., "Shown[TodaySection]"]
OFF = replace(CLINIC, counts=False)


def texts(shown: Shown[TodaySection]) -> list[str]:
    return [label.text() for label in shown.view.findChildren(Label) if label.isVisible()]


def test_today_comes_first_and_days_of_nothing_are_there(open_part: Opener) -> None:
    shown = open_part(TodaySection)

    found = texts(shown)
    assert [day.day for day, _totals in shown.view.days] == [28, 27, 26]
    start = found.index("Today, 28 November 2026")
    assert found[start + 1 : start + 9] == [
        *("12", "Opened", "3", "Printed"),
        *("11", "Cleared", "0", "Faults"),
    ]
    assert found.index("27 November 2026") < found.index("26 November 2026")


def test_numbers_are_read_with_their_names(open_part: Opener) -> None:
    names = [label.accessibleName() for label in open_part(TodaySection).view.findChildren(Label)]

    assert "Opened: 12" in names


def test_the_first_day_has_none_before_it(open_part: Opener, machine: Machine) -> None:
    machine.totals = {TODAY: DayTotals(opens=1)}

    found = texts(open_part(TodaySection))

    assert "The days before" not in found
    assert "Days are kept from now on. You see them here." in found


def test_nothing_is_shown_before_it_is_switched_on(open_part: Opener) -> None:
    shown = open_part(TodaySection, OFF)
    assert shown.view.days == ()
    assert "Today, 28 November 2026" not in texts(shown)

    click(shown.view.switch)

    assert shown.machine.kept == [{"kiosk.counts": True}]
    assert "Today, 28 November 2026" in texts(shown)


def test_switched_off_the_numbers_go(open_part: Opener) -> None:
    shown = open_part(TodaySection)

    click(shown.view.switch)

    assert shown.machine.kept == [{"kiosk.counts": False}]
    assert "Today, 28 November 2026" not in texts(shown)


def test_what_cannot_be_kept_stays_as_it_is(open_part: Opener) -> None:
    shown = open_part(TodaySection)
    shown.machine.refusal = "The disk is full."

    click(shown.view.switch)

    assert shown.view.switch.isChecked()
    assert shown.view.days


def test_the_words_say_what_is_not_kept(open_part: Opener) -> None:
    words = "No times, no pages, no words, nothing about a person. Nothing is sent."

    assert words in texts(open_part(TodaySection, OFF))


def test_what_the_clinic_s_file_says_can_only_be_seen(open_part: Opener) -> None:
    shown = open_part(TodaySection, fixed("kiosk.counts"))

    assert shown.view.switch is None
    assert shown.view.days
