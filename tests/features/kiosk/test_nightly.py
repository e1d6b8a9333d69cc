# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A new start comes once a night, to nobody's face, and no clock makes it come over and over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from edu_app.features.kiosk.nightly import (
    GROWS_MB,
    LEAST_RUN_SECONDS,
    MEMORY,
    NOBODY_SECONDS,
    PLANNED,
    Plan,
    Run,
    Use,
    plan_of,
    reason_to_restart,
)
from edu_app.settings import Settings

MORNING = datetime(2026, 11, 20, 8)
"""A Friday."""
NIGHT = datetime(2026, 11, 21, 3, 30)
ALWAYS = plan_of(Settings())
BY_DAY = plan_of(Settings(open_hours=("Mon-Fri 07:30-18:00",)))
NOBODY = Use(visited=False, untouched_seconds=0, reads_aloud=False)
SOMEBODY = Use(visited=True, untouched_seconds=30, reads_aloud=False)


def run(began: datetime = MORNING, seconds: float = 20 * 3600, first: int = 110) -> Run:
    return Run(began=began, seconds=seconds, first_mb=first, memory_mb=first + 50)


def reason(
    plan: Plan = ALWAYS, *, now: datetime = NIGHT, use: Use = NOBODY, of: Run | None = None
) -> str:
    return reason_to_restart(plan, of or run(), use, now)


@pytest.mark.parametrize("plan", [ALWAYS, BY_DAY], ids=["always-open", "by-day"])
@pytest.mark.parametrize(
    ("now", "found"),
    [
        (datetime(2026, 11, 20, 23, 0), ""),
        (datetime(2026, 11, 21, 3, 29, 59), ""),
        (NIGHT, PLANNED),
        (datetime(2026, 11, 21, 5, 0), PLANNED),  # it was in use until now
    ],
    ids=str,
)
def test_it_starts_anew_at_its_time_of_the_night(plan: Plan, now: datetime, found: str) -> None:
    assert reason(plan, now=now) == found


def test_a_night_that_was_slept_through_is_made_up_for_when_it_is_closed_again() -> None:
    monday = datetime(2026, 11, 23)

    assert reason(BY_DAY, now=monday.replace(hour=7, minute=29)) == PLANNED
    assert reason(BY_DAY, now=monday.replace(hour=7, minute=30)) == ""
    assert reason(BY_DAY, now=monday.replace(hour=17, minute=59)) == ""
    assert reason(BY_DAY, now=monday.replace(hour=18)) == PLANNED
    assert reason(ALWAYS, now=monday.replace(hour=9)) == PLANNED


def test_a_clinic_can_do_without() -> None:
    assert reason(plan_of(Settings(restart_at=""))) == ""


def test_it_starts_anew_once_a_night() -> None:
    began = NIGHT + timedelta(seconds=4)

    found = [
        reason(of=run(began, seconds=60 * minutes), now=began + timedelta(minutes=minutes))
        for minutes in range(0, 24 * 60 + 10, 5)
    ]

    assert found.count(PLANNED) == 2  # five and ten minutes after the same time of the next night
    assert set(found[:-2]) == {""}


def test_the_hour_that_comes_twice_in_autumn_starts_nothing_twice() -> None:
    plan = plan_of(Settings(restart_at="02:30"))
    began = datetime(2026, 10, 25, 2, 30, 5)

    assert reason(plan, of=run(began, seconds=2 * 3600), now=datetime(2026, 10, 25, 2, 31)) == ""


def test_the_hour_that_is_left_out_in_spring_starts_it_all_the_same() -> None:
    plan = plan_of(Settings(restart_at="02:30"))
    began = datetime(2026, 3, 28, 8)

    assert reason(plan, of=run(began), now=datetime(2026, 3, 29, 3, 0)) == PLANNED


def jumping() -> Iterator[datetime]:
    """Yield what a clock says that is set for and back each minute."""
    for minute in range(59):
        yield MORNING + timedelta(days=400 * (-1) ** minute, minutes=minute)


def test_no_clock_makes_it_start_over_and_over() -> None:
    found = [
        reason(of=run(datetime(1970, 1, 1), seconds=60 * minute), now=now)
        for minute, now in enumerate(jumping())
    ]

    assert set(found) == {""}
    assert reason(of=run(datetime(1970, 1, 1), seconds=LEAST_RUN_SECONDS)) == PLANNED


def test_a_clock_that_was_ahead_at_the_start_costs_no_night() -> None:
    ahead = MORNING + timedelta(days=3000)

    assert reason(of=run(ahead)) == PLANNED
    assert reason(of=run(ahead), now=datetime(2026, 11, 21, 3, 29)) == ""


# ---------------------------------------------------------------- somebody is there


@pytest.mark.parametrize(
    ("use", "nobody"),
    [
        (NOBODY, True),
        (SOMEBODY, False),
        (replace(SOMEBODY, untouched_seconds=NOBODY_SECONDS - 1), False),
        (replace(SOMEBODY, untouched_seconds=NOBODY_SECONDS), True),
        (replace(SOMEBODY, untouched_seconds=NOBODY_SECONDS, reads_aloud=True), False),
        (replace(NOBODY, reads_aloud=True), True),
    ],
    ids=str,
)
def test_it_waits_as_long_as_somebody_is_there(use: Use, *, nobody: bool) -> None:
    grown = Run(began=MORNING, seconds=LEAST_RUN_SECONDS, first_mb=110, memory_mb=5000)

    assert use.nobody == nobody
    assert (reason(use=use) == PLANNED) == nobody
    assert (reason(now=MORNING, of=grown, use=use) == MEMORY) == nobody


# ---------------------------------------------------------------- memory


@pytest.mark.parametrize(
    ("first", "now_mb", "found"),
    [
        (110, 210, ""),
        (140, 470, ""),
        (110, 110 + GROWS_MB, ""),
        (110, 110 + GROWS_MB + 1, MEMORY),
        (400, 1200, ""),
        (400, 1201, MEMORY),
        (None, 5000, ""),
        (110, None, ""),
    ],
    ids=str,
)
def test_memory_that_has_grown_far_beyond_all_pages_is_given_back(
    first: int | None, now_mb: int | None, found: str
) -> None:
    of = Run(began=MORNING, seconds=LEAST_RUN_SECONDS, first_mb=first, memory_mb=now_mb)

    assert reason(BY_DAY, now=MORNING, of=of) == found
    assert reason(BY_DAY, now=MORNING, of=replace(of, seconds=LEAST_RUN_SECONDS - 1)) == ""
