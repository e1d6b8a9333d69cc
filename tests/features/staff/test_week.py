# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Lines become a week and a week becomes lines, and what cannot be a week is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from edu_app.clinic.hours import read_hours
from edu_app.features.staff.week import (
    STEP,
    USUAL,
    Day,
    Week,
    any_open,
    clock,
    like_the_first,
    lines_of,
    moved,
    week_of,
    with_day,
)

SHUT = Day(is_open=False)


@pytest.mark.parametrize(
    ("lines", "tidy"),
    [
        (("Mon-Fri 07:30-18:00",), ("Mon-Fri 07:30-18:00",)),
        (("Mon 08:00-12:00", "Tue-Fri 08:00-17:00"), ("Mon 08:00-12:00", "Tue-Fri 08:00-17:00")),
        (("mon,wed 8:00-12:00",), ("Mon 08:00-12:00", "Wed 08:00-12:00")),
        (("08:00-17:00",), ("Mon-Sun 08:00-17:00",)),
        (("Fri 20:00-02:00",), ("Fri 20:00-02:00",)),
        (("Sat 09:00-24:00",), ("Sat 09:00-00:00",)),
    ],
)
def test_lines_that_are_a_week_are_read_and_written(
    lines: tuple[str, ...], tidy: tuple[str, ...]
) -> None:
    week = week_of(lines)

    assert week is not None
    assert lines_of(week) == tidy
    assert week_of(tidy) == week


@pytest.mark.parametrize(
    "lines",
    [
        ("Mon 08:00-12:00,13:00-17:00",),
        ("Mon 08:00-12:00", "Mon-Fri 13:00-17:00"),
        ("Mon-Sun 00:00-24:00",),
        ("when we are there",),
    ],
)
def test_lines_that_say_more_than_a_time_from_and_to_are_no_week(lines: tuple[str, ...]) -> None:
    assert week_of(lines) is None


def test_without_a_line_no_day_is_open() -> None:
    week = week_of(())

    assert week is not None
    assert not any_open(week)


def test_a_week_begins_with_five_days_of_work() -> None:
    assert lines_of(USUAL) == ("Mon-Fri 08:00-17:00",)
    assert any_open(USUAL)
    assert not any_open((SHUT,) * 7)
    assert lines_of((SHUT,) * 7) == ()


def test_a_closed_day_keeps_no_times_apart_from_another() -> None:
    week = with_day(USUAL, 5, Day(is_open=False, begins=60, ends=120))

    assert lines_of(week) == ("Mon-Fri 08:00-17:00",)


def test_one_day_is_changed_and_no_other() -> None:
    week = with_day(USUAL, 2, Day(begins=540, ends=720))

    assert lines_of(week) == (
        "Mon-Tue 08:00-17:00",
        "Wed 09:00-12:00",
        "Thu-Fri 08:00-17:00",
    )


def test_the_days_of_work_can_be_as_monday() -> None:
    week = with_day(with_day(USUAL, 0, Day(begins=540, ends=720)), 3, SHUT)

    assert lines_of(like_the_first(week)) == ("Mon-Fri 09:00-12:00",)


@pytest.mark.parametrize(
    ("start", "steps", "end"),
    [
        (480, 1, 495),
        (480, -1, 465),
        (487, 1, 495),
        (487, -1, 480),
        (0, -1, 1425),
        (1425, 1, 0),
        (480, 0, 480),
    ],
)
def test_a_time_moves_by_steps_and_round_midnight(start: int, steps: int, end: int) -> None:
    assert moved(Day(begins=start, ends=720), begins=steps).begins == end


def test_a_day_never_ends_as_it_begins() -> None:
    assert moved(Day(begins=480, ends=495), ends=-1) == Day(begins=480, ends=465)
    assert moved(Day(begins=465, ends=480), begins=1) == Day(begins=495, ends=480)


def test_a_time_is_written_as_the_lines_have_it() -> None:
    assert [clock(minutes) for minutes in (0, 450, 1439)] == ["00:00", "07:30", "23:59"]


times = st.integers(0, 95).map(lambda number: number * STEP)
days = st.builds(Day, st.booleans(), times, times).filter(lambda day: day.begins != day.ends)


@given(st.tuples(*[days] * 7))
def test_every_week_comes_back_as_it_was_kept(week: Week) -> None:
    lines = lines_of(week)

    read_hours(lines)
    if lines:
        assert [day if day.is_open else SHUT for day in week] == list(week_of(lines) or ())
