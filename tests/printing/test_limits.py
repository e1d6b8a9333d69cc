# SPDX-FileCopyrightText: 2026 Vein Guide contributors
# SPDX-License-Identifier: MIT
"""A machine that stands in the open prints a little at a time, whoever stands before it."""

from __future__ import annotations

import pytest

from edu_app.printing.limits import Gate
from edu_app.printing.trouble import Trouble
from edu_app.profile import CONSULT, KIOSK, Limits

LIMITS = Limits(pages=2, jobs=3, minutes=10)


class Clock:
    """Counts seconds when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_the_kiosk_has_these_limits_and_the_others_have_none() -> None:
    assert KIOSK.paper.limits == LIMITS
    assert CONSULT.paper.limits is None


@pytest.mark.parametrize(
    ("pages", "expected"),
    [(1, None), (2, None), (3, Trouble.TOO_MANY_PAGES), (500, Trouble.TOO_MANY_PAGES)],
)
def test_a_job_has_few_pages(clock: Clock, pages: int, expected: Trouble | None) -> None:
    assert Gate(LIMITS, clock).refusal(pages) is expected


@pytest.mark.parametrize(
    ("moments", "now", "expected"),
    [
        ((), 0, None),
        ((0, 1), 2, None),
        ((0, 1, 2), 3, Trouble.TOO_OFTEN),
        ((0, 1, 2), 599, Trouble.TOO_OFTEN),
        ((0, 1, 2), 600, None),
        ((0, 300, 599), 601, None),
        ((0, 300, 599, 601), 602, Trouble.TOO_OFTEN),
    ],
)
def test_only_so_many_jobs_fit_into_ten_minutes(
    clock: Clock, moments: tuple[int, ...], now: int, expected: Trouble | None
) -> None:
    gate = Gate(LIMITS, clock)
    for moment in moments:
        clock.now = 1000 + moment
        gate.count()

    clock.now = 1000 + now

    assert gate.refusal(1) is expected


def test_asking_does_not_count(clock: Clock) -> None:
    gate = Gate(LIMITS, clock)

    assert [gate.refusal(1) for _ in range(9)] == [None] * 9


def test_without_limits_everything_passes() -> None:
    gate = Gate(None)

    for _ in range(99):
        gate.count()

    assert gate.refusal(5000) is None
