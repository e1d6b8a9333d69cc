# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""Opening hours as a week that can be set day by day, and as the lines of the clinic's file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from edu_app.clinic.hours import DAY_MINUTES, DAYS, HoursUnclear, read_hours

if TYPE_CHECKING:
    from collections.abc import Sequence

STEP = 15
"""Minutes by which a time is moved."""
SHORT = tuple(day[:3].title() for day in DAYS)
"""As the lines name the days."""
WORK_DAYS = 5


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the week, in minutes after midnight."""

    is_open: bool = True
    begins: int = 8 * 60
    ends: int = 17 * 60
    """Before `begins` when the day goes on after midnight."""


Week = tuple[Day, ...]
USUAL: Week = tuple(Day(number < WORK_DAYS) for number in range(len(DAYS)))
"""What a week begins with that has never been set."""


def week_of(lines: Sequence[str]) -> Week | None:
    """Return the week that lines say; None when they say more than a time from and to each day."""
    try:
        spells = read_hours(lines).spells
    except HoursUnclear:
        return None
    week: list[Day] = []
    for number in range(len(DAYS)):
        of_day = [spell for spell in spells if number in spell.days]
        match of_day:
            case []:
                week.append(Day(is_open=False))
            case [spell] if spell.ends - spell.begins < DAY_MINUTES:
                week.append(Day(begins=spell.begins, ends=spell.ends % DAY_MINUTES))
            case _:
                return None
    return tuple(week)


def lines_of(week: Week) -> tuple[str, ...]:
    """Return the lines of a week, days that are alike together; none when every day is closed."""
    days = list(zip(SHORT, week, strict=True))
    lines = []
    for day, alike in groupby(days, key=_of_day):
        if day.is_open:
            names = [name for name, _day in alike]
            span = names[0] if len(names) == 1 else f"{names[0]}-{names[-1]}"
            lines.append(f"{span} {clock(day.begins)}-{clock(day.ends)}")
    return tuple(lines)


def with_day(week: Week, number: int, day: Day) -> Week:
    """Return the week with another day."""
    return (*week[:number], day, *week[number + 1 :])


def like_the_first(week: Week) -> Week:
    """Return the week with the other days of work as the first of them."""
    return (*[week[0]] * WORK_DAYS, *week[WORK_DAYS:])


def moved(day: Day, *, begins: int = 0, ends: int = 0) -> Day:
    """Return the day with its times so many steps later; it never ends as it begins."""
    changed = replace(day, begins=_step(day.begins, begins), ends=_step(day.ends, ends))
    if changed.begins != changed.ends:
        return changed
    return moved(changed, begins=_sign(begins), ends=_sign(ends))


def any_open(week: Week) -> bool:
    """Tell whether the week has a day that is open."""
    return any(day.is_open for day in week)


def clock(minutes: int) -> str:
    """Return a time of day as the lines have it."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _step(minutes: int, steps: int) -> int:
    """Return a time so many steps later, on a whole step; around midnight it goes on."""
    if not steps:
        return minutes
    low = minutes - minutes % STEP
    if steps < 0 and low < minutes:
        steps += 1
    return (low + steps * STEP) % DAY_MINUTES


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)


def _of_day(named: tuple[str, Day]) -> Day:
    day = named[1]
    return day if day.is_open else Day(is_open=False)
