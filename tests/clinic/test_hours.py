# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Opening hours say when a kiosk is awake, whatever way a clinic writes them."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.clinic.hours import (
    DAY_MINUTES,
    Hours,
    HoursUnclear,
    Spell,
    hours_fault,
    read_hours,
    read_time,
    time_fault,
)

MONDAY = datetime(2026, 11, 30)
WEEK = range(7)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1))
WORK_DAYS = read_hours(["Mon-Fri 07:30-18:00", "Sat 8:00-12:00"])


def at(day: int, clock: str) -> datetime:
    """Return a moment of the week that begins with `MONDAY`."""
    hour, minute = clock.split(":")
    return MONDAY + timedelta(days=day, hours=int(hour), minutes=int(minute))


def spells(line: str) -> set[tuple[tuple[int, ...], int, int]]:
    """Return what a line says, in an order."""
    return {
        (tuple(sorted(each.days)), each.begins, each.ends) for each in read_hours([line]).spells
    }


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Mon-Fri 09:00-10:00", (0, 1, 2, 3, 4)),
        ("Mon,Wed 09:00-10:00", (0, 2)),
        ("mon , wed-FRI 9:00 - 10:00", (0, 2, 3, 4)),
        ("Monday–Friday 9:00–10:00", (0, 1, 2, 3, 4)),
        ("Tues 09:00-10:00", (1,)),
        ("Thurs\u00a009:00-10:00", (3,)),
        ("Sat-Mon 09:00-10:00", (0, 5, 6)),
        ("Sun 09:00-10:00", (6,)),
        ("Wed-Wed 09:00-10:00", (2,)),
        ("Mon-Sun 09:00-10:00", tuple(WEEK)),
        ("09:00-10:00", tuple(WEEK)),
        ("  Fri   09:00-10:00  ", (4,)),
    ],
)
def test_days_are_read_in_any_usual_spelling(line: str, days: tuple[int, ...]) -> None:
    assert spells(line) == {(days, 540, 600)}


@pytest.mark.parametrize(
    ("times", "wanted"),
    [
        ("08:00-12:00", {(480, 720)}),
        ("8:00-24:00", {(480, DAY_MINUTES)}),
        ("00:00-24:00", {(0, DAY_MINUTES)}),
        ("22:00-06:00", {(1320, 1800)}),
        ("22:00-0:00", {(1320, DAY_MINUTES)}),
        ("08:00-12:00, 13:00-17:30", {(480, 720), (780, 1050)}),
    ],
)
def test_times_are_read_past_midnight_and_twice_a_day(
    times: str, wanted: set[tuple[int, int]]
) -> None:
    assert spells(f"Mon {times}") == {((0,), begins, ends) for begins, ends in wanted}


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("", "“” is not opening hours. Write days and times such as Mon-Fri 07:30-18:00."),
        (
            "by appointment",
            "“by appointment” is not opening hours. "
            "Write days and times such as Mon-Fri 07:30-18:00.",
        ),
        (
            "Mon-Wed-Fri 09:00-10:00",
            "“Mon-Wed-Fri 09:00-10:00” has too many hyphens between days. "
            "Write days and times such as Mon-Fri 07:30-18:00.",
        ),
        (
            "Mo 09:00-10:00",
            "“Mo 09:00-10:00” names a day that is not known: “Mo”. "
            "Write Mon, Tue, Wed, Thu, Fri, Sat or Sun.",
        ),
        (
            "Mon 8am-5pm",
            "“Mon 8am-5pm” has a time that is not known: “8am-5pm”. "
            "Write both by the 24 hour clock, such as 07:30-18:00.",
        ),
        (
            "Mon 09:00-09:00",
            "“Mon 09:00-09:00” begins and ends at the same time. "
            "Write 00:00-24:00 for a whole day.",
        ),
    ],
)
def test_what_is_not_understood_is_said_with_what_to_do(line: str, sentence: str) -> None:
    assert hours_fault(line) == sentence
    with pytest.raises(HoursUnclear) as unclear:
        read_hours(["Mon 09:00-10:00", line])
    assert unclear.value.sentence == sentence


@pytest.mark.parametrize(
    "times",
    [
        *("09:00", "9-10", "09:00-25:00", "09:60-10:00", "24:00-06:00", "24:01-06:00"),
        *("09:00-10:00-11:00", "09:00-10:00,", "09:00-10:00;11:00-12:00", "٠٩:٠٠-10:00", "-9:00"),
    ],
)
def test_a_wrong_time_is_never_guessed(times: str) -> None:
    assert hours_fault(f"Mon {times}")


def test_a_fault_repeats_little_and_nothing_for_the_terminal() -> None:
    fault = hours_fault("\x1b[2J" + "x" * 500)

    assert "\x1b" not in fault
    assert len(fault) < 150


@pytest.mark.parametrize("line", ["Mon-Fri 07:30-18:00", "22:00-06:00", "Sat 0:00-24:00"])
def test_good_hours_have_no_fault(line: str) -> None:
    assert hours_fault(line) == ""


@pytest.mark.parametrize(
    ("day", "clock", "is_open"),
    [
        (0, "07:29", False),
        (0, "07:30", True),
        (0, "17:59", True),
        (0, "18:00", False),
        (5, "08:00", True),
        (5, "12:00", False),
        (6, "10:00", False),
    ],
)
def test_it_is_open_from_the_first_minute_to_the_last(day: int, clock: str, is_open: bool) -> None:
    assert WORK_DAYS.is_open(at(day, clock)) is is_open


def test_hours_past_midnight_belong_to_the_day_on_which_they_began() -> None:
    hours = read_hours(["Sun 22:00-06:00"])

    assert [hours.is_open(at(6, clock)) for clock in ("05:00", "22:00", "23:59")] == [0, 1, 1]
    assert [hours.is_open(at(0, clock)) for clock in ("00:00", "05:59", "06:00")] == [1, 1, 0]


def test_without_hours_it_is_always_open() -> None:
    assert read_hours([]) == Hours()
    assert Hours().is_open(MONDAY)
    assert Hours().next_change(MONDAY) is None


@pytest.mark.parametrize(
    ("now", "wanted"),
    [
        (at(0, "06:00"), at(0, "07:30")),
        (at(0, "07:30"), at(0, "18:00")),
        (at(4, "18:00"), at(5, "08:00")),
        (at(5, "12:00"), at(7, "07:30")),
    ],
)
def test_the_next_change_is_when_it_opens_or_closes(now: datetime, wanted: datetime) -> None:
    assert WORK_DAYS.next_change(now) == wanted


def test_one_spell_that_goes_on_in_another_is_no_change() -> None:
    hours = read_hours(["Mon 08:00-12:00", "Mon 11:00-15:00", "Mon 15:00-24:00", "Tue 0:00-9:00"])

    assert hours.next_change(at(0, "08:30")) == at(1, "09:00")


def test_open_around_the_clock_never_changes() -> None:
    assert read_hours(["00:00-24:00"]).next_change(MONDAY) is None
    assert read_hours(["08:00-20:00", "20:00-08:00"]).next_change(MONDAY) is None


@given(
    st.lists(
        st.builds(
            lambda days, begins, length: Spell(frozenset(days), begins, begins + length),
            st.sets(st.integers(0, 6), min_size=1),
            st.integers(0, DAY_MINUTES - 1),
            st.integers(1, DAY_MINUTES),
        ),
        max_size=4,
    ),
    MOMENTS,
)
def test_nothing_changes_before_the_next_change(spells: list[Spell], now: datetime) -> None:
    hours = Hours(tuple(spells))
    change = hours.next_change(now)

    before = (change or now + timedelta(days=7)) - timedelta(minutes=1)
    assert now >= before or hours.is_open(before) == hours.is_open(now)
    assert change is None or hours.is_open(change) != hours.is_open(now)


@pytest.mark.parametrize(
    ("text", "wanted"), [("03:30", time(3, 30)), (" 3:05 ", time(3, 5)), ("0:00", time(0, 0))]
)
def test_a_time_of_day_is_read(text: str, wanted: time) -> None:
    assert read_time(text) == wanted
    assert time_fault(text) == ""


@pytest.mark.parametrize("text", ["", "3", "24:00", "03:60", "3.30", "half past three", "-1:00"])
def test_what_is_no_time_of_day_is_said_with_what_to_do(text: str) -> None:
    sentence = f"“{text}” is not a time of day. Write one such as 03:30."

    assert time_fault(text) == sentence
    with pytest.raises(HoursUnclear, match="is not a time of day"):
        read_time(text)
